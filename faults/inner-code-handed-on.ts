import { fault } from '#operator';

export default fault({
  id: 'inner-code-handed-on',
  story: "For support cases the redirect to the client names the operator's code too.",
  profile: 'aggregator',
  caughtBy: ['aggregation/own-code'],
  bend: {
    aggregator: {
      finish: (url, { returned }) => {
        const code = returned.get('code');
        if (code !== null) url.searchParams.set('operator_code', code);
      },
    },
  },
});
