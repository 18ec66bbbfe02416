import { check, refusedBySomeRedirect, refusedWithoutRedirect, withCode } from '#check';

const variants: readonly (readonly [name: string, spoil: (registered: string) => string])[] = [
  ['trailing-slash', (registered) => `${registered}/`],
  ['further-segment', (registered) => `${registered}/more`],
  ['added-query', (registered) => `${registered}?more=1`],
  ['other-case', (registered) => registered.replace(/[^/]+$/, (segment) => segment.toUpperCase())],
];

export default variants.map(([name, spoil]) =>
  check({
    id: `authorization/redirect-uri-exact/${name}`,
    title: `A redirect_uri is compared as a string: one that differs by ${name.replace('-', ' ')} is refused`,
    requirement: 'AUTH-CODE-REDIRECT-URI-EXACT',
    when: async ({ consumer, subscriber }) => ({
      exact: await consumer.authorize(subscriber, 'any operation'),
      variant: await consumer.authorize(subscriber, 'any operation', {
        parameters: { redirect_uri: spoil(consumer.redirectUri) },
      }),
    }),
    provided: { exact: withCode() },
    atPreflight: { provided: { exact: refusedBySomeRedirect() } },
    expect: { variant: refusedWithoutRedirect() },
  }),
);
