import { check, withoutDifferences } from '#check';

export default [
  check({
    id: 'schema/headers/verify',
    title: 'Every documented header in an answer of verify fits its schema',
    requirement: 'SCHEMA-HEADERS',
    when: async ({ differencesOf }) => ({ answers: await differencesOf('phoneNumberVerify', 'headers') }),
    expect: { answers: withoutDifferences() },
  }),
  check({
    id: 'schema/headers/device-phone-number',
    title: 'Every documented header in an answer of device-phone-number fits its schema',
    requirement: 'SCHEMA-HEADERS',
    when: async ({ differencesOf }) => ({ answers: await differencesOf('phoneNumberShare', 'headers') }),
    expect: { answers: withoutDifferences() },
  }),
];
