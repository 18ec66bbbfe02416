import { all, type Expectation } from './expectation.ts';
import { answered, member } from './expect-received.ts';
import type { Received } from './observations.ts';

/** The backchannel authentication request was taken: 200 with an auth_req_id to go on with. */
export function requested(): Expectation<Received> {
  return all(
    answered(200),
    member('auth_req_id', 'a non-empty string', (value) => typeof value === 'string' && value !== ''),
  );
}
