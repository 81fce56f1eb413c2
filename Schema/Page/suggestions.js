// With which units a conversation could start for a case. Nobody is placed here: there is a telephone, and a reason.

import { h, show } from './dom.js';
import { get, withQuery } from './api.js';
import { dayField } from './fields.js';
import { address, rename } from './router.js';
import { faultBox } from './faults.js';
import { tag } from './lists.js';
import { ago, capital, count, day, label, moment, number, say } from './words.js';

const shapes = { pass: ['✓', 'good'], fail: ['✕', 'bad'], unknown: ['?', 'unknown'] };

function telephone(contact) {
  const digits = (contact.phone || '').replace(/[^0-9+]/g, '');
  return h('p', { class: 'phone' },
    digits ? h('a', { href: `tel:${digits}` }, h('span', { 'aria-hidden': 'true' }, '☎ '), contact.phone) : say('page.beds.no_phone'),
    contact.reachable ? h('span', { class: 'hours' }, ` ${contact.reachable}`) : null);
}

function criteria(list) {
  return h('ul', { class: 'criteria plain-list' }, list.map((one) => h('li', { class: shapes[one.outcome][1], 'data-criterion': one.criterion, 'data-outcome': one.outcome },
    h('span', { class: 'mark', 'aria-hidden': 'true' }, shapes[one.outcome][0]), h('span', { class: 'unseen' }, `${say(`page.criterion.${one.outcome}`)}: `), one.detail)));
}

/** A unit as a card: whom to call first, then why. */
export function card(unit, { short } = {}) {
  const before = unit.rejectedBefore;
  const said = short ? unit.criteria.filter((one) => one.outcome !== 'pass') : unit.criteria;
  return h('article', { class: 'card', 'data-unit': unit.unitId, 'aria-label': `${unit.unitId} ${unit.location || unit.provider}` },
    h('h3', {}, h('span', { class: 'code' }, unit.unitId), ` ${unit.location || unit.provider}`),
    telephone(unit.contact),
    h('p', { class: 'sub' }, [unit.provider, label('province', unit.province), say('page.case.level', unit.level), unit.type, label('specialism', unit.specialism)].join(' · ')),
    h('p', { class: 'counts' },
      h('strong', {}, say('page.beds.available', number(unit.available))), ` · ${say('page.beds.reserved', number(unit.reserved))} · ${say('page.beds.unstaffed', number(unit.unstaffed))}`),
    h('p', { class: 'sub' }, say('page.beds.counted', moment(unit.countedAt), label('countSource', unit.source)), ' ', unit.stale ? tag('unknown', say('page.beds.stale', ago(unit.countedAt))) : null),
    criteria(said),
    unit.coverage.missing.length ? h('p', { class: 'sub' }, say('page.beds.missing', unit.coverage.missing.map((code) => label('expertise', code)).join(', '))) : null,
    before.count ? h('p', { class: 'sub' }, tag('unknown', count('page.beds.rejected', before.count)), ` ${before.lastOn ? day(before.lastOn) : ''} ${before.reasons.map((code) => label('rejectionReason', code)).join('; ')}`) : null);
}

const atFirst = 12;

function section(name, units) {
  const list = h('div', { class: 'cards' }, units.slice(0, atFirst).map((unit) => card(unit, { short: name === 'nearMisses' })));
  const rest = units.slice(atFirst);
  const more = rest.length ? h('button', { type: 'button', class: 'more', on: { click: () => {
    list.append(...rest.map((unit) => card(unit, { short: name === 'nearMisses' })));
    more.remove();
    const next = list.children[atFirst];
    next.tabIndex = -1;
    next.focus();
  } } }, say('page.beds.more', number(rest.length))) : null;
  return h('section', { class: `group-of ${name}`, id: `group-${name}`, 'aria-labelledby': `group-${name}-title` },
    h('h2', { id: `group-${name}-title` }, `${say(`page.beds.${name}`)} `, h('span', { class: 'sub' }, units.length)),
    h('p', { class: 'hint' }, say(`page.beds.${name}.hint`)),
    units.length ? list : h('p', { class: 'none' }, say(`page.beds.${name}.none`)), more);
}

/** The answer to a question for beds, whole. */
export function suggestionsBody(answer) {
  if (answer.ask) {
    return h('section', { class: 'panel', id: 'ask' }, h('h2', {}, say('page.beds.ask')),
      h('p', { class: 'lead' }, h('strong', {}, answer.ask.name)), telephone({ phone: answer.ask.phone }), h('p', { class: 'notice-words' }, answer.notice));
  }
  return h('div', { class: 'suggestions' },
    h('p', { class: 'notice-words' }, h('strong', {}, answer.notice)),
    h('p', { class: 'sub' }, say('page.beds.considered', number(answer.considered), moment(answer.asOf))),
    ['fitting', 'toAsk', 'nearMisses'].map((name) => section(name, answer[name])),
    h('section', { class: 'panel', id: 'unlocks', 'aria-labelledby': 'unlocks-title' },
      h('h2', { id: 'unlocks-title' }, say('page.beds.unlocks')), h('p', { class: 'hint' }, say('page.beds.unlocks.hint')),
      answer.unlocks.length ? h('ul', { class: 'unlocks' }, answer.unlocks.map((unlock) => h('li', { 'data-relax': unlock.relax.join(' ') }, unlock.detail))) : h('p', { class: 'none' }, say('page.beds.unlocks.none'))));
}

/** Shows what may fit a case. */
export async function view(room, { id, query, signal, announce }) {
  const box = h('div', { id: 'suggestions' });
  const on = dayField({ name: 'on', label: say('page.beds.as_of'), hint: say('page.beds.as_of.hint'), required: true, value: query.on });
  on.control.removeAttribute('aria-required');
  on.control.id = 'as-of';
  on.element.querySelector('label').setAttribute('for', 'as-of');

  async function fetchAll() {
    const answer = await get(withQuery(`/v1/cases/${id}/suggestions`, { asOf: on.value() ? `${on.value()}T23:59:59+02:00` : undefined }), signal);
    show(box, suggestionsBody(answer));
  }
  on.control.addEventListener('change', async () => {
    rename(address(`cases/${id}/beds`, { on: on.value() }));
    try { await fetchAll(); announce(say('page.beds.fetched')); } catch (fault) { if (!signal.aborted) show(box, faultBox(fault)); }
  });
  await fetchAll();
  show(room, h('div', { class: 'top' },
    h('div', {}, h('p', {}, h('a', { href: address(`cases/${id}`) }, `← ${say('page.beds.back', id)}`)), h('h1', {}, capital(say('page.beds.title')), ' ', h('span', { class: 'code' }, id))),
    h('div', { class: 'as-of' }, on.element)), box);
}
