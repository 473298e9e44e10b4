import { el } from '../../../client/element';
import type { ReviewView } from '../../../core/reviewViews';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { field } from '../field';
import { sureButton } from '../sureButton';

/** The button that accepts all visits in which nothing was found; none where there are fewer than two. */
export function cleanPart({ queue, reviewer }: ReviewView, desk: Desk, go: Ways): readonly HTMLElement[] {
  const clean = queue.filter(({ isClean }) => isClean);
  const n = clean.length;
  if (n < 2) return [];
  const { say } = desk;
  const name = el('input', { type: 'text', maxlength: 60, value: reviewer, 'data-testid': 'clean-reviewer' });
  const ofName = field('clean-reviewer', name, { label: say('review_name') }, say('review_name_hint')).element;
  ofName.hidden = true;
  const place = el('div', { class: 'actions' });
  const look = { class: 'secondary', label: say('review_clean', { n }), testId: 'accept-clean' } as const;
  const asked = { question: say('review_clean_sure', { n }), yes: say('review_clean_yes'), no: say('review_clean_no') };
  const nameless = () => {
    ofName.hidden = false;
    name.focus();
  };
  const act = () => {
    const keys = clean.map(({ response, version }) => ({ response, version }));
    go.acceptClean(keys, name.value.trim(), place, nameless);
  };
  place.append(ofName, sureButton(look, asked, act));
  return [place];
}
