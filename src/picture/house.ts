import { el } from '../client/element';
import type { ClassView, HouseView } from '../core/pictureViews';

/** Columns behind the factors: points, share, deviation, class. */
const RESULTS = 4;
/** More factors get headers that stand upright. */
const MOST_LYING = 8;

function classCell({ code, sign, word }: ClassView): HTMLElement {
  return el(
    'td',
    { class: 'class', 'data-class': code, title: word },
    signOf(sign),
    ' ',
    el('span', { class: 'word' }, word),
  );
}

function signOf(sign: string): HTMLElement {
  return el('span', { class: 'sign', 'aria-hidden': 'true' }, sign);
}

function headRows({ corner, factors, labels }: HouseView): HTMLElement {
  const results = [labels.score, labels.share, labels.deviation, labels.class];
  const names = el(
    'tr',
    {},
    el('th', { scope: 'col', class: 'corner' }, corner),
    ...factors.map(({ name }) => el('th', { scope: 'col', class: 'factor', title: name }, el('span', {}, name))),
    ...results.map((label) => el('th', { scope: 'col', class: 'result' }, el('span', {}, label))),
  );
  const weights = el(
    'tr',
    { class: 'weights' },
    el('th', { scope: 'row' }, labels.importance),
    ...factors.map(({ importance }) => el('td', {}, importance)),
    el('td', { colspan: RESULTS }),
  );
  return el('thead', {}, names, weights);
}

function markCell(mark: number | null, { levels, labels }: HouseView): HTMLElement {
  if (mark === null) return el('td', { class: 'mark' }, el('span', { class: 'unseen' }, labels.empty));
  const level = levels.find((one) => one.mark === mark);
  return el(
    'td',
    { class: 'mark', 'data-mark': mark, title: level?.text ?? '' },
    String(mark),
    signOf(level?.sign ?? ''),
  );
}

function pointRow(view: HouseView, at: number): HTMLElement | string {
  const point = view.touchpoints[at];
  if (point === undefined) return '';
  const bar = el('span', { class: 'bar', 'aria-hidden': 'true' });
  bar.style.setProperty('--size', String(point.size));
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, point.name),
    ...(view.marks[at] ?? []).map((mark) => markCell(mark, view)),
    el('td', { class: 'number' }, point.score),
    el('td', { class: 'number share' }, point.share, bar),
    el('td', { class: 'number' }, point.deviation),
    classCell(point.class),
  );
}

/** Touchpoints of each stage as a group of rows. */
function bodies(view: HouseView): readonly HTMLElement[] {
  const columns = 1 + view.factors.length + RESULTS;
  const stages = [...new Set(view.touchpoints.map(({ stage }) => stage))];
  return stages.map((stage) => {
    const rows = view.touchpoints.flatMap((point, at) => (point.stage === stage ? [pointRow(view, at)] : []));
    const head = el('th', { scope: 'rowgroup', colspan: columns, class: 'stage' }, el('span', {}, stage));
    return el('tbody', {}, el('tr', {}, head), ...rows);
  });
}

function footRows({ factors, labels }: HouseView): HTMLElement {
  return el(
    'tfoot',
    {},
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, labels.share),
      ...factors.map(({ share }) => el('td', {}, share)),
      el('td', { colspan: RESULTS }),
    ),
    el(
      'tr',
      {},
      el('th', { scope: 'row' }, labels.class),
      ...factors.map((factor) => classCell(factor.class)),
      el('td', { colspan: RESULTS }),
    ),
  );
}

/** The house of quality as a table: both sums beside it, headers that stay in view. */
export function house(view: HouseView): HTMLElement {
  const isMany = view.factors.length > MOST_LYING;
  const table = el(
    'table',
    { class: isMany ? 'house many' : 'house', 'data-testid': 'house' },
    el('caption', { class: 'unseen' }, `${view.title}. ${view.banner}`),
    headRows(view),
    ...bodies(view),
    footRows(view),
  );
  return el('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-labelledby': 'title' }, table);
}
