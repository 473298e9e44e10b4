import { factTable } from '../../core/defineFact';
import { MARK_VERSION } from '../../core/ownMark';
import type { Lock, SheetInfo, Workbook } from '../../core/ports';
import type { FileContext, Value } from '../../core/table';
import { CHANNEL_PLAN_FACT } from '../../facts/channelPlan';
import { CHANNEL_TAGS_FACT } from '../../facts/channelTags';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import { type RecordPorts, sheetOps } from '../ledger/addRecorded';
import type { Op } from '../ledger/run';
import { freeSheetNames, underFreeName } from '../sheetNames';
import { addTables } from '../tables/addTables';
import { type KeptTable, openTable } from '../tables/openTable';
import { tableRows } from '../tables/tableRows';
import { type ChannelsExample, channelsExample, exampleKept, exampleSheet } from './example';
import { EXAMPLE_WORDS } from './exampleTexts';
import { isOfRefusals, type KeptExport, keepExports, standingExports } from './keptExports';
import { CHANNELS_SAY } from './texts';

/** What making the sheets needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
}

/** What the run is in the list of runs. */
const CHANNELS_RUN = { kind: 'channels', id: 'channels' } as const;

/** Makes the sheets of the example's exports as part of a run. */
function addExampleSheets(
  workbook: Workbook,
  { exports }: ChannelsExample,
  file: FileContext,
  run: string,
  alsoKeep: (made: readonly SheetInfo[], ops: readonly Op[]) => void,
): readonly SheetInfo[] {
  const mark = { kind: 'demo', id: 'channels', version: MARK_VERSION, run } as const;
  return underFreeName(workbook, () => {
    const nameOf = freeSheetNames(workbook);
    const images = exports.map((one) => exampleSheet(one, file, nameOf(EXAMPLE_WORDS[one.sheet][file.lang])));
    return workbook.addSheets(images, mark, (made) => alsoKeep(made, sheetOps(made, images)));
  });
}

/** The example's exports as the file remembers them. */
function keptOf({ exports }: ChannelsExample, made: readonly SheetInfo[], file: FileContext): readonly KeptExport[] {
  return exports.flatMap((one, i) => {
    const sheet = made[i];
    return sheet === undefined ? [] : [exampleKept(one, sheet, file)];
  });
}

/** Rows that are still to be written: none where they stand already; `undefined` where other rows stand. */
function rowsLeft(
  table: KeptTable | undefined,
  rows: readonly (readonly Value[])[],
  file: FileContext,
): readonly (readonly Value[])[] | undefined {
  const there = table === undefined ? [] : tableRows(table, file).map(({ values }) => values);
  if (there.length === 0) return rows;
  return JSON.stringify(there) === JSON.stringify(rows) ? [] : undefined;
}

/**
 * Makes the sheets of plan and tags that are not there, as one run that can be undone; sheets that are there stay as they are. The
 * example, with two exports that are read from then on, is written only where there are no rows and no exports; of one that was cut
 * off, what is missing is written.
 * @returns what was done, in words
 * @throws AppError BUSY, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED, FILE_FULL, PROPERTIES_FULL, SERVICE_FAILED
 */
export function makeChannels(ports: Ports, example: boolean, file: FileContext): string {
  const { workbook, store, clock } = ports;
  const { lang } = file;
  return ports.lock.hold(() => {
    // One look at all that is kept serves the claim, the list of exports and the screen after it.
    store.reread();
    store.all();
    claimCopy(ports);
    const [plan, tags] = [openTable(workbook, CHANNEL_PLAN_FACT, file), openTable(workbook, CHANNEL_TAGS_FACT, file)];
    const kept = standingExports(workbook, store);
    const [refusals, channels] = [kept.filter(isOfRefusals), kept.filter((one) => !isOfRefusals(one))];
    const whole = example && channels.length === 0 ? channelsExample(clock.today(file.zone), file) : undefined;
    const planned = rowsLeft(plan, factTable(CHANNEL_PLAN_FACT, whole?.plan ?? []).rows, file);
    const tagged = rowsLeft(tags, factTable(CHANNEL_TAGS_FACT, whole?.tags ?? []).rows, file);
    const shown = planned === undefined || tagged === undefined ? undefined : whole;
    const wanted = [
      { fact: CHANNEL_PLAN_FACT, table: plan, rows: shown === undefined ? [] : (planned ?? []) },
      { fact: CHANNEL_TAGS_FACT, table: tags, rows: shown === undefined ? [] : (tagged ?? []) },
    ];
    const sheets: SheetInfo[] = [];
    const alsoMake = (of: ChannelsExample) => (run: string, remember: (ops: readonly Op[]) => void) => {
      const made = addExampleSheets(workbook, of, file, run, (fresh, ops) => {
        remember(ops);
        // Before the sheets reach the file: an example that is read and was cut off is not missed by anybody.
        keepExports(store, [...refusals, ...keptOf(of, fresh, file)]);
      });
      sheets.push(...made);
    };
    const made = addTables(ports, wanted, file, CHANNELS_RUN, shown && alsoMake(shown));
    const names = [...made, ...sheets.map(({ name }) => name)];
    return [
      ...(names.length > 0 ? [fill(CHANNELS_SAY.made, { names: names.join('\n') }, lang)] : []),
      ...(names.length === 0 && !example ? [CHANNELS_SAY.nothing[lang]] : []),
      ...(example ? [CHANNELS_SAY[shown === undefined ? 'noExample' : 'example'][lang]] : []),
    ].join(' ');
  });
}
