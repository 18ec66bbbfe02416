import { check, withCode, withState } from '#check';

// As long as an app makes it that packs a signed context of its own into state.
const length = 256;

export default check({
  id: 'authorization/state-long',
  title: 'A long state comes back in its full length',
  requirement: 'AUTH-CODE-STATE-ECHO',
  when: async ({ consumer, subscriber }) => {
    const parameters = { state: 'long-state.'.repeat(length).slice(0, length) };
    return {
      usual: await consumer.authorize(subscriber, 'any operation'),
      long: await consumer.authorize(subscriber, 'any operation', { parameters }),
    };
  },
  provided: { usual: withCode() },
  expect: { long: withState() },
});
