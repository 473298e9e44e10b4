import type { FactRead } from '../../core/defineModel';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { KnownCodes } from './matrixPlaces';
import { readSetup } from './readSetup';

const codesIn = ({ rows }: FactRead): readonly string[] =>
  rows.map(({ values }) => String(values['code'] ?? '').trim()).filter((code) => code !== '');

/** The codes that stand on two lists, also those of rows that have something else wrong with them. */
export function codesOf(factors: FactRead, journey: FactRead): KnownCodes {
  return { factors: codesIn(factors), touchpoints: codesIn(journey) };
}

/**
 * The codes of this file's factors and touchpoints; one remote call for each list besides the list of marks.
 * @throws AppError NEWER_VERSION, OLDER_VERSION (`sheet`); TABLE_BROKEN (`sheet`, `column`)
 */
export function knownCodes(workbook: Workbook, file: FileContext): KnownCodes {
  const { factors, journey } = readSetup(workbook, file);
  return codesOf(factors.read, journey.read);
}
