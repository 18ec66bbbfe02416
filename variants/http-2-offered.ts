import { variant } from './variant.ts';

export default variant({
  id: 'http-2-offered',
  story:
    'The server prefers HTTP/2 and speaks HTTP/1.1 with whoever offers nothing else. RFC 7301 leaves the choice to the server, of what the client offers.',
  bend: { ports: { main: { alsoHttp2: true } } },
});
