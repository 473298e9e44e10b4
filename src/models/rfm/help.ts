import type { ColumnNotes, ModelHelp, ParamHelp } from '../../core/defineHelp';
import type { Localized } from '../../core/lang';
import { RFM_CUSTOMERS_FACT } from '../../facts/rfmCustomers';
import { RFM_CUSTOMERS_NOTES } from '../../facts/rfmCustomersNotes';
import { RFM_SEGMENTS_FACT } from '../../facts/rfmSegments';
import { RFM_SEGMENTS_NOTES } from '../../facts/rfmSegmentsNotes';
import { RFM_SAMPLE } from './sample';

/** The arguments that all functions of RFM share. */
const PARAMS = {
  customers: {
    example: 'B2:B',
    text: { ru: 'столбец с покупателями', kk: 'сатып алушылар бағаны', en: 'column of customers' },
  },
  dates: {
    example: 'A2:A',
    text: { ru: 'столбец с датами заказов', kk: 'тапсырыс күндері бағаны', en: 'column of order dates' },
  },
  amounts: {
    example: 'E2:E',
    text: {
      ru: 'столбец с суммами; возвраты с минусом',
      kk: 'сомалар бағаны; қайтарымдар минуспен',
      en: 'column of amounts; refunds are negative',
    },
  },
  as_of: {
    example: 'H1',
    text: {
      ru: 'дата отчёта; пусто — день последнего заказа',
      kk: 'есеп күні; бос болса — соңғы тапсырыс күні',
      en: 'report date; empty: the day of the newest order',
    },
  },
  scoring: {
    example: '5',
    text: {
      ru: 'число групп от 2 до 10, "mean" или диапазон границ R, F, M; пусто — 5 групп',
      kk: '2–10 аралығындағы топ саны, "mean" немесе R, F, M шектерінің ауқымы; бос болса — 5 топ',
      en: 'number of groups 2 to 10, "mean" or a range of cut points R, F, M; empty: 5 groups',
    },
  },
  money: {
    example: '"check"',
    text: {
      ru: '"check" — средний чек (по умолчанию), "total" — сумма покупок',
      kk: '"check" — орташа чек (әдепкі), "total" — сатып алу сомасы',
      en: '"check": average check (default), "total": total spent',
    },
  },
  from: {
    example: '"01.08.2026"',
    text: {
      ru: 'первая дата: в каких сегментах покупатели были',
      kk: 'бірінші күн: сатып алушылар қай сегментте болғаны',
      en: 'first date: the segments customers were in',
    },
  },
  to: {
    example: '"01.11.2026"',
    text: {
      ru: 'вторая дата: в каких сегментах они оказались',
      kk: 'екінші күн: олардың қай сегментке түскені',
      en: 'second date: the segments they moved to',
    },
  },
} as const satisfies Readonly<Record<string, ParamHelp>>;

const edge = (from: Localized, to: Localized, id: string): ColumnNotes => ({ [`${id}_from`]: from, [`${id}_to`]: to });

/** What the columns of the scores table mean. */
const SCORE_NOTES: ColumnNotes = {
  score: {
    ru: 'Балл R, F или M; чем выше, тем лучше.',
    kk: 'R, F немесе M балы; неғұрлым жоғары болса, соғұрлым жақсы.',
    en: 'R, F or M score; higher is better.',
  },
  ...edge(
    {
      ru: 'Меньше всего дней от последнего заказа у тех, чей R равен баллу.',
      kk: 'R балы осындай болғандардың соңғы тапсырысынан өткен ең аз күн.',
      en: 'Fewest days since the last order among those with this R.',
    },
    {
      ru: 'Больше всего дней от последнего заказа у тех, чей R равен баллу.',
      kk: 'R балы осындай болғандардың соңғы тапсырысынан өткен ең көп күн.',
      en: 'Most days since the last order among those with this R.',
    },
    'r',
  ),
  ...edge(
    {
      ru: 'Меньше всего заказов у тех, чей F равен баллу.',
      kk: 'F балы осындай болғандардың ең аз тапсырысы.',
      en: 'Fewest orders among those with this F.',
    },
    {
      ru: 'Больше всего заказов у тех, чей F равен баллу.',
      kk: 'F балы осындай болғандардың ең көп тапсырысы.',
      en: 'Most orders among those with this F.',
    },
    'f',
  ),
  ...edge(
    {
      ru: 'Наименьшие деньги у тех, чей M равен баллу: средний чек или сумма, как в настройках.',
      kk: 'M балы осындай болғандардың ең аз ақшасы: баптауға қарай орташа чек немесе сома.',
      en: 'Least money among those with this M: average check or total, as in the settings.',
    },
    {
      ru: 'Наибольшие деньги у тех, чей M равен баллу: средний чек или сумма, как в настройках.',
      kk: 'M балы осындай болғандардың ең көп ақшасы: баптауға қарай орташа чек немесе сома.',
      en: 'Most money among those with this M: average check or total, as in the settings.',
    },
    'm',
  ),
};

