import { factTable } from '../../core/defineFact';
import { MARK_VERSION } from '../../core/ownMark';
import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { TOOL_SWITCHES_FACT } from '../../facts/toolSwitches';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import { type RecordPorts, sheetOps } from '../ledger/addRecorded';
import type { Op } from '../ledger/run';
import { ownMarks } from '../ownership';
import { freeSheetNames, underFreeName } from '../sheetNames';
import { addTables } from '../tables/addTables';
import { tableRows } from '../tables/tableRows';
import { type OnOffExample, onoffExample } from './example';
import { EXAMPLE_WEEKS } from './exampleRows';
import { ONOFF_EXAMPLE_WORDS } from './exampleTexts';
import { type ReadLog, readLog } from './readLog';
import { ONOFF_SAYS } from './texts';

/** What making the log needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
}

/** What the run is in the list of runs. */
const ONOFF_RUN = { kind: 'onoff', id: 'onoff' } as const;
/** What the sheet of the example's series is to us. */
const SERIES = { kind: 'demo', id: 'onoff' } as const;

/** Makes the sheet of the example's series as part of a run. @returns its name */
function addSeries(
  { workbook }: Ports,
  { sheet }: OnOffExample,
  { lang }: FileContext,
  run: string,
  remember: (ops: readonly Op[]) => void,
): string {
  const mark = { ...SERIES, version: MARK_VERSION, run } as const;
  const [made] = underFreeName(workbook, () => {
    const images = [sheet(freeSheetNames(workbook)(ONOFF_EXAMPLE_WORDS.sheet[lang]))];
    return workbook.addSheets(images, mark, (fresh) => remember(sheetOps(fresh, images)));
  });
  return made?.name ?? '';
}

/** Rows of the example that are still to be written: none where they stand already; `undefined` where other rows stand. */
function rowsLeft(found: ReadLog | undefined, example: OnOffExample, file: FileContext) {
  const { rows } = factTable(TOOL_SWITCHES_FACT, example.rows);
  const there = found === undefined ? [] : tableRows(found.table, file).map(({ values }) => values);
  if (there.length === 0) return rows;
  return JSON.stringify(there) === JSON.stringify(rows) ? [] : undefined;
}

/** Whether the sheet of the series stands: a cut may have left an empty one. */
function hasSeries({ workbook }: Ports): boolean {
  const marked = ownMarks(workbook).filter(({ mark }) => mark.kind === SERIES.kind && mark.id === SERIES.id);
  return marked.some(
    ({ place }) => workbook.nameOf(place.sheetId) !== undefined && workbook.filledRows(place.sheetId) > 1,
  );
}

/** Writes what of the example is missing: of one that was cut off, the rest. */
function addExample(ports: Ports, found: ReadLog | undefined, file: FileContext): string {
  const { lang } = file;
  const whole = onoffExample(ports.clock.today(file.zone), file);
  const rows = rowsLeft(found, whole, file);
  // Without the log an older series, whose days are other ones, does not matter.
  const isThere = rows?.length === 0 && hasSeries(ports);
  if (rows === undefined || isThere) {
    return fill(ONOFF_SAYS.noExample, { sheet: found?.sheet.name ?? '' }, lang);
  }
  const series: string[] = [];
  const alsoMake = (run: string, remember: (ops: readonly Op[]) => void) => {
    series.push(addSeries(ports, whole, file, run, remember));
  };
  const wanted = { fact: TOOL_SWITCHES_FACT, table: found?.table, rows };
  const [made] = addTables(ports, [wanted], file, ONOFF_RUN, alsoMake);
  const names = [made ?? found?.sheet.name ?? '', ...series].join('\n');
  const tools = { drawn: ONOFF_EXAMPLE_WORDS.drawn[lang], other: ONOFF_EXAMPLE_WORDS.other[lang] };
  return fill(ONOFF_SAYS.example, { names, weeks: EXAMPLE_WEEKS, ...tools }, lang);
}

/**
 * Makes the switch log where it is missing, as one run that can be undone; a log that has rows stays as it is.
 * @param example writes the example's rows and a sheet with its series, where the log has no rows yet
 * @returns what was done, in words
 * @throws AppError BUSY, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED, FILE_FULL, SERVICE_FAILED
 */
export function makeOnoff(ports: Ports, example: boolean, file: FileContext): string {
  return ports.lock.hold(() => {
    claimCopy(ports);
    const found = readLog(ports.workbook, file);
    if (example) return addExample(ports, found, file);
    if (found !== undefined) return fill(ONOFF_SAYS.nothing, { sheet: found.sheet.name }, file.lang);
    const wanted = { fact: TOOL_SWITCHES_FACT, table: undefined, rows: [] };
    const [made = ''] = addTables(ports, [wanted], file, ONOFF_RUN);
    return fill(ONOFF_SAYS.made, { sheet: made }, file.lang);
  });
}
