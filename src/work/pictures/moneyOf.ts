import type { FileContext } from '../../core/table';
import { formatMoney } from '../../i18n/numbers';
import { fill } from '../../i18n/template';
import { LABELS } from '../report/texts';
import { JOURNEY_MAP_TEXTS as TEXTS } from './journeyMapTexts';
import type { MapPoint } from './journeyPoints';

/** What a touchpoint is worth, as a range with its label; empty where nobody counted it, or nothing is to be gained. */
export function moneyOf(
  { low = 0, high = 0 }: Pick<MapPoint, 'low' | 'high'>,
  { lang, currency }: Pick<FileContext, 'lang' | 'currency'>,
): string {
  if (high === 0) return '';
  // English signs stand before numbers, so that both need one.
  const from = formatMoney(low, lang, lang === 'en' ? currency : '');
  const values = { low: from, high: formatMoney(high, lang, currency), assumed: LABELS.assumed[lang] };
  return fill(low > 0 ? TEXTS.money : TEXTS.moneyTo, values, lang);
}
