import { check, withCode } from '#check';

export default check({
  id: 'authorization/dual-stack',
  title: 'A SIM is recognized over IPv6 as it is over IPv4',
  requirement: 'AUTH-CODE-DUAL-STACK',
  when: async ({ consumer, subscriber, subscriberOverIPv6 }) => ({
    overIPv4: await consumer.authorize(subscriber, 'any operation'),
    overIPv6: await consumer.authorize(subscriberOverIPv6, 'any operation'),
  }),
  provided: { overIPv4: withCode() },
  expect: { overIPv6: withCode() },
});
