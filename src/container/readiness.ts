import type { Readable } from 'node:stream';

import type { Readiness } from '../model/image.ts';

/** Hears what a container prints, for as long as it runs. */
export function listen(stream: Readable, hear: (chunk: string) => void): void {
  stream.on('data', (chunk: Buffer | string) => hear(chunk.toString()));
  // It ends when its container does, in whatever way.
  stream.on('error', () => {});
}

/** How the library finds out that a container is ready. */
export async function strategyFor(ready: Readiness) {
  const { Wait } = await import('testcontainers');
  switch (ready.by) {
    case 'http': {
      const http = Wait.forHttp(ready.path, ready.port).forStatusCode(ready.status);
      // A certificate of the implementation's own is judged later, by the suite.
      return ready.tls ? http.usingTls().allowInsecure() : http;
    }
    case 'log':
      return Wait.forLogMessage(ready.pattern);
    case 'health check':
      return Wait.forHealthCheck();
  }
}
