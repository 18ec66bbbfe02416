import { everyHeader, variant } from './variant.ts';

export default variant({
  id: 'api-media-type-with-charset',
  story:
    'The framework writes the charset behind every media type. RFC 9110 8.3 allows parameters, and RFC 8259 has a recipient ignore this one.',
  bend: everyHeader({ 'content-type': 'application/json; charset=utf-8' }),
});
