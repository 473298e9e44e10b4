import type { FactRead } from '../../core/defineModel';
import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { textIn } from '../../data/qfdCells';
import type { QfdOffence } from '../../data/qfdOffence';
import { type CheckedFactor, type CheckedTouchpoint, checkFactors, checkJourney } from '../../data/qfdRows';
import { FACTORS_FACT } from '../../facts/factors';
import { JOURNEY_FACT } from '../../facts/journey';
import { PLACE_WORDS } from '../../facts/placeWords';
import { STAGE_WORDS } from '../../facts/stageWords';
import { factReadOf } from '../tables/factRead';
import { type KeptTable, openTable } from '../tables/openTable';

/** One of the two lists QFD begins with, as its sheet holds it. */
export interface SetupList<Row> {
  /** `undefined` where there is no sheet. */
  readonly table: KeptTable | undefined;
  readonly read: FactRead;
  /** Rows that are usable. */
  readonly rows: readonly Row[];
  /** The same with those that lack only the code Rosta gives them when a matrix is made; theirs is a stand-in found in `coded`. */
  readonly listed: readonly Row[];
  readonly coded: FactRead;
  /** What is wrong with the others; empty where there is no sheet. */
  readonly offences: readonly QfdOffence[];
}

/** Factors and the journey. */
export interface Setup {
  readonly factors: SetupList<CheckedFactor>;
  readonly journey: SetupList<CheckedTouchpoint>;
}

const CODES = { stages: Object.keys(STAGE_WORDS), places: Object.keys(PLACE_WORDS) };

/** Begins a stand-in for a code; nobody can type it. */
const STAND_IN = '\u001f';

function withCodes(read: FactRead): FactRead {
  const rows = read.rows.map((row) =>
    textIn(row, 'code') === '' ? { ...row, values: { ...row.values, code: `${STAND_IN}${row.row}` } } : row,
  );
  return { ...read, rows };
}

/**
 * Reads the choice factors and the touchpoints of the journey and says what is wrong with them; one remote call for each sheet
 * besides the list of marks.
 * @throws AppError NEWER_VERSION, OLDER_VERSION (`sheet`); TABLE_BROKEN (`sheet`, `column`)
 */
export function readSetup(workbook: Workbook, file: FileContext): Setup {
  const factors = openTable(workbook, FACTORS_FACT, file);
  const journey = openTable(workbook, JOURNEY_FACT, file);
  const [factorsRead, journeyRead] = [factReadOf(factors, file), factReadOf(journey, file)];
  const ofFactors = checkFactors(factorsRead);
  const ofJourney = checkJourney(journeyRead, CODES);
  const [factorsCoded, journeyCoded] = [withCodes(factorsRead), withCodes(journeyRead)];
  return {
    factors: {
      ...{ table: factors, read: factorsRead, rows: ofFactors.factors },
      ...{ coded: factorsCoded, listed: checkFactors(factorsCoded).factors },
      offences: factors === undefined ? [] : ofFactors.offences,
    },
    journey: {
      ...{ table: journey, read: journeyRead, rows: ofJourney.touchpoints },
      ...{ coded: journeyCoded, listed: checkJourney(journeyCoded, CODES).touchpoints },
      offences: journey === undefined ? [] : ofJourney.offences,
    },
  };
}
