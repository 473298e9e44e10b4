import type { ModelDefinition } from '../core/defineModel';
import { LANGS } from '../core/lang';
import type { SheetInfo, Workbook } from '../core/ports';

/** The other sheets, those named like what the model reads first; looking at each costs a remote call. */
export function likelySheets(workbook: Workbook, model: ModelDefinition, active: SheetInfo): SheetInfo[] {
  const titles = LANGS.map((lang) => model.inputTitle[lang].toLowerCase());
  // A word of the title inside another word (“Orders” in “Ordersheet”) is another name.
  const isNamed = ({ name }: SheetInfo): boolean =>
    titles.some((title) => name.toLowerCase().startsWith(title) && !/^\p{L}/u.test(name.slice(title.length)));
  const others = workbook.sheets().filter(({ id }) => id !== active.id);
  return [...others.filter(isNamed), ...others.filter((sheet) => !isNamed(sheet))];
}
