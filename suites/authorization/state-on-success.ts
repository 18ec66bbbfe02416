import { check, withCode, withState } from '#check';

export default check({
  id: 'authorization/state-on-success',
  title: 'state comes back unchanged with the code, reserved characters included',
  requirement: 'AUTH-CODE-STATE-ECHO',
  when: async ({ consumer, subscriber }) => {
    const parameters = { state: 'a b+c/%=&d~' };
    return {
      plain: await consumer.authorize(subscriber, 'any operation'),
      reserved: await consumer.authorize(subscriber, 'any operation', { parameters }),
    };
  },
  provided: { plain: withCode() },
  expect: { reserved: withState() },
});
