import { check, issued, tokenRefused } from '#check';

const times: readonly (readonly [name: string, of: (now: number) => { iat: number; exp: number }])[] = [
  ['an-hour', (now) => ({ iat: now - 5, exp: now + 3595 })],
  ['expired', (now) => ({ iat: now - 240, exp: now - 120 })],
  ['issued-in-future', (now) => ({ iat: now + 120, exp: now + 240 })],
];

export default times.map(([name, of]) =>
  check({
    id: `jwt-bearer/lifetime/${name}`,
    title: `An assertion lives 300 seconds at most, and now: ${name.replaceAll('-', ' ')} is refused`,
    requirement: 'JWTB-LIFETIME',
    needs: ['private_key_jwt'],
    when: async ({ consumer, subscriber }) => ({
      withinLimit: await consumer.requestByJwtBearer(
        await consumer.operatorToken(subscriber),
        'number-verification:verify',
        { claims: ({ now }) => ({ iat: now - 5, exp: now + 285 }) },
      ),
      beyond: await consumer.requestByJwtBearer(
        await consumer.operatorToken(subscriber),
        'number-verification:verify',
        { claims: ({ now }) => of(now) },
      ),
    }),
    provided: { withinLimit: issued() },
    expect: { beyond: tokenRefused([400, 401], 'invalid_grant', 'invalid_client') },
  }),
);
