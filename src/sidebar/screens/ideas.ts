import { button, el } from '../../client/element';
import type { IdeasView } from '../../core/ideasViews';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { shownIdeas } from '../ideas/shownIdeas';
import { backBar } from '../parts/bar';
import { field, select } from '../parts/field';
import { ideaItem } from '../parts/ideas/ideaItem';
import type { Ways } from '../ways';

/** Why there is nothing, and where something can be done about it. */
function emptyPart({ hint, isWaiting }: IdeasView, { say }: Desk, go: Ways): readonly HTMLElement[] {
  const note = el('p', { class: 'note', 'data-testid': 'hint' }, hint);
  if (!isWaiting) return [note];
  const review = button({ class: 'primary', 'data-testid': 'to-review' }, () => go.openReview(review), say('review'));
  return [note, el('div', { class: 'actions' }, review)];
}

/** The ideas by touchpoint, narrowed by a list and a search; nothing is drawn anew, so that an opened form stays. */
function listPart(view: IdeasView, desk: Desk): readonly HTMLElement[] {
  const { say } = desk;
  const closeAll = () => {
    for (const { close } of items) close();
  };
  const items = view.ideas.map((idea) => ideaItem(idea, view.taskSheet, desk, closeAll));
  const groups = view.points.map(({ name, text }, point) => {
    const own = items.filter((_, at) => view.ideas[at]?.point === point).map(({ element }) => element);
    const list = el('ul', { class: 'rows' }, ...own);
    const head = [el('h2', {}, name), el('p', { class: 'soft' }, text)];
    return { own, element: el('section', { 'data-testid': `point-${point}` }, ...head, list) };
  });
  const names = view.points.map(({ name, n }, at) => ({ value: String(at), label: say('ideas_choice', { name, n }) }));
  const any = { value: '', label: say('ideas_any') };
  const point = select({ 'data-testid': 'ideas-point' }, [any, ...names], '');
  const search = el('input', { type: 'search', autocomplete: 'off', 'data-testid': 'ideas-search' });
  const nothing = el('p', { class: 'note', 'aria-live': 'polite', 'data-testid': 'nothing' });
  const narrow = () => {
    const shown = shownIdeas(view.ideas, point.value === '' ? undefined : Number(point.value), search.value);
    for (const [at, { element }] of items.entries()) element.hidden = !shown.has(at);
    for (const { own, element } of groups) element.hidden = own.every(({ hidden }) => hidden);
    nothing.textContent = shown.size === 0 ? say('ideas_nothing') : '';
  };
  point.addEventListener('change', narrow);
  search.addEventListener('input', narrow);
  narrow();
  return [
    field('ideas-point', point, { label: say('ideas_point') }).element,
    field('ideas-search', search, { label: say('ideas_search') }, say('ideas_search_hint')).element,
    nothing,
    ...groups.map(({ element }) => element),
    ...(view.rest === '' ? [] : [el('p', { class: 'note', 'data-testid': 'rest' }, view.rest)]),
  ];
}

/** What shoppers say could be better, by touchpoint; each idea can become a task. */
export function ideasScreen(view: IdeasView, desk: Desk, go: Ways): Screen {
  const { say } = desk;
  const back = () => go.openField(bar);
  const { bar, heading } = backBar(say('ideas'), say('back'), back);
  const refresh = button({ class: 'link', 'data-testid': 'refresh' }, () => go.openIdeas(refresh), say('refresh'));
  const summary = view.summary === '' ? [] : [el('p', { class: 'note', 'data-testid': 'summary' }, view.summary)];
  const element = el(
    'main',
    { 'data-testid': 'ideas' },
    bar,
    el('p', { class: 'question' }, say('ideas_question')),
    ...summary,
    ...(view.hint === '' ? listPart(view, desk) : emptyPart(view, desk, go)),
    refresh,
  );
  return { element, heading, back, leave: () => {} };
}
