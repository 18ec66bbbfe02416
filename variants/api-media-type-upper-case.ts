import { everyHeader, variant } from './variant.ts';

export default variant({
  id: 'api-media-type-upper-case',
  story:
    'A gateway writes the media type in capitals. RFC 9110 8.3.1: type and subtype are read without regard to case.',
  bend: everyHeader({ 'content-type': 'Application/JSON;charset=UTF-8' }),
});
