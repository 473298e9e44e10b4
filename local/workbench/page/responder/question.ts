import type { FormItemView } from '../../../apps-script/appsScript';
import { complaint } from '../../../apps-script/forms/complaint';
import { el } from '../dom';
import { choiceField } from './choiceField';
import { type Field, inputField, listField } from './fields';
import type { FormTexts } from './texts';

/** A question on the page. */
export interface Question {
  readonly element: HTMLElement;
  readonly itemId: number;
  answer(): string;
  /** Shows beside the field what is wrong with its answer. @returns whether nothing is */
  check(): boolean;
  focus(): void;
}

/** How a question says what is wrong, in the page's language. */
export type Translate = (message: string) => string;

/** Makes a question; once it was found wrong, it tells with every keystroke whether it still is. */
export function createQuestion(item: FormItemView, answer: string, texts: FormTexts, translate: Translate): Question {
  const id = `q${item.id}`;
  const error = el('p', { class: 'error', id: `${id}-error`, hidden: true, 'data-testid': 'error' });
  const field = fieldOf(item, answer, texts, `${id}-help ${id}-error`);
  const help = el('p', { class: 'help', id: `${id}-help`, hidden: item.help === '', dir: 'auto' }, item.help);
  const isGroup = item.type === 'choice';
  const title = el(isGroup ? 'legend' : 'label', { class: 'title', dir: 'auto' }, item.title);
  if (item.required) {
    const star = el('span', { class: 'star', 'aria-hidden': 'true' }, ' *');
    title.append(star, el('span', { class: 'unseen' }, ` (${texts.required})`));
  }
  if (!isGroup) title.setAttribute('for', id);
  const element = el(
    isGroup ? 'fieldset' : 'div',
    { class: 'card', 'data-testid': id, 'data-type': item.type },
    ...[title, help, field.element, error],
  );
  if (isGroup) element.setAttribute('aria-describedby', `${id}-help ${id}-error`);
  const check = (): boolean => {
    const message = complaint(item, field.answer());
    error.hidden = message === undefined;
    error.textContent = message === undefined ? '' : translate(message);
    element.classList.toggle('wrong', message !== undefined);
    field.focusable().setAttribute('aria-invalid', String(message !== undefined));
    return message === undefined;
  };
  const recheck = (): unknown => error.hidden || check();
  element.addEventListener('input', recheck);
  element.addEventListener('change', recheck);
  return { element, itemId: item.id, answer: field.answer, check, focus: () => field.focusable().focus() };
}

function fieldOf(item: FormItemView, answer: string, texts: FormTexts, describedBy: string): Field {
  if (item.type === 'choice') return choiceField(item, answer, texts);
  if (item.type === 'list') return listField(item, answer, texts, describedBy);
  return inputField(item, answer, describedBy);
}
