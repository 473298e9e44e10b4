import type { FormItemView } from '../../../apps-script/appsScript';
import { button, el } from '../dom';
import type { Field } from './fields';
import type { FormTexts } from './texts';

/** Choices of which one is taken; where none is needed, it can be given back. */
export function choiceField(item: FormItemView, answer: string, texts: FormTexts): Field {
  const radios = item.choices.map((choice) => {
    const radio = el('input', { type: 'radio', name: `q${item.id}` });
    radio.checked = choice === answer;
    return radio;
  });
  const clear = button(texts.clear, { class: 'plain', 'data-testid': 'clear' });
  const showClear = (): void => {
    clear.hidden = item.required || !radios.some(({ checked }) => checked);
  };
  const element = el(
    'div',
    {},
    ...radios.map((radio, index) =>
      el('label', { class: 'choice' }, radio, el('span', { dir: 'auto' }, item.choices[index] ?? '')),
    ),
    clear,
  );
  element.addEventListener('change', showClear);
  clear.addEventListener('click', () => {
    for (const radio of radios) radio.checked = false;
    radios[0]?.focus();
    showClear();
  });
  showClear();
  return {
    element,
    answer: () => item.choices[radios.findIndex(({ checked }) => checked)] ?? '',
    focusable: () => radios.find(({ checked }) => checked) ?? radios[0] ?? element,
  };
}
