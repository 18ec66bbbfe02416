import { lean } from './inline.ts';

/**
 * The script of the page: unpacks exchanges, narrows rules, checks and failures, answers keys, opens the target of a link. It
 * builds the page from text alone, so that nothing a target sent can become markup. Plain text here, because its bytes are
 * what the policy hashes.
 */
export const script = lean(`
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
    const { checks, columns: [ids = [], ...columns] } = JSON.parse(await new Response(stream).text());
    return { checks, views: Object.fromEntries(ids.map((id, at) => [id, columns.map((column) => column[at])])) };
  })());

  const who = { device: 'Device to authorization server: ', api: 'Consumer to API: ' };
  const message = (start, query, headers, body, note) => {
    const text = make('pre', '', make('b', '', start),
      ...(query ? [make('span', 'query', '\\n' + query)] : []), make('span', '', headers && '\\n' + headers), body && '\\n\\n' + body);
    return make('div', 'message', text, ...(note ? [make('p', 'quiet', note)] : []));
  };
  const step = ([leg, method, address, status, route, ...messages]) => make('details', 'step ' + leg,
    make('summary', '',
      make('span', 'call', make('span', 'who', who[leg] ?? 'Consumer to authorization server: '), make('b', '', method), ' ' + address),
      make('span', 'back', make('b', '', status), ' ' + route)),
    make('div', 'messages', message(...messages.slice(0, 5)), message(...messages.slice(5))));
  const lanes = () => {
    const line = make('p', 'lanes', ...['Device', 'Authorization server', 'Consumer', 'API'].map((name) => make('span', '', name)));
    line.ariaHidden = 'true';
    return line;
  };

  const unfold = async (slot) => {
    const [check, from, to] = slot.dataset.x.split(' ');
    slot.removeAttribute('data-x');
    try {
      const { checks, views } = await unpack();
      const [said, took, ids] = checks[check];
      const steps = (to === undefined ? [] : ids.slice(from, to)).map((id) => step(views[id]));
      if (slot.parentElement.className === 'sequence') return slot.replaceWith(...steps);
      const demands = said.split('\\n').filter(Boolean).map((line) => make('li', '', line));
      const sent = to === undefined ? [] : [make('div', 'sequence', lanes(), ...steps)];
      slot.replaceWith(...(demands.length ? [make('ul', '', ...demands)] : []), make('p', '', 'It took ' + took + '.'), ...sent);
    } catch {
      slot.append(' This browser could not unpack them.');
    }
  };
  const unfoldIn = (element) => all('[data-x]', element).forEach(unfold);
  document.addEventListener('toggle', ({ target }) => { if (target.open) unfoldIn(target); }, true);
  // What is packed of a failure unfolds when the failure comes into sight.
  const watcher = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach(({ target }) => unfoldIn(target)));
  const failures = all('.failure');
  failures.forEach((failure) => watcher.observe(failure));

  const bar = byId('filter');
  const words = byId('words');
  const buttons = all('button[value]', bar);
  const bare = (element) => element.querySelector('code').textContent;
  const rules = all('.rule').map((rule) => ({ rule, text: (rule.querySelector('p')?.textContent ?? '').toLowerCase() }));
  // A check or failure says by its second class how it ended.
  const item = (element, told, text = '') => ({
    element, kind: element.dataset.k ?? element.classList[1], level: told.querySelector('p > b, .about b')?.textContent, authority: told.dataset.a,
    chapter: element.matches('.rule') ? '' : bare(element).split('/')[0], text: text + ' ' + element.textContent.toLowerCase(),
  });
  const rows = rules.flatMap(({ rule, text }) => rule.dataset.k ? [item(rule, rule)] : all('.check', rule).map((row) => item(row, rule, text)));
  const told = failures.map((failure) => item(failure, failure));
  const narrow = () => {
    const wanted = words.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const kinds = buttons.filter((button) => button.ariaPressed === 'true').map((button) => button.value);
    const chosen = ['level', 'chapter', 'authority'].map((name) => [name, byId(name).value]).filter(([, value]) => value);
    const fits = (one) => (kinds.length === 0 || kinds.includes(one.kind)) &&
      chosen.every(([name, value]) => one[name] === value) && wanted.every((word) => one.text.includes(word));
    let count = 0;
    for (const one of [...rows, ...told]) one.element.hidden = !fits(one);
    for (const { element } of rows) if (!element.hidden) count += 1;
    for (const { rule } of rules) if (!rule.dataset.k) rule.hidden = all('.check', rule).every((row) => row.hidden);
    for (const part of all('.passage, .document')) part.hidden = all('.rule', part).every((rule) => rule.hidden);
    byId('shown').textContent = count === rows.length ? '' : count + ' of ' + rows.length + ' shown';
  };
  const clear = () => {
    bar.reset();
    for (const button of buttons) button.ariaPressed = 'false';
    narrow();
  };
  bar.hidden = false;
  bar.addEventListener('input', narrow);
  bar.addEventListener('submit', (event) => event.preventDefault());
  bar.addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    if (button?.type === 'reset') setTimeout(clear);
    if (!button?.value) return;
    button.ariaPressed = String(button.ariaPressed !== 'true');
    narrow();
  });

  // The one that the reader is at: the last whose top is not below the top of the window.
  const go = (by) => {
    const stops = failures.filter((failure) => !failure.hidden);
    const here = stops.findLastIndex((failure) => failure.getBoundingClientRect().top < (by > 0 ? 40 : -40));
    const next = stops[by > 0 ? here + 1 : here];
    if (next) {
      next.scrollIntoView();
      next.focus({ preventScroll: true });
    }
  };
  addEventListener('keydown', (event) => {
    if (!byId('keys').checked || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input:not([type=checkbox]), select, textarea')) return;
    if (event.key === '/') {
      event.preventDefault();
      words.focus();
    } else if (event.key === 'j') go(1);
    else if (event.key === 'k') go(-1);
  });

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
`);
