import type { Localized } from '../../core/lang';

/** Words of a check: its name, and what to do about the rows it finds. */
interface CheckWords {
  readonly label: Localized;
  readonly advice: Localized;
}

const EXPORT_MORE: Localized = {
  ru: 'Проверьте, за весь ли период выгружены покупки',
  kk: 'Сатып алулар бүкіл кезең бойынша экспортталғанын тексеріңіз',
  en: 'Check that purchases of the whole period were exported',
};

/** Every check, in the order of the report's table; names fit its first column. */
export const CHECKS = {
  blank: {
    label: { ru: 'Пустые строки', kk: 'Бос жолдар', en: 'Blank rows' },
    advice: { ru: 'Можно удалить', kk: 'Жоюға болады', en: 'Can be deleted' },
  },
  totals: {
    label: { ru: 'Итоговая строка', kk: 'Қорытынды жол', en: 'Totals row' },
    advice: { ru: 'Делать ничего не нужно', kk: 'Ештеңе істеу қажет емес', en: 'Nothing to do' },
  },
  EMPTY_CUSTOMER: {
    label: { ru: 'Покупатель не указан', kk: 'Сатып алушы көрсетілмеген', en: 'No customer' },
    advice: { ru: 'Заполните покупателя', kk: 'Сатып алушыны жазыңыз', en: 'Fill in the customer' },
  },
  NOT_DATE: {
    label: { ru: 'Дата не распознана', kk: 'Күні танылмады', en: 'Unreadable date' },
    advice: { ru: 'Исправьте дату', kk: 'Күнді түзетіңіз', en: 'Correct the date' },
  },
  NOT_NUMBER: {
    label: { ru: 'Сумма не распознана', kk: 'Сомасы танылмады', en: 'Unreadable amount' },
    advice: { ru: 'Введите сумму числом', kk: 'Соманы санмен жазыңыз', en: 'Enter the amount as a number' },
  },
  CELL_ERROR: {
    label: { ru: 'Ошибка в ячейке', kk: 'Ұяшықта қате бар', en: 'Error in a cell' },
    advice: { ru: 'Исправьте формулу', kk: 'Формуланы түзетіңіз', en: 'Correct the formula' },
  },
  cancelled: {
    label: { ru: 'Отменённые заказы', kk: 'Бас тартылған тапсырыстар', en: 'Cancelled orders' },
    advice: {
      ru: 'Проверьте, те ли статусы отмечены: таблица «Статусы заказов»',
      kk: 'Дұрыс күйлер белгіленгенін тексеріңіз: «Тапсырыс күйлері» кестесі',
      en: 'Check that the right statuses are marked: table “Order statuses”',
    },
  },
  currency: {
    label: { ru: 'Другая валюта', kk: 'Басқа валюта', en: 'Another currency' },
    advice: { ru: 'Пересчитайте в одну валюту', kk: 'Бір валютаға айналдырыңыз', en: 'Convert to one currency' },
  },
  unmarked: {
    label: { ru: 'Валюта не указана', kk: 'Валютасы көрсетілмеген', en: 'No currency given' },
    advice: {
      ru: 'Считаются в {cur}. Проверьте',
      kk: 'Валютасы {cur} деп саналады. Тексеріңіз',
      en: 'Counted as {cur}. Check',
    },
  },
  future: {
    label: { ru: 'Позже даты отчёта', kk: 'Есеп күнінен кейін', en: 'After the report date' },
    advice: {
      ru: 'Проверьте год и порядок дня и месяца',
      kk: 'Жылын, күн мен айдың ретін тексеріңіз',
      en: 'Check the year and the order of day and month',
    },
  },
  old: {
    label: { ru: 'Раньше 2000 года', kk: '2000 жылдан бұрын', en: 'Before 2000' },
    advice: { ru: 'Проверьте год', kk: 'Жылын тексеріңіз', en: 'Check the year' },
  },
  repeats: {
    label: { ru: 'Одинаковые строки заказа', kk: 'Тапсырыстың бірдей жолдары', en: 'Identical rows of one order' },
    advice: {
      ru: 'Если это ошибка выгрузки, выберите «не учитывать» в настройке «Одинаковые строки одного заказа»',
      kk: 'Экспорт қатесі болса, «Бір тапсырыстың бірдей жолдары» баптауында «ескермеу» дегенді таңдаңыз',
      en: 'If this is an export error, choose “leave out” in the setting “Identical rows of one order”',
    },
  },
  shared: {
    label: { ru: 'Номер у разных покупателей', kk: 'Бір нөмір, әртүрлі сатып алушы', en: 'One number, many customers' },
    advice: { ru: 'Проверьте номера заказов', kk: 'Тапсырыс нөмірлерін тексеріңіз', en: 'Check the order numbers' },
  },
  apart: {
    label: {
      ru: 'Тот же номер спустя 31 день',
      kk: 'Нөмір 31 күннен соң қайталанған',
      en: 'Number again after 31 days',
    },
    advice: {
      ru: 'Если нумерация началась заново, добавьте к номеру год',
      kk: 'Нөмірлеу қайта басталса, нөмірге жылын қосыңыз',
      en: 'If numbering restarted, add the year to the number',
    },
  },
  lines: {
    label: { ru: 'Несколько строк в заказе', kk: 'Бір тапсырыстағы бірнеше жол', en: 'Further rows of an order' },
    advice: { ru: 'Считаются одним заказом', kk: 'Бір тапсырыс болып саналады', en: 'Counted as one order' },
  },
  refunds: {
    label: { ru: 'Возвраты', kk: 'Қайтарымдар', en: 'Refunds' },
    advice: {
      ru: 'Вычитаются из суммы покупателя',
      kk: 'Сатып алушының сомасынан шегеріледі',
      en: 'Taken off the customer’s total',
    },
  },
  alone: {
    label: { ru: 'Возвраты без покупок', kk: 'Сатып алуы жоқ қайтарымдар', en: 'Refunds without a purchase' },
    advice: EXPORT_MORE,
  },
  larger: {
    label: { ru: 'Возвраты больше покупок', kk: 'Сатып алудан көп қайтарымдар', en: 'Refunds above purchases' },
    advice: EXPORT_MORE,
  },
  zero: {
    label: { ru: 'Сумма 0', kk: 'Сомасы 0', en: 'Amount 0' },
    advice: { ru: 'Удалите тестовые заказы', kk: 'Сынақ тапсырыстарын жойыңыз', en: 'Delete test orders' },
  },
  large: {
    label: { ru: 'Необычно большая сумма', kk: 'Әдеттен тыс үлкен сома', en: 'Unusually large amount' },
    advice: {
      ru: 'Проверьте запятую и нули',
      kk: 'Үтірі мен нөлдерін тексеріңіз',
      en: 'Check the decimal sign and the zeros',
    },
  },
  alike: {
    label: { ru: 'Похожие покупатели', kk: 'Ұқсас сатып алушылар', en: 'Customers that look alike' },
    advice: { ru: 'Приведите к одному написанию', kk: 'Бірдей етіп жазыңыз', en: 'Use one spelling' },
  },
} as const satisfies Readonly<Record<string, CheckWords>>;

