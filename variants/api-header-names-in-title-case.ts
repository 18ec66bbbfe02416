import { everyAnswer, variant } from './variant.ts';

export default variant({
  id: 'api-header-names-in-title-case',
  story:
    'The names of headers are written with capitals, as most servers of HTTP/1.1 do. RFC 9110 5.1: they are read without regard to case.',
  bend: everyAnswer((answer) => ({
    ...answer,
    headers: Object.fromEntries(
      Object.entries(answer.headers).map(([name, value]) => [
        name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
        value,
      ]),
    ),
  })),
});
