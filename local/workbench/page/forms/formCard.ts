import type { FormItemView } from '../../../apps-script/appsScript';
import { FORM_SWITCHES, type FormLine } from '../../formsProtocol';
import type { Context } from '../context';
import { button, el } from '../dom';
import type { FormsTexts } from './texts';

/** A form in the list: how it stands, its links, and what its owner may do in the editor of forms. */
export function formCard(form: FormLine, { api, act }: Context, texts: FormsTexts): HTMLElement {
  const { id: formId } = form;
  const key = (name: string): string => `${formId} ${name}`;
  const link = (caption: string, query: string): HTMLElement =>
    el('a', { class: 'quiet', href: `/form/${formId}${query}`, target: '_blank', rel: 'noopener' }, caption);
  const unlink = button(texts.unlink, { class: 'quiet', 'data-key': key('unlink') });
  unlink.hidden = form.sheetId === undefined;
  unlink.addEventListener('click', () => void act(() => api.formUnlink({ formId })));
  const switches = FORM_SWITCHES.map((name) => {
    const box = el('input', { type: 'checkbox', 'data-key': key(name) });
    box.checked = form[name];
    box.addEventListener('change', () => void act(() => api.formSwitch({ formId, name, on: box.checked })));
    return el('label', {}, box, texts.switches[name]);
  });
  const facts = [stateText(form, texts), texts.responses(form.responses), ...(unlink.hidden ? [texts.unlinked] : [])];
  return el(
    'section',
    { class: 'form-card', 'data-testid': 'form-card' },
    el('h3', {}, form.title || texts.untitled),
    el('p', {}, facts.join(' · ')),
    el('p', {}, link(texts.asOwner, `?as=${encodeURIComponent(form.owner)}`), link(texts.asOutsider, ''), unlink),
    ...switches,
    el(
      'details',
      { 'data-key': key('questions') },
      el('summary', {}, texts.questions),
      ...form.items.flatMap((item) => itemFields(item)),
      added(),
    ),
  );

  function itemFields(item: FormItemView): HTMLElement[] {
    const { id: itemId } = item;
    const title = el('input', { 'aria-label': texts.title(item.title), 'data-key': key(`title ${itemId}`) });
    title.defaultValue = item.title;
    title.addEventListener('change', () => {
      title.defaultValue = title.value;
      void act(() => api.formRename({ formId, itemId, title: title.value }));
    });
    if (item.choices.length === 0) return [title];
    const choices = el('textarea', { 'aria-label': texts.choices(item.title), 'data-key': key(`choices ${itemId}`) });
    choices.defaultValue = item.choices.join('\n');
    choices.rows = Math.min(item.choices.length, 8);
    choices.addEventListener('change', () => {
      choices.defaultValue = choices.value;
      const lines = choices.value.split('\n').filter((line) => line !== '');
      void act(() => api.formChoices({ formId, itemId, choices: lines }));
    });
    return [title, choices];
  }

  function added(): HTMLElement {
    const title = el('input', { 'aria-label': texts.newQuestion, placeholder: texts.newQuestion });
    title.dataset.key = key('new');
    const add = button(texts.add, { class: 'quiet', 'data-key': key('add') });
    add.addEventListener('click', () => {
      const { value } = title;
      title.value = '';
      if (value === '') title.focus();
      else void act(() => api.formAdd({ formId, title: value }));
    });
    return el('p', {}, title, add);
  }
}

function stateText(form: FormLine, { state }: FormsTexts): string {
  if (form.isTrashed) return state.trashed;
  if (!form.isPublished) return state.unpublished;
  if (!form.isAccepting) return state.closed;
  return form.isOpenToAll ? state.open : state.private;
}
