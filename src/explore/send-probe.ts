import { gzipSync } from 'node:zlib';

import type { OperationContract } from '../../generated/contracts.ts';
import { type AccessToken, type Actors, type ApiAnswer, memberOf, sha256Hex } from '#check';
import { soundBody } from './body-constraints.ts';
import type { Probe } from './constraint.ts';
import { bytesOf, filled, type Known } from './template.ts';

/** Sends probes of one check. */
export interface Prober {
  /** Known before there is a token. */
  readonly known: Known;
  send(probe: Probe): Promise<ApiAnswer>;
}

// A device trip for each request is a lot to ask of an operator; half of its life is left to a token as a margin.
const usedLife = 0.5;
// Reserved for fiction by the North American Numbering Plan.
const foreign = '+12015550167';

/** Makes a prober that takes a token for several calls where the release, and the operator, have one serve more than one. */
export function createProber(
  { consumer, subscriber, release }: Actors,
  operation: OperationContract,
  /** In milliseconds. */
  clock: () => number,
): Prober {
  const isVerify = operation.path === '/verify';
  const scope = isVerify ? 'number-verification:verify' : 'number-verification:device-phone-number:read';
  const { phoneNumber } = subscriber;
  const known: Known = { NUMBER: phoneNumber, HASH: sha256Hex(phoneNumber), FOREIGN: foreign, TOKEN: '' };
  let reusable = !release.singleUseTokens;
  let kept: { readonly token: AccessToken; readonly until: number } | undefined;

  const takeToken = async (): Promise<AccessToken> => {
    const token = await consumer.signIn(subscriber, scope);
    kept = reusable ? { token, until: clock() + lifeOf(token) * usedLife * 1000 } : undefined;
    return token;
  };
  const call = (probe: Probe, token: AccessToken): Promise<ApiAnswer> => {
    const values: Known = { ...known, TOKEN: token.value };
    const headers = Object.fromEntries(
      Object.entries(probe.headers ?? {}).map(([name, value]) => [
        name,
        value === null ? null : filled(value, values),
      ]),
    );
    const body = probe.body === undefined && operation.body !== undefined ? soundBody() : probe.body;
    const method = probe.method === undefined ? {} : { method: probe.method };
    const rawBody = body === undefined ? undefined : rawBodyOf(body, probe, values);
    const changes = {
      ...method,
      headers,
      ...(rawBody === undefined ? {} : { rawBody }),
      ...(probe.lengths === undefined
        ? {}
        : { statedLengths: statedLengths(probe.lengths, rawBody?.length ?? 0) }),
    };
    return isVerify ? consumer.verify(token, undefined, changes) : consumer.devicePhoneNumber(token, changes);
  };

  return {
    known,
    async send(probe) {
      const used = kept !== undefined && clock() < kept.until ? kept.token : undefined;
      if (used === undefined) return call(probe, await takeToken());
      const answer = await call(probe, used);
      if (answer.status !== 401) return answer;
      // The token may be what is refused: no more than one call for each token from here on.
      reusable = false;
      return call(probe, await takeToken());
    },
  };
}

function statedLengths(lengths: NonNullable<Probe['lengths']>, trueLength: number): readonly string[] {
  return lengths.map((one) => (typeof one === 'number' ? String(trueLength + one) : one));
}

function lifeOf({ answer }: AccessToken): number {
  const stated = answer === undefined ? undefined : memberOf(answer, 'expires_in');
  return typeof stated === 'number' ? stated : 0;
}

function rawBodyOf(body: string | null, { encoding }: Probe, known: Known): Uint8Array | null {
  if (body === null) return null;
  if (encoding === 'utf-16le') return Buffer.from(filled(body, known), 'utf16le');
  const bytes = bytesOf(body, known);
  return encoding === 'gzip' ? gzipSync(bytes) : bytes;
}
