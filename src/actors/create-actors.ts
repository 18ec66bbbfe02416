import type { Actors, Consumer, Subscriber } from '../check/actors.ts';
import type { Recorder } from '../http/recorder.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { ClientRole } from '../model/target.ts';
import { createConsumer } from './consumer.ts';
import { createInspector } from './inspector.ts';
import type { Session } from './session.ts';

// Enough to see a pattern; the finding says how many there are.
const mostCited = 20;

/** The actors of one check: they share the session, and record on their own. */
export function createActors(
  session: Session,
  recorder: Recorder,
  rest: (seconds: number) => Promise<void>,
  check: string,
): Actors {
  const { target } = session;
  const http = session.http(recorder, check);
  const identities = session.identities.of(check);
  const shelf = session.shelf.of(check);
  const consumer = (role: ClientRole): Consumer => {
    const client = target.clients[role];
    if (client === undefined) throw new Obstacle('config', `the target file names no client ${role}`);
    return createConsumer({ session, http, client, role, identities, shelf, rest });
  };
  return {
    consumer: consumer('main'),
    get second() {
      return consumer('second');
    },
    get notByNetwork() {
      return consumer('notByNetwork');
    },
    get otherFlow() {
      return consumer('otherFlow');
    },
    get withoutScopes() {
      return consumer('withoutScopes');
    },
    inspector: createInspector(session, http),
    subscriber: subscriberOf('subscriber', target.devices.subscriber?.phoneNumber),
    subscriberOverIPv6: subscriberOf('subscriberOverIPv6', target.devices.subscriberOverIPv6?.phoneNumber),
    stranger: subscriberOf('stranger', target.devices.stranger?.phoneNumber),
    withoutConsent: subscriberOf('withoutConsent', target.devices.withoutConsent?.phoneNumber),
    offNetwork: { name: 'offNetwork' },
    release: target.release,
    issuer: target.issuer,
    openBrowser: () => ({ cookies: new Map() }),
    async differencesOf(operation, aspect) {
      const examined = session.compared.flatMap(({ exchange, operation: of, aspects }) => {
        const findings = of === operation ? aspects[aspect] : undefined;
        return findings === undefined ? [] : [{ exchange, findings }];
      });
      if (examined.length === 0) {
        if (session.compared.length > 0)
          throw new Obstacle('target', `no answer of ${operation} has a ${aspect} to be judged`);
        throw session.recording.exchanges.size > 0
          ? new Obstacle('target', 'the API answered none of the checks before')
          : new Obstacle(
              'config',
              'no check before asked the API anything; run this one together with others',
            );
      }
      const differing = examined.filter(({ findings }) => findings.length > 0);
      for (const { exchange } of differing.slice(0, mostCited)) recorder.cite(exchange);
      return examined.map(({ findings }) => findings);
    },
  };
}

function subscriberOf(name: string, phoneNumber: string | undefined): Subscriber {
  return { name, phoneNumber: phoneNumber ?? '' };
}
