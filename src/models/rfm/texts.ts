import type { Localized } from '../../core/lang';

/** Sentences a report opens with. The placeholders' values come from findings.ts. */
export const FINDINGS = {
  few: {
    ru: 'Данных мало: покупателей — {n:int}. Коды RFM верны, но доли сегментов ещё сильно изменятся.',
    kk: 'Дерек аз: сатып алушы саны — {n:int}. RFM кодтары дұрыс, бірақ сегмент үлестері әлі көп өзгереді.',
    en: 'Few data: {n:int} {n:plural:customer|customers}. The RFM scores are right, but the shares of segments will still change a lot.',
  },
  concentration: {
    ru: 'На {share:percent} покупателей приходится {revenueShare:percent} выручки ({top:int} из {n:int}).',
    kk: 'Сатып алушылардың {share:percent}-ы түсімнің {revenueShare:percent}-ын береді ({n:int} ішінен {top:int}).',
    en: '{share:percent} of customers bring {revenueShare:percent} of revenue ({top:int} of {n:int}).',
  },
  cannot_lose: {
    ru: 'Нельзя потерять — {customers:int} {customers:plural:покупатель|покупателя|покупателей}, сумма покупок {total:money}. Позвоните до {due:dayMonth}.',
    kk: 'Жоғалтуға болмайтындар — {customers:int} сатып алушы, сатып алу сомасы {total:money}. {due:dayMonth} күніне дейін қоңырау шалыңыз.',
    en: 'Cannot lose: {customers:int} {customers:plural:customer|customers}, {total:money} spent. Call them by {due:dayMonth}.',
  },
  at_risk: {
    ru: 'На грани ухода — {customers:int} {customers:plural:покупатель|покупателя|покупателей}, сумма покупок {total:money}. Напишите до {due:dayMonth}.',
    kk: 'Кеткелі тұрғандар — {customers:int} сатып алушы, сатып алу сомасы {total:money}. {due:dayMonth} күніне дейін жазыңыз.',
    en: 'At risk: {customers:int} {customers:plural:customer|customers}, {total:money} spent. Write to them by {due:dayMonth}.',
  },
  once: {
    ru: 'Только один заказ — у {share:percent} покупателей ({once:int} из {n:int}). Предложите вторую покупку.',
    kk: 'Сатып алушылардың {share:percent}-ы бір-ақ рет тапсырыс берген ({n:int} ішінен {once:int}). Екінші сатып алуды ұсыныңыз.',
    en: '{share:percent} of customers ordered only once ({once:int} of {n:int}). Offer a second purchase.',
  },
  champions: {
    ru: 'Чемпионы — {customers:int} {customers:plural:покупатель|покупателя|покупателей}, средний чек {check:money}, у всех покупателей — {allCheck:money}.',
    kk: 'Чемпиондар — {customers:int} сатып алушы, орташа чек {check:money}, барлық сатып алушыда — {allCheck:money}.',
    en: 'Champions: {customers:int} {customers:plural:customer|customers}, average check {check:money}, all customers {allCheck:money}.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Why rows were not used. */
export const LEFT_OUT = {
  blank: { ru: 'Пустых строк: {rows:int}', kk: 'Бос жол: {rows:int}', en: 'Blank rows: {rows:int}' },
  EMPTY_CUSTOMER: {
    ru: 'Без покупателя, строк: {rows:int}',
    kk: 'Сатып алушысы көрсетілмеген жол: {rows:int}',
    en: 'Rows without a customer: {rows:int}',
  },
  NOT_DATE: {
    ru: 'Дата не распознана, строк: {rows:int}',
    kk: 'Күні танылмаған жол: {rows:int}',
    en: 'Rows with an unreadable date: {rows:int}',
  },
  NOT_NUMBER: {
    ru: 'Сумма не распознана, строк: {rows:int}',
    kk: 'Сомасы танылмаған жол: {rows:int}',
    en: 'Rows with an unreadable amount: {rows:int}',
  },
  future: {
    ru: 'Позже даты отчёта, строк: {rows:int}',
    kk: 'Есеп күнінен кейінгі жол: {rows:int}',
    en: 'Rows after the report date: {rows:int}',
  },
  refundOnly: {
    ru: 'Только возвраты, покупателей: {customers:int} ({names})',
    kk: 'Тек қайтарымы бар сатып алушы: {customers:int} ({names})',
    en: 'Customers with refunds only: {customers:int} ({names})',
  },
  repeatsKept: {
    ru: 'Полных повторов строки с тем же номером заказа: {repeats:int}, они учтены. Если это ошибка выгрузки, измените настройку.',
    kk: 'Тапсырыс нөмірі бірдей толық қайталанған жол: {repeats:int}, олар есепке алынды. Бұл жүктеу қатесі болса, баптауды өзгертіңіз.',
    en: 'Fully repeated rows with the same order number: {repeats:int}, counted. If this is an export error, change the setting.',
  },
  repeatsDropped: {
    ru: 'Полных повторов строки с тем же номером заказа: {rows:int}, они не учтены.',
    kk: 'Тапсырыс нөмірі бірдей толық қайталанған жол: {rows:int}, олар есепке алынбады.',
    en: 'Fully repeated rows with the same order number: {rows:int}, not counted.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Titles of the report's pieces. */
export const TITLES = {
  segments: { ru: 'Сегменты', kk: 'Сегменттер', en: 'Segments' },
  customers: { ru: 'Покупатели', kk: 'Сатып алушылар', en: 'Customers' },
  customersSheet: { ru: 'RFM покупатели', kk: 'RFM сатып алушылары', en: 'RFM customers' },
  heat: {
    ru: 'Тепловая карта: сколько покупателей на пересечении R и F',
    kk: 'Жылу картасы: R мен F қиылысындағы сатып алушы саны',
    en: 'Heat map: customers where R and F cross',
  },
  heatCorner: { ru: 'R ↓  F →', kk: 'R ↓  F →', en: 'R ↓  F →' },
  shares: {
    ru: 'Доля покупателей и доля выручки по сегментам',
    kk: 'Сегменттер бойынша сатып алушы үлесі мен түсім үлесі',
    en: 'Share of customers and of revenue by segment',
  },
  checks: {
    ru: 'Средний чек по сегментам',
    kk: 'Сегменттер бойынша орташа чек',
    en: 'Average check by segment',
  },
} as const satisfies Readonly<Record<string, Localized>>;
