// The management report of a quarter: made by the server in the reader's language, taken over here piece by piece.

import { h, show } from './dom.js';
import { fetchFile, withQuery } from './api.js';
import { choiceField } from './fields.js';
import { faultBox } from './faults.js';
import { address, rename } from './router.js';
import { takenOver } from './report-reading.js';
import { say, today } from './words.js';

/** The quarters to choose from, the latest first: [code, words, first day, last day]. */
export function quarters(day, howMany = 12) {
  let year = Number(day.slice(0, 4));
  let quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  const made = [];
  while (made.length < howMany) {
    const month = (n) => String(n).padStart(2, '0');
    const last = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' }[quarter];
    made.push({ code: `${year}-Q${quarter}`, words: say('page.report.quarter', quarter, year), from: `${year}-${month(quarter * 3 - 2)}-01`, to: `${year}-${last}` });
    quarter -= 1;
    if (quarter === 0) { quarter = 4; year -= 1; }
  }
  return made;
}

async function save(path, type, name) {
  const blob = await fetchFile(path, type);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const yearsBack = 6;

/** Shows the report. */
export async function view(room, { query: first, signal, announce }) {
  const all = quarters(today(), yearsBack * 4);
  let chosen = all.find((quarter) => quarter.code === first.quarter) || all[1];
  const box = h('div', { id: 'report', class: 'report' });
  const saved = h('div', {});
  const period = choiceField({ name: 'quarter', label: say('page.report.period'), choices: all.map((quarter) => [quarter.code, quarter.words]), none: false, required: true, width: 'short', value: chosen.code });
  period.control.removeAttribute('aria-required');
  period.control.id = 'quarter';
  period.element.querySelector('label').setAttribute('for', 'quarter');
  const path = () => withQuery('/v1/reports/management', { from: chosen.from, to: chosen.to });

  async function fetchReport() {
    show(box, takenOver(await (await fetchFile(path(), 'text/html', signal)).text()));
  }

  async function keep(type, ending) {
    show(saved);
    try { await save(path(), type, `casus-${chosen.code}.${ending}`); } catch (fault) { show(saved, faultBox(fault)); }
  }

  period.control.addEventListener('change', async () => {
    chosen = all.find((quarter) => quarter.code === period.value());
    rename(address('report', { quarter: chosen.code }));
    try { await fetchReport(); announce(say('page.report.fetched')); } catch (fault) { if (!signal.aborted) show(box, faultBox(fault)); }
  });
  try { await fetchReport(); } catch (fault) { if (signal.aborted) return; show(box, faultBox(fault)); }
  show(room, h('div', { class: 'top' }, h('h1', {}, say('page.menu.report')),
    h('div', { class: 'acts' }, h('button', { type: 'button', on: { click: () => window.print() } }, say('page.print')),
      h('button', { type: 'button', id: 'save-html', on: { click: () => keep('text/html', 'html') } }, say('page.report.html')),
      h('button', { type: 'button', id: 'save-csv', on: { click: () => keep('text/csv', 'csv') } }, say('page.report.csv')))),
  h('div', { class: 'filters' }, period.element), saved, box);
}