/** What people read of RFM before they use it. */
export const RFM_HELP: ModelHelp = {
  model: 'rfm',
  about: [
    {
      ru: 'Каждый покупатель получает три балла: R — как давно был последний заказ, F — сколько заказов, M — сколько денег. Чем выше балл, тем лучше.',
      kk: 'Әр сатып алушы үш балл алады: R — соңғы тапсырыстың қашан болғаны, F — тапсырыс саны, M — ақша. Балл неғұрлым жоғары болса, соғұрлым жақсы.',
      en: 'Each customer gets three scores: R for how recent the last order is, F for how many orders, M for how much money. Higher is better.',
    },
    {
      ru: 'По баллам покупатель попадает в сегмент. Чемпионы покупают часто и были недавно; на грани ухода те, кто покупал часто, но давно не возвращался. У каждого сегмента есть совет, что сделать.',
      kk: 'Балдары бойынша сатып алушы сегментке түседі. Чемпиондар жиі сатып алады және жақында келген; кеткелі тұрғандар бұрын жиі сатып алған, бірақ көптен бері келмеген. Әр сегмент үшін не істеу керегі жазылған.',
      en: 'The scores put a customer into a segment. Champions buy often and came recently; those at risk used to buy often but have not been back for long. Each segment comes with an advised action.',
    },
    {
      ru: 'Равные группы и среднее сравнивают покупателей одной таблицы между собой: R = 5 значит «недавнее, чем у большинства здесь». Баллы разных таблиц сравнимы только при одних и тех же своих границах.',
      kk: 'Тең топтар мен орташа бір кестедегі сатып алушыларды өзара салыстырады: R = 5 — «мұндағылардың көбінен жақынырақ» деген сөз. Әртүрлі кестенің балдарын өз шектеріңіз бірдей болғанда ғана салыстыруға болады.',
      en: 'Equal groups and the mean compare the customers of one table with each other: R = 5 means “more recent than most here”. Scores of different tables compare only under the same cut points of your own.',
    },
  ],
  functions: {
    RFM: {
      text: {
        ru: 'Давность, частота и деньги каждого покупателя, его код RFM и сегмент.',
        kk: 'Әр сатып алушының соңғы сатып алуы, жиілігі мен ақшасы, RFM коды және сегменті.',
        en: 'Recency, frequency and money of each customer, with RFM score and segment.',
      },
      result: RFM_CUSTOMERS_FACT,
      params: PARAMS,
    },
    RFM_SEGMENTS: {
      text: {
        ru: 'Сегменты RFM: сколько покупателей, какая выручка, что сделать.',
        kk: 'RFM сегменттері: сатып алушы саны, түсімі, не істеу керек.',
        en: 'RFM segments: how many customers, what revenue, what to do.',
      },
      result: RFM_SEGMENTS_FACT,
      params: PARAMS,
    },
    RFM_MATRIX: {
      text: {
        ru: 'Сколько покупателей на пересечении баллов R и F: строка на каждый R от лучшего, столбец на каждый F.',
        kk: 'R мен F балдарының қиылысында неше сатып алушы бар: әр R балына бір жол (ең жақсысынан бастап), әр F балына бір баған.',
        en: 'How many customers have which R and F scores: a row per R from the best, a column per F.',
      },
      result: {
        ru: 'Первая строка — баллы F слева направо, первый столбец — баллы R сверху вниз от лучшего, в ячейках — число покупателей.',
        kk: 'Бірінші жол — солдан оңға қарай F балдары, бірінші баған — ең жақсысынан төмен қарай R балдары, ұяшықтарда — сатып алушы саны.',
        en: 'First row: F scores from left to right; first column: R scores from the best down; in the cells: customers.',
      },
      params: PARAMS,
    },
    RFM_MOVEMENT: {
      text: {
        ru: 'Сколько покупателей перешли из сегмента в сегмент между двумя датами; границы групп посчитаны на каждую дату.',
        kk: 'Екі күн арасында неше сатып алушы қай сегменттен қайсысына ауысты; топ шектері әр күнге есептелген.',
        en: 'How many customers went from which segment to which between two dates; cut points are worked out at each date.',
      },
      result: {
        ru: 'Строки — сегмент на первую дату и «ещё не покупали», столбцы — сегмент на вторую дату, в ячейках — число покупателей.',
        kk: 'Жолдар — бірінші күнгі сегмент және «әлі сатып алмаған», бағандар — екінші күнгі сегмент, ұяшықтарда — сатып алушы саны.',
        en: 'Rows: the segment at the first date, and “not yet”; columns: the segment at the second date; in the cells: customers.',
      },
      params: PARAMS,
    },
  },
  tables: {
    [RFM_SEGMENTS_FACT.id]: RFM_SEGMENTS_NOTES,
    [RFM_CUSTOMERS_FACT.id]: RFM_CUSTOMERS_NOTES,
    rfm_scores: SCORE_NOTES,
  },
  sample: RFM_SAMPLE,
};
