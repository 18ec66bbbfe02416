import { randomUUID } from 'node:crypto';

import type { Destination, Exposure } from '../exposure.ts';
import { Attachments, type Origin } from './attachments.ts';
import { Gateway } from './gateway.ts';
import type { Sim, SimName } from './sim.ts';

// Reserved by Ofcom for drama (+44 7700 900000 to 900999). They differ in more than the last digit, so that a
// comparison of prefixes or suffixes cannot pass for a comparison of numbers.
const phoneNumbers: Readonly<Record<SimName, string>> = {
  subscriber: '+447700900123',
  stranger: '+447700900987',
  withoutConsent: '+447700900555',
};

/** How the devices' gateways are reached from outside. */
export interface NetworkOutside extends Pick<Exposure, 'gateways'> {
  readonly operator: Destination;
}

/** The simulated mobile network: SIMs, the devices they are in, and what becomes of them. */
export class MobileNetwork implements AsyncDisposable {
  readonly #attachments: Attachments;
  readonly #devices: Readonly<Record<SimName, Gateway>>;
  /** Of the subscriber's device; undefined where the machine has no IPv6. */
  readonly #overIPv6: Gateway | undefined;
  readonly #subscriptions: Map<string, Sim>;

  private constructor(
    attachments: Attachments,
    devices: Readonly<Record<SimName, Gateway>>,
    overIPv6: Gateway | undefined,
  ) {
    this.#attachments = attachments;
    this.#devices = devices;
    this.#overIPv6 = overIPv6;
    this.#subscriptions = new Map(Object.values(devices).map(({ sim }) => [sim.accountId, sim]));
  }

  /** Starts the network: three SIMs, each in a device of its own, on mobile data; one of them over IPv6 as well. */
  static async start(overIPv6: boolean, outside?: NetworkOutside): Promise<MobileNetwork> {
    const attachments = new Attachments();
    const open = (name: SimName): Promise<Gateway> => {
      const exposed = outside && { ...outside.gateways[name], operator: outside.operator };
      return Gateway.open(attachments, makeSim(name), '127.0.0.1', exposed);
    };
    const [subscriber, stranger, withoutConsent] = await Promise.all([
      open('subscriber'),
      open('stranger'),
      open('withoutConsent'),
    ]);
    const second = overIPv6 ? await Gateway.open(attachments, subscriber.sim, '::1') : undefined;
    return new MobileNetwork(attachments, { subscriber, stranger, withoutConsent }, second);
  }

  /** The SIMs with a subscription. */
  get sims(): readonly Sim[] {
    return [...this.#subscriptions.values()];
  }

  /** The SIM whose gateway made a connection; undefined off-network. */
  simAt(origin: Origin): Sim | undefined {
    return this.#attachments.simAt(origin);
  }

  /** The SIM of an account; undefined once the subscription has ended. */
  simOf(accountId: string): Sim | undefined {
    return this.#subscriptions.get(accountId);
  }

  /** The proxy through which a device reaches the operator. */
  gatewayOf(device: SimName): string {
    return this.#devices[device].url;
  }

  /** The proxy through which the subscriber's device reaches the operator by IPv6; undefined where there is none. */
  get gatewayOverIPv6(): string | undefined {
    return this.#overIPv6?.url;
  }

  /** The SIM of a name; undefined once the subscription has ended. */
  simNamed(name: SimName): Sim | undefined {
    return this.sims.find((sim) => sim.name === name);
  }

  /** How many connections of SIMs are open. */
  get openConnections(): number {
    return this.#attachments.size;
  }

  /** The device loses every connection and gets no new one. */
  detach(device: SimName): void {
    for (const gateway of this.#gatewaysOf(device)) gateway.use('none');
  }

  /** The device's traffic leaves by Wi-Fi: it works, and nobody knows whose it is. */
  useWifi(device: SimName): void {
    for (const gateway of this.#gatewaysOf(device)) gateway.use('wifi');
  }

  /** The device is (again) attached by its SIM. */
  useMobileData(device: SimName): void {
    for (const gateway of this.#gatewaysOf(device)) gateway.use('mobile data');
  }

  /** Exchanges the SIMs of the subscriber's device and the stranger's. */
  swapSims(): void {
    const { subscriber, stranger } = this.#devices;
    const [first, second] = [subscriber.sim, stranger.sim];
    for (const gateway of this.#gatewaysOf('subscriber')) gateway.insert(second);
    stranger.insert(first);
  }

  /** Ends a subscription: tokens of its account no longer lead to a phone number. */
  endSubscription(name: SimName): void {
    for (const sim of this.#subscriptions.values()) {
      if (sim.name === name) this.#subscriptions.delete(sim.accountId);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const names = ['subscriber', 'stranger', 'withoutConsent'] as const;
    const gateways = names.flatMap((name) => this.#gatewaysOf(name));
    await Promise.all(gateways.map((gateway) => gateway[Symbol.asyncDispose]()));
  }

  #gatewaysOf(device: SimName): readonly Gateway[] {
    const second = device === 'subscriber' ? this.#overIPv6 : undefined;
    return second === undefined ? [this.#devices[device]] : [this.#devices[device], second];
  }
}

function makeSim(name: SimName): Sim {
  return {
    name,
    accountId: randomUUID(),
    phoneNumber: phoneNumbers[name],
    consents: name !== 'withoutConsent',
  };
}
