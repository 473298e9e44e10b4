import { columnLetter } from '../../core/a1';
import { AppError, type CellAt } from '../../core/appError';
import type { ModelDefinition, ModelInput, ModelOutput } from '../../core/defineModel';
import type { SheetInfo, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { PanelRequest } from '../../core/views';
import type { Locate } from '../../i18n/places';
import type { TakenPorts } from '../facts/factReader';
import { readTaken } from '../facts/takenFacts';
import { readSettings } from '../settings/readSettings';
import type { KeptTable } from '../tables/openTable';
import { headerTexts } from './looked';
import { checkedParams } from './params';
import { readColumns } from './readColumns';

/** Finds an offence's cell on the sheet the request reads. */
export function sheetLocate(request: PanelRequest, sheetName: string): Locate {
  return ({ role, row }: CellAt) => ({
    kind: 'cell',
    sheet: sheetName,
    cell: cellName(request, role, row),
  });
}

/** The cell of an input column and a row of the data (from 0) on the sheet the request reads, such as `B7`. */
export function cellName(request: PanelRequest, role: string, row: number): string {
  return `${columnLetter(request.columns[role] ?? 0)}${offenceRow(request, row)}`;
}

/** The 1-based row of the sheet on which a row of the data stands. */
export function offenceRow(request: PanelRequest, row: number): number {
  return request.headerRow + row + 1;
}

function checkColumns(model: ModelDefinition, request: PanelRequest, sheet: SheetInfo, file: FileContext): void {
  const labels = new Map<number, string>();
  for (const { role, required, label } of model.columns) {
    const index = request.columns[role] ?? null;
    const column = label[file.lang];
    if (index === null) {
      if (required) throw new AppError('COLUMN_NOT_FOUND', { column, sheet: sheet.name });
      continue;
    }
    const first = labels.get(index);
    if (first !== undefined) {
      throw new AppError('COLUMN_TWICE', { sheet: sheet.name, letter: columnLetter(index), first, second: column });
    }
    labels.set(index, column);
  }
}

/** Reads the chosen columns, and notices when they are no longer what was chosen. */
function cellsByRole(
  workbook: Workbook,
  model: ModelDefinition,
  request: PanelRequest,
  sheet: SheetInfo,
): Record<string, unknown[]> {
  const chosen = model.columns.flatMap(({ role }) => {
    const index = request.columns[role] ?? null;
    return index === null ? [] : [{ role, index }];
  });
  const columns = readColumns(
    workbook,
    request.sheetId,
    chosen.map(({ index }) => index),
  );
  const hasMoved = ({ index }: { index: number }): boolean => {
    const [header = ''] = headerTexts([columns.get(index)?.[request.headerRow - 1] ?? '']);
    return request.headerRow > 0 && header !== (request.headers[index] ?? '');
  };
  if (chosen.some(hasMoved)) throw new AppError('COLUMNS_GONE', { sheet: sheet.name });
  return Object.fromEntries(
    chosen.map(({ role, index }) => [role, columns.get(index)?.slice(request.headerRow) ?? []]),
  );
}

/** What stands above the chosen columns, by role. */
function chosenHeaders({ columns }: ModelDefinition, request: PanelRequest): Record<string, string> {
  const headers = columns.flatMap(({ role }) => {
    const header = request.headers[request.columns[role] ?? -1] ?? '';
    return header === '' ? [] : [[role, header] as const];
  });
  return Object.fromEntries(headers);
}

/** The sheet a request reads. @throws AppError SHEET_GONE */
function requestSheet(workbook: Workbook, request: PanelRequest): SheetInfo {
  const sheet = workbook.sheets().find(({ id }) => id === request.sheetId);
  if (sheet === undefined) throw new AppError('SHEET_GONE');
  return sheet;
}

/** The file as an output's sentences and headers name its money. */
export function shownIn({ currency }: Pick<ModelOutput, 'currency'>, file: FileContext): FileContext {
  return currency === undefined ? file : { ...file, currency };
}

/** What a model found out, and where its data stand. */
interface ComputedModel {
  readonly output: ModelOutput;
  /** Names of the sheets that were read, the chosen one first. */
  readonly sheets: readonly string[];
  /** The tables of the facts it took, as they were read. */
  readonly tables: readonly KeptTable[];
}

/** The chosen columns and the name of their sheet; nothing for a model without columns. */
function chosenColumns(
  workbook: Workbook,
  model: ModelDefinition,
  request: PanelRequest,
  file: FileContext,
): { readonly columns: Record<string, unknown[]>; readonly sheets: readonly string[] } {
  if (model.columns.length === 0) return { columns: {}, sheets: [] };
  const sheet = requestSheet(workbook, request);
  checkColumns(model, request, sheet, file);
  return { columns: cellsByRole(workbook, model, request, sheet), sheets: [sheet.name] };
}

/**
 * Reads the chosen columns in one call, the facts the model takes, and runs the model.
 * @param more what else the model is to know
 * @throws AppError COLUMN_NOT_FOUND, COLUMN_TWICE, COLUMNS_GONE, SHEET_GONE; NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN of a fact's sheet; what the
 * model throws
 */
export function computeModel(
  ports: TakenPorts,
  model: ModelDefinition,
  request: PanelRequest,
  file: FileContext,
  more: Pick<ModelInput, 'publishedFrom'> = {},
): ComputedModel {
  const { workbook, clock } = ports;
  const params = checkedParams(model.params, request.params, file);
  const settings = readSettings(workbook, model, request.settingsSheetId, file);
  const { columns, sheets } = chosenColumns(workbook, model, request, file);
  const { facts, tables, sheets: ofFacts } = readTaken(ports, model.takes, file);
  const output = model.run({
    columns,
    ...(model.columns.length === 0 ? {} : { headers: chosenHeaders(model, request) }),
    params,
    ...(settings === undefined ? {} : { settings }),
    ...(model.takes.length === 0 ? {} : { facts }),
    file,
    today: clock.today(file.zone),
    ...more,
  });
  return { output, sheets: [...sheets, ...ofFacts], tables };
}
