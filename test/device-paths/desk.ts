import type { Operator } from '#operator';

import { startEmbedded } from '../../src/cli/embedded.ts';
import { faultsNamed } from '../../src/cli/faults.ts';
import { freePorts } from '../../src/container/places.ts';
import type { AssistedPath } from '../../src/model/network-path.ts';
import type { Target } from '../../src/model/target.ts';
import { r32, targetWith } from './run-checks.ts';

/** An operator whose main client is registered with the page for testers, and that operator as a target of people with phones. */
export interface Lab extends AsyncDisposable {
  readonly operator: Operator;
  readonly target: Target;
  readonly home: string;
}

export interface LabOptions {
  readonly faults?: readonly string[];
  readonly timeoutSeconds?: number;
  /** `pasted`: the redirect URI leads to nobody, so that somebody has to paste where a phone ended. */
  readonly answers?: 'pasted';
}

/** Starts a lab. */
export async function openLab({ faults = [], timeoutSeconds = 20, answers }: LabOptions = {}): Promise<Lab> {
  const [port = 0] = await freePorts(1);
  const home = `http://127.0.0.1:${port}`;
  const operator = await startEmbedded(r32, await faultsNamed(faults), {
    authority: 'none',
    lifetimeSeconds: 120,
    ...(answers === 'pasted' ? {} : { redirectUri: `${home}/callback` }),
  });
  const desk = { host: '127.0.0.1', port, publicUrl: home };
  const path: AssistedPath = { kind: 'assisted', desk, network: 'mobile data', timeoutSeconds };
  const target = targetWith(operator, {
    subscriber: { path },
    stranger: { path },
    withoutConsent: { path },
    offNetwork: { path: { ...path, network: 'Wi-Fi' } },
  });
  return {
    operator,
    home,
    target: { ...target, limits: { ...target.limits, concurrency: 4 } },
    [Symbol.asyncDispose]: () => operator[Symbol.asyncDispose](),
  };
}
