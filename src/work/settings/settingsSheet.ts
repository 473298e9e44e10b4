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

/** The newest sheet named as settings of the model are, in any language: a person who made one wants it used. */
export function settingsSheet(workbook: Workbook, { settings }: ModelDefinition): SheetInfo | undefined {
  if (settings === undefined) return undefined;
  const names = LANGS.map((lang) => settings.sheetName[lang].toLowerCase());
  const isOne = ({ name }: SheetInfo): boolean => names.some((wanted) => name.toLowerCase().startsWith(wanted));
  return workbook
    .sheets()
    .filter(isOne)
    .reduce<SheetInfo | undefined>((newest, sheet) => (newest && newest.id > sheet.id ? newest : sheet), undefined);
}
