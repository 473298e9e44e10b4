import type { Localized } from '../../core/lang';
import type { FileContext } from '../../core/table';
import { METRICS, type MetricUnit } from '../../data/cash/metrics';
import type { Metric } from '../../facts/metricWords';
import { formatNumber } from '../../i18n/numbers';
import { fill } from '../../i18n/template';

/** A value with its unit, as it stands within a sentence. */
const WITH_UNIT: Readonly<Record<MetricUnit, Localized>> = {
  people: { ru: '{n} чел.', kk: '{n} адам', en: '{n} people' },
  share: { ru: '{n} %', kk: '{n}%', en: '{n}%' },
  pieces: { ru: '{n} шт.', kk: '{n} дана', en: '{n} items' },
  times: { ru: '{n}', kk: '{n}', en: '{n}' },
  money: { ru: '{money:money}', kk: '{money:money}', en: '{money:money}' },
};

/** Digits after which a value of its size does not matter any more. */
const MOST_DIGITS = 2;

/** A number with two digits behind the sign at most and no idle zeros. */
function shortNumber(value: number, { lang }: Pick<FileContext, 'lang'>): string {
  const digits = [0, 1, MOST_DIGITS].find(
    (count) => Number(value.toFixed(count)) === Number(value.toFixed(MOST_DIGITS)),
  );
  return formatNumber(value, lang, digits ?? MOST_DIGITS);
}

/** A metric's value in words: "12,4 %", "1 240 чел.", "120 000 ₽"; finer than a report's, since it is to be typed. */
export function metricText(metric: Metric, value: number, file: Pick<FileContext, 'lang' | 'currency'>): string {
  const unit = METRICS.find((rule) => rule.metric === metric)?.unit ?? 'times';
  const shown = unit === 'share' ? value * 100 : value;
  return fill(WITH_UNIT[unit], { n: shortNumber(shown, file), money: value }, file.lang, file.currency);
}
