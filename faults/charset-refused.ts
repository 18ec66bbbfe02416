import { errorInfo, fault } from '#operator';

export default fault({
  id: 'charset-refused',
  story: 'The gateway compares the whole Content-Type with application/json, parameters included.',
  caughtBy: ['verify/charset'],
  bend: {
    api: (call, next, inside) =>
      call.headers['content-type']?.includes(';')
        ? inside.echoing(
            call,
            errorInfo(415, 'UNSUPPORTED_MEDIA_TYPE', 'The body has to be application/json.'),
          )
        : next(call),
  },
});
