import { z } from 'zod';

import { Misuse } from '../model/misuse.ts';

/** What must be true at the provider before an interaction, in the consumer's words. */
export interface ProviderStateWanted {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** One request of a consumer and the answer that it relies on. */
export interface Interaction {
  readonly description: string;
  /** Its description as part of a check id; unique in its pact. */
  readonly slug: string;
  readonly states: readonly ProviderStateWanted[];
  /** The consumer does not rely on it yet. */
  readonly pending: boolean;
  /** Requests and answers; messages are no part of this API. */
  readonly kind: 'http' | 'other';
  readonly method: string;
  readonly path: string;
  /** The id that a broker gave it. */
  readonly brokerId?: string;
  /** As it stands in the pact. */
  readonly document: Readonly<Record<string, unknown>>;
}

/** What one consumer expects of one provider. */
export interface Pact {
  readonly consumer: string;
  readonly provider: string;
  /** The path or URL that it was read from. */
  readonly source: string;
  /** The broker counts it as not yet relied on: its failures are warnings. */
  readonly pending: boolean;
  readonly interactions: readonly Interaction[];
  readonly document: Readonly<Record<string, unknown>>;
}

const party = z.object({ name: z.string().min(1) });
const state = z.object({ name: z.string(), params: z.record(z.string(), z.unknown()).optional() });
const interaction = z.looseObject({
  description: z.string(),
  type: z.string().optional(),
  pending: z.boolean().optional(),
  // V2 names one state, V3 and V4 a list.
  providerState: z.string().nullish(),
  providerStates: z.array(state).nullish(),
  request: z.looseObject({ method: z.string().optional(), path: z.string().optional() }).optional(),
  _id: z.string().optional(),
});
const pact = z.looseObject({ consumer: party, provider: party, interactions: z.array(interaction) });

type PlainInteraction = z.infer<typeof interaction>;

/** Tells whether a document has the shape of a pact at all. */
export function looksLikePact(document: unknown): boolean {
  return (
    typeof document === 'object' && document !== null && 'consumer' in document && 'provider' in document
  );
}

/** Reads a pact of specification 2, 3 or 4. Throws a Misuse that says what is not right with it. */
export function readPact(document: unknown, source: string, pending = false): Pact {
  const parsed = pact.safeParse(document);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Misuse(
      `${source}: not a pact that can be read (${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unknown'}); write a pact with consumer, provider and interactions`,
    );
  }
  const { consumer, provider, interactions } = parsed.data;
  if (interactions.length === 0)
    throw new Misuse(`${source}: the pact has no interactions, so it says nothing`);
  const slugs = uniqueSlugs(interactions.map(({ description }) => description));
  return {
    consumer: consumer.name,
    provider: provider.name,
    source,
    pending,
    interactions: interactions.map((one, index) => readInteraction(one, slugs[index] ?? '')),
    document: parsed.data,
  };
}

function readInteraction(one: PlainInteraction, slug: string): Interaction {
  const { description, type, pending = false, providerState, providerStates, request, _id } = one;
  const states: PlainInteraction['providerStates'] =
    providerStates ??
    (providerState === undefined || providerState === null ? [] : [{ name: providerState }]);
  return {
    description: withoutDigits(description),
    slug,
    // Some tools write an empty name where there is no state.
    states: states.filter(({ name }) => name !== '').map(({ name, params = {} }) => ({ name, params })),
    pending,
    kind: type === undefined || type === 'Synchronous/HTTP' ? 'http' : 'other',
    method: request?.method?.toUpperCase() ?? 'GET',
    path: request?.path ?? '/',
    ...(_id === undefined ? {} : { brokerId: _id }),
    document: one,
  };
}

// A description may hold a number; ids and titles must not.
function withoutDigits(description: string): string {
  return description.replace(/\+?[0-9]{5,}/g, 'a number');
}

/** A text as part of an id: `Verify the own number` becomes `verify-the-own-number`. */
function slugOf(text: string): string {
  return (
    withoutDigits(text)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'unnamed'
  );
}

/** Texts as parts of ids, told apart by a number where they are the same. */
export function uniqueSlugs(descriptions: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return descriptions.map((description) => {
    const slug = slugOf(description);
    const count = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  });
}
