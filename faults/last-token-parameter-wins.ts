import { fault } from '#operator';

export default fault({
  id: 'last-token-parameter-wins',
  story: 'The form is read into a map, where the last of several values remains and nobody sees the others.',
  caughtBy: ['tokens/duplicate-parameter'],
  bend: {
    provider: {
      token: ({ parameters }, next) => {
        for (const [name, value] of Object.entries(parameters)) {
          if (Array.isArray(value)) parameters[name] = value.at(-1);
        }
        return next();
      },
    },
  },
});
