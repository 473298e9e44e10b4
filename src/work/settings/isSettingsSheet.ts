import type { ModelDefinition } from '../../core/defineModel';
import type { SheetInfo, Workbook } from '../../core/ports';
import { MOST_ROWS } from './readSettings';
import { settingsCopy } from './settingsSheet';
import { isTableTitle } from './tableTitle';

/**
 * Whether a sheet of a model holds its settings, which people fill in: it is named so, or has all of their tables. No call
 * for one that is named so, else one.
 * @throws AppError SHEET_GONE
 */
export function isSettingsSheet(
  workbook: Pick<Workbook, 'readTop'>,
  { id, name }: SheetInfo,
  model: Pick<ModelDefinition, 'settings'>,
): boolean {
  const { settings } = model;
  if (settings === undefined) return false;
  if (settingsCopy(name, model) > 0) return true;
  const first = workbook.readTop(id, MOST_ROWS).map(([cell]) => cell);
  return settings.tables.every((table) => first.some((cell) => isTableTitle(table, cell)));
}
