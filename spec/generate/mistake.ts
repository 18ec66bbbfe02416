/** An error about our own data: where, what stands there, and what to write instead. */
export function mistake(file: string, where: string, found: unknown, write: string): Error {
  const shown = found === undefined ? 'missing' : JSON.stringify(found);
  return new Error(`${file}: ${where} is ${shown}; write ${write}`);
}
