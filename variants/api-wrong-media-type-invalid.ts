import { everyAnswer, variant } from './variant.ts';

export default variant({
  id: 'api-wrong-media-type-invalid',
  story:
    'A body of another media type is refused like any other malformed body. Neither 415 nor 400 for it is documented; the Commonalities have both in their tables.',
  bend: everyAnswer((answer, call) =>
    answer.status === 415
      ? {
          ...answer,
          status: 400,
          body: { status: 400, code: 'INVALID_ARGUMENT', message: `${call.method} needs JSON.` },
        }
      : answer,
  ),
});
