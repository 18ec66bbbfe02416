import { type Authorization, check, where, withCode } from '#check';

// RFC 3986 2: a URI is written in these characters; whatever else there is stands percent-encoded.
const others = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu;

const escaped = where(
  'with every redirect to a URI as RFC 3986 has it',
  'characters of Location that have to be escaped',
  ({ hops }: Authorization) => hops.flatMap(({ location = '' }) => location.match(others) ?? []),
  (characters) => characters.length === 0,
);

export default check({
  id: 'authorization/location-escaped',
  title: 'What the client sent comes back in a redirect that is a well-formed URI',
  requirement: 'AUTH-CODE-SUCCESS-REDIRECT',
  when: async ({ consumer, subscriber }) => ({
    usual: await consumer.authorize(subscriber, 'any operation'),
    redirect: await consumer.authorize(subscriber, 'any operation', {
      parameters: { state: 'with blanks and “quotes”' },
    }),
  }),
  provided: { usual: withCode() },
  expect: { redirect: escaped },
});
