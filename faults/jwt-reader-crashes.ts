import { fault } from '#operator';

export default fault({
  id: 'jwt-reader-crashes',
  story: 'A token with two dots is decoded as a JWT before it is looked up, and what does not decode throws.',
  caughtBy: ['token-use/senseless-token/jwt-shaped'],
  atPreflight: { caughtBy: ['token-use/senseless-token/jwt-shaped'] },
  bend: {
    api: (call, next) => {
      const [, payload, signature] = call.headers.authorization?.split('.') ?? [];
      if (payload !== undefined && signature !== undefined) {
        JSON.parse(Buffer.from(payload, 'base64url').toString());
      }
      return next(call);
    },
  },
});
