import { check, withoutDifferences } from '#check';

export default [
  check({
    id: 'schema/error-body/verify',
    title: 'Every error of verify has a body that fits its schema',
    requirement: 'SCHEMA-ERROR-BODY',
    when: async ({ differencesOf }) => ({ answers: await differencesOf('phoneNumberVerify', 'error body') }),
    expect: { answers: withoutDifferences() },
  }),
  check({
    id: 'schema/error-body/device-phone-number',
    title: 'Every error of device-phone-number has a body that fits its schema',
    requirement: 'SCHEMA-ERROR-BODY',
    when: async ({ differencesOf }) => ({ answers: await differencesOf('phoneNumberShare', 'error body') }),
    expect: { answers: withoutDifferences() },
  }),
];
