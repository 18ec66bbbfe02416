import { fault } from '#operator';

export default fault({
  id: 'last-parameter-wins',
  story: 'The web framework makes a map of the query, so of a repeated parameter only the last one is left.',
  caughtBy: ['authorization/duplicate-parameter'],
  atPreflight: { caughtBy: ['authorization/duplicate-parameter'] },
  bend: {
    provider: {
      authorization: ({ parameters }, next) => {
        for (const [name, value] of Object.entries(parameters)) {
          if (Array.isArray(value)) parameters[name] = value.at(-1);
        }
        return next();
      },
    },
  },
});
