import { all, check, withCode, withoutPage } from '#check';

export default check({
  id: 'authorization/silent',
  title:
    'With prompt=none over the mobile network there are redirects only, whatever scopes of the API are asked for',
  requirement: 'AUTH-CODE-PROMPT-NONE-SILENT',
  when: async ({ consumer, subscriber }) => ({
    authorization: await consumer.authorize(
      subscriber,
      ['number-verification:verify', 'number-verification:device-phone-number:read'],
      { parameters: { prompt: 'none' } },
    ),
  }),
  expect: { authorization: all(withoutPage(), withCode()) },
});
