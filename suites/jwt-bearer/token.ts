import { all, check, inJson, issued, notCacheable, ofTypeBearer } from '#check';

export default check({
  id: 'jwt-bearer/token',
  title: 'A sound assertion about an operator token yields a Bearer token',
  requirement: 'JWTB-TOKEN',
  needs: ['private_key_jwt'],
  when: async ({ consumer, subscriber }) => ({
    answer: await consumer.requestByJwtBearer(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
    ),
  }),
  expect: { answer: all(issued(), inJson(), notCacheable(), ofTypeBearer()) },
});
