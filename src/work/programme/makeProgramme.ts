import { type FactDefinition, factTable } from '../../core/defineFact';
import type { Lock } from '../../core/ports';
import type { FileContext, Value } from '../../core/table';
import { JOBS_FACT } from '../../facts/jobs';
import { LOCATIONS_FACT } from '../../facts/locations';
import { TOUCHPOINTS_FACT } from '../../facts/touchpoints';
import { WAVES_FACT } from '../../facts/waves';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import type { RecordPorts } from '../ledger/addRecorded';
import { shopperTables } from '../plan/makePlan';
import { openShopperSheets } from '../plan/planSheets';
import { addTables } from '../tables/addTables';
import { type ExampleRows, exampleRows } from './example';
import { MADE } from './makeTexts';
import { openProgramme } from './programmeSheets';
import { type ProgrammeRows, programmeTables } from './programmeTables';

/** What making the programme needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
}

/** What the run is in the list of runs. */
const PROGRAMME_RUN = { kind: 'programme', id: 'programme' } as const;

function rowsOf<Row extends Record<keyof Row, Value>>(
  fact: FactDefinition<Row>,
  rows: readonly Row[],
): readonly (readonly Value[])[] {
  return factTable(fact, rows).rows;
}

/** The example's rows by sheet. */
function exampleTables({ jobs, locations, touchpoints, waves }: ExampleRows): ProgrammeRows {
  return {
    jobs: rowsOf(JOBS_FACT, jobs),
    locations: rowsOf(LOCATIONS_FACT, locations),
    touchpoints: rowsOf(TOUCHPOINTS_FACT, touchpoints),
    waves: rowsOf(WAVES_FACT, waves),
  };
}

/**
 * Makes the sheets of the programme that are not there, as one run that can be undone; sheets that are there stay as they
 * are. The example is written only where none of them has rows yet.
 * @returns what was done, in words
 * @throws AppError BUSY, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED, FILE_FULL, SERVICE_FAILED
 */
export function makeProgramme(ports: Ports, example: boolean, file: FileContext): string {
  return ports.lock.hold(() => {
    claimCopy(ports);
    const sheets = openProgramme(ports.workbook, file);
    const { jobs, locations, touchpoints, waves } = sheets;
    const isFilled = [jobs, locations, touchpoints, waves].some(({ rows }) => rows.length > 0);
    const rows = example && !isFilled ? exampleRows(ports.clock.today(file.zone), file.lang) : undefined;
    const wanted = [
      ...programmeTables(sheets, rows === undefined ? {} : exampleTables(rows)),
      ...shopperTables(openShopperSheets(ports.workbook, file), rows, file),
    ];
    const made = addTables(ports, wanted, file, PROGRAMME_RUN);
    const { lang } = file;
    return [
      ...(made.length > 0 ? [fill(MADE.sheets, { names: made.join('\n') }, lang)] : []),
      ...(made.length === 0 && !example ? [MADE.nothing[lang]] : []),
      ...(example ? [MADE[isFilled ? 'noExample' : 'example'][lang]] : []),
    ].join(' ');
  });
}
