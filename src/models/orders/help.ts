import type { ColumnNotes, ModelHelp } from '../../core/defineHelp';
import type { Localized } from '../../core/lang';

const ROWS: Localized = {
  ru: 'Сколько строк листа; одна строка может попасть в несколько проверок.',
  kk: 'Парақтағы жол саны; бір жол бірнеше тексеруге түсуі мүмкін.',
  en: 'How many rows of the sheet; a row may be found by several checks.',
};

const STATE: Localized = {
  ru: 'Вошли ли эти строки в чистый список; часть можно изменить в настройках.',
  kk: 'Бұл жолдар таза тізімге кірді ме; кейбірін баптауларда өзгертуге болады.',
  en: 'Whether these rows are on the clean list; for some the settings decide.',
};

const CHECKS: ColumnNotes = {
  check: {
    ru: 'Что искали. Необычно большая сумма — больше 10 медиан и дальше медианы, чем 3,5 робастных отклонения (по логарифмам).',
    kk: 'Не ізделді. Тым үлкен сома — медианадан 10 еседен артық және одан 3,5 робасты ауытқудан алыс (логарифм бойынша).',
    en: 'What was looked for. An unusually large amount exceeds 10 medians and lies over 3.5 robust deviations above the median (on logarithms).',
  },
  rows: ROWS,
  share: {
    ru: 'Доля от всех строк листа под заголовком, вместе с пустыми.',
    kk: 'Баған атауларынан төмен барлық жолдағы үлесі, бос жолдармен қоса.',
    en: 'Share of all rows below the header, blank ones included.',
  },
  money: {
    ru: 'Сумма в этих строках; пусто, если её нельзя прочитать или сложить.',
    kk: 'Осы жолдардағы сома; оқу не қосу мүмкін болмаса, бос.',
    en: 'Money in these rows; empty where it cannot be read or added up.',
  },
  state: STATE,
  cells: {
    ru: 'До пяти первых ячеек вашего листа, с которых начать.',
    kk: 'Парағыңызда неден бастау керегін көрсететін алғашқы ұяшықтар, ең көбі бесеу.',
    en: 'Up to five first cells of your sheet to start from.',
  },
  advice: {
    ru: 'Что сделать с такими строками в выгрузке.',
    kk: 'Экспорттағы мұндай жолдарды не істеу керек.',
    en: 'What to do about such rows in the export.',
  },
};

const CURRENCIES: ColumnNotes = {
  currency: {
    ru: 'Валюта из столбца «Валюта», а если там пусто — по знаку в сумме.',
    kk: '«Валюта» бағанындағы валюта, ол бос болса — сомадағы белгі бойынша.',
    en: 'From the column “Currency”; where it is blank, from the sign in the amount.',
  },
  rows: ROWS,
  money: {
    ru: 'Сумма в этой валюте; разные валюты не складываются.',
    kk: 'Осы валютадағы сома; әртүрлі валюта қосылмайды.',
    en: 'Money in this currency; different currencies are not added up.',
  },
  state: STATE,
};

const STATUSES: ColumnNotes = {
  status: {
    ru: 'Статус, как он записан в выгрузке.',
    kk: 'Күйі экспортта қалай жазылса, солай.',
    en: 'The status as the export writes it.',
  },
  rows: ROWS,
  state: STATE,
};

const MONTHS: ColumnNotes = {
  month: {
    ru: 'Год и месяц; месяцы без заказов между другими тоже здесь, не больше 60 последних.',
    kk: 'Жыл мен ай; арасындағы тапсырыссыз айлар да осында, соңғы 60 айдан аспайды.',
    en: 'Year and month; months without orders between others stand here too, at most the latest 60.',
  },
  orders: {
    ru: 'Заказы чистого списка; строки с одним номером — один заказ.',
    kk: 'Таза тізімдегі тапсырыстар; нөмірі бір жолдар — бір тапсырыс.',
    en: 'Orders of the clean list; rows with one number are one order.',
  },
  money: {
    ru: 'Сумма покупок минус возвраты месяца.',
    kk: 'Айдағы сатып алулар сомасынан қайтарымдар шегерілген.',
    en: 'Purchases of the month minus its refunds.',
  },
};

