import type { FactRead } from '../../core/defineModel';
import type { Workbook } from '../../core/ports';
import type { MatrixView } from '../../core/qfdViews';
import type { FileContext } from '../../core/table';
import { textIn } from '../../data/qfdCells';
import type { QfdOffence } from '../../data/qfdOffence';
import { checkMarks } from '../../data/qfdRows';
import { mixedScales } from '../../data/qfdScales';
import { codesOf } from './knownCodes';
import { marksOf } from './matrixScales';
import { matrixViews } from './matrixViews';
import { marksRead } from './readMarks';
import { type MatrixRead, readMatrices } from './readMatrices';
import type { Setup } from './readSetup';

/** The raters' matrices, and what is wrong with their marks. */
export interface MatrixPart {
  readonly views: readonly MatrixView[];
  readonly offences: readonly QfdOffence[];
}

/** Rows that can stand on a matrix, also those that have something else wrong with them. */
const namedIn = ({ rows }: FactRead) =>
  rows.flatMap((row) => {
    const [code, name] = [textIn(row, 'code'), textIn(row, 'name')];
    return code === '' || name === '' ? [] : { code, name };
  });

/** What is wrong with marks, those of each scale by its own marks. */
function offencesOf(reads: readonly MatrixRead[]): readonly QfdOffence[] {
  const mixed = mixedScales(marksRead(reads));
  const scales = [...new Set(reads.map(({ scale }) => scale))];
  const ofEach = scales.flatMap((scale) => {
    const ofScale = reads.filter((read) => read.scale === scale);
    return checkMarks(marksRead(ofScale), marksOf(scale)).offences;
  });
  return [...mixed, ...ofEach];
}

/** Reads the matrices; one remote call each besides the list of marks. */
export function matrixPart(workbook: Workbook, { factors, journey }: Setup, file: FileContext): MatrixPart {
  const reads = readMatrices(workbook, codesOf(factors.read, journey.read), file);
  const views = matrixViews(reads, file, namedIn(factors.read), namedIn(journey.read));
  return { views, offences: offencesOf(reads) };
}
