import { fault } from '#operator';

export default fault({
  id: 'loose-json-accepted',
  story:
    'The JSON parser was set to be lenient for the sake of a configuration file, and reads requests as well.',
  caughtBy: ['verify/unquoted-name'],
  bend: {
    api: (call, next) =>
      next({ ...call, body: call.body?.replace(/([{,])\s*([a-zA-Z]\w*)\s*:/g, '$1"$2":') }),
  },
});
