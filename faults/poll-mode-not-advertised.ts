import { fault, metadataIn } from '#operator';

export default fault({
  id: 'poll-mode-not-advertised',
  story:
    'The metadata name ping mode, which the product sheet promises, and not poll, which is what there is.',
  caughtBy: ['discovery/ciba'],
  atPreflight: { caughtBy: ['discovery/ciba'] },
  bend: {
    provider: {
      discovery: async ({ ctx }, next) => {
        await next();
        const metadata = metadataIn(ctx);
        if (metadata?.backchannel_token_delivery_modes_supported !== undefined) {
          metadata.backchannel_token_delivery_modes_supported = ['ping'];
        }
      },
    },
  },
});
