import type { MatrixView, QfdView } from '../../src/core/qfdViews';
import type { SheetRef } from '../../src/core/views';

/** QFD of an empty file, but for what a test looks at. */
export function qfdView(more: Partial<QfdView> = {}): QfdView {
  return {
    lang: 'ru',
    news: '',
    problems: [],
    factors: { sheet: null, list: [] },
    touchpoints: { sheet: null, count: 0, stages: [] },
    matrices: [],
    results: { isReady: false, text: '' },
    classes: null,
    canSuggest: false,
    ...more,
  };
}

/** A matrix with so many cells filled in. */
export function matrixView(sheet: SheetRef, filled: number, all: number): MatrixView {
  return { sheet, rater: '', filled, all, text: `${filled}/${all}`, isBehind: false };
}
