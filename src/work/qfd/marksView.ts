import { AppError } from '../../core/appError';
import { wordOf } from '../../core/defineFact';
import type { Workbook } from '../../core/ports';
import type { MarksView } from '../../core/qfdViews';
import type { FileContext } from '../../core/table';
import type { CheckedTouchpoint } from '../../data/qfdRows';
import { JOURNEY_FACT } from '../../facts/journey';
import { codesOf } from './knownCodes';
import type { CodePlace } from './matrixPlaces';
import { levelsOf } from './matrixScales';
import { type MatrixSheet, matrixSheets } from './matrixSheets';
import { MATRIX } from './matrixTexts';
import { readMatrix } from './readMatrices';
import { readSetup } from './readSetup';

const STAGE = JOURNEY_FACT.columns.find(({ id }) => id === 'stage');

/** The matrix on a sheet; no remote call besides the list of marks. @throws AppError SHEET_GONE when it is no matrix of this file */
export function matrixOf(workbook: Workbook, sheetId: number): MatrixSheet {
  const matrix = matrixSheets(workbook).find(({ sheet }) => sheet.id === sheetId);
  if (matrix === undefined) throw new AppError('SHEET_GONE');
  return matrix;
}

/** What stands on a matrix, each once and in its order there, with what its list tells of it. */
function listed<One extends { readonly code: string }>(
  places: readonly CodePlace[],
  all: readonly One[],
): readonly One[] {
  const codes = [...new Set(places.map(({ code }) => code))];
  return codes.flatMap((code) => all.find((one) => one.code === code) ?? []);
}

/**
 * A matrix to be walked cell by cell, its rows and columns in the order of the sheet; three remote calls besides the list of marks.
 * @throws AppError SHEET_GONE, NEWER_VERSION, OLDER_VERSION (`sheet`); TABLE_BROKEN (`sheet`, `column`)
 */
export function marksView(workbook: Workbook, sheetId: number, file: FileContext): MarksView {
  const matrix = matrixOf(workbook, sheetId);
  const { lang } = file;
  const setup = readSetup(workbook, file);
  const { sheet, rater, scale, places, marks } = readMatrix(
    workbook,
    matrix,
    codesOf(setup.factors.read, setup.journey.read),
    file,
  );
  const factors = listed(places?.factors ?? [], setup.factors.rows);
  const touchpoints = listed(places?.touchpoints ?? [], setup.journey.rows);
  const keyOf = (touchpoint: string, factor: string): string => `${touchpoint}\n${factor}`;
  // Of a code that stands twice the first counts, which later ones of the map must not replace.
  const values = new Map([...marks].reverse().map((one) => [keyOf(one.touchpoint, one.factor), one.value]));
  const stageOf = ({ stage }: CheckedTouchpoint): string => (STAGE === undefined ? stage : wordOf(STAGE, stage, lang));
  return {
    ...{ lang, sheet, rater, levels: levelsOf(scale, lang), question: MATRIX.question[lang] },
    factors: factors.map(({ code, name }) => ({ code, name })),
    touchpoints: touchpoints.map((point) => ({ code: point.code, name: point.name, stage: stageOf(point) })),
    marks: touchpoints.map((point) => factors.map((factor) => values.get(keyOf(point.code, factor.code)) ?? null)),
  };
}
