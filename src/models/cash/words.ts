import type { Localized } from '../../core/lang';
import type { Reading } from '../../data/cash/readings';
import { STAGE_WORDS } from '../../facts/stageWords';
import { REST } from './steps';

/** Rows of the steps of profit: where they begin and end, the stages, what belongs to none. */
export const STEP_WORDS: Readonly<Record<string, Localized>> = {
  minimal: { ru: 'Прибыль: минимум', kk: 'Пайда: ең төмен', en: 'Profit: minimum' },
  base: { ru: 'Прибыль: база', kk: 'Пайда: базалық', en: 'Profit: base' },
  maximal: { ru: 'Прибыль: максимум', kk: 'Пайда: ең жоғары', en: 'Profit: maximum' },
  ...STAGE_WORDS,
  [REST]: { ru: 'маржа и затраты', kk: 'маржа мен шығын', en: 'margin and costs' },
};

/** The tool whose rows name none. */
export const NO_TOOL: Localized = { ru: 'Без инструмента', kk: 'Құралсыз', en: 'No tool named' };

/** The rules by which people count revenue, as what they take for true. */
export const READING_WORDS: Readonly<Record<Reading, Localized>> = {
  repeat: {
    ru: 'чек растёт только у повторных сделок',
    kk: 'чек тек қайта сатып алуда өседі',
    en: 'the check grows on repeat deals only',
  },
  all: { ru: 'чек растёт у всех сделок', kk: 'чек барлық мәміледе өседі', en: 'the check grows on all deals' },
  visits: {
    ru: 'каждый переход становится сделкой с выросшим чеком',
    kk: 'сайтқа әр өту чегі өскен мәмілеге айналады',
    en: 'every site visit becomes a deal at the raised check',
  },
  twice: {
    ru: 'рост чека повторной сделки учтён дважды',
    kk: 'қайта сатып алу чегінің өсімі екі рет есептелген',
    en: 'the uplift of repeat deals is counted twice',
  },
  compound: {
    ru: 'рост чека повторной сделки начислен дважды, процент на процент',
    kk: 'қайта сатып алу чегінің өсімі екі рет, пайызға пайыз қосылған',
    en: 'the uplift of repeat deals is compounded',
  },
  one: {
    ru: 'повторных сделок столько на всех покупателей вместе',
    kk: 'қайта сатып алу саны барлық сатып алушыға ортақ',
    en: 'there are so many repeat deals in total, not per buyer',
  },
  no_uplift: { ru: 'чек не растёт', kk: 'чек өспейді', en: 'the check does not grow' },
};
