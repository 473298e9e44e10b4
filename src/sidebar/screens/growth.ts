import { button, el } from '../../client/element';
import type { GrowthView } from '../../core/cashViews';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { pointItem } from '../parts/growth/pointItem';
import { problemList } from '../parts/problemList';
import type { Ways } from '../ways';

/** The model whose report says the same on a sheet. */
const GROWTH_MODEL = 'growth';

/** Points with a number, and those without one folded below them. */
function listed(
  ranked: readonly HTMLElement[] = [],
  others: readonly HTMLElement[] = [],
  { say }: Desk,
): readonly HTMLElement[] {
  const list = el('ul', { class: 'rows', 'data-testid': 'growth-points' }, ...ranked);
  const summary = el('summary', {}, say('growth_without', { n: others.length }));
  const rest = el('details', { 'data-testid': 'growth-without' }, summary, el('ul', { class: 'rows' }, ...others));
  return [
    ...(ranked.length === 0 ? [] : [el('p', { class: 'soft' }, say('growth_basis')), list]),
    ...(others.length === 0 ? [] : [rest]),
  ];
}

/** Growth points in the order of their money; each opens what it comes from and can become a task. */
export function growthScreen(view: GrowthView, desk: Desk, go: Ways): Screen {
  const { say } = desk;
  const back = () => go.openCash(bar);
  const again = () => desk.frame.show(screen, 'help');
  const help = { label: say('help'), press: () => go.help(GROWTH_MODEL, view.lang, bar, again) };
  const { bar, heading } = backBar(say('growth'), say('back'), back, help);
  const closeAll = () => {
    for (const { close } of items) close();
  };
  const items = view.points.map((point) => pointItem(point, view.taskSheet, desk, go, closeAll));
  const [ranked, others] = [true, false].map((isRanked) =>
    items.flatMap(({ element }, i) => ((view.points[i]?.rank !== '') === isRanked ? [element] : [])),
  );
  const report = button(
    { class: 'primary', 'data-testid': 'to-report' },
    () => go.openPanel(GROWTH_MODEL, report),
    say('growth_report'),
  );
  const refresh = button({ class: 'link', 'data-testid': 'refresh' }, () => go.openGrowth(refresh), say('refresh'));
  const element = el(
    'main',
    { 'data-testid': 'growth' },
    bar,
    el('p', { class: 'question' }, say('growth_question')),
    ...problemList(view.problems, desk),
    ...view.notes.map((note) => el('p', { class: 'note', 'data-testid': 'growth-note' }, note)),
    ...listed(ranked, others, desk),
    el('div', { class: 'actions' }, report),
    refresh,
  );
  const screen: Screen = { element, heading, back, leave: () => {} };
  return screen;
}
