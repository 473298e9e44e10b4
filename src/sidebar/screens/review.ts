import { el } from '../../client/element';
import type { ReviewView } from '../../core/reviewViews';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { newsLine } from '../parts/newsLine';
import { actBar } from '../parts/review/actBar';
import { cleanPart } from '../parts/review/cleanPart';
import { findFold } from '../parts/review/findFold';
import { returnedBox } from '../parts/review/returnedBox';
import { rulesFold } from '../parts/review/rulesFold';
import { visitPart } from '../parts/review/visitPart';
import { wishOfKey } from '../review/keys';
import { watchWalk } from '../watchWalk';
import type { Ways } from '../ways';

/** How many visits wait, and how many are in each state. */
function countsPart({ counts, waiting }: ReviewView, { say }: Desk): readonly HTMLElement[] {
  const states = counts.map(({ name, n }) => `${name}: ${n}`).join(' · ');
  const line = el('p', { 'data-testid': 'waiting' }, say('review_waiting', { n: waiting }));
  return states === '' ? [line] : [line, el('p', { class: 'hint', 'data-testid': 'counts' }, states)];
}

/** The keys in words. */
function keysFold({ say }: Desk): HTMLElement {
  const lines = (['review_keys_decide', 'review_keys_move', 'review_keys_confirm'] as const).map((key) =>
    el('p', { class: 'hint' }, say(key)),
  );
  const summary = el('summary', {}, say('review_keys'));
  return el('details', { class: 'settings', 'data-testid': 'keys' }, summary, ...lines);
}

/** Visits one after another: what speaks for and against each, and what is decided, by keys or buttons. */
export function reviewScreen(view: ReviewView, desk: Desk, go: Ways): Screen {
  const { say } = desk;
  const { visit, returned } = view;
  const back = () => go.openField(bar);
  const { bar, heading } = backBar(say('review'), say('back'), back);
  const acts = visit === null ? undefined : actBar(visit, view, desk, go);
  const empty = say(view.counts.length === 0 ? 'review_none' : 'review_nothing');
  const own = visit?.editUrl ? [{ code: visit.code, editUrl: visit.editUrl, text: '', testId: 'edit-link' }] : [];
  const element = el(
    'main',
    { 'data-testid': 'review' },
    bar,
    ...newsLine(view.news),
    ...(returned === null ? [] : [returnedBox({ ...returned, testId: 'returned' }, say)]),
    el('p', { class: 'question' }, say('review_question')),
    ...countsPart(view, desk),
    ...cleanPart(view, desk, go),
    ...(visit === null ? [el('p', { class: 'note', 'data-testid': 'empty' }, empty)] : visitPart(visit, say)),
    ...own.map((link) => returnedBox(link, say)),
    ...(acts === undefined ? [] : [acts.element, keysFold(desk)]),
    findFold(desk, go),
    rulesFold(view.rules, visit?.response ?? '', desk, go),
  );
  const nothing = () => {};
  const unwatch =
    acts === undefined || visit === null
      ? nothing
      : watchWalk(element, (_, code) => wishOfKey(code, visit.acts), acts.act, nothing);
  return { element, heading, back, leave: unwatch };
}
