import { LANGS, type Localized } from '../../core/lang';
import { SWITCH_WORDS } from '../../facts/switchWords';
import { YES_WORDS } from '../../facts/yesWords';

/** How people and exports mark a period beside the words of the facts; ё as е, without the point of an abbreviation. */
const ON = [
  '1',
  '+',
  'вкл',
  'включен',
  'включена',
  'включено',
  'включили',
  'истина',
  'ия',
  'қосылды',
  'ақиқат',
  'true',
  'y',
];
const OFF = [
  '0',
  'выкл',
  'выключен',
  'выключена',
  'выключено',
  'выключили',
  'отключен',
  'ложь',
  'өшірілді',
  'жалған',
  'false',
  'n',
];

const folded = (text: string): string => text.trim().toLowerCase().replace(/ё/g, 'е').replace(/\.$/, '');
const saysOne = (words: readonly (Localized | undefined)[], text: string): boolean =>
  words.some((word) => word !== undefined && LANGS.some((lang) => folded(word[lang]) === text));

/**
 * Whether a tool was on, as a cell says it: 1 or 0, a ticked box, yes or no, on or off in any language.
 * @returns 1 or 0, or `undefined` for what says neither
 */
export function switchMark(cell: unknown): 0 | 1 | undefined {
  const text = folded(
    typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? `${cell}` : '',
  );
  if (ON.includes(text) || saysOne([YES_WORDS['yes'], SWITCH_WORDS.on], text)) return 1;
  return OFF.includes(text) || saysOne([YES_WORDS['no'], SWITCH_WORDS.off], text) ? 0 : undefined;
}
