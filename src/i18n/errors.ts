import type { AppError, ErrorCode } from '../core/appError';
import type { Localized } from '../core/lang';
import type { FileContext } from '../core/table';
import { type Locate, placesText } from './places';
import { fill } from './template';

/** Every error in words: what happened, where (`{where}`), what to do. */
const ERRORS: Readonly<Record<ErrorCode, Localized>> = {
  NO_DATA: {
    ru: 'Нет заказов: в указанных столбцах пусто. Выберите столбцы с покупателем, датой и суммой.',
    kk: 'Тапсырыс жоқ: көрсетілген бағандар бос. Сатып алушы, күн және сома бағандарын таңдаңыз.',
    en: 'No orders: the given columns are empty. Choose the columns with customer, date and amount.',
  },
  SIZE_MISMATCH: {
    ru: 'Разная длина диапазонов: {first} — {firstRows:int}, {second} — {secondRows:int}. Выделите в них одни и те же строки.',
    kk: 'Ауқымдардың ұзындығы әртүрлі: {first} — {firstRows:int}, {second} — {secondRows:int}. Екеуінде де бірдей жолдарды белгілеңіз.',
    en: 'Ranges of different length: {first} {firstRows:int}, {second} {secondRows:int}. Select the same rows in both.',
  },
  HEADER_INSIDE: {
    ru: 'В диапазон попала строка заголовков: {where}. Начните диапазоны со следующей строки, например A2:A.',
    kk: 'Ауқымға атаулар жолы кіріп кеткен: {where}. Ауқымдарды келесі жолдан бастаңыз, мысалы A2:A.',
    en: 'The header row is inside the range: {where}. Start the ranges one row lower, for example A2:A.',
  },
  EMPTY_CUSTOMER: {
    ru: 'Покупатель не указан: {where}. Заполните ячейку или очистите всю строку.',
    kk: 'Сатып алушы көрсетілмеген: {where}. Ұяшықты толтырыңыз немесе бүкіл жолды тазалаңыз.',
    en: 'Customer missing: {where}. Fill in the cell or clear the whole row.',
  },
  NOT_DATE: {
    ru: 'Такой даты нет: {where}. Исправьте дату.',
    kk: 'Мұндай күн жоқ: {where}. Күнді түзетіңіз.',
    en: 'No such date: {where}. Correct the date.',
  },
  NOT_NUMBER: {
    ru: 'Не число: {where}. Введите сумму числом, например 1234,50.',
    kk: 'Сан емес: {where}. Соманы санмен жазыңыз, мысалы 1234,50.',
    en: 'Not a number: {where}. Enter the amount as a number, for example 1234.50.',
  },
  NOT_ONE_COLUMN: {
    ru: 'Нужен один столбец: в аргументе {argument} столбцов — {columns:int}. Укажите диапазон из одного столбца, например A2:A.',
    kk: 'Бір баған керек: {argument} аргументіндегі баған саны — {columns:int}. Бір бағаннан тұратын ауқымды көрсетіңіз, мысалы A2:A.',
    en: 'One column is needed: the argument {argument} has {columns:int}. Give a range of one column, for example A2:A.',
  },
  AS_OF_NOT_DATE: {
    ru: 'Дата отчёта не распознана: «{value}». Введите дату, например 22.11.2026.',
    kk: 'Есеп күні танылмады: «{value}». Күнді жазыңыз, мысалы 22.11.2026.',
    en: 'The report date is not a date: “{value}”. Enter a date, for example 2026-11-22.',
  },
  AS_OF_BEFORE_ORDERS: {
    ru: 'Дата отчёта раньше всех заказов: {asOf:day}, первый заказ — {first:day}. Выберите дату позже.',
    kk: 'Есеп күні барлық тапсырыстан бұрын: {asOf:day}, алғашқы тапсырыс — {first:day}. Кейінгі күнді таңдаңыз.',
    en: 'The report date is before all orders: {asOf:day}, the first order is of {first:day}. Choose a later date.',
  },
  ONLY_REFUNDS: {
    ru: 'Покупок нет, только возвраты: строк — {rows:int}. Проверьте столбец с суммой: у покупок она без минуса.',
    kk: 'Сатып алу жоқ, тек қайтарымдар бар: жол саны — {rows:int}. Сома бағанын тексеріңіз: сатып алу сомасы минуссыз жазылады.',
    en: 'No purchases, only refunds: {rows:int} {rows:plural:row|rows}. Check the amount column: purchases have no minus.',
  },
  SCORING_UNKNOWN: {
    ru: 'Неизвестный способ оценки: «{value}». Укажите число групп от 2 до 10, слово "mean" или диапазон границ.',
    kk: 'Бағалау тәсілі белгісіз: «{value}». 2–10 аралығындағы топ санын, "mean" сөзін немесе шектер ауқымын көрсетіңіз.',
    en: 'Unknown scoring: “{value}”. Give a number of groups from 2 to 10, the word "mean" or a range of cut points.',
  },
  GROUPS_OUT_OF_RANGE: {
    ru: 'Недопустимое число групп: {value}. Укажите целое число от 2 до 10.',
    kk: 'Топ саны рұқсат етілген шектен тыс: {value}. 2–10 аралығындағы бүтін санды жазыңыз.',
    en: 'Number of groups out of range: {value}. Enter a whole number from 2 to 10.',
  },
  GROUPS_TOO_MANY: {
    ru: 'Групп больше, чем покупателей: {groups:int} и {customers:int}. Уменьшите число групп.',
    kk: 'Топ саны сатып алушы санынан көп: {groups:int} және {customers:int}. Топ санын азайтыңыз.',
    en: 'More groups than customers: {groups:int} and {customers:int}. Choose fewer groups.',
  },
  CUTS_NOT_THREE_COLUMNS: {
    ru: 'Границам нужны три столбца (R, F, M), в диапазоне их — {columns:int}. Каждая граница — отдельная строка.',
    kk: 'Шектерге үш баған керек (R, F, M), ауқымдағы баған саны — {columns:int}. Әр шек — бөлек жол.',
    en: 'Cut points need three columns (R, F, M); the range has {columns:int}. One row per cut point.',
  },
  CUTS_NOT_NUMBER: {
    ru: 'Граница не число: строка {row:int} диапазона границ, значение «{value}». Введите число.',
    kk: 'Шек сан емес: шектер ауқымының {row:int}-жолы, «{value}» мәні. Сан жазыңыз.',
    en: 'A cut point is not a number: row {row:int} of the cut points, value “{value}”. Enter a number.',
  },
  CUTS_NOT_ASCENDING: {
    ru: 'Границы идут не по возрастанию: столбец {column}, {first} и затем {second}. Расположите их сверху вниз от меньшей к большей.',
    kk: 'Шектер өсу ретімен тұрған жоқ: {column} бағаны, {first}, одан кейін {second}. Оларды жоғарыдан төмен қарай кішісінен үлкеніне реттеңіз.',
    en: 'Cut points do not ascend: column {column}, {first} and then {second}. Put them top to bottom from the smallest to the largest.',
  },
  MONEY_UNKNOWN: {
    ru: 'Неизвестная мера денег: «{value}». Укажите "check" (средний чек) или "total" (сумма покупок).',
    kk: 'Ақша өлшемі белгісіз: «{value}». "check" (орташа чек) немесе "total" (сатып алу сомасы) деп жазыңыз.',
    en: 'Unknown money measure: “{value}”. Use "check" (average check) or "total" (total spent).',
  },
  RESULT_TOO_LARGE: {
    ru: 'Результат слишком велик для формулы: строк — {rows:int}, предел — {limit:int}. Постройте отчёт в боковой панели Rosta.',
    kk: 'Нәтиже формула үшін тым үлкен: жол саны — {rows:int}, шегі — {limit:int}. Rosta бүйір панелінде есеп құрыңыз.',
    en: 'The result is too large for a formula: {rows:int} rows, the limit is {limit:int}. Build the report in the Rosta sidebar.',
  },
  COLUMN_NOT_FOUND: {
    ru: 'Не найден столбец «{column}»: лист «{sheet}». Выберите его в поле «{column}».',
    kk: '«{column}» бағаны табылмады: «{sheet}» парағы. Оны «{column}» өрісінен таңдаңыз.',
    en: 'Column “{column}” not found: sheet “{sheet}”. Choose it in the field “{column}”.',
  },
  COLUMN_TWICE: {
    ru: 'Один столбец выбран дважды: лист «{sheet}», столбец {letter}, поля «{first}» и «{second}». Выберите разные столбцы.',
    kk: 'Бір баған екі рет таңдалған: «{sheet}» парағы, {letter} бағаны, «{first}» және «{second}» өрістері. Әртүрлі бағандарды таңдаңыз.',
    en: 'One column chosen twice: sheet “{sheet}”, column {letter}, fields “{first}” and “{second}”. Choose different columns.',
  },
  PARAM_OUT_OF_RANGE: {
    ru: 'Вне допустимых границ: поле «{field}», значение «{value}». Введите целое число от {min:int} до {max:int}.',
    kk: 'Рұқсат етілген шектен тыс: «{field}» өрісі, «{value}» мәні. {min:int}–{max:int} аралығындағы бүтін санды жазыңыз.',
    en: 'Out of range: field “{field}”, value “{value}”. Enter a whole number from {min:int} to {max:int}.',
  },
  PARAM_NOT_DATE: {
    ru: 'Такой даты нет: поле «{field}», значение «{value}». Исправьте дату.',
    kk: 'Мұндай күн жоқ: «{field}» өрісі, «{value}» мәні. Күнді түзетіңіз.',
    en: 'No such date: field “{field}”, value “{value}”. Correct the date.',
  },
  SHEET_GONE: {
    ru: 'Лист не найден: его удалили после открытия панели. Выберите лист ещё раз.',
    kk: 'Парақ табылмады: ол панель ашылғаннан кейін жойылған. Парақты қайта таңдаңыз.',
    en: 'Sheet not found: it was deleted after the panel was opened. Choose a sheet again.',
  },
  COLUMNS_GONE: {
    ru: 'Столбцы изменились: лист «{sheet}», выбранного столбца на нём больше нет. Выберите лист ещё раз.',
    kk: 'Бағандар өзгерген: «{sheet}» парағы, таңдалған баған енді жоқ. Парақты қайта таңдаңыз.',
    en: 'The columns have changed: sheet “{sheet}”, a chosen column is no longer there. Choose the sheet again.',
  },
  PROTECTED: {
    ru: 'Не удалось записать: в этом файле запрещено добавлять или менять листы. Обратитесь к владельцу файла.',
    kk: 'Жазу мүмкін болмады: бұл файлда парақ қосуға немесе өзгертуге тыйым салынған. Файл иесіне хабарласыңыз.',
    en: "Could not write: adding or changing sheets is not allowed in this file. Ask the file's owner.",
  },
  REQUEST_BROKEN: {
    ru: 'Запрос панели не разобран: поле {field}. Закройте боковую панель и откройте её снова.',
    kk: 'Панель сұранысы оқылмады: {field} өрісі. Бүйір панелді жауып, қайта ашыңыз.',
    en: 'The panel sent something unreadable: field {field}. Close the sidebar and open it again.',
  },
  SERVICE_FAILED: {
    ru: 'Google Таблицы не ответили: {detail}. Повторите через минуту.',
    kk: 'Google Кестелер жауап бермеді: {detail}. Бір минуттан кейін қайталаңыз.',
    en: 'Google Sheets did not answer: {detail}. Try again in a minute.',
  },
  INTERNAL: {
    ru: 'Ошибка в самой программе Rosta: {detail}. Данные не изменены. Сообщите об этом разработчикам.',
    kk: 'Rosta бағдарламасының өз қатесі: {detail}. Деректер өзгермеді. Әзірлеушілерге хабарлаңыз.',
    en: 'An error in Rosta itself: {detail}. Your data are unchanged. Please report it to the developers.',
  },
};

/** An error in words, in the file's language, with the first three places at fault. */
export function errorText(error: AppError, file: Pick<FileContext, 'lang' | 'currency'>, locate: Locate): string {
  const where = placesText(error.offences, locate, file.lang);
  return fill(ERRORS[error.code], { ...error.values, where }, file.lang, file.currency);
}
