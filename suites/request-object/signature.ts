import { check, withCode, withoutCode } from '#check';

const cases = [
  ['foreign-key', 'by a foreign key'],
  ['unsigned', 'not at all'],
] as const;

export default cases.map(([name, signed]) =>
  check({
    id: `request-object/signature/${name}`,
    title: `A request object that is signed ${signed} is refused`,
    requirement: 'AUTH-RO-SIGNATURE',
    needs: ['signed request objects', 'private_key_jwt'],
    when: async ({ consumer, subscriber }) => ({
      signedWell: await consumer.authorize(subscriber, 'any operation', { requestObject: {} }),
      signedBadly: await consumer.authorize(subscriber, 'any operation', {
        requestObject: { signed },
      }),
    }),
    provided: { signedWell: withCode() },
    expect: { signedBadly: withoutCode() },
  }),
);
