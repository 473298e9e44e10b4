import type { ColumnNotes, FactNotes } from '../../core/defineHelp';
import type { ToolEffect } from '../../facts/toolEffects';

/** Notes of the fact. */
export const EFFECT_NOTES: FactNotes<ToolEffect> = {
  tool: {
    ru: 'Инструмент из журнала отключений.',
    kk: 'Өшіру журналындағы құрал.',
    en: 'A tool of the switch log.',
  },
  series: {
    ru: 'Столбец данных, на который смотрели.',
    kk: 'Қаралған дерек бағаны.',
    en: 'The column of the data that was looked at.',
  },
  verdict: {
    ru: '● Заключение: учтены все проверки отчёта вместе.',
    kk: '● Тұжырым: есептің барлық сынағы бірге ескерілген.',
    en: '● The verdict, with all tests of the report taken together.',
  },
  effect: {
    ru: '● На сколько показатель за один период (день или неделю, как в настройке «Считать по») больше с инструментом, чем без него; тренд, дни недели и другие инструменты вычтены. Пусто, если сказать нельзя.',
    kk: '● Құралмен бір кезеңде (күн немесе апта, «Есептеу кезеңі» баптауына қарай) көрсеткіш онсыз болғаннан қанша көп; тренд, апта күндері және басқа құралдар шегерілген. Айту мүмкін болмаса, бос.',
    en: '● How much higher the series is in a period (a day or a week, as the setting “Count by” says) with the tool than without; trend, weekdays and other tools are taken out. Empty where it cannot be told.',
  },
  low: {
    ru: '● Нижняя граница эффекта: 90 % при обычной настройке.',
    kk: '● Әсердің төменгі шегі: әдепкі баптауда 90%.',
    en: '● Lower end of the effect: 90% with the usual setting.',
  },
  high: {
    ru: '● Верхняя граница эффекта.',
    kk: '● Әсердің жоғарғы шегі.',
    en: '● Upper end of the effect.',
  },
  relative: {
    ru: '● Эффект к среднему показателю без инструмента.',
    kk: '● Әсердің құралсыз орташаға қатынасы.',
    en: '● The effect out of the mean without the tool.',
  },
  p: {
    ru: '● Как часто такой эффект вышел бы случайно: дни сдвигали по кругу, а выбранные жребием — переставляли отрезками.',
    kk: '● Мұндай әсер кездейсоқ қаншалықты жиі шығар еді: күндер шеңбер бойымен жылжытылды, жеребемен таңдалғандары аралық болып ауыстырылды.',
    en: '● How often such an effect would come by chance: the days were shifted in a circle; those chosen by lot were permuted by blocks.',
  },
  p_adjusted: {
    ru: '● То же с поправкой на число проверок (Холм): по нему и вынесено заключение.',
    kk: '● Сынақ санына түзетілгені (Холм): тұжырым осы бойынша жасалған.',
    en: '● The same, corrected for the number of tests (Holm): the verdict stands on it.',
  },
  periods_on: {
    ru: '● Периодов с данными, когда инструмент включён.',
    kk: '● Құрал қосулы кездегі дерегі бар кезең саны.',
    en: '● Periods with data while the tool was on.',
  },
  periods_off: {
    ru: '● Периодов с данными, когда он выключен.',
    kk: '● Ол өшірулі кездегі дерегі бар кезең саны.',
    en: '● Periods with data while it was off.',
  },
  mean_on: {
    ru: '● Среднее с инструментом, ничего не вычтено.',
    kk: '● Құралмен орташа, ештеңе шегерілмеген.',
    en: '● Mean with the tool, nothing taken out.',
  },
  mean_off: {
    ru: '● Среднее без инструмента, ничего не вычтено.',
    kk: '● Құралсыз орташа, ештеңе шегерілмеген.',
    en: '● Mean without the tool, nothing taken out.',
  },
  metric: {
    ru: '◐ Показатель формулы прибыли, который вы назвали в настройках.',
    kk: '◐ Баптауда аталған пайда формуласының көрсеткіші.',
    en: '◐ The metric of the profit formula that you named in the settings.',
  },
  stage: {
    ru: '◐ Этап этого показателя.',
    kk: '◐ Осы көрсеткіштің кезеңі.',
    en: '◐ The stage of that metric.',
  },
};

/** Notes of a series beside its chart. */
export const SERIES_NOTES: ColumnNotes = {
  day: {
    ru: 'Первый день периода; в длинном ряду в строке несколько периодов.',
    kk: 'Кезеңнің бірінші күні; ұзын қатарда бір жолда бірнеше кезең болады.',
    en: 'First day of the period; in a long series several periods share a row.',
  },
  value: {
    ru: '● Показатель из данных; пусто, если данных нет или они не учтены.',
    kk: '● Деректегі көрсеткіш; дерек болмаса немесе ескерілмесе, бос.',
    en: '● The series of the data; empty where there are none or they do not count.',
  },
  fitted: {
    ru: '● Что говорит модель: тренд, дни недели и инструменты.',
    kk: '● Модель не айтады: тренд, апта күндері және құралдар.',
    en: '● What the model tells: trend, weekdays and tools.',
  },
  state: {
    ru: 'Был ли инструмент включён, по журналу отключений.',
    kk: 'Өшіру журналы бойынша құрал қосулы болды ма.',
    en: 'Whether the tool was on, by the switch log.',
  },
};
