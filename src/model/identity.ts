import type { Capability } from './capability.ts';

/** The tokens, sound and unsound, that checks call the API with: fixtures of their own. */
export type IdentityName =
  | 'good'
  | 'of another subscriber'
  | 'expired'
  | 'unknown'
  | 'tampered'
  | 'without scope'
  | 'of another scope'
  | 'of two legs'
  | 'not by network'
  | 'without a number';

/** What a target has to have for an identity. */
export const identityNeeds: Readonly<Record<IdentityName, Capability>> = {
  good: 'device:subscriber',
  'of another subscriber': 'device:stranger',
  expired: 'device:subscriber',
  unknown: 'device:subscriber',
  tampered: 'device:subscriber',
  'without scope': 'device:subscriber',
  'of another scope': 'device:subscriber',
  'of two legs': 'token of two legs',
  'not by network': 'client:notByNetwork',
  'without a number': 'token without a number',
};

/** Whether a run had a token of one kind, and who used it. Carries no token and no number. */
export interface IdentityResult {
  readonly name: IdentityName;
  /** `missed`: some check tried and could not; `lacking`: the target has nothing to get it by; `unasked`: no check tried. */
  readonly status: 'had' | 'missed' | 'lacking' | 'unasked';
  /** Only with `had`: the ways in which it was had. */
  readonly how?: readonly string[];
  /** Only with `missed` and `lacking`: what kept it from being had. */
  readonly why?: string;
  /** Ids of the checks that had it, or tried to. */
  readonly checks: readonly string[];
}
