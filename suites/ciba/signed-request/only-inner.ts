import { check, member, orNone, requested, served, shown } from '#check';

export default check({
  id: 'ciba/signed-request/only-inner',
  title:
    'A signed backchannel authentication request is for the subscriber inside it, whoever stands outside',
  requirement: 'CIBA-SIGNED-REQUEST',
  needs: ['signed request objects', 'private_key_jwt'],
  when: async ({ consumer, subscriber, stranger }) => {
    const contradicted = await consumer.requestBackchannel(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
      { requestObject: {}, parameters: { login_hint: (await consumer.operatorToken(stranger)).hint } },
    );
    const outsider = await consumer.ifRequested(contradicted, async (request) =>
      consumer.ifToken(await consumer.redeemBackchannel(request), (token) =>
        consumer.verify(token, { phoneNumber: stranger.phoneNumber }),
      ),
    );
    const uncontradicted = await consumer.requestBackchannel(
      await consumer.operatorToken(subscriber),
      'number-verification:verify',
      { requestObject: {} },
    );
    const works = await consumer.ifRequested(uncontradicted, async (request) =>
      consumer.verify(consumer.tokenIn(await consumer.redeemBackchannel(request)), {
        phoneNumber: subscriber.phoneNumber,
      }),
    );
    return { uncontradicted, works, outsider };
  },
  provided: { uncontradicted: requested(), works: orNone(served()) },
  expect: {
    outsider: orNone(
      member('devicePhoneNumberVerified', 'anything but true', (value) => value !== true, shown),
    ),
  },
});
