import type { AccessToken, Authorization } from '../check/observations.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { Target } from '../model/target.ts';

/** The lifetime, in seconds, that the token response states; undefined where it states none. */
export function statedLifetime(token: AccessToken): number | undefined {
  const body = token.answer?.json;
  const stated: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, 'expires_in') : undefined;
  // A lifetime written as text is a deviation of its own; its meaning is plain enough to wait by.
  const seconds = Number(stated);
  return stated === undefined || !Number.isFinite(seconds) ? undefined : seconds;
}

/** Throws an Obstacle where a refusal may only mean that the token grew old on our hands: nobody is to blame for a slow line. */
export function refuseStaleEvidence(
  token: AccessToken | undefined,
  answer: { status: number; receivedAt: number },
): void {
  if (answer.status !== 401 || token?.answer === undefined || token.outlived === true) return;
  const seconds = statedLifetime(token);
  // A token that was never good for a second is the operator's doing.
  if (seconds === undefined || seconds < 1) return;
  // It was issued between the request and its answer, and its end is a whole second: it may be dead up to one second early.
  const age = (answer.receivedAt - token.answer.sentAt) / 1000;
  if (age < seconds - 1) return;
  throw new Obstacle(
    'environment',
    `the token was ${age.toFixed(1)} s old when the answer came and lives ${seconds} s, so a 401 proves nothing; answers come too slowly`,
  );
}

/** Throws an Obstacle where the refusal of a sound call may only mean that others had used the token too often. */
export function refuseSpentEvidence(token: AccessToken | undefined, answer: { status: number }): void {
  if (answer.status !== 401 || token?.reused === undefined || token.reused !== token.value) return;
  throw new Obstacle(
    'environment',
    'the token had served another check before, to save a person a trip, so a 401 proves nothing',
  );
}

/** Throws an Obstacle where a refusal may only mean that the code grew old on our hands. */
export function refuseStaleCode(
  { codeLifetimeSeconds }: Pick<Target, 'codeLifetimeSeconds'>,
  {
    startedAt,
    returnedAt = startedAt,
    outlived,
  }: Pick<Authorization, 'startedAt' | 'returnedAt' | 'outlived'>,
  answer: { status: number; receivedAt: number },
): void {
  if (answer.status !== 400 || codeLifetimeSeconds === undefined || outlived === true) return;
  const age = (answer.receivedAt - returnedAt) / 1000;
  if (age < codeLifetimeSeconds - 1) return;
  throw new Obstacle(
    'environment',
    `the code was ${age.toFixed(1)} s old when the answer came and lives ${codeLifetimeSeconds} s, so a refusal proves nothing; answers come too slowly`,
  );
}
