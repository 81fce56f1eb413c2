// The fields of forms. Each is named by where its value stands in what is sent (`/need/levels`), has its label,
// its hint and its error beside it, and gives its value as the API wants it.

import { h, freshId, show, unseen } from './dom.js';
import { say } from './words.js';

function frame({ name, hint, kind }, id, title, control, extra) {
  const error = h('p', { class: 'error', id: `${id}-error`, hidden: true });
  const described = [hint && `${id}-hint`, `${id}-error`].filter(Boolean).join(' ');
  control.setAttribute('aria-describedby', described);
  const parts = [hint && h('p', { class: 'hint', id: `${id}-hint` }, hint), error];
  const element = kind === 'group'
    ? h('fieldset', { class: 'field', 'data-field': name }, title, parts, extra)
    : h('div', { class: 'field', 'data-field': name }, title, parts, control, extra);
  return { element, error };
}

function title(options, id, tag = 'label') {
  const text = [options.label, options.required ? h('span', { class: 'needed' }, ` ${say('page.form.needed')}`) : h('span', { class: 'optional' }, ` ${say('page.form.optional')}`)];
  return tag === 'label' ? h('label', { for: id }, text) : h('legend', {}, text);
}

function make(options, element, error, control, read, write) {
  return {
    name: options.name,
    label: options.label,
    required: Boolean(options.required),
    element,
    control,
    value: read,
    set: write,
    hasError: () => !error.hidden,
    showError(text) {
      error.hidden = !text;
      show(error, text ? [unseen(`${say('page.form.error')} `), text] : []);
      element.classList.toggle('has-error', Boolean(text));
      const marked = element.matches('fieldset') ? element : control;
      if (text) marked.setAttribute('aria-invalid', 'true');
      else marked.removeAttribute('aria-invalid');
    },
  };
}

function single(options, control, read = () => control.value.trim() || undefined) {
  const id = freshId('f');
  control.id = id;
  if (options.required) control.setAttribute('aria-required', 'true');
  const { element, error } = frame(options, id, title(options, id), control, options.extra);
  const field = make(options, element, error, control, read, (value) => { control.value = value ?? ''; });
  if (options.value !== undefined && options.value !== null) control.value = options.value;
  return field;
}

/** A line of text. */
export function textField(options) {
  return single(options, h('input', {
    type: options.type || 'text', maxlength: options.max, autocomplete: 'off', spellcheck: options.spelled ? 'true' : 'false',
    list: options.list, class: options.width || 'middle', inputmode: options.inputmode,
  }));
}

/** Several lines of text. No name belongs in it; the server looks, and says where one stands. */
export function longField(options) {
  const control = h('textarea', { maxlength: options.max, rows: options.rows || 3, spellcheck: 'true' });
  return single(options, control);
}

/** A day. */
export function dayField(options) {
  return single(options, h('input', { type: 'date', class: 'short', max: options.until, min: options.from }));
}

/** A whole number. */
export function numberField(options) {
  const control = h('input', { type: 'text', inputmode: 'numeric', autocomplete: 'off', class: 'tiny', maxlength: options.max || 4 });
  return single(options, control, () => {
    const text = control.value.trim();
    if (text === '') return undefined;
    return /^[0-9]{1,9}$/.test(text) ? Number(text) : text;
  });
}

/** One code out of a list. */
export function choiceField(options) {
  const control = h('select', { class: options.width || 'middle' },
    options.none === false ? null : h('option', { value: '' }, options.none || say('page.form.choose')),
    options.groups
      ? options.groups.map(([name, choices]) => h('optgroup', { label: name },
        choices.map(([code, text]) => h('option', { value: code }, text))))
      : options.choices.map(([code, text]) => h('option', { value: code }, text)));
  return single(options, control, () => {
    if (control.value === '') return undefined;
    return options.numeric ? Number(control.value) : control.value;
  });
}

/** One code out of a few, all of them in sight. */
export function radioField(options) {
  const id = freshId('f');
  const inputs = options.choices.map(([code, text], n) => {
    const input = h('input', { type: 'radio', name: id, id: `${id}-${n}`, value: code });
    return [input, h('div', { class: 'tick' }, input, h('label', { for: input.id }, text))];
  });
  const box = h('div', { class: options.inline ? 'ticks inline' : 'ticks' }, inputs.map(([, row]) => row));
  const control = inputs[0][0];
  const { element, error } = frame({ ...options, kind: 'group' }, id, title(options, id, 'legend'), control, box);
  const field = make(options, element, error, control,
    () => inputs.find(([input]) => input.checked)?.[0].value,
    (value) => { for (const [input] of inputs) input.checked = input.value === value; });
  field.set(options.value);
  return field;
}

/** Any of some codes. */
export function ticksField(options) {
  const id = freshId('f');
  const inputs = options.choices.map(([code, text], n) => {
    const input = h('input', { type: 'checkbox', id: `${id}-${n}`, value: code });
    return [input, h('div', { class: 'tick' }, input, h('label', { for: input.id }, text))];
  });
  const box = h('div', { class: options.inline ? 'ticks inline' : 'ticks' }, inputs.map(([, row]) => row));
  const { element, error } = frame({ ...options, kind: 'group' }, id, title(options, id, 'legend'), inputs[0][0], box);
  const field = make(options, element, error, inputs[0][0], () => {
    const chosen = inputs.filter(([input]) => input.checked).map(([input]) => (options.numeric ? Number(input.value) : input.value));
    return chosen.length || options.always ? chosen : undefined;
  }, (values) => {
    const wanted = (values || []).map(String);
    for (const [input] of inputs) input.checked = wanted.includes(input.value);
  });
  field.set(options.value);
  return field;
}

/** Yes or no, by one box. */
export function tickField(options) {
  const id = freshId('f');
  const control = h('input', { type: 'checkbox', id });
  const row = h('div', { class: 'tick' }, control, h('label', { for: id }, options.label));
  const error = h('p', { class: 'error', id: `${id}-error`, hidden: true });
  control.setAttribute('aria-describedby', [options.hint && `${id}-hint`, `${id}-error`].filter(Boolean).join(' '));
  const element = h('div', { class: 'field', 'data-field': options.name },
    error, row, options.hint && h('p', { class: 'hint', id: `${id}-hint` }, options.hint));
  return make(options, element, error, control, () => (control.checked ? true : undefined), (value) => { control.checked = Boolean(value); });
}

/** Fields beside each other, as many as fit. */
export function pairs(...fields) {
  return { group: '', pairs: true, fields: fields.flat().filter(Boolean) };
}

/** Fields that belong together, under one heading. */
export function group(text, ...fields) {
  return { group: text, fields: fields.flat().filter(Boolean) };
}
