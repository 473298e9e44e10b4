import { button, el } from '../../../client/element';
import type { MatrixView } from '../../../core/qfdViews';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { sheetLink } from '../sheetLink';

/** How a matrix is drawn. */
interface MatrixLook {
  /** Whether its first button is the screen's primary one. */
  readonly isPrimary: boolean;
  /** Whether it can be brought up to date: something of today is not on it, or rows wait for the codes that come with it. */
  readonly canRenew: boolean;
}

/** A rater's matrix: how far it is, and what can be done with it. */
export function matrixItem(matrix: MatrixView, desk: Desk, go: Ways, look: MatrixLook): HTMLElement {
  const { sheet, rater, filled, all, text, isBehind } = matrix;
  const { say } = desk;
  const name = rater === '' ? sheet.name : rater;
  const looks = (isFirst: boolean, testId: string, label: string) => ({
    class: isFirst && look.isPrimary ? 'primary' : 'secondary',
    'aria-label': `${label}: ${name}`,
    'data-testid': `${testId}-${sheet.id}`,
  });
  const place = el('div', { class: 'actions' });
  const renew = () =>
    go.changeQfd({
      status: 'matrix_renewing',
      near: place,
      at: 'matrices',
      // Of a sheet that is there the server keeps the scale.
      ask: () => desk.call('matrixMake', { rater, scale: 'seed', sheetId: sheet.id, lang: desk.lang() }),
    });
  const walk = button(
    looks(!(isBehind && look.canRenew), 'walk', say('matrix_walk')),
    () => go.openWalk(sheet.id, walk),
    say('matrix_walk'),
  );
  if (look.canRenew) {
    const label = say('matrix_renew');
    place.append(button(looks(isBehind, 'renew', label), renew, label));
  }
  place.append(walk, sheetLink(sheet, desk));
  const bar = el('progress', { class: 'bar-line', max: Math.max(all, 1), value: filled, 'aria-hidden': 'true' });
  return el(
    'li',
    { 'data-testid': `matrix-${sheet.id}` },
    el('p', {}, el('strong', {}, name)),
    el('p', { class: 'soft' }, text),
    bar,
    place,
  );
}
