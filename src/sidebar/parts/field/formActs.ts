import { button, el } from '../../../client/element';
import type { FormRowView } from '../../../core/fieldViews';
import { isWebAddress } from '../../../core/webAddress';
import type { Desk } from '../../desk';
import { canClose } from '../../field/formRow';
import type { Ways } from '../../ways';
import { copyLink } from '../copyLink';
import { sureButton } from '../sureButton';
import { webLink } from '../webLink';
import type { FormLook } from './formLook';

/** What can be done with a form that is made: pass its link on, look at it, call it live, close it. */
export function formActs(row: FormRowView, desk: Desk, go: Ways, look: FormLook): readonly HTMLElement[] {
  const { form, state, title, url, editUrl } = row;
  if (form === null || state === 'making') return [];
  const { say } = desk;
  const { index } = look;
  const place = el('div');
  const takesAnswers = state !== 'closed' && state !== 'lost';
  const copy = takesAnswers && isWebAddress(url) ? [copyLink({ url, title, testId: `copy-${index}` }, say)] : [];
  const editText = say('form_edit');
  const edit = webLink({ address: editUrl, text: editText, spoken: `${editText}: ${title}`, testId: `edit-${index}` });
  const live = () =>
    go.changeField({
      status: 'saving',
      near: place,
      at: 'forms',
      row,
      ask: () => desk.call('formLive', { form, lang: desk.lang() }),
    });
  const liveLook = {
    class: look.isPrimary ? 'primary' : 'secondary',
    'aria-label': `${say('form_live')}: ${title}`,
    'data-testid': `live-${index}`,
  };
  const opened = state === 'made' ? [button(liveLook, live, say('form_live'))] : [];
  const close = canClose(row) ? [closeButton(form, row, place, desk, go, index)] : [];
  place.append(...copy, ...edit, ...opened, ...close);
  return place.childElementCount === 0 ? [] : [place];
}

function closeButton(form: string, row: FormRowView, near: Element, desk: Desk, go: Ways, index: number): HTMLElement {
  const { say } = desk;
  const text = say('form_close');
  const look = { class: 'link', label: text, spoken: `${text}: ${row.title}`, testId: `close-${index}` } as const;
  const words = { question: say('form_close_sure'), yes: text, no: say('form_close_no') };
  return sureButton(look, words, () =>
    go.changeField({
      status: 'form_closing',
      near,
      at: 'forms',
      row,
      ask: () => desk.call('formClose', { form, lang: desk.lang() }),
    }),
  );
}
