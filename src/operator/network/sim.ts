/** A SIM of the simulated operator: one subscription with one phone number. */
export interface Sim {
  readonly name: SimName;
  /** Opaque; what the provider calls the account. */
  readonly accountId: string;
  /** E.164 with a leading plus, from a range reserved for fiction. */
  readonly phoneNumber: string;
  /** Its subscriber agreed to what the clients do with the number. */
  readonly consents: boolean;
}

/** The simulated SIMs, and the devices that they came in. */
export type SimName = 'subscriber' | 'stranger' | 'withoutConsent';
