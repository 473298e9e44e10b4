import { FormulaText } from '../apps-script/file/stored';
import { localeRules } from '../apps-script/typing/locales';
import { parseTyped } from '../apps-script/typing/parseTyped';

const SIGNED = /^\s*[-+@]/;

/**
 * A text of an imported file as it is to be typed. Typing reads `+7 701 …` and `-15 002,28 руб.` as formulas, which then
 * fail; an import leaves them as text, as long as they are no numbers, shares or amounts of the locale (assumed: what
 * Google's own import does with them is not documented). What begins with `=` stays a formula.
 * @param locale such as `ru_RU`
 */
export function importedText(text: string, locale: string): string {
  if (!SIGNED.test(text)) return text;
  // The year matters to dates only, and these do not begin with a sign.
  const entered = parseTyped(text, localeRules(locale), 2000);
  return entered instanceof FormulaText ? `'${text}` : text;
}
