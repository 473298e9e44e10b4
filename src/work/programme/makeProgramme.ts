import { type FactDefinition, factTable, type GivenFact } from '../../core/defineFact';
import type { Lock } from '../../core/ports';
import type { FileContext, Value } from '../../core/table';
import { JOBS_FACT } from '../../facts/jobs';
import { LOCATIONS_FACT } from '../../facts/locations';
import { TOUCHPOINTS_FACT } from '../../facts/touchpoints';
import { VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { WAVES_FACT } from '../../facts/waves';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import type { RecordPorts } from '../ledger/addRecorded';
import { Journal } from '../ledger/journal';
import type { Op } from '../ledger/run';
import { appendRows } from '../tables/appendRows';
import { makeTable } from '../tables/makeTable';
import type { KeptTable } from '../tables/openTable';
import { exampleRows } from './example';
import { MADE } from './makeTexts';
import { openProgramme, type ProgrammeSheets } from './programmeSheets';

/** What making the programme needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
}

/** A sheet of the programme with what is to be written on it. */
interface Wanted {
  readonly fact: GivenFact;
  readonly table: KeptTable | undefined;
  readonly rows: readonly (readonly Value[])[];
}

function rowsOf<Row extends Record<keyof Row, Value>>(
  fact: FactDefinition<Row>,
  rows: readonly Row[],
): readonly (readonly Value[])[] {
  return factTable(fact, rows).rows;
}

/** The five sheets, those that are not there or get rows. */
function wantedOf(sheets: ProgrammeSheets, ports: Ports, file: FileContext, withExample: boolean): readonly Wanted[] {
  const { jobs, locations, touchpoints, waves } = exampleRows(ports.clock.today(file.zone), file.lang);
  const example = withExample
    ? {
        jobs: rowsOf(JOBS_FACT, jobs),
        locations: rowsOf(LOCATIONS_FACT, locations),
        touchpoints: rowsOf(TOUCHPOINTS_FACT, touchpoints),
        waves: rowsOf(WAVES_FACT, waves),
      }
    : { jobs: [], locations: [], touchpoints: [], waves: [] };
  const all: readonly Wanted[] = [
    { fact: JOBS_FACT, table: sheets.jobs.table, rows: example.jobs },
    { fact: LOCATIONS_FACT, table: sheets.locations.table, rows: example.locations },
    { fact: TOUCHPOINTS_FACT, table: sheets.touchpoints.table, rows: example.touchpoints },
    { fact: WAVES_FACT, table: sheets.waves.table, rows: example.waves },
    { fact: VISIT_PLAN_FACT, table: sheets.plan.table, rows: [] },
  ];
  return all.filter(({ table, rows }) => table === undefined || rows.length > 0);
}

/** Writes the sheets as one run; a cut leaves a run that tells what stands. */
function writeAll(ports: Ports, wanted: readonly Wanted[], file: FileContext): readonly string[] {
  const { workbook, clock } = ports;
  const journal = new Journal(ports, file.lang);
  const at = clock.now();
  const id = journal.begin(at);
  const ops: Op[] = [];
  const write = (table: KeptTable, rows: Wanted['rows'], isNew: boolean): void => {
    const added = rows.length === 0 ? {} : appendRows(workbook, table, rows, file).added;
    const { id: sheetId, name } = table.sheet;
    ops.push({ op: 'rows', sheetId, name, fact: table.fact.id, added, ...(isNew && { madeSheet: true }) });
    journal.add({ id, at, what: { kind: 'programme', id: 'programme' }, ops });
  };
  const made: string[] = [];
  for (const { fact, table, rows } of wanted) {
    if (table === undefined) made.push(makeTable(workbook, fact, file, id, (fresh) => write(fresh, rows, true)).name);
    else write(table, rows, false);
  }
  workbook.flush();
  return made;
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
    const wanted = wantedOf(sheets, ports, file, example && !isFilled);
    const made = wanted.length === 0 ? [] : writeAll(ports, wanted, file);
    const { lang } = file;
    return [
      ...(made.length > 0 ? [fill(MADE.sheets, { names: made.join('\n') }, lang)] : []),
      ...(made.length === 0 && !example ? [MADE.nothing[lang]] : []),
      ...(example ? [MADE[isFilled ? 'noExample' : 'example'][lang]] : []),
    ].join(' ');
  });
}
