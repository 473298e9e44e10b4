import type { FormItemView } from '../../../apps-script/appsScript';
import { el } from '../dom';
import type { FormTexts } from './texts';

/** What a responder answers with. */
export interface Field {
  readonly element: HTMLElement;
  /** As typed; empty without an answer. */
  answer(): string;
  /** What takes the keyboard. */
  focusable(): HTMLElement;
}

/** Stands for something half typed into a field for dates or times, which the browser keeps to itself. */
const HALF_TYPED = '?';

/** Keeps a browser from taking years of more than four digits. */
const LAST_DAY = '9999-12-31';

/** A field for a text, date or time. */
export function inputField(item: FormItemView, answer: string, describedBy: string): Field {
  const attributes = {
    ...{ id: `q${item.id}`, dir: 'auto', autocomplete: 'off', 'aria-describedby': describedBy },
    'aria-required': String(item.required),
  };
  const isLong = item.type === 'paragraph';
  const type = item.type === 'date' || item.type === 'time' ? item.type : 'text';
  const input = isLong
    ? el('textarea', { ...attributes, rows: '4' })
    : el('input', { ...attributes, type, ...(type === 'date' ? { max: LAST_DAY } : {}) });
  input.value = answer;
  return {
    element: input,
    answer: () => (input.validity.badInput ? HALF_TYPED : input.value),
    focusable: () => input,
  };
}

/** A list to unfold. */
export function listField(item: FormItemView, answer: string, texts: FormTexts, describedBy: string): Field {
  const select = el(
    'select',
    { id: `q${item.id}`, 'aria-describedby': describedBy, 'aria-required': String(item.required) },
    el('option', { value: '' }, texts.choose),
    ...item.choices.map((choice, index) => el('option', { value: String(index) }, choice)),
  );
  const chosen = item.choices.indexOf(answer);
  select.value = chosen < 0 ? '' : String(chosen);
  return {
    element: select,
    answer: () => (select.value === '' ? '' : (item.choices[Number(select.value)] ?? '')),
    focusable: () => select,
  };
}
