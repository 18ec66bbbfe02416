import { fault, jsonAnswer } from '#operator';

export default fault({
  id: 'msisdn-query-honoured',
  story: 'A parameter from the days of testing still decides whose number is returned.',
  caughtBy: ['share/input-ignored'],
  bend: {
    api: async (call, next, inside) => {
      const answer = await next(call);
      const devicePhoneNumber = call.query.get('phoneNumber');
      return call.operation === 'device-phone-number' && answer.status === 200 && devicePhoneNumber !== null
        ? inside.echoing(call, jsonAnswer(200, { devicePhoneNumber }))
        : answer;
    },
  },
});
