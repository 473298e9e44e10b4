import { button, el } from '../../client/element';
import type { BriefingsView } from '../../core/briefingViews';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { quizList } from '../parts/briefings/quizList';
import { visitItem } from '../parts/briefings/visitItem';
import { whoseBriefings } from '../parts/briefings/whoseBriefings';
import { newsLine } from '../parts/newsLine';
import { sheetName } from '../parts/sheetName';
import type { Ways } from '../ways';

/** Briefings and links: the quiz of each language, and how far the shopper of each visit is. */
export function briefingsScreen(view: BriefingsView, desk: Desk, go: Ways): Screen {
  const { say } = desk;
  const back = () => go.openField(heading);
  const { bar, heading } = backBar(say('briefings'), say('back'), back);
  const refresh = button({ class: 'link', 'data-testid': 'refresh' }, () => go.openBriefings(refresh), say('refresh'));
  const element = el(
    'main',
    { 'data-testid': 'briefings' },
    bar,
    ...newsLine(view.news),
    el('p', { class: 'question' }, say('briefings_question')),
    el('h2', { id: 'quizzes' }, say('quizzes')),
    quizList(view, desk, go),
    ...(view.unknown === '' ? [] : [el('p', { class: 'note', 'data-testid': 'unknown' }, view.unknown)]),
    el('h2', { id: 'brief-visits' }, say('brief_visits')),
    ...visits(view, desk, go),
    ...(view.plan === null ? [] : [el('div', {}, sheetName(view.plan, desk, 'plan'))]),
    refresh,
  );
  return { element, heading, back, leave: () => {} };
}

function visits(view: BriefingsView, desk: Desk, go: Ways): readonly HTMLElement[] {
  const { say } = desk;
  if (view.visits.length === 0) return [el('p', { class: 'note', 'data-testid': 'none' }, say('briefings_none'))];
  const items = view.visits.map((visit) => visitItem(visit, desk, go));
  return [
    el('p', { 'data-testid': 'counts' }, say('briefings_counts', view.counts)),
    ...whoseBriefings(view, desk, go),
    el('ul', { class: 'rows', 'aria-labelledby': 'brief-visits', 'data-testid': 'visits' }, ...items),
    ...(view.left === 0 ? [] : [el('p', { class: 'hint' }, say('briefings_left', { n: view.left }))]),
  ];
}
