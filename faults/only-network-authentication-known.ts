import { errorInfo, fault } from '#operator';

export default fault({
  id: 'only-network-authentication-known',
  story:
    'The API looks for nba among the methods of authentication, as it did before there were operator tokens.',
  caughtBy: ['ciba/end-to-end', 'jwt-bearer/end-to-end'],
  blinds: ['ciba/signed-request/only-inner'],
  bend: {
    api: (call, next, inside) =>
      inside.accessTokenOf(call)?.authenticationMethods.includes('sc') === true
        ? inside.echoing(
            call,
            errorInfo(
              403,
              'NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK',
              'It was not the network.',
            ),
          )
        : next(call),
  },
});
