import type { FactRead } from '../../core/defineModel';
import type { Lang } from '../../core/lang';
import type { QfdView } from '../../core/qfdViews';
import { numberIn, textIn } from '../../data/qfdCells';
import type { CheckedFactor } from '../../data/qfdRows';
import { formatNumber } from '../../i18n/numbers';
import { fill } from '../../i18n/template';
import { meanText } from './meanText';
import type { SetupList } from './readSetup';
import { QFD_SAYS } from './texts';

/** A typed number as people read it. */
const typedText = (value: number, lang: Lang): string =>
  Number.isInteger(value) ? formatNumber(value, lang) : meanText(value, lang);

function textOf(row: FactRead['rows'][number], lang: Lang): string {
  const at = (column: string): number | undefined =>
    textIn(row, column) === '' ? undefined : numberIn(row.values[column] ?? null);
  const [value, mean, n] = [at('importance'), at('survey_mean'), at('answers')];
  if (mean === undefined) return value === undefined ? '' : typedText(value, lang);
  const survey = { mean: meanText(mean, lang), n: n ?? 0 };
  if (value !== undefined) return fill(QFD_SAYS.typedOver, { ...survey, value: typedText(value, lang) }, lang);
  return fill(n === undefined ? QFD_SAYS.surveyAlone : QFD_SAYS.survey, survey, lang);
}

/** The usable factors, also those whose code is still to come, with their importance as it counts and where it is from. */
export function importanceText({ coded, listed }: SetupList<CheckedFactor>, lang: Lang): QfdView['factors']['list'] {
  return listed.map(({ code, name }) => {
    const row = coded.rows.find((one) => textIn(one, 'code') === code);
    return { name, importance: row === undefined ? '' : textOf(row, lang) };
  });
}
