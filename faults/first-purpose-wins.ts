import { fault, scopesIn } from '#operator';

// Of the Data Privacy Vocabulary, what the operator has ever agreed with anybody.
const vocabulary: ReadonlySet<string> = new Set([
  'dpv:FraudPreventionAndDetection',
  'dpv:IdentityVerification',
  'dpv:RequestedServiceProvision',
  'dpv:ServiceProvision',
]);

export default fault({
  id: 'first-purpose-wins',
  story:
    'The purpose is one column in the consent table: of several that are all in the vocabulary, the first is stored and the others are forgotten.',
  caughtBy: ['authorization/purpose-multiple'],
  bend: {
    provider: {
      authorization: ({ parameters }, next) => {
        const [, ...others] = scopesIn(parameters).filter((scope) => vocabulary.has(scope));
        if (others.length > 0) {
          parameters.scope = scopesIn(parameters)
            .filter((scope) => !others.includes(scope))
            .join(' ');
        }
        return next();
      },
    },
  },
});
