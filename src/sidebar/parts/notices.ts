import { button, el } from '../../client/element';
import type { NoticeView } from '../../core/views';
import type { Desk } from '../desk';
import type { Ways } from '../ways';
import { discardButton } from './discardButton';

type Act = NoticeView['acts'][number];

/** What there is to say about the file, each with its buttons; the first of them is the one to press. */
export function noticeList(notices: readonly NoticeView[], desk: Desk, go: Ways): readonly HTMLElement[] {
  return notices.map(({ text, acts, job }) => {
    const sign = el('span', { class: 'sign', 'aria-hidden': 'true' }, '!');
    const box = el('div', { class: 'alert', 'data-testid': 'notice' }, el('p', {}, sign, ' ', text));
    box.append(...acts.map((act, index) => actButton(act, index === 0, () => follow(act.act, job, box, go), desk)));
    return box;
  });
}

function actButton({ act, label }: Act, isFirst: boolean, press: () => void, { say }: Desk): HTMLElement {
  const look = isFirst ? 'secondary' : 'link';
  const testId = `notice-${act}`;
  if (act === 'discard') return discardButton({ class: look, label, testId }, say, press);
  return button({ class: look, 'data-testid': testId }, press, label);
}

function follow(act: Act['act'], job: string | null, near: Element, go: Ways): void {
  if (act === 'claim' || act === 'upgrade') go.mend(act, near);
  else if (job !== null && act === 'continue') go.resume(job, null, near);
  else if (job !== null) go.discard(job, near);
}
