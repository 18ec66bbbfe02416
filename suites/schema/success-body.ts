import { check, withoutDifferences } from '#check';

export default [
  check({
    id: 'schema/success-body/verify',
    title: 'Every 200 of verify has a body that fits its schema',
    requirement: 'VERIFY-SUCCESS-GENERIC',
    // Nobody else is ever answered with 200.
    needs: ['device:subscriber'],
    when: async ({ differencesOf }) => ({
      answers: await differencesOf('phoneNumberVerify', 'success body'),
    }),
    expect: { answers: withoutDifferences() },
  }),
  check({
    id: 'schema/success-body/device-phone-number',
    title: 'Every 200 of device-phone-number has a body that fits its schema',
    requirement: 'SHARE-SUCCESS-GENERIC',
    needs: ['device:subscriber'],
    when: async ({ differencesOf }) => ({ answers: await differencesOf('phoneNumberShare', 'success body') }),
    expect: { answers: withoutDifferences() },
  }),
];
