import { fault } from '#operator';

export default fault({
  id: 'number-coerced',
  story:
    'The JSON mapper turns numbers into texts where a text is wanted, and helpfully puts a plus in front.',
  caughtBy: ['verify/wrong-type/number'],
  bend: {
    api: (call, next) =>
      next({ ...call, body: call.body?.replace(/"phoneNumber":(\d+)/, '"phoneNumber":"+$1"') }),
  },
});
