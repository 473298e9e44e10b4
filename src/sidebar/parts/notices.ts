import type { NoticeView } from '../../core/views';
import type { Ways } from '../ways';
import { button, el } from './element';

type Act = NoticeView['acts'][number]['act'];

/** What there is to say about the file, each with its buttons. */
export function noticeList(notices: readonly NoticeView[], go: Ways): readonly HTMLElement[] {
  return notices.map(({ text, acts, job }) => {
    const buttons = acts.map(({ act, label }) =>
      button({ class: 'link', 'data-testid': `notice-${act}` }, () => follow(act, job, box, go), label),
    );
    const box = el('div', { class: 'notice', 'data-testid': 'notice' }, el('p', {}, text), ...buttons);
    return box;
  });
}

function follow(act: Act, job: string | null, near: Element, go: Ways): void {
  if (act === 'claim' || act === 'upgrade') go.mend(act, near);
  else if (job !== null && act === 'continue') go.resume(job, null, near);
  else if (job !== null) go.discard(job, near);
}
