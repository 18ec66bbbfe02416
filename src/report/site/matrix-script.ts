import { letters } from '../../model/history.ts';
import { fromWorst, ruleWords } from './rule-words.ts';

const wordsByLetter = Object.fromEntries(fromWorst.map((kind) => [letters[kind], ruleWords[kind]]));

/**
 * The script of the matrix: arrow keys go from cell to cell, a line says where one is, Enter or a click opens the report at
 * the rule. Without it the page is a plain table.
 */
export const matrixScript = `
(() => {
  'use strict';
  const table = document.querySelector('.matrix');
  const said = document.getElementById('cell');
  const heads = [...table.tHead.rows[0].cells];
  const words = ${JSON.stringify(wordsByLetter)};
  const cellOf = (target) => target.closest?.('td');
  const placeOf = (cell) => ({ rule: cell.parentElement.cells[0], head: heads[cell.cellIndex] });
  let current;
  const tell = (cell) => {
    const { rule, head } = placeOf(cell);
    said.textContent = head.textContent + ': ' + (words[cell.className] ?? 'not examined') + '. ' + rule.lastChild.textContent;
  };
  const go = (cell) => {
    if (!cell || cell.tagName !== 'TD') return;
    current?.removeAttribute('tabindex');
    current = cell;
    cell.tabIndex = 0;
    cell.focus();
  };
  const open = (cell) => {
    const { rule, head } = placeOf(cell);
    const id = rule.firstChild.textContent.replace(/[^A-Za-z0-9_-]+/g, '-');
    if (head.dataset.page) location.href = head.dataset.page + '#rule-' + id;
  };
  const rowsOf = () => [...table.querySelectorAll('tbody tr')].filter((row) => !row.hidden && row.cells.length > 1);
  table.addEventListener('focusin', ({ target }) => { const cell = cellOf(target); if (cell) tell(cell); });
  table.addEventListener('mouseover', ({ target }) => { const cell = cellOf(target); if (cell) tell(cell); });
  table.addEventListener('click', ({ target }) => { const cell = cellOf(target); if (cell) open(cell); });
  table.addEventListener('keydown', (event) => {
    const cell = cellOf(event.target);
    if (!cell) return;
    const rows = rowsOf();
    const row = rows.indexOf(cell.parentElement);
    const goal = {
      ArrowLeft: () => cell.previousElementSibling, ArrowRight: () => cell.nextElementSibling,
      ArrowUp: () => rows[row - 1]?.cells[cell.cellIndex], ArrowDown: () => rows[row + 1]?.cells[cell.cellIndex],
      Home: () => cell.parentElement.cells[1], End: () => cell.parentElement.cells[heads.length - 1],
    }[event.key];
    if (event.key === 'Enter') open(cell);
    if (!goal) return;
    event.preventDefault();
    go(goal());
  });
  const first = rowsOf()[0]?.cells[1];
  if (first) { current = first; first.tabIndex = 0; }

  const box = document.getElementById('only-open');
  document.getElementById('only').hidden = false;
  const filter = () => {
    for (const row of table.querySelectorAll('tbody tr')) {
      if (row.cells.length > 1) row.hidden = box.checked && !row.querySelector('.v, .w, .n, .a, .q');
    }
    for (const body of table.tBodies) body.hidden = [...body.rows].every((row) => row.hidden || row.cells.length === 1);
    const start = rowsOf()[0]?.cells[1];
    if (start && current?.parentElement.hidden) { current.removeAttribute('tabindex'); current = start; start.tabIndex = 0; }
  };
  box.addEventListener('change', filter);
})();
`;
