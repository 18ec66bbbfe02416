import { describe, expect, it } from 'vitest';

import { Attachments } from './attachments.ts';
import type { Sim } from './sim.ts';

const sim = (accountId: string): Sim => ({
  name: 'subscriber',
  accountId,
  phoneNumber: '+447700900123',
  consents: true,
});
const [first, second] = [sim('first'), sim('second')];
const arrival = (remotePort: number, localPort: number) => ({
  remoteAddress: '127.0.0.1',
  remotePort,
  localPort,
});

describe('the attachments', () => {
  it('keep two connections apart that leave by one port and lead to two', () => {
    const attachments = new Attachments();
    const end = attachments.attach(arrival(40_000, 1), first);
    attachments.attach(arrival(40_000, 2), second);
    expect(attachments.simAt(arrival(40_000, 1))).toBe(first);
    expect(attachments.simAt(arrival(40_000, 2))).toBe(second);
    end();
    expect(attachments.simAt(arrival(40_000, 1))).toBeUndefined();
    expect(attachments.simAt(arrival(40_000, 2))).toBe(second);
  });

  it('keep the newer of two connections of one SIM when the older is seen to close later', () => {
    const attachments = new Attachments();
    const endOlder = attachments.attach(arrival(40_000, 1), first);
    const endNewer = attachments.attach(arrival(40_000, 1), first);
    endOlder();
    expect(attachments.simAt(arrival(40_000, 1))).toBe(first);
    endNewer();
    expect(attachments.simAt(arrival(40_000, 1))).toBeUndefined();
    expect(attachments.size).toBe(0);
  });
});
