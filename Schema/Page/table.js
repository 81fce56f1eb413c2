// The table: what it should look at, its meetings, and the actions that are still open.

import { h, show } from './dom.js';
import { getOr, write, withQuery } from './api.js';
import { form } from './forms.js';
import { choiceField, dayField, longField } from './fields.js';
import { partyField, regionField } from './pickers.js';
import { address, go } from './router.js';
import { paged, table, tag } from './lists.js';
import { dueWords } from './cases.js';
import { capital, codes, day, label, say, today } from './words.js';

function proposal(one) {
  return h('li', { 'data-case': one.caseId },
    h('p', {}, one.joined ? h('a', { href: address(`cases/${one.caseId}`), class: 'code' }, one.caseId) : h('span', { class: 'code' }, one.caseId), ` ${label('rung', one.rung)} `,
      one.region ? h('span', { class: 'sub' }, one.region) : null, ' ', one.reviewId ? h('a', { href: address(`table/${one.reviewId}`) }, say('page.table.on_agenda')) : null),
    one.stuck ? h('ul', { class: 'plain-list' }, one.stuck.details.map((detail) => h('li', { class: 'sub' }, tag('bad', label('stuckReason', detail.reason)), detail.detail)))
      : h('p', {}, one.reasons.map((code) => tag('bad', label('stuckReason', code))), h('span', { class: 'sub' }, say('page.table.not_joined'))));
}

/** An action, with whose it is and by when. */
export function actionItem(action, extra) {
  return h('li', { 'data-action': action.id, class: action.doneOn ? 'done' : undefined },
    h('p', {}, action.doneOn ? tag('good', say('page.table.done', day(action.doneOn))) : action.dueOn < today() ? tag('bad', dueWords(action.dueOn)) : tag('unknown', dueWords(action.dueOn)), action.text || ''),
    h('p', { class: 'sub' }, [action.owner, day(action.dueOn)].join(' · '), action.caseId ? [' · ', h('a', { href: address(`cases/${action.caseId}`), class: 'code' }, action.caseId)] : null, action.doneNote ? ` · ${action.doneNote}` : null),
    extra);
}

const columns = () => [
  { name: 'held', title: say('page.table.held_on'), cell: (one) => h('a', { href: address(`table/${one.id}`), class: 'day' }, day(one.heldOn)), sort: (one) => one.heldOn },
  { name: 'kind', title: say('page.table.kind'), cell: (one) => capital(label('reviewKind', one.kind)) },
  { name: 'convenor', title: say('page.table.convenor'), cell: (one) => one.convenor },
  { name: 'region', title: say('page.cases.region'), cell: (one) => one.region },
  { name: 'state', title: say('page.table.state'), cell: (one) => (one.concludedAt ? tag('good', say('page.table.concluded')) : one.heldOn < today() ? tag('unknown', say('page.table.to_conclude')) : say('page.table.planned')) },
];

async function planForm(announce) {
  return form({
    id: 'form-review', draft: 'review', button: say('page.table.plan'),
    parts: [
      choiceField({ name: '/kind', label: say('page.table.kind'), choices: codes('reviewKind'), required: true }),
      dayField({ name: '/heldOn', label: say('page.table.held_on'), required: true, value: today() }),
      await regionField({ name: '/region', label: say('page.cases.region') }),
      await partyField({ name: '/invitees/0', label: say('page.table.invitee') }),
      longField({ name: '/note', label: say('page.act.note'), hint: say('page.form.no_names'), max: 4000 }),
    ],
    perform: ({ invitees, ...body }, options) => write('POST', '/v1/reviews', { ...options, body: invitees ? { ...body, invitees: Object.values(invitees) } : body }),
    done: ({ body }) => { announce(say('page.recorded')); go(address(`table/${body.id}`)); },
  }).element;
}

/** Shows what the table should look at, and its meetings. */
export async function view(room, { query, signal, announce }) {
  const agenda = await getOr(null, withQuery('/v1/agenda', { region: query.region, limit: 50 }), signal);
  const reviews = paged({
    sources: [['/v1/reviews', {}]], limit: 50, signal, announce, none: say('page.table.no_reviews'),
    draw: (rows) => table({ id: 'reviews', caption: say('page.table.reviews'), isCaptionUnseen: true, columns: columns(), rows }),
  });
  await reviews.first();
  const planned = await planForm(announce);
  show(room, h('div', { class: 'top' }, h('h1', {}, say('page.menu.table'))),
    h('div', { class: 'columns two' },
      h('div', { class: 'column' },
        agenda && h('section', { class: 'panel', id: 'proposals', 'aria-labelledby': 'proposals-title' }, h('h2', { id: 'proposals-title' }, say('page.table.proposals')),
          agenda.items.length ? h('ol', { class: 'proposals' }, agenda.items.map(proposal)) : h('p', { class: 'none' }, say('page.table.no_proposals')),
          agenda.next ? h('p', { class: 'hint' }, say('page.timeline.more')) : null),
        agenda?.openActions.length ? h('section', { class: 'panel', 'aria-labelledby': 'open-actions-title' }, h('h2', { id: 'open-actions-title' }, say('page.table.open_actions')), h('ul', { class: 'plain-list actions' }, agenda.openActions.map((action) => actionItem(action)))) : null),
      h('div', { class: 'column' }, h('section', { class: 'panel', 'aria-labelledby': 'reviews-title' }, h('h2', { id: 'reviews-title' }, say('page.table.reviews')), reviews.element),
        h('details', { class: 'panel', id: 'plan' }, h('summary', {}, h('h2', {}, say('page.table.plan.title'))), planned))));
}
