import { check, withoutDifferences } from '#check';

export default [
  check({
    id: 'schema/media-type/verify',
    title: 'Every answer of verify is application/json',
    requirement: 'SCHEMA-MEDIA-TYPE',
    when: async ({ differencesOf }) => ({ answers: await differencesOf('phoneNumberVerify', 'media type') }),
    expect: { answers: withoutDifferences() },
  }),
  check({
    id: 'schema/media-type/device-phone-number',
    title: 'Every answer of device-phone-number is application/json',
    requirement: 'SCHEMA-MEDIA-TYPE',
    when: async ({ differencesOf }) => ({ answers: await differencesOf('phoneNumberShare', 'media type') }),
    expect: { answers: withoutDifferences() },
  }),
];
