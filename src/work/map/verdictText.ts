import type { Lang } from '../../core/lang';
import { isApproximate } from '../../data/experience/isApproximate';
import { FEWEST_OF_WAVE } from '../../data/experience/moreForWave';
import type { MapRow } from '../../facts/experienceMap';
import { VERDICTS } from '../../facts/verdictWords';
import { formatNumber } from '../../i18n/numbers';
import { fill } from '../../i18n/template';
import { MAP_TEXTS } from './texts';

type Verdict = keyof typeof VERDICTS;

const isVerdict = (code: string): code is Verdict => code in VERDICTS;

/** A sign beside each verdict: colour is never the only voice. None where nothing can be said yet. */
const SIGNS: Readonly<Record<Verdict, string>> = {
  ...{ up: '▲ ', down: '▼ ', few: '' },
  ...{ watch_up: '● ', watch_down: '● ', noise: '● ' },
};

/** A deviation or a change with the sign of its verdict and its own; empty for none. */
export function differenceText(difference: number | null, verdict: string, lang: Lang): string {
  if (difference === null || !isVerdict(verdict)) return '';
  const text = formatNumber(difference, lang, 2);
  return `${SIGNS[verdict]}${difference > 0 && Number(text.replace(',', '.')) !== 0 ? `+${text}` : text}`;
}

/** The verdict against the target in words, with what so many visits can show. */
export function targetVerdictText(row: Pick<MapRow, 'verdict' | 'more' | 'target' | 'power'>, lang: Lang): string {
  const { verdict: code, more, target, power } = row;
  if (!isVerdict(code)) return '';
  const verdict = VERDICTS[code][lang];
  if (code === 'few') return more === null ? verdict : fill(MAP_TEXTS.more, { verdict, n: more }, lang);
  const said = isApproximate(target) ? fill(MAP_TEXTS.approximate, { verdict }, lang) : verdict;
  // Noise never reads "no deviation".
  return code === 'noise' && power !== null ? fill(MAP_TEXTS.noise, { verdict: said, power }, lang) : said;
}

/** The verdict on the change in words. */
export function changeVerdictText(
  {
    change_verdict: code,
    change_more: more,
    before_n: before,
  }: Pick<MapRow, 'change_verdict' | 'change_more' | 'before_n'>,
  lang: Lang,
): string {
  if (!isVerdict(code)) return '';
  const verdict = VERDICTS[code][lang];
  if (code !== 'few') return verdict;
  if (more !== null) return fill(MAP_TEXTS.more, { verdict, n: more }, lang);
  return (before ?? 0) < FEWEST_OF_WAVE ? fill(MAP_TEXTS.never, { verdict }, lang) : verdict;
}
