import { el } from '../../../client/element';
import type { QfdView } from '../../../core/qfdViews';
import type { Desk } from '../../desk';
import { isUnfinished, nextToMark, problemsOf } from '../../qfd/steps';
import type { Ways } from '../../ways';
import { checkAgain } from './checkAgain';
import { matrixItem } from './matrixItem';
import { newMatrix } from './newMatrix';

/** The raters' matrices with how far each is, and the form for another one. */
export function matricesStep(view: QfdView, desk: Desk, go: Ways, isNext: boolean): readonly HTMLElement[] {
  const { matrices, factors, touchpoints } = view;
  const canMake = factors.list.length > 0 && touchpoints.count > 0;
  if (matrices.length === 0 && !canMake) return [el('p', { class: 'note' }, desk.say('qfd_before_matrix'))];
  const toMend = problemsOf(view, 'matrices').some(({ mood }) => mood === 'error');
  const behind = matrices.find(({ isBehind }) => isBehind);
  // A matrix that lacks rows is brought up to date before it is filled in.
  const first = toMend ? undefined : (behind ?? nextToMark(matrices));
  const items = matrices.map((matrix) =>
    matrixItem(matrix, desk, go, {
      isPrimary: isNext && matrix === first,
      canRenew: canMake && (matrix.isBehind || isUnfinished(view)),
    }),
  );
  return [
    ...(toMend ? [el('div', { class: 'actions' }, checkAgain(desk, go, isNext))] : []),
    ...(items.length === 0 ? [] : [el('ul', { class: 'rows', 'data-testid': 'matrices' }, ...items)]),
    ...(canMake ? [newMatrix(desk, go, { isFirst: items.length === 0, isPrimary: isNext && items.length === 0 })] : []),
  ];
}
