import { button, el } from '../../../client/element';
import type { FormRowView } from '../../../core/fieldViews';
import { isWebAddress } from '../../../core/webAddress';
import type { Desk } from '../../desk';
import { canClose } from '../../field/formRow';
import { copyLink } from '../copyLink';
import { sureButton } from '../sureButton';
import { webLink } from '../webLink';
import type { FormDeeds, FormLook } from './formLook';

/** What can be done with a form that is made: pass its link on, look at it, call it live, close it. */
export function formActs(row: FormRowView, { say }: Desk, deeds: FormDeeds, look: FormLook): readonly HTMLElement[] {
  const { form, state, title, url, editUrl } = row;
  if (form === null || state === 'making') return [];
  const { index } = look;
  const place = el('div');
  const takesAnswers = state !== 'closed' && state !== 'lost';
  const copy = takesAnswers && isWebAddress(url) ? [copyLink({ url, title, testId: `copy-${index}` }, say)] : [];
  const editText = say('form_edit');
  const edit = webLink({ address: editUrl, text: editText, spoken: `${editText}: ${title}`, testId: `edit-${index}` });
  const live = () => deeds.live(form, place);
  const liveLook = {
    class: look.isPrimary ? 'primary' : 'secondary',
    'aria-label': `${say('form_live')}: ${title}`,
    'data-testid': `live-${index}`,
  };
  const opened = state === 'made' ? [button(liveLook, live, say('form_live'))] : [];
  const close = canClose(row) ? [closeButton(row, say, index, () => deeds.close(form, place))] : [];
  place.append(...copy, ...edit, ...opened, ...close);
  return place.childElementCount === 0 ? [] : [place];
}

function closeButton(row: FormRowView, say: Desk['say'], index: number, close: () => void): HTMLElement {
  const text = say('form_close');
  const look = { class: 'link', label: text, spoken: `${text}: ${row.title}`, testId: `close-${index}` } as const;
  const words = { question: say('form_close_sure'), yes: text, no: say('form_close_no') };
  return sureButton(look, words, close);
}
