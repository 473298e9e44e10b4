import { factTable } from '../../core/defineFact';
import { MARK_VERSION } from '../../core/ownMark';
import type { Lock, SheetInfo } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { BARRIERS_FACT } from '../../facts/barriers';
import { REFUSALS_FACT } from '../../facts/refusals';
import { fill } from '../../i18n/template';
import { exampleImage, keptExample } from '../channels/exampleSheet';
import { isOfRefusals, type KeptExport, keepExports, standingExports } from '../channels/keptExports';
import { claimCopy } from '../fileClaim';
import { type RecordPorts, sheetOps } from '../ledger/addRecorded';
import type { Op } from '../ledger/run';
import { freeSheetNames, underFreeName } from '../sheetNames';
import { addTables } from '../tables/addTables';
import { type KeptTable, openTable } from '../tables/openTable';
import { tableRows } from '../tables/tableRows';
import { EXAMPLE_COLUMNS, EXAMPLE_REFUSALS, EXAMPLE_SHEET, exampleRefusals } from './example';
import { REFUSALS_SAY } from './texts';
import { USUAL_BARRIERS } from './usualBarriers';

/** What making the sheets needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
}

/** What the run is in the list of runs. */
const REFUSALS_RUN = { kind: 'refusals', id: 'refusals' } as const;

const rolesOf = (): readonly string[] => EXAMPLE_COLUMNS.map(({ role }) => role);

/** Makes the sheet of made-up refusals as part of a run. @param alsoKeep told before the sheet reaches the file */
function addExample(
  { workbook, clock }: Pick<Ports, 'workbook' | 'clock'>,
  file: FileContext,
  run: string,
  alsoKeep: (made: KeptExport, ops: readonly Op[]) => void,
): readonly SheetInfo[] {
  const { lang } = file;
  const headers = EXAMPLE_COLUMNS.map(({ header }) => header[lang]);
  const mark = { kind: 'demo', id: 'refusals', version: MARK_VERSION, run } as const;
  return underFreeName(workbook, () => {
    const rows = exampleRefusals(clock.today(file.zone), file);
    const image = exampleImage(freeSheetNames(workbook)(EXAMPLE_SHEET[lang]), headers, rows);
    return workbook.addSheets([image], mark, (made) => {
      for (const sheet of made) alsoKeep(keptExample('refusals', sheet, rolesOf(), headers), sheetOps(made, [image]));
    });
  });
}

const isEmpty = (table: KeptTable | undefined, file: FileContext): boolean =>
  table === undefined || tableRows(table, file).length === 0;

/**
 * Makes the sheets of barriers, with the usual ones, and of answers where they are missing, as one run that can be undone; a sheet
 * that has rows stays as it is. The example is a sheet of made-up refusals of a CRM, which is read from then on; it is made only
 * where there are no answers and no exports of refusals.
 * @returns what was done, in words
 * @throws AppError BUSY, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED, FILE_FULL, PROPERTIES_FULL, SERVICE_FAILED
 */
export function makeRefusals(ports: Ports, example: boolean, file: FileContext): string {
  const { workbook, store } = ports;
  const { lang } = file;
  return ports.lock.hold(() => {
    // One look at all that is kept serves the claim, the list of exports and the screen after it.
    store.reread();
    store.all();
    claimCopy(ports);
    const barriers = openTable(workbook, BARRIERS_FACT, file);
    const isBlank = isEmpty(barriers, file);
    const answers = openTable(workbook, REFUSALS_FACT, file);
    const kept = standingExports(workbook, store);
    const isShown = example && !kept.some(isOfRefusals) && isEmpty(answers, file);
    const wanted = [
      { fact: BARRIERS_FACT, table: barriers, rows: isBlank ? factTable(BARRIERS_FACT, USUAL_BARRIERS).rows : [] },
      { fact: REFUSALS_FACT, table: answers, rows: [] },
    ];
    const sheets: SheetInfo[] = [];
    const alsoMake = (run: string, remember: (ops: readonly Op[]) => void): void => {
      const made = addExample(ports, file, run, (one, ops) => {
        remember(ops);
        // Before the sheet reaches the file: an example that is read and was cut off is not missed by anybody.
        keepExports(store, [...kept, one]);
      });
      sheets.push(...made);
    };
    const made = addTables(ports, wanted, file, REFUSALS_RUN, isShown ? alsoMake : undefined);
    const names = [...made, ...sheets.map(({ name }) => name)];
    const isFilled = isBlank && barriers !== undefined;
    return [
      ...(names.length > 0 ? [fill(REFUSALS_SAY.made, { names: names.join('\n') }, lang)] : []),
      ...(isFilled ? [fill(REFUSALS_SAY.filled, { sheet: barriers.sheet.name }, lang)] : []),
      ...(isBlank ? [REFUSALS_SAY.toEdit[lang]] : []),
      ...(names.length === 0 && !isFilled && !example ? [REFUSALS_SAY.nothing[lang]] : []),
      ...(example ? [fill(REFUSALS_SAY[isShown ? 'example' : 'noExample'], { n: EXAMPLE_REFUSALS }, lang)] : []),
    ].join(' ');
  });
}
