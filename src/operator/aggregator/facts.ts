import type { BendSource } from '../bend.ts';
import type { OperatorFacts } from '../facts.ts';
import type { SigningKey } from '../keys.ts';
import type { Operator } from '../operator.ts';
import type { ReleaseName } from '../release-rules.ts';
import type { Authority } from '../transport/authority.ts';

export interface AggregatorOptions {
  /** `r3.2` where absent. */
  readonly release?: ReleaseName;
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** How the aggregator departs from the standard; its operators stay sound. */
  readonly bends?: readonly BendSource[];
  readonly tokenLifetimeSeconds?: number;
  /** A minute where absent. */
  readonly codeLifetimeSeconds?: number;
  /** Signs the aggregator's ID tokens and those of its operators. */
  readonly signingKey?: SigningKey;
  /** Certifies the aggregator's server and those of its operators; clear text on loopback where absent. */
  readonly authority?: Authority;
}

/** A running aggregator in front of two operators: close it with `await using`. */
export interface Aggregator
  extends
    Pick<
      OperatorFacts,
      | 'authorityPem'
      | 'codeLifetimeSeconds'
      | 'issuer'
      | 'apiRoot'
      | 'release'
      | 'purpose'
      | 'clients'
      | 'subscribers'
    >,
    AsyncDisposable {
  readonly operators: readonly Operator[];
}
