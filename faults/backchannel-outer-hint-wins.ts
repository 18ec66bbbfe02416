import { claimsOf, fault } from '#operator';

export default fault({
  id: 'backchannel-outer-hint-wins',
  story:
    'The signed request is unpacked into the parameters of the form, and what is in the form already is not overwritten.',
  caughtBy: ['ciba/signed-request/only-inner'],
  bend: {
    provider: {
      backchannel: (exchange, next, inside) => {
        const { parameters } = exchange;
        const claims = claimsOf(parameters.request);
        const client = inside.claimedClient(exchange);
        const hint = parameters.login_hint;
        if (client !== undefined && claims !== undefined && hint !== undefined)
          parameters.request = inside.signAsClient(client, { ...claims, login_hint: hint });
        return next();
      },
    },
  },
});
