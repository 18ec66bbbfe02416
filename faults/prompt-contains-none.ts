import { fault } from '#operator';

export default fault({
  id: 'prompt-contains-none',
  story: 'The test for prompt=none looks for the word anywhere in the value.',
  caughtBy: ['authorization/prompt-none-combined'],
  bend: {
    provider: {
      authorization: ({ parameters }, next) => {
        if (String(parameters.prompt).includes('none')) parameters.prompt = 'none';
        return next();
      },
    },
  },
});
