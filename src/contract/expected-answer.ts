import type { Interaction } from './pact-file.ts';

type Members = Readonly<Record<string, unknown>>;

/** What a pact expects of an answer, in words; Pact's own matchers judge, this only tells. */
export interface ExpectedAnswer {
  /** One line for each thing expected. */
  readonly says: readonly string[];
  readonly header: (name: string, example: string) => string;
  readonly body: (path: string, example: string | undefined) => string;
}

const longestExample = 200;

/** Reads the expected answer of an interaction, whichever specification it is written in. */
export function expectedAnswer({ document }: Interaction): ExpectedAnswer {
  const response = membersOf(document['response']);
  const headers = Object.entries(membersOf(response['headers'])).map(
    ([name, value]) => [name, textOf(Array.isArray(value) ? value.join(', ') : value)] as const,
  );
  const rules = rulesOf(membersOf(response['matchingRules']));
  const header = (name: string, example: string): string =>
    worded(rules.header(name.toLowerCase()), example === '' ? 'an empty value' : example);
  const content = bodyOf(response['body']);
  return {
    says: [
      ...(response['status'] === undefined ? [] : [`the answer has status ${textOf(response['status'])}`]),
      ...headers.map(([name, value]) => `its header ${name} is ${header(name, value)}`),
      ...(content === undefined ? [] : [`its body is like ${shortened(textOf(content))}`]),
    ],
    header,
    body: (path, example) => worded(rules.body(path), example ?? 'absent'),
  };
}

interface Rules {
  readonly header: (name: string) => Members | undefined;
  readonly body: (path: string) => Members | undefined;
}

// V2 keeps one flat table of paths; V3 and V4 a table for each part, with lists of matchers.
function rulesOf(table: Members): Rules {
  const [headers, bodies] = [membersOf(table['header']), membersOf(table['body'])];
  const named = (of: Members, name: string): unknown =>
    Object.entries(of).find(([key]) => key.toLowerCase() === name)?.[1];
  return {
    header: (name) => matcherOf(named(headers, name) ?? table[`$.headers.${name}`]),
    body: (path) => matcherOf(bodies[path] ?? table[path.replace(/^\$/, '$.body')]),
  };
}

function matcherOf(rule: unknown): Members | undefined {
  if (rule === undefined) return undefined;
  const { matchers } = membersOf(rule);
  const first: unknown = Array.isArray(matchers) ? matchers[0] : rule;
  return first === undefined ? undefined : membersOf(first);
}

function worded(matcher: Members | undefined, example: string): string {
  if (matcher === undefined) return shortened(example);
  const { match, regex, ...more } = matcher;
  const such = `such as ${shortened(example)}`;
  if (typeof regex === 'string') return `a value that matches ${regex}, ${such}`;
  if (match === 'equality') return `exactly ${shortened(example)}`;
  if (match === 'type') return `a value of the same type as ${shortened(example)}`;
  const terms = Object.keys(more).length === 0 ? '' : ` ${JSON.stringify(more)}`;
  return `a value by the matcher ${textOf(match)}${terms}, ${such}`;
}

function bodyOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'content' in body ? body.content : (body ?? undefined);
}

/** A table of a document; empty where there is none. */
function membersOf(value: unknown): Members {
  // Cast: any object can be read by names.
  return typeof value === 'object' && value !== null ? (value as Members) : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
}

function shortened(text: string): string {
  return text.length > longestExample ? `${text.slice(0, longestExample)}…` : text;
}
