import type { ModelDefinition } from '../../core/defineModel';
import { LANGS, type Lang } from '../../core/lang';
import type { SheetInfo, Workbook } from '../../core/ports';
import type { SettingsView } from '../../core/views';
import { SETTINGS } from './texts';

/** The choice of a settings sheet as the panel draws it; `null` for a model without such settings. */
export function settingsView(model: ModelDefinition, lang: Lang): SettingsView | null {
  if (model.settings === undefined) return null;
  return { label: SETTINGS.label[lang], none: SETTINGS.none[lang], make: SETTINGS.make[lang] };
}

/** The number of a copy such as “RFM – settings (3)”: 1 for the name alone, 0 for any other name. */
function copyNumber(name: string, wanted: readonly string[]): number {
  const lower = name.toLowerCase();
  const own = wanted.find((start) => lower.startsWith(start));
  if (own === undefined) return 0;
  const rest = lower.slice(own.length);
  if (rest === '') return 1;
  return Number(/^ \((\d+)\)$/.exec(rest)?.[1] ?? 0);
}

/**
 * Which copy of a model's settings a sheet's name says it is, in any language: 1 for the first, 0 when it is none.
 */
export function settingsCopy(sheet: string, { settings }: Pick<ModelDefinition, 'settings'>): number {
  if (settings === undefined) return 0;
  return copyNumber(
    sheet,
    LANGS.map((lang) => settings.sheetName[lang].toLowerCase()),
  );
}

/**
 * The sheet named as settings of the model are, in any language, or the latest copy of it: a person who made one wants it
 * used. Ids of sheets tell nothing of their age.
 */
export function settingsSheet(workbook: Workbook, model: ModelDefinition): SheetInfo | undefined {
  return workbook
    .sheets()
    .map((sheet) => ({ sheet, copy: settingsCopy(sheet.name, model) }))
    .filter(({ copy }) => copy > 0)
    .sort((a, b) => b.copy - a.copy)[0]?.sheet;
}
