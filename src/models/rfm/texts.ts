import type { Localized } from '../../core/lang';

/** Sentences a report opens with. The placeholders' values come from findings.ts. */
export const FINDINGS = {
  few: {
    ru: 'Данных мало: покупателей — {n:int}. Коды RFM верны, но доли сегментов ещё сильно изменятся. Не делайте по ним выводов.',
    kk: 'Дерек аз: сатып алушы саны — {n:int}. RFM кодтары дұрыс, бірақ сегмент үлестері әлі көп өзгереді. Үлестер бойынша қорытынды жасамаңыз.',
    en: 'Not enough data: {n:int} {n:plural:customer|customers}. Scores are correct, but segment shares will still change a lot. Draw no conclusions from them.',
  },
  concentration: {
    ru: 'На {share:percent} покупателей приходится {revenueShare:percent} выручки ({top:int} из {n:int}).',
    kk: 'Сатып алушылардың {share:percent}-ы түсімнің {revenueShare:percent}-ын береді ({n:int} ішінен {top:int}).',
    en: '{share:percent} of customers bring {revenueShare:percent} of revenue ({top:int} of {n:int}).',
  },
  cannot_lose: {
    ru: 'Нельзя потерять — {customers:int} {customers:plural:покупатель|покупателя|покупателей} из {n:int}, сумма покупок {total:money}. Позвоните до {due:dayMonth}.',
    kk: 'Жоғалтуға болмайтындар — {n:int} ішінен {customers:int} сатып алушы, сатып алу сомасы {total:money}. {due:dayMonth} күніне дейін қоңырау шалыңыз.',
    en: 'Cannot lose: {customers:int} of {n:int} customers, {total:money} spent. Call them by {due:dayMonth}.',
  },
  at_risk: {
    ru: 'На грани ухода — {customers:int} {customers:plural:покупатель|покупателя|покупателей} из {n:int}, сумма покупок {total:money}. Напишите до {due:dayMonth}.',
    kk: 'Кеткелі тұрғандар — {n:int} ішінен {customers:int} сатып алушы, сатып алу сомасы {total:money}. {due:dayMonth} күніне дейін жазыңыз.',
    en: 'At risk: {customers:int} of {n:int} customers, {total:money} spent. Write to them by {due:dayMonth}.',
  },
  once: {
    ru: 'Только один заказ — у {share:percent} покупателей ({once:int} из {n:int}). Предложите вторую покупку.',
    kk: 'Сатып алушылардың {share:percent}-ы бір-ақ рет тапсырыс берген ({n:int} ішінен {once:int}). Екінші сатып алуды ұсыныңыз.',
    en: '{share:percent} of customers ordered only once ({once:int} of {n:int}). Offer a second purchase.',
  },
  champions: {
    ru: 'Чемпионы — {customers:int} {customers:plural:покупатель|покупателя|покупателей} из {n:int}, средний чек {check:money}, у всех покупателей — {allCheck:money}.',
    kk: 'Чемпиондар — {n:int} ішінен {customers:int} сатып алушы, орташа чек {check:money}, барлық сатып алушы бойынша — {allCheck:money}.',
    en: 'Champions: {customers:int} of {n:int} customers, average check {check:money}, against {allCheck:money} for all customers.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Why rows were not used. */
export const LEFT_OUT = {
  blank: { ru: 'Пустых строк: {rows:int}', kk: 'Бос жол: {rows:int}', en: 'Blank rows: {rows:int}' },
  CELL_ERROR: {
    ru: 'Ошибка в ячейке, строк: {rows:int}',
    kk: 'Ұяшығында қате бар жол: {rows:int}',
    en: 'Rows with an error in a cell: {rows:int}',
  },
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
    ru: 'Только возвраты, покупателей: {customers:int} ({names:names})',
    kk: 'Тек қайтарымы бар сатып алушы: {customers:int} ({names:names})',
    en: 'Customers with refunds only: {customers:int} ({names:names})',
  },
  repeatsKept: {
    ru: 'Учтено одинаковых строк с тем же номером заказа: {repeats:int}. Если это ошибка выгрузки, выберите «не учитывать» в настройках',
    kk: 'Ескерілген, тапсырыс нөмірі бірдей қайталанған жол: {repeats:int}. Бұл экспорт қатесі болса, баптаулардан «ескермеу» дегенді таңдаңыз',
    en: 'Identical rows with the same order number, counted: {repeats:int}. If this is an export error, choose “leave out” in the settings',
  },
  repeatsDropped: {
    ru: 'Не учтено одинаковых строк с тем же номером заказа: {rows:int}',
    kk: 'Ескерілмеген, тапсырыс нөмірі бірдей қайталанған жол: {rows:int}',
    en: 'Identical rows with the same order number, left out: {rows:int}',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Titles of the report's pieces. */
export const TITLES = {
  segments: { ru: 'Сегменты', kk: 'Сегменттер', en: 'Segments' },
  customers: { ru: 'Покупатели', kk: 'Сатып алушылар', en: 'Customers' },
  customersSheet: { ru: 'RFM – покупатели', kk: 'RFM – сатып алушылар', en: 'RFM – customers' },
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
