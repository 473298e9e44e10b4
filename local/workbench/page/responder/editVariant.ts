import type { EditVariant } from '../../formsProtocol';
import { el } from '../dom';
import type { FormTexts } from './texts';

/** Where whoever tests says how an edited response comes in. */
interface VariantChoice {
  readonly element: HTMLElement;
  chosen(): EditVariant;
}

/** Makes the choice: Google leaves open which of a response's id and time stay when it is edited. */
export function createVariantChoice(texts: FormTexts): VariantChoice {
  const choice = <Name extends string>(
    name: string,
    captions: Readonly<Record<Name, string>>,
    names: readonly Name[],
  ) =>
    el(
      'select',
      { 'data-testid': `edited-${name}`, 'aria-label': texts.editedAs },
      ...names.map((value) => el('option', { value }, captions[value])),
    );
  const id = choice('id', texts.id, ['same', 'new']);
  const time = choice('time', texts.time, ['old', 'new']);
  time.value = 'new';
  return {
    element: el('div', { class: 'card' }, el('p', { class: 'note' }, texts.editedAs), id, time),
    chosen: () => ({ id: id.value === 'new' ? 'new' : 'same', time: time.value === 'new' ? 'new' : 'old' }),
  };
}
