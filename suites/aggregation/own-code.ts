import { all, check, passingAnotherServer, withCode, withoutCodeOfAnother } from '#check';

export default check({
  id: 'aggregation/own-code',
  title: 'The code that an operator gave the aggregator does not reach the client',
  requirement: 'SECURITY-CHAIN-OWN-VALUES',
  needs: ['aggregation'],
  when: async ({ consumer, subscriber }) => {
    const chain = await consumer.authorize(subscriber, 'any operation');
    return { chain, wayBack: chain };
  },
  provided: { chain: all(withCode(), passingAnotherServer()) },
  expect: { wayBack: withoutCodeOfAnother() },
});
