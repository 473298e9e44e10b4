import { parseA1 } from './a1';

const MOST_CHARACTERS = 250;
const PATTERN = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/** Words and addresses such as R1C1 that are taken. */
const TAKEN = /^(true|false|r\d*(c\d*)?|c\d*)$/i;

/**
 * Whether Sheets takes a text for the name of a range: letters, digits and underscores, no digit first, no address, not
 * TRUE or FALSE. Source: Google Docs Editors Help, "Name a range of cells".
 */
export function isRangeName(text: string): boolean {
  return text.length <= MOST_CHARACTERS && PATTERN.test(text) && !TAKEN.test(text) && !parseA1(text);
}
