import { columnLetter } from '../../core/a1';
import { AppError } from '../../core/appError';
import type { ExportRequest } from '../../core/channelViews';
import type { Lock, SheetInfo, Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { exportColumns } from '../../data/channels/exportColumns';
import { KEPT_KINDS } from '../../facts/keptKinds';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import { headerTexts, TOP_ROWS } from '../panel/looked';
import { CHANNEL_ERRORS } from './errors';
import { lacksOf, NUMBER_ROLES } from './exportLacks';
import { exportSheets } from './exportSheets';
import { keptColumn } from './findColumns';
import { isOfRefusals, isSameExport, type KeptColumn, type KeptExport, keepExports, readExports } from './keptExports';
import { CHANNELS_SAY } from './texts';

/** What keeping exports needs of the world. */
export interface ExportPorts {
  readonly workbook: Workbook;
  readonly store: Store;
  readonly lock: Lock;
}

/** An export as it is to be read. */
type Wanted = Omit<ExportRequest, 'lang'>;

function wantedSheet(workbook: Workbook, { sheetId }: Wanted): SheetInfo {
  const sheet = exportSheets(workbook).find(({ id }) => id === sheetId);
  if (sheet !== undefined) return sheet;
  const own = workbook.sheets().find(({ id }) => id === sheetId);
  if (own === undefined) throw new AppError('SHEET_GONE');
  throw new AppError(CHANNEL_ERRORS.ownSheet, { sheet: own.name });
}

/** Each chosen column once, with its role; what is chosen for a role of no such export is dropped. */
function chosenColumns(
  { kind, columns }: Wanted,
  sheet: SheetInfo,
  { lang }: FileContext,
): ReadonlyMap<string, number> {
  const chosen = new Map<string, number>();
  const labels = new Map<number, string>();
  for (const { role, label } of exportColumns(kind)) {
    const index = columns[role] ?? null;
    if (index === null) continue;
    const first = labels.get(index);
    if (first !== undefined) {
      const values = { sheet: sheet.name, letter: columnLetter(index), first, second: label[lang] };
      throw new AppError('COLUMN_TWICE', values);
    }
    labels.set(index, label[lang]);
    chosen.set(role, index);
  }
  return chosen;
}

/** What is said of an export that lacks what it is for. */
const LACKING = { ads: 'noNumbers', crm: 'noLeads', refusals: 'noReason' } as const;

/** @throws AppError CHANNEL_NO_NUMBERS, CHANNEL_NO_LEADS, CHANNEL_NO_REASON, CHANNEL_NO_CHANNEL */
function checkEnough(
  { kind, channel }: Wanted,
  chosen: ReadonlyMap<string, number>,
  sheet: SheetInfo,
  { lang }: FileContext,
) {
  const [lack] = lacksOf(kind, Object.fromEntries(chosen), channel);
  if (lack === 'channel') throw new AppError(CHANNEL_ERRORS.noChannel, { sheet: sheet.name });
  if (lack === undefined) return;
  const labels = exportColumns(kind).flatMap(({ role, label }) =>
    NUMBER_ROLES[kind].includes(role) ? label[lang] : [],
  );
  const values = { sheet: sheet.name, labels: labels.join('\n') };
  throw new AppError(CHANNEL_ERRORS[LACKING[kind]], values);
}

/** The columns with the headers they are found by; refused when they are no longer what was chosen. */
function keptColumns(
  { workbook }: ExportPorts,
  { headerRow, headers: seen }: Wanted,
  chosen: ReadonlyMap<string, number>,
  sheet: SheetInfo,
): Readonly<Record<string, KeptColumn>> {
  const top = workbook.readTop(sheet.id, TOP_ROWS);
  const headers = headerTexts(top[headerRow - 1] ?? []);
  const kept = [...chosen].map(([role, index]) => {
    const column = keptColumn(headers, index);
    if (headerRow > 0 && column.header !== (seen[index] ?? '')) {
      throw new AppError(CHANNEL_ERRORS.columnsMoved, { sheet: sheet.name });
    }
    if (column.header === '')
      throw new AppError(CHANNEL_ERRORS.noHeader, { sheet: sheet.name, letter: columnLetter(index) });
    return [role, column] as const;
  });
  return Object.fromEntries(kept);
}

/**
 * Remembers an export, which reports then read where it stands; one that is remembered already gets the new columns. Exports of
 * an example whose sheets are gone are forgotten.
 * @returns what was done, in words
 * @throws AppError BUSY, SHEET_GONE, CHANNEL_OWN_SHEET, COLUMN_TWICE, CHANNEL_NO_NUMBERS, CHANNEL_NO_LEADS, CHANNEL_NO_REASON, CHANNEL_NO_CHANNEL,
 * CHANNEL_NO_HEADER, CHANNEL_COLUMNS_MOVED, CHANNEL_EXPORTS_FULL, PROPERTIES_FULL, PROTECTED
 */
export function addExport(ports: ExportPorts, wanted: Wanted, file: FileContext): string {
  const { workbook, store, lock } = ports;
  const { lang } = file;
  return lock.hold(() => {
    // One look at all that is kept serves the claim, the list of exports and the screen after it.
    store.reread();
    store.all();
    claimCopy(ports);
    const sheet = wantedSheet(workbook, wanted);
    const chosen = chosenColumns(wanted, sheet, file);
    checkEnough(wanted, chosen, sheet, file);
    const { kind, headerRow, channel } = wanted;
    const added: KeptExport = {
      ...{ sheetId: sheet.id, name: sheet.name, kind, headerRow, channel, isExample: false },
      columns: keptColumns(ports, wanted, chosen, sheet),
    };
    const isThere = ({ sheetId }: KeptExport): boolean => workbook.sheets().some(({ id }) => id === sheetId);
    const before = readExports(store).filter((one) => !one.isExample || isThere(one));
    const place = before.findIndex((one) => isSameExport(one, added));
    keepExports(store, place < 0 ? [...before, added] : before.map((one, i) => (i === place ? added : one)));
    const other = before.find(
      (one) => one.sheetId === sheet.id && one.kind !== kind && isOfRefusals(one) === isOfRefusals(added),
    );
    return [
      fill(CHANNELS_SAY[place < 0 ? 'added' : 'changed'], { sheet: sheet.name, kind: KEPT_KINDS[kind][lang] }, lang),
      ...(other === undefined ? [] : [fill(CHANNELS_SAY.both, { kind: KEPT_KINDS[other.kind][lang] }, lang)]),
    ].join(' ');
  });
}
