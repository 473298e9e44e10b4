import type { SettingsTable } from '../../core/defineModel';
import { LANGS } from '../../core/lang';

/** Whether a cell is the title of a settings table, in any language. */
export function isTableTitle({ title }: SettingsTable, cell: unknown): boolean {
  const text = String(cell).trim().toLowerCase();
  return LANGS.some((lang) => title[lang].toLowerCase() === text);
}