const CLEAN: ColumnNotes = {
  date: { ru: 'Дата заказа.', kk: 'Тапсырыс күні.', en: 'Date of the order.' },
  customer: {
    ru: 'Покупатель без лишних пробелов по краям.',
    kk: 'Шетіндегі артық бос орындары алынған сатып алушы.',
    en: 'The customer, without spaces around the name.',
  },
  order_id: { ru: 'Номер заказа из выгрузки.', kk: 'Экспорттағы тапсырыс нөмірі.', en: 'Order number of the export.' },
  amount: {
    ru: 'Сумма числом; возвраты с минусом.',
    kk: 'Сома санмен; қайтарымдар минуспен.',
    en: 'The amount as a number; refunds are negative.',
  },
  currency: { ru: 'Код валюты.', kk: 'Валюта коды.', en: 'Currency code.' },
};

/** What people read of the orders check before they use it. */
export const ORDERS_HELP: ModelHelp = {
  model: 'orders',
  about: [
    {
      ru: 'Проверка не меняет ваш лист: отчёт и чистый список пишутся на новые листы. Чистый список можно сразу открыть в RFM — столбцы распознаются сами.',
      kk: 'Тексеру парағыңызды өзгертпейді: есеп пен таза тізім жаңа парақтарға жазылады. Таза тізімді бірден RFM талдауында ашуға болады — бағандар өздігінен танылады.',
      en: 'The check leaves your sheet as it is: the report and the clean list go to new sheets. The clean list can be opened in RFM at once; its columns are recognised.',
    },
    {
      ru: 'Из чистого списка исключаются строки, которые нельзя прочитать, заказы позже даты отчёта, отменённые и суммы в другой валюте. Возвраты, нули, старые даты и необычно большие суммы остаются: они только показаны.',
      kk: 'Таза тізімге оқылмайтын жолдар, есеп күнінен кейінгі және күші жойылған тапсырыстар, басқа валютадағы сомалар кірмейді. Қайтарымдар, нөлдер, ескі күндер мен тым үлкен сомалар қалады: олар тек көрсетіледі.',
      en: 'The clean list leaves out rows that cannot be read, orders after the report date, cancelled ones and amounts in another currency. Refunds, zeros, old dates and unusually large amounts stay: they are only shown.',
    },
    {
      ru: 'Основная валюта — та, в которой больше строк. Суммы без валюты рядом с одной валютой считаются ею; рядом с несколькими — валютой файла, если она среди них есть или таких сумм больше всего. Покупатели с разным написанием не объединяются: решать вам.',
      kk: 'Негізгі валюта — жолдың көбі жазылған валюта. Бір ғана валюта аталса, валютасыз сомалар сол валютада деп саналады; бірнешеуі аталса, олардың ішінде файл валютасы болғанда немесе мұндай сомалар ең көп болғанда — файл валютасында. Әртүрлі жазылған сатып алушылар біріктірілмейді: шешім сізде.',
      en: 'The main currency is the one of most rows. Amounts without a currency beside one currency count as that one; beside several, as the file’s if it is among them or such amounts are the most. Customers written differently are not merged: that is for you to decide.',
    },
  ],
  functions: {},
  tables: {
    orders_checks: CHECKS,
    orders_currencies: CURRENCIES,
    orders_statuses: STATUSES,
    orders_months: MONTHS,
    orders_clean: CLEAN,
  },
  sample: {
    customer: ['A', 'B'],
    date: ['1969-12-30', '1969-12-31'],
    amount: [1, 2],
    order_id: ['1', '2'],
    currency: ['USD', 'EUR'],
    status: ['paid', 'paid'],
  },
};
