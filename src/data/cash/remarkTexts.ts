import type { Localized } from '../../core/lang';

/** What the method auditor doubts of a cash journey that can be computed: where, and what to do about it. */
export const CASH_REMARKS = {
  CASH_ONE_SHARE: {
    ru: '1 % или 100 %? Лист «{sheet}», ячейка {cell}, показатель «{metric}»: сейчас это 100 %. Если имелся в виду один процент, введите 1 %.',
    kk: '1% ба, әлде 100% ба? «{sheet}» парағы, {cell} ұяшығы, «{metric}» көрсеткіші: қазір бұл — 100%. Бір пайыз болса, 1% деп жазыңыз.',
    en: '1% or 100%? Sheet “{sheet}”, cell {cell}, metric “{metric}”: it is 100% now. If one percent was meant, enter 1%.',
  },
  CASH_NO_LABEL: {
    ru: 'Чисел без основы: {n:int} из {all:int}, лист «{sheet}». Они считаются допущениями. Отметьте в столбцах «основа», что измерено, а что оценил эксперт.',
    kk: 'Негізі көрсетілмеген сан: {all:int} ішінен {n:int}, «{sheet}» парағы. Олар жорамал болып саналады. «Негізі» бағандарында қайсысы өлшенгенін, қайсысы сарапшы пікірі екенін белгілеңіз.',
    en: 'Numbers without a basis: {n:int} of {all:int}, sheet “{sheet}”. They count as assumed. Say in the columns “basis” which are measured and which are judged.',
  },
  CASH_NO_SOURCE: {
    ru: 'Чисел без источника: {n:int} из {all:int}, лист «{sheet}». Впишите, откуда они: отчёт, период, кто оценил.',
    kk: 'Дереккөзі көрсетілмеген сан: {all:int} ішінен {n:int}, «{sheet}» парағы. Қайдан алынғанын жазыңыз: есеп, уақыт аралығы, кім бағалады.',
    en: 'Numbers without a source: {n:int} of {all:int}, sheet “{sheet}”. Write where they come from: a report, its period, who judged them.',
  },
  CASH_ALL_REFUSED: {
    ru: 'Выручки нет ни на одном уровне: лист «{sheet}», показатель «{metric}» — 100\u00a0%. Проверьте его значения.',
    kk: 'Бірде-бір деңгейде түсім жоқ: «{sheet}» парағы, «{metric}» көрсеткіші — 100%. Оның мәндерін тексеріңіз.',
    en: 'There is no revenue on any level: sheet “{sheet}”, the metric “{metric}” is 100%. Check its values.',
  },
  CASH_NO_REVENUE: {
    ru: 'Выручка на всех уровнях равна 0: лист «{sheet}», показатель «{metric}» нулевой. Впишите его значения.',
    kk: 'Түсім барлық деңгейде 0: «{sheet}» парағы, «{metric}» көрсеткіші нөл. Оның мәндерін жазыңыз.',
    en: 'Revenue is 0 on all levels: sheet “{sheet}”, the metric “{metric}” is zero. Enter its values.',
  },
  CASH_NOW_BLANK: {
    ru: 'На уровне «сейчас» нет чисел: лист «{sheet}», столбец «{level}». Впишите их или выберите другой уровень.',
    kk: '«Қазір» деп таңдалған деңгейде сан жоқ: «{sheet}» парағы, «{level}» бағаны. Сандарды жазыңыз немесе басқа деңгейді таңдаңыз.',
    en: 'The level “now” has no numbers: sheet “{sheet}”, column “{level}”. Enter them or choose another level.',
  },
  CASH_NOW_MAXIMAL: {
    ru: 'Уровень сейчас — максимум: этапам некуда расти, деньги точек роста — 0. Если это не так, выберите другой уровень.',
    kk: 'Қазіргі деңгей — ең жоғары: кезеңдердің өсетін жері жоқ, өсу нүктелерінің ақшасы — 0. Олай болмаса, басқа деңгейді таңдаңыз.',
    en: 'The level now is the maximum: the stages have nowhere to grow, growth points are worth 0. If that is not so, choose another level.',
  },
  CASH_SAME_LEVELS: {
    ru: 'Все три уровня одинаковы: лист «{sheet}». Впишите, какими станут показатели при хорошей настройке и при отточенном пути клиента: без этого деньги точек роста — 0.',
    kk: 'Үш деңгей бірдей: «{sheet}» парағы. Жақсы баптағанда және клиент жолы мінсіз болғанда көрсеткіштер қандай болатынын жазыңыз: әйтпесе өсу нүктелерінің ақшасы — 0.',
    en: 'All three levels are equal: sheet “{sheet}”. Enter what the metrics become with good settings and with a polished customer journey: without that growth points are worth 0.',
  },
  CASH_STATED_ALL: {
    ru: 'Не сходится с формулой: лист «{sheet}», ячейка {cell}, {stated:money}. Столько выходит, если на {uplift:percent} выше чек всех сделок. По формуле — {counted:money}. Исправьте число или выберите рост чека на всех сделках.',
    kk: 'Формуламен сәйкес келмейді: «{sheet}» парағы, {cell} ұяшығы, {stated:money}. Барлық мәміленің чегі {uplift:percent} жоғары болса ғана осылай шығады. Формула бойынша — {counted:money}. Санды түзетіңіз немесе чектің барлық мәмілеге өсуін таңдаңыз.',
    en: 'Does not agree with the formula: sheet “{sheet}”, cell {cell}, {stated:money}. It takes a check {uplift:percent} higher on all deals. The formula gives {counted:money}. Correct the number, or choose that the check grows on all deals.',
  },
  CASH_STATED_REPEAT: {
    ru: 'Не сходится с настройкой: лист «{sheet}», ячейка {cell}, {stated:money}. Столько выходит, если чек растёт только у повторных сделок, а выбрано иначе: по формуле — {counted:money}. Исправьте число или настройку роста чека.',
    kk: 'Баптаумен сәйкес келмейді: «{sheet}» парағы, {cell} ұяшығы, {stated:money}. Чек тек қайта сатып алуда өссе, осылай шығады, ал таңдалғаны басқа: формула бойынша — {counted:money}. Санды немесе чек өсімінің баптауын түзетіңіз.',
    en: 'Does not agree with the setting: sheet “{sheet}”, cell {cell}, {stated:money}. It takes a check that grows on repeat deals only, and another way is chosen: the formula gives {counted:money}. Correct the number or the setting.',
  },
  CASH_STATED_TWICE: {
    ru: 'Не сходится с формулой: лист «{sheet}», ячейка {cell}, {stated:money}. Столько выходит, если рост чека {uplift:percent} учесть дважды. По формуле — {counted:money}. Исправьте число.',
    kk: 'Формуламен сәйкес келмейді: «{sheet}» парағы, {cell} ұяшығы, {stated:money}. Чектің {uplift:percent} өсімі екі рет саналса, осылай шығады. Формула бойынша — {counted:money}. Санды түзетіңіз.',
    en: 'Does not agree with the formula: sheet “{sheet}”, cell {cell}, {stated:money}. It counts the {uplift:percent} uplift of the check twice. The formula gives {counted:money}. Correct the number.',
  },
  CASH_STATED_ONE: {
    ru: 'Не сходится с формулой: лист «{sheet}», ячейка {cell}, {stated:money}. Столько выходит, если повторные сделки посчитать на всех, а не на каждого покупателя. По формуле — {counted:money}. Исправьте число или выберите такой счёт в настройке роста чека.',
    kk: 'Формуламен сәйкес келмейді: «{sheet}» парағы, {cell} ұяшығы, {stated:money}. Қайта сатып алу әр адамға емес, бәріне ортақ саналса, осылай шығады. Формула бойынша — {counted:money}. Санды түзетіңіз немесе чек өсімінің баптауында осындай санауды таңдаңыз.',
    en: 'Does not agree with the formula: sheet “{sheet}”, cell {cell}, {stated:money}. It takes the repeat deals for deals in total and not per buyer. The formula gives {counted:money}. Correct the number, or choose this way of counting where the growth of the check is set.',
  },
  CASH_STATED_FLAT: {
    ru: 'Не сходится с формулой: лист «{sheet}», ячейка {cell}, {stated:money}. Столько выходит без роста чека на {uplift:percent}. По формуле — {counted:money}. Исправьте число или рост чека.',
    kk: 'Формуламен сәйкес келмейді: «{sheet}» парағы, {cell} ұяшығы, {stated:money}. Чектің {uplift:percent} өсімі ескерілмесе, осылай шығады. Формула бойынша — {counted:money}. Санды немесе чек өсімін түзетіңіз.',
    en: 'Does not agree with the formula: sheet “{sheet}”, cell {cell}, {stated:money}. It leaves out the {uplift:percent} uplift of the check. The formula gives {counted:money}. Correct the number or the uplift.',
  },
  CASH_STATED_OTHER: {
    ru: 'Не сходится с формулой: лист «{sheet}», ячейка {cell}, {stated:money}. По формуле — {counted:money}, разница — {difference:money}. Проверьте число и показатели уровня «{level}».',
    kk: 'Формуламен сәйкес келмейді: «{sheet}» парағы, {cell} ұяшығы, {stated:money}. Формула бойынша — {counted:money}, айырмасы — {difference:money}. Санды және «{level}» деңгейінің көрсеткіштерін тексеріңіз.',
    en: 'Does not agree with the formula: sheet “{sheet}”, cell {cell}, {stated:money}. The formula gives {counted:money}, the difference is {difference:money}. Check the number and the metrics of the level “{level}”.',
  },
  CASH_PLAN_ALONE: {
    ru: 'План каналов есть, выгрузок нет: сравнить его не с чем. Добавьте выгрузку рекламы или CRM в шаге «Каналы: план и факт».',
    kk: 'Арналар жоспары бар, экспорт жоқ: оны салыстыратын ештеңе жоқ. Жарнама немесе CRM экспортын «Арналар: жоспар мен факт» қадамында қосыңыз.',
    en: 'There is a plan of channels and no export: it has nothing to be compared with. Add an export of ads or of a CRM in the step “Channels: plan and actual”.',
  },
  CASH_COSTS_ALONE: {
    ru: 'Затраты на инструменты — {costs:money}, выгрузок нет: не видно, что они приносят. Добавьте выгрузку рекламы или CRM в шаге «Каналы: план и факт».',
    kk: 'Құралдарға шығын — {costs:money}, экспорт жоқ: оның не беретіні көрінбейді. Жарнама немесе CRM экспортын «Арналар: жоспар мен факт» қадамында қосыңыз.',
    en: 'Tool costs are {costs:money}, and there is no export: what they bring cannot be seen. Add an export of ads or of a CRM in the step “Channels: plan and actual”.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
