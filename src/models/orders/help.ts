import type { ColumnNotes, ModelHelp } from '../../core/defineHelp';
import type { Localized } from '../../core/lang';

const ROWS: Localized = {
  ru: 'Сколько строк листа; одна строка может попасть в несколько проверок.',
  kk: 'Парақтағы жол саны; бір жол бірнеше тексеруге түсуі мүмкін.',
  en: 'How many rows of the sheet; a row may be found by several checks.',
};

const STATE: Localized = {
  ru: 'Вошли ли эти строки в список для отчётов; часть можно изменить в настройках.',
  kk: 'Бұл жолдар есепке арналған тізімге кірді ме; кейбірін баптауларда өзгертуге болады.',
  en: 'Whether these rows are on the list for reports; for some the settings decide.',
};

const CHECKS: ColumnNotes = {
  check: {
    ru: 'Что искали. Необычно большая сумма — больше 10 медиан и далеко от остальных сумм; ищется, если покупок не меньше 10.',
    kk: 'Не ізделді. Әдеттен тыс үлкен сома — медианадан 10 еседен артық және қалған сомалардан алыс; сатып алу кемінде 10 болса ғана ізделеді.',
    en: 'What was looked for. An unusually large amount is over 10 medians and far from the other amounts; looked for from 10 purchases on.',
  },
  rows: ROWS,
  share: {
    ru: 'Доля от всех строк листа под заголовком, вместе с пустыми.',
    kk: 'Баған атауларынан төмен барлық жолдағы үлесі, бос жолдармен қоса.',
    en: 'Share of all rows below the header, blank ones included.',
  },
  money: {
    ru: 'Сумма в этих строках; пусто, если её нельзя прочитать или среди строк есть другая валюта.',
    kk: 'Осы жолдардағы сома; оны оқу мүмкін болмаса немесе жолдардың ішінде басқа валюта болса, бос.',
    en: 'Money in these rows; empty where it cannot be read or some row is in another currency.',
  },
  state: STATE,
  cells: {
    ru: 'До пяти первых ячеек вашего листа, с которых начать.',
    kk: 'Парағыңызда неден бастау керегін көрсететін алғашқы ұяшықтар, ең көбі бесеу.',
    en: 'Up to five first cells of your sheet to start from.',
  },
  advice: {
    ru: 'Что сделать с такими строками в выгрузке.',
    kk: 'Экспорттағы мұндай жолдармен не істеу керек.',
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
    ru: 'Год и месяц; месяцы без заказов между другими тоже здесь. Всё, что старше последних 60 месяцев, — одна строка со знаком ≤.',
    kk: 'Жыл мен ай; арасындағы тапсырыссыз айлар да осында. Соңғы 60 айдан бұрынғының бәрі ≤ белгісімен бір жолға жиналған.',
    en: 'Year and month; months without orders between others stand here too. All before the latest 60 months is one row, marked ≤.',
  },
  orders: {
    ru: 'Заказы из списка для отчётов; строки с одним номером — один заказ.',
    kk: 'Есепке арналған тізімдегі тапсырыстар; нөмірі бір жолдар — бір тапсырыс.',
    en: 'Orders of the list for reports; rows with one number are one order.',
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
    kk: 'Сатып алушының аты, шетіндегі бос орындарсыз.',
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
      ru: 'Проверка не меняет исходный лист: отчёт и список «Заказы для отчётов» пишутся на новые листы. По этому списку сразу можно построить RFM — столбцы распознаются сами.',
      kk: 'Тексеру бастапқы парақты өзгертпейді: есеп пен есепке арналған тапсырыстар тізімі жаңа парақтарға жазылады. Бұл тізім бойынша RFM есебін бірден құруға болады — бағандар өздігінен танылады.',
      en: 'The check leaves your sheet as it is: the report and the list “Orders for reports” go to new sheets. RFM can be built from that list at once; its columns are recognised.',
    },
    {
      ru: 'В этот список не входят строки, которые нельзя прочитать, итоговая строка, заказы позже даты отчёта, отменённые и суммы в другой валюте. Одинаковые строки, возвраты, нули, старые даты и необычно большие суммы остаются: они только показаны. Одинаковые строки можно исключить в настройках: тогда их не учитывают и остальные проверки.',
      kk: 'Бұл тізімге оқылмайтын жолдар, қорытынды жол, есеп күнінен кейінгі және бас тартылған тапсырыстар, басқа валютадағы сомалар кірмейді. Бірдей жолдар, қайтарымдар, нөлдер, ескі күндер мен әдеттен тыс үлкен сомалар қалады: олар тек көрсетіледі. Бірдей жолдарды баптауларда алып тастауға болады: сонда оларды басқа тексерулер де ескермейді.',
      en: 'That list leaves out rows that cannot be read, the totals row, orders after the report date, cancelled ones and amounts in another currency. Identical rows, refunds, zeros, old dates and unusually large amounts stay: they are only shown. Identical rows can be left out in the settings; then the other checks count without them, too.',
    },
    {
      ru: 'Сумма без валюты считается в валюте файла, даже если рядом названы другие; если же названа одна другая валюта и все суммы записаны текстом — в ней. Так же читается пустая ячейка столбца «Валюта». Основная валюта — та, в которой больше строк, не считая исключённых отменённых заказов; суммы в остальных не учитываются, пока в настройках не выбрано их сложить. Валюта файла определяется по стране в его настройках.',
      kk: 'Валютасы көрсетілмеген сома, қасында басқа валюталар тұрса да, файл валютасында деп саналады; ал бір ғана басқа валюта аталып, барлық сома мәтін түрінде жазылса — сол валютада. «Валюта» бағанындағы бос ұяшық та осылай оқылады. Негізгі валюта — жолдардың көбі жазылған валюта, есепке кірмеген бас тартылған тапсырыстар саналмайды; басқа валютадағы сомалар баптауларда қосу таңдалмаса, ескерілмейді. Файл валютасы оның баптауларындағы елге қарай анықталады.',
      en: 'An amount without a currency counts as the file’s, even beside others; only where a single other currency is named and all amounts are text does it count as that one. A blank cell of the column “Currency” is read the same way. The main currency is the one of most rows, not counting cancelled orders that are left out; amounts in others are left out unless the settings say to add them up. The file’s currency follows the country in its settings.',
    },
    {
      ru: 'Покупатели с разным написанием не объединяются: решать вам.',
      kk: 'Әртүрлі жазылған сатып алушылар біріктірілмейді: шешім сізде.',
      en: 'Customers written differently are not merged: that is for you to decide.',
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
