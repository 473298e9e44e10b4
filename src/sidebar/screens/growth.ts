import { button, el } from '../../client/element';
import type { GrowthView } from '../../core/cashViews';
import { GROWTH_MODEL } from '../cash/cashModel';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { evidenceFold } from '../parts/growth/evidenceFold';
import { pointItem } from '../parts/growth/pointItem';
import { problemList } from '../parts/problemList';
import type { Ways } from '../ways';

type Point = GrowthView['points'][number];
type Kind = 'gain' | 'no_gain' | 'without';

/** What brings money, what has a number but brings none, what has no number. */
function kindOf({ rank, task, known }: Point): Kind {
  if (rank === '') return 'without';
  return task === null && known === null ? 'no_gain' : 'gain';
}

/** Points that bring money; below them, folded, those that bring none and those without a number. */
function listed(of: (kind: Kind) => readonly HTMLElement[], { say }: Desk): readonly HTMLElement[] {
  const folded = (kind: 'no_gain' | 'without', testId: string): readonly HTMLElement[] => {
    const items = of(kind);
    if (items.length === 0) return [];
    const summary = el('summary', {}, say(`growth_${kind}`, { n: items.length }));
    return [el('details', { 'data-testid': testId }, summary, el('ul', { class: 'rows' }, ...items))];
  };
  const gains = of('gain');
  const list = el('ul', { class: 'rows', 'data-testid': 'growth-points' }, ...gains);
  return [
    ...(gains.length === 0 ? [] : [el('p', { class: 'soft' }, say('growth_basis')), list]),
    ...folded('no_gain', 'growth-no-gain'),
    ...folded('without', 'growth-without'),
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
  const shown = view.points.map((point, i) => ({ kind: kindOf(point), element: items[i]?.element }));
  const of = (kind: Kind) => shown.flatMap((one) => (one.kind === kind && one.element ? [one.element] : []));
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
    ...listed(of, desk),
    ...view.evidence.map((known) => evidenceFold(known, desk)),
    el('div', { class: 'actions' }, report),
    refresh,
  );
  const screen: Screen = { element, heading, back, leave: () => {} };
  return screen;
}
