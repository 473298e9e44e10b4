import type { LocaleRules } from '../typing/locales';

/** A piece of a formula, with its place in the text. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text' | 'word' | 'sheet' | 'operator' | 'mark' | 'separator' | 'error'; readonly value: string }
);

const SPACE = /\s+/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const QUOTED_SHEET = /'((?:[^']|'')+)'!/y;
const PLAIN_SHEET = /([\p{L}_][\p{L}\p{N}_.]*)!/uy;
const NUMBER = {
  ',': /(?:\d+(?:,\d+)?|,\d+)(?:e[+-]?\d+)?(?![\p{L}\d:$])/iuy,
  '.': /(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\d:$])/iuy,
};
const WORD = /[$\p{L}_\d][$\p{L}\p{N}_.]*(?::[$A-Za-z\d]+)?/uy;
/** An error written out: what Sheets makes of it is not documented. */
export const ERROR = /(?:[$a-z\d]+:)?#(?:N\/A|NAME\?|(?:REF|VALUE|DIV\/0|NUM|NULL|ERROR)!)/iy;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%]/y;

/**
 * Cuts a formula into pieces. Which separators mean what is up to the reader: `;` everywhere, `,` where it is not the
 * decimal sign and `\` where it is.
 * @param text without the leading `=`
 * @returns `undefined` when something in it is not understood
 */
export function tokens(text: string, rules: LocaleRules): Token[] | undefined {
  const found: Token[] = [];
  const match = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  let at = 0;
  while (at < text.length) {
    const start = at;
    const space = match(SPACE, at);
    if (space) {
      at += space[0].length;
      continue;
    }
    const token = tokenAt(text, start, rules, (pattern) => match(pattern, start));
    if (!token) return undefined;
    found.push(token);
    at = token.end;
  }
  return found;
}

function tokenAt(
  text: string,
  start: number,
  rules: LocaleRules,
  match: (pattern: RegExp) => RegExpExecArray | null,
): Token | undefined {
  const sign = text.charAt(start);
  const number = match(NUMBER[rules.decimal]);
  if (number)
    return { kind: 'number', value: Number(number[0].replace(',', '.')), start, end: start + number[0].length };
  if ('(){}'.includes(sign)) return { kind: 'mark', value: sign, start, end: start + 1 };
  if (sign === ';' || sign === (rules.decimal === '.' ? ',' : '\\'))
    return { kind: 'separator', value: sign, start, end: start + 1 };
  const operator = match(OPERATOR);
  if (operator) return { kind: 'operator', value: operator[0], start, end: start + operator[0].length };
  const error = match(ERROR);
  if (error) return { kind: 'error', value: error[0], start, end: start + error[0].length };
  const quoted = match(TEXT);
  if (quoted)
    return { kind: 'text', value: (quoted[1] ?? '').replaceAll('""', '"'), start, end: start + quoted[0].length };
  const sheet = match(QUOTED_SHEET) ?? match(PLAIN_SHEET);
  if (sheet)
    return { kind: 'sheet', value: (sheet[1] ?? '').replaceAll("''", "'"), start, end: start + sheet[0].length };
  const word = match(WORD);
  return word ? { kind: 'word', value: word[0], start, end: start + word[0].length } : undefined;
}
