import type { Localized } from '../../core/lang';
import { CUSTOMERS_LEFT_OUT } from '../../data/leftOutTexts';

/** Sentences of the report on paths, by code. */
export const FINDINGS = {
  overview: {
    ru: 'Покупателей — {customers:int}, цепочек — {n:int}: с конверсией — {conversions:int}, без конверсии — {others:int}.',
    kk: 'Сатып алушы — {customers:int}, тізбек — {n:int}: конверсиямен — {conversions:int}, конверсиясыз — {others:int}.',
    en: '{customers:int} {customers:plural:customer|customers}, {n:int} {n:plural:path|paths}: {conversions:int} with a conversion, {others:int} without.',
  },
  overview_unknown: {
    ru: 'Покупателей — {customers:int}, цепочек — {n:int}.',
    kk: 'Сатып алушы — {customers:int}, тізбек — {n:int}.',
    en: '{customers:int} {customers:plural:customer|customers}, {n:int} {n:plural:path|paths}.',
  },
  presence: {
    ru: 'Где была конверсия, неизвестно: цепочка каждого покупателя принята за одну конверсию ({n:int}). Это только присутствие в цепочке. Выберите столбец «Конверсия» или «Выручка».',
    kk: 'Конверсия қай жерде болғаны белгісіз: әр сатып алушының тізбегі бір конверсия деп алынды ({n:int}). Бұл — тек тізбекте болуы. «Конверсия» немесе «Түсім» бағанын таңдаңыз.',
    en: 'Where a conversion was is not known: the path of each customer counts as one ({n:int}). This is presence only. Choose the column “Conversion” or “Value”.',
  },
  by_value: {
    ru: 'Столбец «Конверсия» не выбран: конверсиями считаются строки с выручкой больше нуля ({n:int}).',
    kk: '«Конверсия» бағаны таңдалмаған: түсімі нөлден көп жолдар конверсия деп саналды ({n:int}).',
    en: 'The column “Conversion” is not chosen: rows with a value above zero count as conversions ({n:int}).',
  },
  none: {
    ru: 'Ни одной конверсии (цепочек — {n:int}). Проверьте столбец «Конверсия»: в строке покупки в нём «да», 1, сумма или слово «куплено».',
    kk: 'Бірде-бір конверсия жоқ (тізбек — {n:int}). «Конверсия» бағанын тексеріңіз: сатып алу жолында «иә», 1, сома немесе «сатып алынды» сөзі тұрады.',
    en: 'Not one conversion ({n:int} {n:plural:path|paths}). Check the column “Conversion”: in the row of a purchase it holds “yes”, 1, an amount or a word such as “bought”.',
  },
  few: {
    ru: 'Мало данных: конверсий — {n:int}, для выводов нужно от {least:int}. Возьмите выгрузку за более долгий срок.',
    kk: 'Дерек аз: конверсия — {n:int}, қорытындыға кемінде {least:int} керек. Ұзағырақ мерзімнің экспортын алыңыз.',
    en: 'Too few data: {n:int} {n:plural:conversion|conversions}, conclusions need {least:int}. Take an export of a longer time.',
  },
  length: {
    ru: 'До конверсии в среднем касаний: {mean:plain} (n = {n:int}).',
    kk: 'Конверсияға дейінгі орташа жанасу саны: {mean:plain} (n = {n:int}).',
    en: 'Touches up to a conversion, on average: {mean:plain} (n = {n:int}).',
  },
  one_touch: {
    ru: 'На цепочки из одного касания приходится {share:percent} конверсий ({count:int} из {n:int}).',
    kk: 'Бір жанасудан тұратын тізбектерге конверсиялардың {share:percent}-ы келеді ({n:int} ішінен {count:int}).',
    en: 'Paths of one touch bring {share:percent} of conversions ({count:int} of {n:int}).',
  },
  frequent: {
    ru: 'Самая частая цепочка с конверсией — «{path}»: {share:percent} конверсий ({count:int} из {n:int}).',
    kk: 'Конверсиямен аяқталған ең жиі тізбек — «{path}»: конверсиялардың {share:percent}-ы ({n:int} ішінен {count:int}).',
    en: 'The most frequent path with a conversion is “{path}”: {share:percent} of conversions ({count:int} of {n:int}).',
  },
  frequent_unknown: {
    ru: 'Самая частая цепочка — «{path}»: {share:percent} цепочек ({count:int} из {n:int}).',
    kk: 'Ең жиі тізбек — «{path}»: тізбектердің {share:percent}-ы ({n:int} ішінен {count:int}).',
    en: 'The most frequent path is “{path}”: {share:percent} of paths ({count:int} of {n:int}).',
  },
  length_unknown: {
    ru: 'В цепочке в среднем касаний: {mean:plain} (n = {n:int}).',
    kk: 'Тізбектегі орташа жанасу саны: {mean:plain} (n = {n:int}).',
    en: 'Touches on a path, on average: {mean:plain} (n = {n:int}).',
  },
  one_touch_unknown: {
    ru: 'Цепочек из одного касания — {share:percent} ({count:int} из {n:int}).',
    kk: 'Бір жанасудан тұратын тізбек — {share:percent} ({n:int} ішінен {count:int}).',
    en: 'Paths of one touch: {share:percent} ({count:int} of {n:int}).',
  },
  all_convert: {
    ru: 'Цепочек без конверсии нет (n = {n:int}): видно только присутствие в цепочке. Добавьте в выгрузку тех, кто не купил.',
    kk: 'Конверсиясыз тізбек жоқ (n = {n:int}): тек тізбекте болуы көрінеді. Экспортқа сатып алмағандарды қосыңыз.',
    en: 'There are no paths without a conversion (n = {n:int}), so only presence is seen. Add those who did not buy to the export.',
  },
  open: {
    ru: 'Цепочек без конверсии, у которых окно ещё не закончилось: {open:int} из {n:int}. Часть из них может закончиться конверсией.',
    kk: 'Терезесі әлі аяқталмаған конверсиясыз тізбек: {n:int} ішінен {open:int}. Олардың бір бөлігі конверсиямен аяқталуы мүмкін.',
    en: 'Paths without a conversion whose window is not over yet: {open:int} of {n:int}. Some of them may still convert.',
  },
  one_channel: {
    ru: 'Канал только один: «{channel}» (цепочек — {n:int}). Сравнивать его не с чем.',
    kk: 'Арна біреу ғана: «{channel}» (тізбек — {n:int}). Оны салыстыратын ештеңе жоқ.',
    en: 'There is one channel only: “{channel}” ({n:int} {n:plural:path|paths}). It has nothing to be compared with.',
  },
  alike: {
    ru: 'Похожие названия каналов: «{first}» и «{second}». Если это один канал, назовите его одинаково: разными их делает регистр, пробел или латинская буква вместо русской.',
    kk: 'Ұқсас арна атаулары: «{first}» және «{second}». Бұл бір арна болса, бірдей атаңыз: айырмасы — бас әріп, бос орын немесе кирилл әрпінің орнындағы латын әрпі.',
    en: 'Channel names that look alike: “{first}” and “{second}”. If it is one channel, name it alike: case, a space or a Latin letter in place of a Cyrillic one makes them differ.',
  },
  parted: {
    ru: 'Знак «>» разделяет касания, поэтому в названиях каналов он заменён на «›»: {names:names}{more}.',
    kk: '«>» белгісі жанасуларды бөледі, сондықтан арна атауларында ол «›» белгісімен ауыстырылды: {names:names}{more}.',
    en: 'The sign “>” parts touches, so in names of channels it is written “›”: {names:names}{more}.',
  },
  cut: {
    ru: 'Цепочек, которые не помещаются в ячейку: {cut:int}. Самые ранние касания в них опущены.',
    kk: 'Ұяшыққа сыймайтын тізбек: {cut:int}. Олардағы ең ерте жанасулар алынып тасталды.',
    en: 'Paths that do not fit into a cell: {cut:int}. Their earliest touches are left away.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Rows that were read and not used, by reason. */
export const LEFT_OUT = {
  ...CUSTOMERS_LEFT_OUT,
  NOT_DATE: {
    ru: 'Время касания не распознано, строк: {rows:int}',
    kk: 'Жанасу уақыты танылмаған жол: {rows:int}',
    en: 'Rows with an unreadable time: {rows:int}',
  },
  EMPTY_CHANNEL: {
    ru: 'Без канала, строк: {rows:int}',
    kk: 'Арнасы көрсетілмеген жол: {rows:int}',
    en: 'Rows without a channel: {rows:int}',
  },
  NOT_CONVERSION: {
    ru: 'Непонятно, есть ли конверсия, строк: {rows:int}. Впишите «да» или «нет»',
    kk: 'Конверсия бар-жоғы түсініксіз жол: {rows:int}. «Иә» немесе «жоқ» деп жазыңыз',
    en: 'Rows that do not say whether they are a conversion: {rows:int}. Enter “yes” or “no”',
  },
  afterToday: {
    ru: 'Позже сегодняшнего дня, строк: {rows:int}',
    kk: 'Бүгінгі күннен кейінгі жол: {rows:int}',
    en: 'Rows dated after today: {rows:int}',
  },
  totals: {
    ru: 'Итоговая строка, не учтено строк: {rows:int}',
    kk: 'Қорытынды жол, ескерілмеді: {rows:int}',
    en: 'Totals rows, left out: {rows:int}',
  },
  NOT_NUMBER: {
    ru: 'Выручка не распознана, строк: {rows:int}. Касание учтено без неё',
    kk: 'Түсімі танылмаған жол: {rows:int}. Жанасу түсімсіз ескерілді',
    en: 'Rows with an unreadable value: {rows:int}. The touch counts without it',
  },
  negative: {
    ru: 'Выручка меньше нуля, строк: {rows:int}. Касание учтено без неё',
    kk: 'Түсімі нөлден аз жол: {rows:int}. Жанасу түсімсіз ескерілді',
    en: 'Rows with a value below zero: {rows:int}. The touch counts without it',
  },
  foreign: {
    ru: 'Выручка в другой валюте, строк: {rows:int}. Касание учтено без неё',
    kk: 'Түсімі басқа валютадағы жол: {rows:int}. Жанасу түсімсіз ескерілді',
    en: 'Rows with a value in another currency: {rows:int}. The touch counts without it',
  },
  unlinked: {
    ru: 'Конверсий без касаний в окне перед ними: {rows:int}. Цепочек у них нет',
    kk: 'Алдындағы терезеде жанасуы жоқ конверсия: {rows:int}. Олардың тізбегі жоқ',
    en: 'Conversions without a touch in the window before them: {rows:int}. They have no path',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Titles of the report's parts. */
export const TITLES = {
  lengths: {
    ru: 'Сколько касаний в цепочке',
    kk: 'Тізбекте неше жанасу бар',
    en: 'How many touches a path has',
  },
  lengthsChart: {
    ru: 'Конверсии по числу касаний',
    kk: 'Жанасу саны бойынша конверсия',
    en: 'Conversions by number of touches',
  },
  paths: { ru: 'Цепочки', kk: 'Тізбектер', en: 'Paths' },
  pathsSheet: { ru: 'Цепочки касаний – список', kk: 'Жанасу тізбектері – тізім', en: 'Touch paths – list' },
} as const satisfies Readonly<Record<string, Localized>>;
