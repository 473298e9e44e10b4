import type { Workbook } from '../../core/ports';
import type { MatrixView } from '../../core/qfdViews';
import type { FileContext } from '../../core/table';
import type { QfdOffence } from '../../data/qfdOffence';
import type { Setup } from './readSetup';

/** The raters' matrices, and what is wrong with their marks. */
export interface MatrixPart {
  readonly views: readonly MatrixView[];
  readonly offences: readonly QfdOffence[];
}

/** Reads the matrices; one remote call each. */
export function matrixPart(_workbook: Workbook, _setup: Setup, _file: FileContext): MatrixPart {
  return { views: [], offences: [] };
}
