/** The fragment of a check, e.g. `check-tokens-single-use`; links from elsewhere rely on it. */
export function checkAnchor(id: string): string {
  return `check-${fragment(id)}`;
}

/** The fragment of a rule, e.g. `rule-TOKEN-SINGLE-USE`. */
export function ruleAnchor(id: string): string {
  return `rule-${fragment(id)}`;
}

function fragment(id: string): string {
  return id.replace(/[^A-Za-z0-9_-]+/g, '-');
}
