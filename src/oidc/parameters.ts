/** Parameter values: null takes the parameter away, a list repeats it. */
export type Changes = Readonly<Record<string, string | readonly string[] | null>>;

/** Sound parameters with changes laid over them, serialized as a form. */
export function formOf(sound: Readonly<Record<string, string>>, changes: Changes = {}): URLSearchParams {
  const form = new URLSearchParams(sound);
  for (const [name, change] of Object.entries(changes)) {
    form.delete(name);
    if (typeof change === 'string') form.append(name, change);
    else for (const value of change ?? []) form.append(name, value);
  }
  return form;
}
