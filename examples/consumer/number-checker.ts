// A small consumer of the API: the back end of an app that wants to know whether a customer's number is the one of the phone.
import { createHash } from 'node:crypto';

import { createNumberVerificationClient, type NumberVerificationOptions } from 'nv-conformance/client';

/** What the app does next. */
export type Outcome =
  /** Go on, or do not. */
  | { readonly kind: 'match' | 'mismatch' }
  /** Let the customer write the number again. */
  | { readonly kind: 'malformed number' }
  /** Get a new token, and ask again. */
  | { readonly kind: 'sign in again' }
  /** Ask the customer to leave the Wi-Fi, and sign in again. */
  | { readonly kind: 'use mobile data' }
  /** Our own onboarding lacks something: tell the people who run us. */
  | { readonly kind: 'not permitted' };

/** The number of the phone, where the API hands it out. */
export type Shared = { readonly kind: 'number'; readonly phoneNumber: string } | Outcome;

export interface NumberChecker {
  readonly check: (phoneNumber: string) => Promise<Outcome>;
  /** The same without telling the operator a number that it does not know already. */
  readonly checkHashed: (phoneNumber: string) => Promise<Outcome>;
  readonly phoneNumber: () => Promise<Shared>;
}

/** Makes a checker that asks one operator. Throws for an answer that it has no plan for. */
export function createNumberChecker(options: NumberVerificationOptions): NumberChecker {
  const api = createNumberVerificationClient(options);
  const ask = async (body: { phoneNumber: string } | { hashedPhoneNumber: string }): Promise<Outcome> => {
    const { data, error, response } = await api.POST('/verify', { body });
    if (data === undefined) return planFor(response.status, error);
    return { kind: data.devicePhoneNumberVerified ? 'match' : 'mismatch' };
  };
  return {
    check: (phoneNumber) => ask({ phoneNumber }),
    checkHashed: (phoneNumber) =>
      ask({ hashedPhoneNumber: createHash('sha256').update(phoneNumber).digest('hex') }),
    async phoneNumber() {
      const { data, error, response } = await api.GET('/device-phone-number');
      if (data === undefined) return planFor(response.status, error);
      return { kind: 'number', phoneNumber: data.devicePhoneNumber };
    },
  };
}

function planFor(status: number, error: { readonly code?: string } | undefined): Outcome {
  const plans: Readonly<Record<string, Outcome>> = {
    '400 INVALID_ARGUMENT': { kind: 'malformed number' },
    '401 UNAUTHENTICATED': { kind: 'sign in again' },
    '403 PERMISSION_DENIED': { kind: 'not permitted' },
    '403 NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK': { kind: 'use mobile data' },
  };
  const plan = plans[`${status} ${error?.code ?? ''}`];
  if (plan === undefined)
    throw new Error(`the operator answered ${status} ${error?.code ?? 'without a code'}`);
  return plan;
}
