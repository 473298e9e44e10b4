import { AppError } from '../../core/appError';
import type { ExportView } from '../../core/channelViews';
import type { Settings, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { exportColumns } from '../../data/channels/exportColumns';
import { KEPT_KINDS } from '../../facts/keptKinds';
import { fill } from '../../i18n/template';
import { type Looked, lookAt, MOST_COLUMNS, sentHeaders, sheetColumns, widthOf } from '../panel/looked';
import { lacksOf } from './exportLacks';
import { exportSheets, likeliestExport } from './exportSheets';
import { findColumns } from './findColumns';
import { isOfRefusals, type KeptExport, readExports } from './keptExports';
import type { ExportChoice } from './requests';
import { CHANNELS_SAY } from './texts';

/** What looking at an export needs of the world. */
interface Ports {
  readonly workbook: Workbook;
  readonly store: Settings;
}

/** Columns as they were chosen before, where they are still there; else as recognised. */
function chosenColumns({ recognised, top }: Looked, kept: KeptExport | undefined): ExportView['columns'] {
  if (kept === undefined) return recognised.columns;
  const { columns, missing } = findColumns(top, kept);
  const none = Object.fromEntries(Object.keys(recognised.columns).map((role) => [role, null]));
  return missing.length === 0 ? { ...none, ...columns } : recognised.columns;
}

function noticeOf(
  looked: Looked,
  view: Pick<ExportView, 'kind' | 'columns'>,
  kept: readonly KeptExport[],
  file: FileContext,
) {
  const { sheet, top } = looked;
  const { lang } = file;
  const there = kept.filter(({ sheetId }) => sheetId === sheet.id);
  // Why deals came to nothing stands where the deals stand.
  const other = there.find((one) => one.kind !== view.kind && isOfRefusals(one) === isOfRefusals(view));
  const width = widthOf(top);
  const isRead = there.some(({ kind }) => kind === view.kind);
  return [
    ...(top.length === 0 ? [fill(CHANNELS_SAY.empty, { sheet: sheet.name }, lang)] : []),
    ...(top.length > 0 && lacksOf(view.kind, view.columns).includes('numbers')
      ? [fill(CHANNELS_SAY.unlikely, { sheet: sheet.name, kind: KEPT_KINDS[view.kind][lang] }, lang)]
      : []),
    ...(isRead ? [fill(CHANNELS_SAY.isRead, { sheet: sheet.name }, lang)] : []),
    ...(other === undefined
      ? []
      : [fill(CHANNELS_SAY.readAs, { sheet: sheet.name, kind: KEPT_KINDS[other.kind][lang] }, lang)]),
    ...(width > MOST_COLUMNS ? [fill(CHANNELS_SAY.manyColumns, { columns: width, shown: MOST_COLUMNS }, lang)] : []),
  ].join(' ');
}

/**
 * The columns of an export on the given sheet, else on the likeliest one; what was chosen there before is chosen again.
 * @throws AppError SHEET_GONE
 */
export function exportView(
  { workbook, store }: Ports,
  { sheetId, kind, headerRow }: ExportChoice,
  file: FileContext,
): ExportView {
  const { lang } = file;
  const columns = exportColumns(kind);
  const sheets = exportSheets(workbook);
  const kept = readExports(store);
  const shared = {
    ...{ lang, kind, sheets: sheets.map(({ id, name }) => ({ id, name })) },
    fields: columns.map(({ role, label }) => ({
      role,
      label: label[lang],
      required: kind === 'refusals' && role === 'reason',
    })),
  };
  const chosen = sheets.find(({ id }) => id === sheetId);
  if (sheetId !== null && chosen === undefined) throw new AppError('SHEET_GONE');
  const before = kept.find((one) => one.sheetId === sheetId && one.kind === kind);
  const row = headerRow ?? before?.headerRow;
  const looked =
    chosen === undefined
      ? likeliestExport(workbook, sheets, kind, columns, kept, file)
      : lookAt(workbook, chosen, columns, file, row);
  if (looked === undefined) {
    const none = { sheet: null, headerRow: 0, headers: [], columns: {}, sheetColumns: [], channel: '' };
    return { ...shared, ...none, notice: CHANNELS_SAY.noSheets[lang] };
  }
  const known = kept.find((one) => one.sheetId === looked.sheet.id && one.kind === kind);
  const seen = { kind, columns: chosenColumns(looked, headerRow === null ? known : undefined) };
  return {
    ...shared,
    sheet: { id: looked.sheet.id, name: looked.sheet.name },
    headerRow: looked.recognised.headerRow,
    headers: sentHeaders(looked),
    columns: seen.columns,
    sheetColumns: sheetColumns(looked, file),
    channel: known?.channel ?? '',
    notice: noticeOf(looked, seen, kept, file),
  };
}
