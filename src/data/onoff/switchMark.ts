import { LANGS } from '../../core/lang';
import { YES_WORDS } from '../../facts/yesWords';
import { switchStateOf } from './switchState';

/** What else means on or off in a column of marks: ticked boxes arrive as `true`, exports write them in words. */
const ON = ['1', '+', 'true', 'y', 'истина', 'ақиқат', 'ия'];
const OFF = ['0', 'false', 'n', 'ложь', 'жалған'];

/**
 * Whether a tool was on, as a cell says it: 1 or 0, a ticked box, yes or no, on or off in any language.
 * @returns 1 or 0, or `undefined` for what says neither
 */
export function switchMark(cell: unknown): 0 | 1 | undefined {
  if (typeof cell !== 'string' && typeof cell !== 'number' && typeof cell !== 'boolean') return undefined;
  const word = String(cell).trim().toLowerCase();
  const says = (code: 'yes' | 'no'): boolean => LANGS.some((lang) => YES_WORDS[code]?.[lang] === word);
  const state = switchStateOf(word);
  if (state === 'on' || ON.includes(word) || says('yes')) return 1;
  return state === 'off' || OFF.includes(word) || says('no') ? 0 : undefined;
}
