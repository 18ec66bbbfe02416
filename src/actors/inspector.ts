import type { Inspector } from '../check/actors.ts';
import type { ClearAnswer } from '../check/observations.ts';
import type { HttpClient } from '../http/http-client.ts';
import { Obstacle } from '../model/obstacle.ts';
import { clearRequests, type ClearRequest } from './clear-requests.ts';
import { receivedFrom } from './received.ts';
import type { Session } from './session.ts';

/** Looks at how the target's hosts are reached, as no client of theirs. */
export function createInspector(session: Session, http: HttpClient): Inspector {
  const { target, backend, used } = session;
  return {
    endpoints: () => session.endpoints(),
    async handshakes(offer) {
      used.probes += 1;
      return session.handshakes(offer);
    },
    async askInClear() {
      used.probes += 1;
      const requests = clearRequests(await session.endpoints(), target);
      return Promise.all(requests.map(ask));
    },
  };

  async function ask({ leg, method, url, headers, body }: ClearRequest): Promise<ClearAnswer> {
    try {
      const incoming = await http.send({ leg, method, url, headers, body }, backend);
      return { request: `${method} ${url}`, received: receivedFrom(incoming, target.release) };
    } catch (cause) {
      // No answer is the answer that is hoped for; whether the host is there at all, handshakes tell.
      if (cause instanceof Obstacle) return { request: `${method} ${url}`, received: 'no answer' };
      throw cause;
    }
  }
}
