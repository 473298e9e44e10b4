import type { Column } from '../../core/table';
import { SWITCH_VERDICTS } from '../../facts/switchWords';

/** What `ON_OFF` gives, in the order that is its contract; the fact of the report would bring all its texts into each formula. */
export const ON_OFF_COLUMNS: readonly Column[] = [
  {
    id: 'periods_on',
    type: 'count',
    header: { ru: 'Периодов с инструментом', kk: 'Құралмен кезең саны', en: 'Periods on' },
  },
  {
    id: 'periods_off',
    type: 'count',
    header: { ru: 'Периодов без инструмента', kk: 'Құралсыз кезең саны', en: 'Periods off' },
  },
  { id: 'mean_on', type: 'number', header: { ru: 'Среднее с инструментом', kk: 'Құралмен орташа', en: 'Mean on' } },
  { id: 'mean_off', type: 'number', header: { ru: 'Среднее без инструмента', kk: 'Құралсыз орташа', en: 'Mean off' } },
  {
    id: 'effect',
    type: 'number',
    header: { ru: 'Эффект за период', kk: 'Бір кезеңдегі әсер', en: 'Effect per period' },
  },
  { id: 'low', type: 'number', header: { ru: 'Эффект от', kk: 'Әсер, төменгі', en: 'Effect, low' } },
  { id: 'high', type: 'number', header: { ru: 'Эффект до', kk: 'Әсер, жоғарғы', en: 'Effect, high' } },
  { id: 'p', type: 'number', header: { ru: 'p-значение', kk: 'p-мәні', en: 'p-value' } },
  {
    id: 'verdict',
    type: 'choice',
    header: { ru: 'Заключение', kk: 'Тұжырым', en: 'Verdict' },
    words: SWITCH_VERDICTS,
  },
];
