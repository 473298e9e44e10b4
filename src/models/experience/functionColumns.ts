import type { Localized } from '../../core/lang';
import type { Column } from '../../core/table';
import { RATING_COLUMNS } from '../../facts/ratingColumns';
import { VERDICTS } from '../../facts/verdictWords';

const P: Column = { id: 'p', type: 'number', header: { ru: 'p-значение', kk: 'p-мәні', en: 'p-value' } };

/** Verdicts where ratings cannot scatter evenly around the target: the test is not exact then. */
const APPROXIMATE: Readonly<Record<string, Localized>> = {
  up_approximate: {
    ru: 'значимо выше (приблизительно)',
    kk: 'анық жоғары (шамамен)',
    en: 'clearly higher (approximate)',
  },
  down_approximate: {
    ru: 'значимо ниже (приблизительно)',
    kk: 'анық төмен (шамамен)',
    en: 'clearly lower (approximate)',
  },
  noise_approximate: {
    ru: 'случайный разброс (приблизительно)',
    kk: 'кездейсоқ ауытқу (шамамен)',
    en: 'noise (approximate)',
  },
};

const VERDICT: Column = {
  id: 'verdict',
  type: 'choice',
  header: { ru: 'Заключение', kk: 'Тұжырым', en: 'Verdict' },
  words: { ...VERDICTS, ...APPROXIMATE },
};

/** What stands for the visits still needed where no number of them helps. */
export const NEVER: Localized = {
  ru: 'невозможно: мало визитов прошлой волны',
  kk: 'мүмкін емес: өткен толқында визит аз',
  en: 'never: the last wave is too small',
};

/** What `TARGET_TEST` gives: n, mean, deviation, p, verdict, more needed. */
export const TARGET_COLUMNS: readonly Column[] = [
  RATING_COLUMNS.n,
  RATING_COLUMNS.mean,
  RATING_COLUMNS.deviation,
  P,
  VERDICT,
  RATING_COLUMNS.more,
];

/** What `WAVE_TEST` gives: n before and after, means before and after, difference, p, verdict, more needed. */
export const WAVE_COLUMNS: readonly Column[] = [
  { id: 'before_n', type: 'count', header: { ru: 'Визитов до', kk: 'Бұрынғы визит', en: 'Visits before' } },
  { id: 'n', type: 'count', header: { ru: 'Визитов после', kk: 'Кейінгі визит', en: 'Visits after' } },
  { id: 'before_mean', type: 'number', header: { ru: 'Среднее до', kk: 'Бұрынғы орташа', en: 'Mean before' } },
  { id: 'mean', type: 'number', header: { ru: 'Среднее после', kk: 'Кейінгі орташа', en: 'Mean after' } },
  { id: 'difference', type: 'number', header: { ru: 'Разность', kk: 'Айырма', en: 'Difference' } },
  P,
  VERDICT,
  RATING_COLUMNS.more,
];
