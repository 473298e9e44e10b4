import type { Localized } from '../../core/lang';

/** Sentences a report on the cash journey opens with. */
export const FINDINGS = {
  levels: {
    ru: 'Прибыль {period}: минимум {minimal:money}, база {base:money}, максимум {maximal:money}. Основа: минимум — {onMinimal}, база — {onBase}, максимум — {onMaximal}.',
    kk: 'Пайда ({period}): ең төмен {minimal:money}, базалық {base:money}, ең жоғары {maximal:money}. Негізі: ең төмен — {onMinimal}, базалық — {onBase}, ең жоғары — {onMaximal}.',
    en: 'Profit {period}: minimum {minimal:money}, base {base:money}, maximum {maximal:money}. Basis: minimum – {onMinimal}, base – {onBase}, maximum – {onMaximal}.',
  },
  no_margin: {
    ru: 'Маржа на всех уровнях равна нулю: сколько бы ни было выручки, прибыли она не даёт. Проверьте строку «Маржа».',
    kk: 'Маржа барлық деңгейде нөлге тең: түсім қанша болса да, пайда бермейді. «Маржа» жолын тексеріңіз.',
    en: 'The margin is zero on all levels: no revenue, however large, brings a profit. Check the row “Margin”.',
  },
  zero: {
    ru: 'Выручки нет ни на одном уровне: нулю равны охват, доля переходов, конверсия, позиции или цена либо отказы — 100\u00a0%. Проверьте эти строки.',
    kk: 'Бірде-бір деңгейде түсім жоқ: қамту, сайтқа өту үлесі, конверсия, позиция не баға нөлге тең немесе бас тарту — 100%. Осы жолдарды тексеріңіз.',
    en: 'There is no revenue on any level: reach, visit rate, conversion, items or price is zero, or refusals are 100%. Check these rows.',
  },
  equal: {
    ru: 'Прибыль на трёх уровнях одинакова: {base:money} {period}. Впишите, чем база и максимум отличаются от минимума.',
    kk: 'Үш деңгейде де пайда бірдей: {base:money} ({period}). Базалық және ең жоғары деңгейдің ең төменнен айырмасын жазыңыз.',
    en: 'Profit is the same on all three levels: {base:money} {period}. Enter how base and maximum differ from the minimum.',
  },
  loss: {
    ru: '▼ Убыток, уровень «{level}»: {profit:sum} {period}. Маржа до затрат {gross:sum}, затраты {costs:sum}. Поднимите маржу или снизьте затраты.',
    kk: '▼ Залал, «{level}» деңгейі: {profit:sum} ({period}). Шығынға дейінгі маржа {gross:sum}, шығын {costs:sum}. Маржаны көтеріңіз немесе шығынды азайтыңыз.',
    en: '▼ A loss at the level “{level}”: {profit:sum} {period}. Margin before costs {gross:sum}, costs {costs:sum}. Raise the margin or cut the costs.',
  },
  loss_everywhere: {
    ru: '▼ Убыток на всех трёх уровнях, даже на максимуме: {profit:sum} {period}. Маржа до затрат там {gross:sum}, затраты {costs:sum}. Снизьте затраты или пересмотрите план.',
    kk: '▼ Үш деңгейде де залал, ең жоғарысында да: {profit:sum} ({period}). Онда шығынға дейінгі маржа {gross:sum}, шығын {costs:sum}. Шығынды азайтыңыз немесе жоспарды қайта қараңыз.',
    en: '▼ A loss on all three levels, even at the maximum: {profit:sum} {period}. Margin before costs there {gross:sum}, costs {costs:sum}. Cut the costs or review the plan.',
  },
  top: {
    ru: 'Больше всего даёт показатель «{metric}»: +{gain:money} {period} от базы до максимума, остальное как на базе. По росту на 1 % выбирать нельзя: у охвата, переходов, конверсии, позиций и цены он даёт поровну.',
    kk: 'Ең көп беретін көрсеткіш — «{metric}»: базалық деңгейден ең жоғарыға дейін +{gain:money} ({period}), қалғаны базалық деңгейде. 1% өсімге қарап таңдауға болмайды: қамту, сайтқа өту, конверсия, позиция және баға үшін ол бірдей нәтиже береді.',
    en: '“{metric}” gives the most: +{gain:money} {period} from base to maximum, the rest at base. A rise of 1% cannot tell them apart: it gives the same for reach, visits, conversion, items and price.',
  },
  top_several: {
    ru: 'Больше всего дают показатели {metrics:names}: каждый +{gain:money} {period} от базы до максимума, остальное как на базе. По росту на 1 % выбирать нельзя: у охвата, переходов, конверсии, позиций и цены он даёт поровну.',
    kk: 'Ең көп беретін көрсеткіштер — {metrics:names}: әрқайсысы базалық деңгейден ең жоғарыға дейін +{gain:money} ({period}), қалғаны базалық деңгейде. 1% өсімге қарап таңдауға болмайды: қамту, сайтқа өту, конверсия, позиция және баға үшін ол бірдей нәтиже береді.',
    en: '{metrics:names} give the most: +{gain:money} {period} each from base to maximum, the rest at base. A rise of 1% cannot tell them apart: it gives the same for reach, visits, conversion, items and price.',
  },
  stages: {
    ru: 'Все этапы вместе дали бы {period} +{low:money}, если дойдут до базы, и +{high:money}, если до максимума; маржа и затраты как сейчас (уровень «{now}»). Этапы усиливают друг друга, поэтому строки таблицы не складываются.',
    kk: 'Барлық кезең бірге берер еді ({period}): базалыққа жетсе, +{low:money}, ең жоғарыға жетсе, +{high:money}; маржа мен шығын қазіргідей («{now}» деңгейі). Кезеңдер бірін-бірі күшейтеді, сондықтан кесте жолдары қосылмайды.',
    en: 'All stages together would give {period} +{low:money} if they reached base and +{high:money} if they reached the maximum, margin and costs as now (level “{now}”). Stages strengthen each other, so the rows of the table do not add up.',
  },
  stages_high: {
    ru: 'Все этапы вместе дали бы {period} +{high:money}, если дойдут до максимума; маржа и затраты как сейчас (уровень «{now}»). Этапы усиливают друг друга, поэтому строки таблицы не складываются.',
    kk: 'Барлық кезең бірге берер еді ({period}): ең жоғарыға жетсе, +{high:money}; маржа мен шығын қазіргідей («{now}» деңгейі). Кезеңдер бірін-бірі күшейтеді, сондықтан кесте жолдары қосылмайды.',
    en: 'All stages together would give {period} +{high:money} if they reached the maximum, margin and costs as now (level “{now}”). Stages strengthen each other, so the rows of the table do not add up.',
  },
  at_maximum: {
    ru: 'Сейчас выбран максимум, поэтому деньги этапов — ноль. Если дела ещё не на максимуме, выберите в поле «Сейчас» другой уровень.',
    kk: 'Қазір ең жоғары деңгей таңдалған, сондықтан кезеңдердің ақшасы — нөл. Жұмыс әлі ең жоғары деңгейде болмаса, «Қазір» өрісінде басқа деңгейді таңдаңыз.',
    en: 'The maximum is chosen as “now”, so the money of the stages is zero. If things are not at their best yet, choose another level in the field “Now”.',
  },
  chain: {
    ru: 'Уровень «{level}»: охват {reach:int} → переходы {visits:int} → продажи {sales:int} × {check:sum} {equals} {first:sum}.',
    kk: '«{level}» деңгейі: қамту {reach:int} → сайтқа өту {visits:int} → сатылым {sales:int} × {check:sum} {equals} {first:sum}.',
    en: 'Level “{level}”: reach {reach:int} → site visits {visits:int} → sales {sales:int} × {check:sum} {equals} {first:sum}.',
  },
  chain_refusals: {
    ru: 'Уровень «{level}»: охват {reach:int} → переходы {visits:int} → продажи {sales:int} → без отказов {kept:int} × {check:sum} {equals} {first:sum}.',
    kk: '«{level}» деңгейі: қамту {reach:int} → сайтқа өту {visits:int} → сатылым {sales:int} → бас тартусыз {kept:int} × {check:sum} {equals} {first:sum}.',
    en: 'Level “{level}”: reach {reach:int} → site visits {visits:int} → sales {sales:int} → kept {kept:int} × {check:sum} {equals} {first:sum}.',
  },
  repeat: {
    ru: 'С повторными сделками (на покупателя {repeats}, чек +{uplift:percent}) — {total:sum}. Чтобы вышло {all:sum}, на {uplift:percent} должны вырасти все чеки.',
    kk: 'Қайта сатып алумен (бір адамға {repeats}, чек +{uplift:percent}) — {total:sum}. {all:sum} шығуы үшін барлық чек {uplift:percent}-ға өсуі керек.',
    en: 'With repeat deals ({repeats} per buyer, check +{uplift:percent}): {total:sum}. For {all:sum} every check would have to be {uplift:percent} higher.',
  },
  all: {
    ru: 'С повторными сделками (на покупателя {repeats}) и ростом всех чеков на {uplift:percent} — {total:sum}. Если растут только чеки повторных сделок, выходит {repeat:sum}.',
    kk: 'Қайта сатып алумен (бір адамға {repeats}) және барлық чек {uplift:percent}-ға өскенде — {total:sum}. Тек қайта сатып алу чегі өссе, {repeat:sum} шығады.',
    en: 'With repeat deals ({repeats} per buyer) and every check {uplift:percent} higher: {total:sum}. If only the checks of repeat deals grow, it is {repeat:sum}.',
  },
  one: {
    ru: 'С повторными сделками (на всех вместе {repeats}, чек +{uplift:percent}) — {total:sum}. Если столько сделок у каждого покупателя, выходит {repeat:sum}.',
    kk: 'Қайта сатып алумен (бәріне ортақ {repeats}, чек +{uplift:percent}) — {total:sum}. Әр сатып алушыда сонша мәміле болса, {repeat:sum} шығады.',
    en: 'With repeat deals ({repeats} in total, check +{uplift:percent}): {total:sum}. If every buyer makes so many, it is {repeat:sum}.',
  },
  stated: {
    ru: '«{name}», уровень «{level}»: {stated:sum}, по формуле {own:sum}. Ваше число выходит по другому правилу: {readings}.',
    kk: '«{name}», «{level}» деңгейі: {stated:sum}, формула бойынша {own:sum}. Сіздің саныңыз басқа ережеден шығады: {readings}.',
    en: '“{name}”, level “{level}”: {stated:sum}, by the formula {own:sum}. Your number follows another rule: {readings}.',
  },
  stated_unknown: {
    ru: '«{name}», уровень «{level}»: {stated:sum}, по формуле {own:sum}, разница {gap:sum}. Ни одно известное правило такого числа не даёт: проверьте, что в него вошло.',
    kk: '«{name}», «{level}» деңгейі: {stated:sum}, формула бойынша {own:sum}, айырмасы {gap:sum}. Белгілі ережелердің ешқайсысы мұндай сан бермейді: оған не кіргенін тексеріңіз.',
    en: '“{name}”, level “{level}”: {stated:sum}, by the formula {own:sum}, a difference of {gap:sum}. No known rule gives such a number: check what is in it.',
  },
  basis: {
    ru: 'Измерено значений: {measured:int} из {values:int}. Оценка эксперта — {judged:int}, допущение — {assumed:int}.',
    kk: 'Өлшенген мән: {values:int} ішінен {measured:int}. Сарапшы пікірі — {judged:int}, жорамал — {assumed:int}.',
    en: 'Values measured: {measured:int} of {values:int}. Judged {judged:int}, assumed {assumed:int}.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What a report took for something, and what it would like to know. */
export const LEFT_OUT = {
  usual: {
    ru: 'Показателей без чисел: {rows:int} ({names}). Взято обычное: одна позиция, маржа 100\u00a0%, остальное 0',
    kk: 'Саны жоқ көрсеткіш: {rows:int} ({names}). Әдеттегісі алынды: бір позиция, маржа 100%, қалғаны 0',
    en: 'Metrics without numbers: {rows:int} ({names}). The usual was taken: one item, margin 100%, the others 0',
  },
  unlabelled: {
    ru: 'Чисел без основы: {rows:int}, они считаются допущением',
    kk: 'Негізі көрсетілмеген сан: {rows:int}, олар жорамал деп саналады',
    en: 'Numbers without a basis: {rows:int}, they count as assumed',
  },
  unsourced: {
    ru: 'Чисел без источника: {rows:int}',
    kk: 'Дереккөзі жоқ сан: {rows:int}',
    en: 'Numbers without a source: {rows:int}',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Titles of a report's parts. */
export const TITLES = {
  lines: { ru: 'От переходов до прибыли', kk: 'Сайтқа өтуден пайдаға дейін', en: 'From visits to profit' },
  basis: { ru: 'На чём основаны уровни', kk: 'Деңгейлер неге негізделген', en: 'What the levels stand on' },
  stages: { ru: 'Деньги этапов', kk: 'Кезеңдердің ақшасы', en: 'Money of the stages' },
  worth: { ru: 'Что даёт каждый показатель', kk: 'Әр көрсеткіш не береді', en: 'What each metric is worth' },
  swings: {
    ru: 'Прибыль базы: что изменит один показатель',
    kk: 'Базалық пайда: бір көрсеткіш нені өзгертеді',
    en: 'Profit at base: what one metric changes',
  },
  swingsChart: {
    ru: 'Изменение прибыли базы по показателям',
    kk: 'Базалық пайданың көрсеткіш бойынша өзгерісі',
    en: 'Change of profit at base by metric',
  },
  toBase: {
    ru: 'Прибыль от минимума до базы',
    kk: 'Ең төменнен базалыққа дейінгі пайда',
    en: 'Profit from minimum to base',
  },
  toMaximal: {
    ru: 'Прибыль от базы до максимума',
    kk: 'Базалықтан ең жоғарыға дейінгі пайда',
    en: 'Profit from base to maximum',
  },
  tools: { ru: 'Инструменты на уровне «база»', kk: 'Құралдар, «базалық» деңгей', en: 'Tools at base' },
} as const satisfies Readonly<Record<string, Localized>>;
