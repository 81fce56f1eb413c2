// Possible doubles: cases that may be about the same person, with what speaks for it and against it.

import { h } from './dom.js';
import { address } from './router.js';
import { say, language } from './words.js';

/** A chance, in hundredths. */
export const percent = (value) => new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { style: 'percent', maximumFractionDigits: 0 }).format(value);

/** The list, the likeliest first. */
export function doublesList(items, notice) {
  return h('div', {},
    notice && h('p', { class: 'hint' }, notice),
    h('ul', { class: 'plain-list doubles' }, items.map((item) => h('li', { 'data-case': item.caseId },
      h('p', {}, h('a', { href: address(`cases/${item.caseId}`), class: 'code' }, item.caseId), ' ', h('strong', {}, say('page.doubles.chance', percent(item.probability)))),
      item.speaksFor.length ? h('p', { class: 'sub' }, `${say('page.doubles.for')} ${item.speaksFor.map((reason) => reason.detail).join('; ')}`) : null,
      item.speaksAgainst.length ? h('p', { class: 'sub' }, `${say('page.doubles.against')} ${item.speaksAgainst.map((reason) => reason.detail).join('; ')}`) : null))));
}
