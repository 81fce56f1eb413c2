// What one may record on a case: an application, a refusal, a search, a note, a stay, somebody who joins.

import { choiceField, dayField, group, longField, radioField, textField, ticksField } from './fields.js';
import { partyField, reasonGroups, unitField } from './pickers.js';
import { codes, day, label, say, today } from './words.js';

const noNames = () => say('page.form.no_names');

async function whereFields(asked) {
  return [
    await unitField({ name: '/unitId', label: say('page.field.unit'), value: asked?.unitId }),
    textField({ name: '/providerName', label: say('page.field.provider_name'), hint: say('page.field.provider_name.hint'), max: 120, width: 'middle' }),
  ];
}

async function application() {
  return [...await whereFields(), dayField({ name: '/appliedOn', label: say('page.act.applied_on'), required: true, value: today(), until: today() })];
}

async function rejection({ one, applications }) {
  const groups = await reasonGroups();
  const open = applications.filter((item) => item.status === 'open');
  const asked = !one.rung && open.length === 1 ? open[0] : undefined;
  return [
    ...await whereFields(asked),
    open.length ? choiceField({ name: '/applicationId', label: say('page.act.application'), numeric: true, value: asked?.id, choices: open.map((item) => [item.id, `${item.id} · ${item.unitId || item.providerName} · ${day(item.appliedOn)}`]) }) : null,
    dayField({ name: '/rejectedOn', label: say('page.act.rejected_on'), required: true, value: today(), until: today() }),
    choiceField({ name: '/primaryReason', label: say('page.act.primary_reason'), hint: say('page.act.primary_reason.hint'), required: true, width: 'wide', groups }),
    ticksField({ name: '/secondaryReasons', label: say('page.act.secondary_reasons'), choices: groups.flatMap(([, choices]) => choices) }),
    choiceField({ name: '/pointsTo', label: say('page.act.points_to'), hint: say('page.act.points_to.hint'), choices: codes('specialism') }),
    longField({ name: '/explanation', label: say('page.act.explanation'), hint: noNames(), max: 4000 }),
  ].filter(Boolean);
}

async function search() {
  return [
    radioField({ name: '/scope', label: say('page.act.scope'), choices: codes('searchScope'), required: true, inline: true }),
    radioField({ name: '/outcome', label: say('page.act.search_outcome'), choices: codes('searchOutcome'), required: true, inline: true }),
    dayField({ name: '/concludedOn', label: say('page.act.concluded_on'), value: today(), until: today() }),
    longField({ name: '/note', label: say('page.act.note'), hint: noNames(), max: 4000 }),
  ];
}

async function note() {
  return [longField({ name: '/text', label: say('page.act.note'), hint: noNames(), max: 8000, rows: 5, required: true })];
}

async function stay() {
  return [
    choiceField({ name: '/kind', label: say('page.act.stay_kind'), choices: codes('stayKind'), required: true }),
    group('', dayField({ name: '/startsOn', label: say('page.act.starts_on') }), dayField({ name: '/endsOn', label: say('page.act.ends_on') })),
    await unitField({ name: '/unitId', label: say('page.field.unit') }),
    dayField({ name: '/readyToLeaveSince', label: say('page.act.ready_since'), hint: say('page.act.ready_since.hint') }),
    choiceField({ name: '/missingPlace', label: say('page.act.missing_place'), choices: codes('missingPlace') }),
  ];
}

async function involvement() {
  return [
    await partyField({ name: '/party', label: say('page.act.party'), required: true }),
    dayField({ name: '/since', label: say('page.act.since'), value: today() }),
    textField({ name: '/role', label: say('page.act.role'), hint: say('page.act.role.hint'), max: 60 }),
  ];
}

async function step() {
  return [
    longField({ name: '/text', label: say('page.act.step'), hint: noNames(), max: 4000, required: true }),
    ticksField({ name: '/levels', label: say('page.part.levels'), choices: [[1, '1'], [2, '2'], [3, '3'], [4, '4']], numeric: true, inline: true }),
    choiceField({ name: '/careType', label: say('page.part.careType'), choices: codes('careType') }),
    dayField({ name: '/startsOn', label: say('page.act.starts_on') }),
    await partyField({ name: '/committedBy', label: say('page.act.committed_by') }),
    dayField({ name: '/committedUntilOn', label: say('page.act.committed_until') }),
  ];
}

/** What may be recorded: under which address, and with which fields. */
export const acts = {
  application: { path: 'applications', fields: application },
  rejection: { path: 'rejections', fields: rejection },
  search: { path: 'searches', fields: search, isFor: (one) => one.rung === 'regional' },
  note: { path: 'notes', fields: note },
  stay: { path: 'stays', fields: stay },
  involvement: { path: 'involvements', fields: involvement },
  step: { path: 'track', fields: step },
};

/** Acts upon something that was recorded: each gives its fields, its address and what it is called. */
export const follow = {
  extendDeadline: (deadline) => ({
    id: `deadline-${deadline.name}`, title: say('page.act.extend_deadline', label('deadline', deadline.name)), path: `deadlines/${deadline.name}/extensions`,
    extra: deadline.applicationId ? { applicationId: deadline.applicationId } : {},
    fields: [
      dayField({ name: '/dueOn', label: say('page.act.due_on'), required: true, from: today() }),
      longField({ name: '/reason', label: say('page.act.reason'), hint: noNames(), max: 4000, required: true }),
    ],
  }),
  contest: (rejection) => ({
    id: `contest-${rejection.id}`, title: say('page.act.contest', rejection.unitId || rejection.providerName || rejection.provider || rejection.id), path: `rejections/${rejection.id}/contests`,
    fields: [longField({ name: '/explanation', label: say('page.act.explanation'), hint: noNames(), max: 4000 })],
  }),
  withdraw: (item) => ({
    id: `withdraw-${item.id}`, title: say('page.act.withdraw', item.unitId || item.providerName || item.id), path: `applications/${item.id}/withdrawals`,
    fields: [
      dayField({ name: '/withdrawnOn', label: say('page.act.withdrawn_on'), value: today(), until: today() }),
      longField({ name: '/reason', label: say('page.act.reason'), hint: noNames(), max: 4000 }),
    ],
  }),
  extendStay: (item) => ({
    id: `stay-${item.id}`, title: say('page.act.extend_stay'), path: `stays/${item.id}/extensions`,
    fields: [
      dayField({ name: '/endsOn', label: say('page.act.ends_on'), required: true, from: item.endsOn || undefined }),
      longField({ name: '/reason', label: say('page.act.reason'), hint: noNames(), max: 4000 }),
    ],
  }),
  confirm: (item) => ({ id: `confirm-${item.id}`, title: say('page.act.confirm', item.unitId || item.id), path: `admissions/${item.id}/confirmations`, fields: [] }),
  settle: (item) => ({
    id: `settle-${item.id}`, title: say('page.act.settle', item.id), path: `track/${item.id}/results`,
    fields: [
      radioField({ name: '/result', label: say('page.act.result'), choices: codes('stepResult'), required: true, inline: true }),
      longField({ name: '/note', label: say('page.act.note'), hint: noNames(), max: 4000 }),
    ],
  }),
};
