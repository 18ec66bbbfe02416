// Ctrl-C reaches a whole process group, and a child may end before we hear of it ourselves.
const graceMs = 100;

/** Resolves when someone asks us to stop: SIGINT (Ctrl-C) or SIGTERM. */
export function interrupted(): Promise<'interrupted'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve('interrupted'));
  });
}

/** Resolves when the other has ended and nobody has asked us to stop meanwhile. */
export async function endedByItself(ended: Promise<unknown>): Promise<'ended'> {
  await ended;
  await new Promise((resolve) => setTimeout(resolve, graceMs));
  return 'ended';
}
