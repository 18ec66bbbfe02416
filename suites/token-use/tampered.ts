import { answered, check, refused } from '#check';

export default check({
  id: 'token-use/tampered',
  title: 'A token with one character changed is refused as UNAUTHENTICATED',
  requirement: 'APIAUTH-TAMPERED',
  when: async ({ consumer, subscriber }) => {
    const body = { phoneNumber: subscriber.phoneNumber };
    const token = await consumer.signIn(subscriber, 'number-verification:verify');
    return {
      whole: await consumer.verify(subscriber, body),
      tampered: await consumer.verify({ ...token, value: oneCharacterChanged(token.value) }, body),
    };
  },
  provided: { whole: answered(200) },
  expect: { tampered: refused(401, 'UNAUTHENTICATED') },
});

// Not the last one: in base64url its low bits may mean nothing.
function oneCharacterChanged(value: string): string {
  const position = value.length - 5;
  const other = value[position] === 'A' ? 'B' : 'A';
  return value.slice(0, position) + other + value.slice(position + 1);
}
