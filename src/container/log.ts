/** What a container prints, as it comes. */
export interface CollectedLog {
  add(chunk: string): void;
  /** All of it, or its end where it is very long. */
  text(): string;
  /** Its last lines. */
  tail(): string;
}

// Longer than any run of the suite makes an implementation say at a sane level; what is older is dropped.
const longest = 8_000_000;
const tailLines = 15;
const cut = '[what came before was dropped]\n';

/** Collects a log; secrets that stand in it are replaced by their names. */
export function collectLog(secrets: Readonly<Record<string, string>>): CollectedLog {
  const chunks: string[] = [];
  let length = 0;
  let dropped = false;
  const text = (): string => {
    let all = (dropped ? cut : '') + chunks.join('');
    for (const [name, secret] of Object.entries(secrets)) {
      if (secret !== '') all = all.replaceAll(secret, `‹image.environment.${name}›`);
    }
    return all;
  };
  return {
    add(chunk) {
      chunks.push(chunk);
      length += chunk.length;
      while (length > longest && chunks.length > 1) {
        length -= chunks.shift()?.length ?? 0;
        dropped = true;
      }
    },
    text,
    tail: () => text().trimEnd().split('\n').slice(-tailLines).join('\n'),
  };
}
