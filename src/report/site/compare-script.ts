/**
 * The script of a target's page: compares any two of its runs, by the same table as `compare`. It builds the page from text
 * alone, so that nothing a target sent can become markup. Plain text here, because its bytes are what the policy hashes.
 */
export const compareScript = `
(async () => {
  'use strict';
  const byId = (id) => document.getElementById(id);
  const place = byId('compare');
  if (!place) return;
  const make = (name, className, ...children) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };
  const bytes = Uint8Array.from(atob(byId('pack').textContent.trim()), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const { endings, letters, transitions, names, kinds, checks, lists, runs } = JSON.parse(await new Response(stream).text());
  const endingOf = Object.fromEntries(Object.entries(letters).map(([ending, letter]) => [letter, ending]));

  const endingsOf = (run) => new Map(lists[run.list].map((number, at) => {
    const [id, meaning, level, title] = checks[number];
    return [id, { id, meaning, level, title, ending: endingOf[run.outcomes[at]], signature: run.signatures[at] }];
  }));
  const otherwise = (one, other) => Boolean(one?.signature && other?.signature) && one.signature !== other.signature && one.meaning === other.meaning;
  const categoryOf = (one, other) => {
    const [was, is] = [one?.ending ?? 'absent', other?.ending ?? 'absent'];
    if (was === 'violation' && is === 'violation' && otherwise(one, other)) return 'newViolations';
    return transitions[was][endings.indexOf(is)];
  };
  const missing = (before, after, without) => {
    if (!before.catalogue?.selected || !after.catalogue?.selected) return before.tool === after.tool ? 'selection' : 'suite';
    if (before.catalogue.digest === after.catalogue.digest) return 'selection';
    return without.catalogue.selected === 'all' ? 'suite' : 'selection';
  };
  const reasonOf = (one, other, before, after) => {
    if (!one || !other) return missing(before, after, one ? after : before);
    if (one.meaning !== other.meaning) return 'suite';
    if (one.ending === 'inapplicable' || other.ending === 'inapplicable') return 'configuration';
    return (one.ending === 'waived' || other.ending === 'waived') && one.signature === other.signature ? 'waiver' : 'target';
  };
  const only = (these, those) => these.filter((one) => !those.includes(one)).join(', ') || 'nothing more';
  const differences = (before, after) => Object.keys(names.differences).flatMap((of) => {
    const [one, other] = [before.facts[of], after.facts[of]];
    if (one === undefined || other === undefined || one === other) return [];
    const [these, those] = [one.split(', '), other.split(', ')];
    const words = of === 'capabilities' ? [only(these, those), only(those, these)] : [one, other];
    return [names.differences[of] + ': ' + words.join(' → ')];
  });

  const tell = (before, after) => {
    const [was, is] = [endingsOf(before), endingsOf(after)];
    const found = {};
    let unchanged = 0;
    for (const id of [...new Set([...was.keys(), ...is.keys()])].sort()) {
      const [one, other] = [was.get(id), is.get(id)];
      const category = categoryOf(one, other);
      if (category) (found[category] ??= []).push({ one, other, check: other ?? one, because: reasonOf(one, other, before, after) });
      else unchanged += 1;
    }
    const line = ({ one, other, check, because }) => make('li', '',
      make('span', '', names.endings[one?.ending ?? 'absent'] + ' → ' + names.endings[other?.ending ?? 'absent'] + (otherwise(one, other) ? ', in another way' : '')),
      make('span', '', check.level + ': ' + check.title, ...(because === 'target' ? [] : [make('span', 'why', names.reasons[because])])),
      make('code', '', check.id));
    const differ = differences(before, after).map((words) => make('li', '', words));
    const list = (category) => make('section', 'changes',
      make('h3', kinds[category], names.categories[category] + ' (' + found[category].length + ')'),
      make('ul', '', ...found[category].map(line)));
    byId('told').replaceChildren(
      make('p', 'quiet', 'before: ' + before.label), make('p', 'quiet', 'after: ' + after.label),
      ...(differ.length === 0 ? [] : [make('ul', 'differs', ...differ)]),
      ...Object.keys(names.categories).filter((category) => found[category]).map(list),
      make('p', 'differs quiet', unchanged + ' other checks ended as before.'));
  };

  const [before, after] = [byId('before'), byId('after')];
  before.value = String(runs.length - 2);
  after.value = String(runs.length - 1);
  const show = () => tell(runs[Number(before.value)], runs[Number(after.value)]);
  for (const select of [before, after]) select.addEventListener('change', show);
  place.hidden = false;
  show();
})();
`;
