import { factTable } from '../../core/defineFact';
import { MARK_VERSION } from '../../core/ownMark';
import type { Lock, SheetInfo, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { CHANNEL_PLAN_FACT } from '../../facts/channelPlan';
import { CHANNEL_TAGS_FACT } from '../../facts/channelTags';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import { type RecordPorts, sheetOps } from '../ledger/addRecorded';
import type { Op } from '../ledger/run';
import { freeSheetNames, underFreeName } from '../sheetNames';
import { addTables } from '../tables/addTables';
import { factReadOf } from '../tables/factRead';
import { openTable } from '../tables/openTable';
import { type ChannelsExample, channelsExample, exampleKept, exampleSheet } from './example';
import { EXAMPLE_WORDS } from './exampleTexts';
import { keepExports, readExports } from './keptExports';
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
  remember: (ops: readonly Op[]) => void,
): readonly SheetInfo[] {
  const mark = { kind: 'demo', id: 'channels', version: MARK_VERSION, run } as const;
  return underFreeName(workbook, () => {
    const nameOf = freeSheetNames(workbook);
    const images = exports.map((one) => exampleSheet(one, file, nameOf(EXAMPLE_WORDS[one.sheet][file.lang])));
    return workbook.addSheets(images, mark, (made) => remember(sheetOps(made, images)));
  });
}

/**
 * Makes the sheets of plan and tags that are not there, as one run that can be undone; sheets that are there stay as they are. The
 * example, with two exports that are read from then on, is written only where there are no rows and no exports.
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
    const isThere = ({ sheetId }: { sheetId: number }): boolean => workbook.sheets().some(({ id }) => id === sheetId);
    const kept = readExports(store).filter((one) => !one.isExample || isThere(one));
    const isFilled = kept.length > 0 || [plan, tags].some((table) => factReadOf(table, file).rows.length > 0);
    const shown = example && !isFilled ? channelsExample(clock.today(file.zone), file) : undefined;
    const wanted = [
      { fact: CHANNEL_PLAN_FACT, table: plan, rows: factTable(CHANNEL_PLAN_FACT, shown?.plan ?? []).rows },
      { fact: CHANNEL_TAGS_FACT, table: tags, rows: factTable(CHANNEL_TAGS_FACT, shown?.tags ?? []).rows },
    ];
    const sheets: SheetInfo[] = [];
    const alsoMake = (of: ChannelsExample) => (run: string, remember: (ops: readonly Op[]) => void) => {
      sheets.push(...addExampleSheets(workbook, of, file, run, remember));
    };
    const made = addTables(ports, wanted, file, CHANNELS_RUN, shown && alsoMake(shown));
    if (shown !== undefined) {
      const exports = shown.exports.flatMap((one, i) => {
        const sheet = sheets[i];
        return sheet === undefined ? [] : [exampleKept(one, sheet, file)];
      });
      keepExports(store, exports);
    }
    const names = [...made, ...sheets.map(({ name }) => name)];
    return [
      ...(names.length > 0 ? [fill(CHANNELS_SAY.made, { names: names.join('\n') }, lang)] : []),
      ...(names.length === 0 && !example ? [CHANNELS_SAY.nothing[lang]] : []),
      ...(example ? [CHANNELS_SAY[isFilled ? 'noExample' : 'example'][lang]] : []),
    ].join(' ');
  });
}
