import { answered, check, served } from '#check';

export default ['PUT', 'DELETE'].map((method) =>
  check({
    id: `share/other-methods/${method.toLowerCase()}`,
    title: `device-phone-number is not served by ${method}`,
    requirement: 'SHARE-METHOD',
    when: async ({ consumer, subscriber }) => ({
      byGet: await consumer.devicePhoneNumber(subscriber),
      otherwise: await consumer.devicePhoneNumber(subscriber, { method }),
    }),
    provided: { byGet: served() },
    expect: { otherwise: answered(405, 404) },
  }),
);
