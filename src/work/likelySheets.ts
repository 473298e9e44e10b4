import type { ModelDefinition } from '../core/defineModel';
import { LANGS } from '../core/lang';
import type { SheetInfo, Workbook } from '../core/ports';
import { dataSheets } from './dataSheets';

/** In a file of more sheets than this, a sheet named otherwise is a guess that is not worth its call. */
const MANY_SHEETS = 20;

/**
 * The other sheets worth a look, those named like what the model reads first; looking at each costs a remote call. In a
 * file of many sheets only one that is named so.
 */
export function likelySheets(workbook: Workbook, model: ModelDefinition, active: SheetInfo): SheetInfo[] {
  const titles = LANGS.map((lang) => model.inputTitle[lang].toLowerCase());
  // A word of the title inside another word (“Orders” in “Ordersheet”) is another name.
  const isNamed = ({ name }: SheetInfo): boolean =>
    titles.some((title) => name.toLowerCase().startsWith(title) && !/^\p{L}/u.test(name.slice(title.length)));
  const others = dataSheets(workbook).filter(({ id }) => id !== active.id);
  const named = others.filter(isNamed);
  if (others.length >= MANY_SHEETS) return named.slice(0, 1);
  return [...named, ...others.filter((sheet) => !isNamed(sheet))];
}
