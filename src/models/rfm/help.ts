import type { ColumnNotes, ModelHelp } from '../../core/defineHelp';
import type { Localized } from '../../core/lang';
import { RFM_CUSTOMERS_FACT } from '../../facts/rfmCustomers';
import { RFM_CUSTOMERS_NOTES } from '../../facts/rfmCustomersNotes';
import { RFM_SEGMENTS_FACT } from '../../facts/rfmSegments';
import { RFM_SEGMENTS_NOTES } from '../../facts/rfmSegmentsNotes';
import { RFM_PARAM_HELP } from './paramHelp';
import { RFM_SAMPLE } from './sample';

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
      ru: 'Наименьшее число дней от последнего заказа среди покупателей с этим R.',
      kk: 'R балы осындай сатып алушылардың соңғы тапсырысынан бері өткен ең аз күн саны.',
      en: 'Fewest days since the last order among those with this R.',
    },
    {
      ru: 'Наибольшее число дней от последнего заказа среди покупателей с этим R.',
      kk: 'R балы осындай сатып алушылардың соңғы тапсырысынан бері өткен ең көп күн саны.',
      en: 'Most days since the last order among those with this R.',
    },
    'r',
  ),
  ...edge(
    {
      ru: 'Наименьшее число заказов среди покупателей с этим F.',
      kk: 'F балы осындай сатып алушылардың ең аз тапсырыс саны.',
      en: 'Fewest orders among those with this F.',
    },
    {
      ru: 'Наибольшее число заказов среди покупателей с этим F.',
      kk: 'F балы осындай сатып алушылардың ең көп тапсырыс саны.',
      en: 'Most orders among those with this F.',
    },
    'f',
  ),
  ...edge(
    {
      ru: 'Наименьшая сумма среди покупателей с этим M: средний чек или сумма покупок, как в настройках.',
      kk: 'M балы осындай сатып алушылардың ең аз ақшасы: баптауға қарай орташа чек немесе сатып алу сомасы.',
      en: 'Least money among those with this M: average check or total, as in the settings.',
    },
    {
      ru: 'Наибольшая сумма среди покупателей с этим M: средний чек или сумма покупок, как в настройках.',
      kk: 'M балы осындай сатып алушылардың ең көп ақшасы: баптауға қарай орташа чек немесе сатып алу сомасы.',
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
      ru: 'По баллам покупатель попадает в сегмент. Чемпионы покупают часто и покупали недавно; на грани ухода те, кто покупал часто, но давно не возвращался. У каждого сегмента есть совет, что сделать.',
      kk: 'Балдары бойынша сатып алушы сегментке түседі. Чемпиондар жиі сатып алады және жақында келген; кеткелі тұрғандар бұрын жиі сатып алған, бірақ көптен бері келмеген. Әр сегмент үшін не істеу керегі жазылған.',
      en: 'The scores put a customer into a segment. Champions buy often and came recently; those at risk used to buy often but have not been back for long. Each segment comes with an advised action.',
    },
    {
      ru: 'Равные группы и среднее сравнивают покупателей одной таблицы между собой: R = 5 значит, что последний заказ свежее, чем у большинства в этой таблице. Баллы разных таблиц сравнимы только при одних и тех же своих границах.',
      kk: 'Тең топтар мен орташа бір кестедегі сатып алушыларды өзара салыстырады: R = 5 — соңғы тапсырысы осы кестедегілердің көбінен жаңарақ деген сөз. Әртүрлі кестенің балдарын өз шектеріңіз бірдей болғанда ғана салыстыруға болады.',
      en: 'Equal groups and the mean compare the customers of one table with each other: R = 5 means “more recent than most here”. Scores of different tables compare only under the same cut points of your own.',
    },
    {
      ru: 'Своя граница сама ещё хороша: при границе давности 30 покупатель, который был 30 дней назад, — в лучшей группе, при границе денег 2000 чек 2000 — тоже. Без даты отчёта заказы позже сегодняшнего дня не учитываются: это обычно опечатки.',
      kk: 'Өз шегіңіздің өзі жақсы жаққа жатады: соңғы сатып алу шегі 30 болса, 30 күн бұрын келген сатып алушы жақсы топта, ақша шегі 2000 болса, 2000 чегі де сонда. Есеп күні көрсетілмесе, бүгінгі күннен кейінгі тапсырыстар ескерілмейді: әдетте бұл қате терілген күндер.',
      en: 'A cut point of your own is itself still good: with a recency cut of 30 a customer who came 30 days ago is in the better group, and with a money cut of 2000 so is a check of 2000. Without a report date, orders after today are left out: usually they are mistyped.',
    },
    {
      ru: 'В формулах доли — числа от 0 до 1: задайте ячейкам формат процента.',
      kk: 'Формулаларда үлестер — 0 мен 1 арасындағы сандар: ұяшықтарға пайыз пішімін беріңіз.',
      en: 'In formulas shares are numbers from 0 to 1: give the cells a percent format.',
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
      params: RFM_PARAM_HELP,
    },
    RFM_SEGMENTS: {
      text: {
        ru: 'Сегменты RFM: сколько покупателей, какая выручка, что сделать.',
        kk: 'RFM сегменттері: сатып алушы саны, түсімі, не істеу керек.',
        en: 'RFM segments: how many customers, what revenue, what to do.',
      },
      result: RFM_SEGMENTS_FACT,
      params: RFM_PARAM_HELP,
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
      params: RFM_PARAM_HELP,
    },
  },
  tables: {
    [RFM_SEGMENTS_FACT.id]: RFM_SEGMENTS_NOTES,
    [RFM_CUSTOMERS_FACT.id]: RFM_CUSTOMERS_NOTES,
    rfm_scores: SCORE_NOTES,
  },
  sample: RFM_SAMPLE,
};
