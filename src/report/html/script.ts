/**
 * The script of the page: unpacks exchanges, filters checks, opens the target of a link. It builds the page from text
 * alone, so that nothing a target sent can become markup. Plain text here, because its bytes are what the policy hashes.
 */
export const script = `
(() => {
  'use strict';
  const byId = (id) => document.getElementById(id);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const make = (name, className, ...children) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };

  let unpacked;
  const unpack = () => (unpacked ??= (async () => {
    const bytes = Uint8Array.from(atob(byId('pack').textContent.trim()), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return JSON.parse(await new Response(stream).text());
  })());

  const message = ({ start, query, headers, body, note }) => {
    const text = make('pre', '', make('b', '', start),
      ...(query ? [make('span', 'query', '\\n' + query)] : []), make('span', '', headers && '\\n' + headers), body && '\\n\\n' + body);
    return make('div', 'message', text, ...(note ? [make('p', 'quiet', note)] : []));
  };
  const exchange = (view) => make('details', 'exchange',
    make('summary', '', make('b', '', view.method), make('span', 'address', view.address),
      make('b', 'status', view.status), make('span', 'route', view.route)),
    make('div', 'messages', message(view.request), message(view.response)));

  const unfold = async (slot) => {
    const ids = slot.dataset.packed.split(' ');
    slot.removeAttribute('data-packed');
    try {
      const views = await unpack();
      slot.replaceWith(...ids.map((id) => exchange(views[id])));
    } catch {
      slot.append(' This browser could not unpack them.');
    }
  };
  const unfoldIn = (details) => all('[data-packed]', details).forEach(unfold);
  document.addEventListener('toggle', ({ target }) => { if (target.open) unfoldIn(target); }, true);
  all('details[open]').forEach(unfoldIn);

  const bar = byId('filter');
  const words = byId('filter-words');
  const shown = byId('filter-shown');
  const buttons = all('button[data-kind]', bar);
  const rows = all('[data-kind].row').map((row) => ({ row, text: row.textContent.toLowerCase() }));
  const filter = () => {
    const wanted = words.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const kinds = buttons.filter((button) => button.ariaPressed === 'true').map((button) => button.dataset.kind);
    let count = 0;
    for (const { row, text } of rows) {
      const fits = (kinds.length === 0 || kinds.includes(row.dataset.kind)) && wanted.every((word) => text.includes(word));
      row.hidden = !fits;
      if (fits) count += 1;
    }
    for (const chapter of all('.chapter')) chapter.hidden = !all('.row', chapter).some((row) => !row.hidden);
    shown.textContent = count === rows.length ? rows.length + ' checks' : count + ' of ' + rows.length + ' checks';
  };
  const clear = () => {
    words.value = '';
    for (const button of buttons) button.ariaPressed = 'false';
    filter();
  };
  bar.hidden = false;
  words.addEventListener('input', filter);
  bar.addEventListener('submit', (event) => event.preventDefault());
  for (const button of buttons) {
    button.addEventListener('click', () => {
      button.ariaPressed = String(button.ariaPressed !== 'true');
      filter();
    });
  }
  filter();

  const reveal = () => {
    const goal = byId(location.hash.slice(1));
    if (!goal) return;
    if (goal.closest('[hidden]')) clear();
    for (let node = goal; node; node = node.parentElement) if (node.tagName === 'DETAILS') node.open = true;
    goal.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  reveal();
})();
`;
