import { all, type Expectation, where } from './expectation.ts';
import { answered, member, memberOf } from './expect-received.ts';
import type { BackchannelAnswer, Received, TokenAnswer } from './observations.ts';

/** The backchannel authentication request was taken: 200 with an auth_req_id to go on with. */
export function requested(): Expectation<Received> {
  return all(
    answered(200),
    member('auth_req_id', 'a non-empty string', (value) => typeof value === 'string' && value !== ''),
  );
}

/** A backchannel authentication request, and the last answer to a poll for it. */
export interface Polled {
  readonly request: BackchannelAnswer;
  readonly poll: TokenAnswer;
}

// What the answers may have been under way, and what whole seconds leave open.
const marginMilliseconds = 1000;

/** The request cannot have expired when the poll was answered: a delay of ours must not be taken for an error of theirs. */
export function beforeExpiry(): Expectation<Polled> {
  return where(
    'answered before the request expired',
    'seconds since the request',
    ({ request, poll }) => (poll.receivedAt - request.receivedAt) / 1000,
    (seconds, { request }) => {
      const lifetime = Number(memberOf(request, 'expires_in') ?? Infinity);
      return !(seconds * 1000 + marginMilliseconds > lifetime * 1000);
    },
    String,
  );
}