/** Sentences a report opens with. */
export const FINDINGS = {
  trusted: {
    ru: 'Выгрузке можно верить: строк — {n:int}, заказов — {orders:int}, покупателей — {customers:int}.',
    kk: 'Экспортқа сенуге болады: жол — {n:int}, тапсырыс — {orders:int}, сатып алушы — {customers:int}.',
    en: 'The export can be trusted: {n:int} {n:plural:row|rows}, {orders:int} {orders:plural:order|orders}, {customers:int} {customers:plural:customer|customers}.',
  },
  careful: {
    ru: 'Выгрузке можно верить с оговорками: строк — {n:int}, в списке для отчётов — {used:int}. Сначала исправьте перечисленное ниже.',
    kk: 'Экспортқа ескертпемен сенуге болады: жол — {n:int}, есепке арналған тізімде — {used:int}. Алдымен төмендегіні түзетіңіз.',
    en: 'The export can be used with care: {n:int} {n:plural:row|rows}, {used:int} of them on the list for reports. First correct what follows.',
  },
  unfit: {
    ru: 'Считать по этой выгрузке нельзя: строк — {n:int}, в списке для отчётов — {used:int}. Проверьте, те ли столбцы выбраны.',
    kk: 'Бұл экспорт бойынша есептеуге болмайды: жол — {n:int}, есепке арналған тізімде — {used:int}. Бағандар дұрыс таңдалғанын тексеріңіз.',
    en: 'Nothing should be counted from this export: {n:int} {n:plural:row|rows}, {used:int} of them on the list for reports. Check that the right columns are chosen.',
  },
  gaps: {
    ru: 'Месяцы без заказов — {gaps:int} из {months:int}: {list}. Проверьте, весь ли период выгружен.',
    kk: 'Тапсырыссыз ай — {months:int} ішінен {gaps:int}: {list}. Бүкіл кезең экспортталғанын тексеріңіз.',
    en: 'Months without orders: {gaps:int} of {months:int}: {list}. Check that the whole period was exported.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What was done with the rows of a check. */
export const STATES: Readonly<Record<string, Localized>> = {
  none: { ru: 'нет', kk: 'жоқ', en: 'none' },
  out: { ru: 'не учтено', kk: 'ескерілмеді', en: 'left out' },
  kept: { ru: 'учтено', kk: 'ескерілді', en: 'counted' },
  unchecked: { ru: 'столбец не выбран', kk: 'баған таңдалмаған', en: 'no column chosen' },
};

/** Titles of the report's pieces. */
export const TITLES = {
  checks: { ru: 'Что проверено', kk: 'Не тексерілді', en: 'What was checked' },
  currencies: { ru: 'Суммы по валютам', kk: 'Валюталар бойынша сомалар', en: 'Amounts by currency' },
  statuses: { ru: 'Статусы заказов', kk: 'Тапсырыс күйлері', en: 'Order statuses' },
  months: { ru: 'Заказы по месяцам', kk: 'Ай бойынша тапсырыстар', en: 'Orders by month' },
  clean: { ru: 'Заказы для отчётов', kk: 'Есепке арналған тапсырыстар', en: 'Orders for reports' },
  // Begins with the word for orders in every language: by it other panels look at this sheet first.
  cleanSheet: { ru: 'Заказы для отчётов', kk: 'Тапсырыстар – есеп үшін', en: 'Orders for reports' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Headers of the report's tables. */
export const HEADERS = {
  check: { ru: 'Проверка', kk: 'Тексеру', en: 'Check' },
  rows: { ru: 'Строк', kk: 'Жол саны', en: 'Rows' },
  share: { ru: 'Доля строк', kk: 'Жол үлесі', en: 'Share of rows' },
  money: { ru: 'Сумма', kk: 'Сома', en: 'Amount' },
  state: { ru: 'Как учтено', kk: 'Қалай ескерілді', en: 'How it counts' },
  cells: { ru: 'Примеры ячеек', kk: 'Мысал ұяшықтар', en: 'Example cells' },
  advice: { ru: 'Что сделать', kk: 'Не істеу керек', en: 'What to do' },
  month: { ru: 'Месяц', kk: 'Ай', en: 'Month' },
  orders: { ru: 'Заказов', kk: 'Тапсырыс саны', en: 'Orders' },
} as const satisfies Readonly<Record<string, Localized>>;
