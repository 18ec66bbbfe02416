import type { Consumer } from '../check/actors.ts';
import type { Authorization, BackchannelAnswer, TokenAnswer } from '../check/observations.ts';
import { Obstacle } from '../model/obstacle.ts';
import { textMemberOf } from './received.ts';

/** The number that the token of an answer is about, where it is known. */
export function subscriberNumberOf({ authorization, subscriberNumber }: TokenAnswer): string | undefined {
  return subscriberNumber ?? authorization?.sent.subscriberNumber;
}

/** The token is said to be bound to a key (RFC 9449). */
export function isOfTypeDpop(answer: TokenAnswer): boolean {
  return textMemberOf(answer, 'token_type')?.toLowerCase() === 'dpop';
}

/** The number that a backchannel request was about, for its token. */
export function numberOf({ subscriberNumber }: BackchannelAnswer): { subscriberNumber?: string } {
  return subscriberNumber === undefined ? {} : { subscriberNumber };
}

/** The redirect brought an authorization code. */
export function hasCode({ end }: Authorization): boolean {
  return end.kind === 'returned' && (end.parameters.get('code')?.[0] ?? '') !== '';
}

/** The refresh token of an answer. Throws an Obstacle where there is none. */
export function refreshTokenIn(answer: TokenAnswer): string {
  const value = textMemberOf(answer, 'refresh_token');
  if (value !== undefined) return value;
  const error = textMemberOf(answer, 'error');
  throw new Obstacle(
    'target',
    `offline_access led to no refresh token: the token endpoint answered ${answer.status} ${error ?? 'without one'}`,
  );
}

/** The role of the target file that an operator token plays, and whose it is. */
export function operatorTokenOf(
  of: Parameters<Consumer['operatorToken']>[0],
): readonly [role: string, phoneNumber: string | undefined] {
  if (typeof of !== 'string') return [of.name, of.phoneNumber];
  return [of === 'an expired one' ? 'expired' : 'pending', undefined];
}

/** The code of an authorization. Throws an Obstacle that says what came instead. */
export function codeIn({ end }: Authorization): string {
  const code = end.kind === 'returned' ? end.parameters.get('code')?.[0] : undefined;
  if (code !== undefined && code !== '') return code;
  throw new Obstacle('target', `no authorization code: ${authorizationTrouble(end)}`);
}

function authorizationTrouble(end: Authorization['end']): string {
  switch (end.kind) {
    case 'returned':
      return `the redirect says error=${end.parameters.get('error')?.[0] ?? 'nothing'}`;
    case 'strayed':
      return 'the browser was sent to a place that is not the redirect URI';
    case 'answered':
      return `the authorization server answered ${end.received.status} instead of redirecting`;
  }
}

/** What the token endpoint answered instead of a token. */
export function tokenTrouble(answer: TokenAnswer): string {
  return `the token endpoint answered ${answer.status} ${textMemberOf(answer, 'error') ?? 'without an access token'}`;
}
