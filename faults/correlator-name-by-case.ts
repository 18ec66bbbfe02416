import { fault } from '#operator';

export default fault({
  id: 'correlator-name-by-case',
  story: 'A script of the gateway looks the header up in a table whose keys are spelled as they came.',
  caughtBy: ['correlator/header-case'],
  bend: {
    api: (call, next) => {
      const isSpelledOtherwise = call.rawHeaders.some(
        (name) => name.toLowerCase() === 'x-correlator' && name !== 'x-correlator',
      );
      return next(
        isSpelledOtherwise ? { ...call, headers: { ...call.headers, 'x-correlator': undefined } } : call,
      );
    },
  },
});
