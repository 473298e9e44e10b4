import type { LocaleRules } from '../typing/locales';
import { tokens } from './tokens';

/**
 * A formula after a sheet was renamed: its references follow, as in Sheets.
 * @param text with its `=`
 */
export function renameSheetIn(text: string, from: string, to: string, rules: LocaleRules): string {
  const list = tokens(text.slice(1), rules) ?? [];
  const written = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(to) ? `${to}!` : `'${to.replaceAll("'", "''")}'!`;
  return list
    .filter((token) => token.kind === 'sheet' && token.value.toLowerCase() === from.toLowerCase())
    .reverse()
    .reduce((result, token) => result.slice(0, token.start + 1) + written + result.slice(token.end + 1), text);
}
