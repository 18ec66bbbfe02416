import { fault, jsonAnswer } from '#operator';

export default fault({
  id: 'contract-holder-number',
  story:
    'Several SIMs share one contract, and what is returned is the main number of the contract instead of the number of the SIM.',
  caughtBy: ['share/own-number', 'consistency/share-then-verify', 'ciba/end-to-end', 'jwt-bearer/end-to-end'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      const mainNumber = inside.sims.at(-1)?.phoneNumber;
      return call.operation === 'device-phone-number' && answer.status === 200
        ? inside.echoing(call, jsonAnswer(200, { devicePhoneNumber: mainNumber }))
        : answer;
    },
  },
});
