import { check, withoutDifferences } from '#check';

export default [
  check({
    id: 'schema/status/verify',
    title:
      'Every answer of verify has a status that is documented, or that the guidelines of the release add',
    requirement: 'SCHEMA-STATUS',
    when: async ({ differencesOf }) => ({ answers: await differencesOf('phoneNumberVerify', 'status') }),
    expect: { answers: withoutDifferences() },
  }),
  check({
    id: 'schema/status/device-phone-number',
    title:
      'Every answer of device-phone-number has a status that is documented, or that the guidelines of the release add',
    requirement: 'SCHEMA-STATUS',
    when: async ({ differencesOf }) => ({ answers: await differencesOf('phoneNumberShare', 'status') }),
    expect: { answers: withoutDifferences() },
  }),
];
