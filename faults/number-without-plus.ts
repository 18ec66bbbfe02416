import { fault } from '#operator';

export default fault({
  id: 'number-without-plus',
  story: 'The number leaves as the core network writes it, which is without a plus sign.',
  caughtBy: [
    'share/success',
    'share/own-number',
    'consistency/share-then-verify',
    'ciba/end-to-end',
    'jwt-bearer/end-to-end',
    'schema/success-body/device-phone-number',
  ],
  bend: {
    api: async (call, next) => {
      const answer = await next(call);
      return call.operation === 'device-phone-number' && answer.status === 200
        ? { ...answer, body: JSON.stringify(answer.body).replace('+', '') }
        : answer;
    },
  },
});
