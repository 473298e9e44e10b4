import type { AppError, ErrorCode, TextValues } from '../core/appError';
import type { Localized } from '../core/lang';
import type { FileContext } from '../core/table';
import { formatTime } from './dates';
import { plainNumber } from './numbers';
import { type Locate, placesText, placeText } from './places';
import { NO_CONSENT, SEVERAL_ACCOUNTS } from './remedies';
import { fill } from './template';

/** Every error in words: what happened, where (`{where}`), what to do. */
export const ERRORS: Readonly<Record<ErrorCode, Localized>> = {
  NO_DATA: {
    ru: 'Нет данных: в указанных столбцах пусто. Выберите столбцы с данными.',
    kk: 'Дерек жоқ: көрсетілген бағандар бос. Деректері бар бағандарды таңдаңыз.',
    en: 'No data: the given columns are empty. Choose the columns that hold the data.',
  },
  SIZE_MISMATCH: {
    ru: 'Разная длина диапазонов: аргумент {first} — {firstRows:int}, аргумент {second} — {secondRows:int}. Укажите в них одни и те же строки.',
    kk: 'Ауқымдардың ұзындығы әртүрлі: {first} аргументі — {firstRows:int}, {second} аргументі — {secondRows:int}. Екеуінде де бірдей жолдарды көрсетіңіз.',
    en: 'Ranges of different length: argument {first} {firstRows:int}, argument {second} {secondRows:int}. Give the same rows in both.',
  },
  HEADER_INSIDE: {
    ru: 'В диапазон попала строка заголовков: {where}. Начните диапазоны со следующей строки, например A2:A.',
    kk: 'Ауқымға баған атаулары тұрған жол кіріп кеткен: {where}. Ауқымдарды келесі жолдан бастаңыз, мысалы A2:A.',
    en: 'The header row is inside the range: {where}. Start the ranges one row lower, for example A2:A.',
  },
  NOT_ONE_CELL: {
    ru: 'Нужна одна ячейка: в аргументе {argument} ячеек — {cells:int}. Укажите одну ячейку или само значение.',
    kk: 'Бір ұяшық керек: {argument} аргументіндегі ұяшық саны — {cells:int}. Бір ұяшықты немесе мәннің өзін көрсетіңіз.',
    en: 'One cell is needed: the argument {argument} has {cells:int}. Give one cell or the value itself.',
  },
  EMPTY_CUSTOMER: {
    ru: 'Покупатель не указан: {where}. Заполните ячейку или очистите всю строку.',
    kk: 'Сатып алушы көрсетілмеген: {where}. Ұяшықты толтырыңыз немесе бүкіл жолды тазалаңыз.',
    en: 'Customer missing: {where}. Fill in the cell or clear the whole row.',
  },
  NOT_DATE: {
    ru: 'Не дата: {where}. Исправьте дату.',
    kk: 'Күн емес: {where}. Күнді түзетіңіз.',
    en: 'Not a date: {where}. Correct the date.',
  },
  NOT_NUMBER: {
    ru: 'Не число: {where}. Введите сумму числом, например 1234,50.',
    kk: 'Сан емес: {where}. Соманы санмен жазыңыз, мысалы 1234,50.',
    en: 'Not a number: {where}. Enter the amount as a number, for example 1234.50.',
  },
  MIXED_CURRENCY: {
    ru: 'Суммы в разных валютах: {where}. Оставьте одну валюту или пересчитайте суммы.',
    kk: 'Сомалар әртүрлі валютада: {where}. Бір валютаны қалдырыңыз немесе сомаларды қайта есептеңіз.',
    en: 'Amounts in different currencies: {where}. Keep one currency or convert the amounts.',
  },
  CELL_ERROR: {
    ru: 'Ошибка в ячейке: {where}. Исправьте формулу или выберите другой столбец.',
    kk: 'Ұяшықта қате бар: {where}. Формуланы түзетіңіз немесе басқа бағанды таңдаңыз.',
    en: 'Error in a cell: {where}. Correct the formula or choose another column.',
  },
  NOT_ONE_COLUMN: {
    ru: 'Нужен один столбец: в аргументе {argument} столбцов — {columns:int}. Укажите диапазон из одного столбца, например A2:A.',
    kk: 'Бір баған керек: {argument} аргументіндегі баған саны — {columns:int}. Бір бағаннан тұратын ауқымды көрсетіңіз, мысалы A2:A.',
    en: 'One column is needed: the argument {argument} has {columns:int} {columns:plural:column|columns}. Give a range of one column, for example A2:A.',
  },
  RESULT_TOO_LARGE: {
    ru: 'Результат слишком велик для формулы: строк — {rows:int}, предел — {limit:int}. Постройте отчёт в боковой панели Rosta.',
    kk: 'Нәтиже формула үшін тым үлкен: жол саны — {rows:int}, шегі — {limit:int}. Rosta бүйірлік панелінде есеп құрыңыз.',
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
  PARAM_NOT_NUMBER: {
    ru: 'Вне допустимых границ: поле «{field}», значение «{value}». Введите число от {min} до {max}.',
    kk: 'Рұқсат етілген шектен тыс: «{field}» өрісі, «{value}» мәні. {min}–{max} аралығындағы санды жазыңыз.',
    en: 'Out of range: field “{field}”, value “{value}”. Enter a number from {min} to {max}.',
  },
  PARAM_NOT_DATE: {
    ru: 'Такой даты нет: поле «{field}», значение «{value}». Исправьте дату.',
    kk: 'Мұндай күн жоқ: «{field}» өрісі, «{value}» мәні. Күнді түзетіңіз.',
    en: 'No such date: field “{field}”, value “{value}”. Correct the date.',
  },
  PARAM_NOT_CUTS: {
    ru: 'Границы не распознаны: поле «{field}», значение «{value}». Введите числа по возрастанию через точку с запятой, например 30; 90.',
    kk: 'Шектер танылмады: «{field}» өрісі, «{value}» мәні. Сандарды өсу ретімен, нүктелі үтір арқылы жазыңыз, мысалы 30; 90.',
    en: 'Not cut points: field “{field}”, value “{value}”. Enter ascending numbers with semicolons between them, for example 30; 90.',
  },
  SETTINGS_BROKEN: {
    ru: 'На листе «{sheet}» нет таблицы «{table}». Создайте лист настроек заново или выберите другой.',
    kk: '«{sheet}» парағында «{table}» кестесі жоқ. Баптау парағын қайта жасаңыз немесе басқасын таңдаңыз.',
    en: 'Sheet “{sheet}” has no table “{table}”. Make the settings sheet again or choose another one.',
  },
  SHEET_DELETED: {
    ru: 'Этого листа больше нет: его удалили. Вернитесь назад и постройте отчёт заново.',
    kk: 'Бұл парақ енді жоқ: ол жойылған. Артқа қайтып, есепті қайта құрыңыз.',
    en: 'This sheet is gone: it was deleted. Go back and build the report again.',
  },
  SHEET_GONE: {
    ru: 'Лист не найден: его удалили после открытия панели. Вернитесь назад и откройте отчёт снова.',
    kk: 'Парақ табылмады: ол панель ашылғаннан кейін жойылған. Артқа қайтып, есепті қайта ашыңыз.',
    en: 'Sheet not found: it was deleted after the panel was opened. Go back and open the report again.',
  },
  COLUMNS_GONE: {
    ru: 'Столбец не найден: лист «{sheet}», столбцы изменились. Вернитесь назад и откройте отчёт снова.',
    kk: 'Баған табылмады: «{sheet}» парағы, бағандар өзгерген. Артқа қайтып, есепті қайта ашыңыз.',
    en: 'Column not found: sheet “{sheet}”, its columns have changed. Go back and open the report again.',
  },
  PROTECTED: {
    ru: 'Не удалось записать: нет права менять этот файл, или лист защищён. Попросите владельца файла открыть доступ на редактирование.',
    kk: 'Жазу мүмкін болмады: бұл файлды өзгерту құқығы жоқ немесе парақ қорғалған. Файл иесінен өңдеу құқығын сұраңыз.',
    en: "Could not write: this file may not be edited, or the sheet is protected. Ask the file's owner for the right to edit.",
  },
  BUSY: {
    ru: 'Файл занят: в нём уже строится отчёт. Повторите через минуту.',
    kk: 'Файл бос емес: онда есеп құрылып жатыр. Бір минуттан кейін қайталаңыз.',
    en: 'The file is busy: a report is already being built in it. Try again in a minute.',
  },
  FILE_FULL: {
    ru: 'В файле нет места: в нём может быть не больше 10 млн ячеек. Удалите лишние листы или пустые строки и повторите.',
    kk: 'Файлда орын жоқ: онда 10 млн ұяшықтан артық бола алмайды. Артық парақтарды немесе бос жолдарды жойып, қайталаңыз.',
    en: 'The file is full: it may hold 10 million cells at most. Delete sheets or blank rows you do not need and try again.',
  },
  NAME_TAKEN: {
    ru: 'Лист с таким именем только что появился в файле. Повторите.',
    kk: 'Файлда осындай атаулы парақ жаңа ғана пайда болды. Қайталаңыз.',
    en: 'A sheet of this name has just appeared in the file. Try again.',
  },
  PROPERTIES_FULL: {
    ru: 'Хранилище Rosta в этом файле заполнено: в нём может быть не больше 500 КБ. Откройте раздел «Состояние», закончите незавершённую работу и повторите.',
    kk: 'Осы файлдағы Rosta қоймасы толды: онда 500 килобайттан артық бола алмайды. «Күйі» бөлімін ашып, аяқталмай қалған жұмысты бітіріңіз де, қайталаңыз.',
    en: 'Rosta’s storage in this file is full: it may hold 500 KB at most. Open “System status”, finish the work left unfinished and try again.',
  },
  TRIGGER_LIMIT: {
    ru: 'Фоновая работа не включена: она уже включена в стольких файлах, сколько разрешает Google. Выключите её в одном из них в разделе «Состояние» и повторите.',
    kk: 'Фондық жұмыс қосылмады: ол Google рұқсат еткенше көп файлда қосулы тұр. Солардың бірінде оны «Күйі» бөлімінен өшіріп, қайталаңыз.',
    en: 'Background work was not turned on: it is already on in as many files as Google allows. Turn it off in one of them under “System status” and try again.',
  },
  QUOTA_USED_UP: {
    ru: 'Дневной лимит Google исчерпан: {detail}. Повторите завтра.',
    kk: 'Google белгілеген тәуліктік шек таусылды: {detail}. Ертең қайталаңыз.',
    en: "Google's daily limit is used up: {detail}. Try again tomorrow.",
  },
  NO_CONSENT,
  SEVERAL_ACCOUNTS,
  REQUEST_BROKEN: {
    ru: 'Панель передала неверные данные: поле {field}. Закройте боковую панель и откройте её снова.',
    kk: 'Панель қате деректер жіберді: {field} өрісі. Бүйірлік панельді жауып, қайта ашыңыз.',
    en: 'The panel sent something unreadable: field {field}. Close the sidebar and open it again.',
  },
  SERVICE_FAILED: {
    ru: 'Google Таблицы не ответили: {detail}. Повторите через минуту.',
    kk: 'Google Кестелер жауап бермеді: {detail}. Бір минуттан кейін қайталаңыз.',
    en: 'Google Sheets did not answer: {detail}. Try again in a minute.',
  },
  SERVICE_REFUSED: {
    ru: 'Google Таблицы не выполнили запрос: {detail}. Проверьте листы файла и постройте отчёт заново.',
    kk: 'Google Кестелер сұранысты орындамады: {detail}. Файл парақтарын тексеріп, есепті қайта құрыңыз.',
    en: 'Google Sheets refused the request: {detail}. Check the sheets of the file and build the report again.',
  },
  RUN_GONE: {
    ru: 'Отменить нечего: этого действия уже нет в списке последних действий. Вернитесь к списку.',
    kk: 'Болдыратын ештеңе жоқ: бұл әрекет соңғы әрекеттер тізімінде енді жоқ. Тізімге оралыңыз.',
    en: 'Nothing to undo: this action is no longer in the list of last actions. Go back to the list.',
  },
  JOB_SOURCE: {
    ru: 'Продолжить отчёт нельзя: лист с его данными удалён или его столбцы изменились. Удалите записанное и постройте отчёт заново.',
    kk: 'Есепті жалғастыру мүмкін емес: дерегі тұрған парақ жойылған немесе бағандары өзгерген. Жазылғанды жойып, есепті қайта құрыңыз.',
    en: 'The report cannot go on: the sheet with its data was deleted, or its columns have changed. Delete what was written and build the report again.',
  },
  JOB_GONE: {
    ru: 'Продолжать нечего: эта работа уже закончена или её результат удалён. Вернитесь назад и проверьте листы файла.',
    kk: 'Жалғастыратын ештеңе жоқ: бұл жұмыс бітті не нәтижесі жойылды. Артқа қайтып, файл парақтарын тексеріңіз.',
    en: 'Nothing to continue: this work is finished, or its result was deleted. Go back and check the sheets of the file.',
  },
  INTERNAL: {
    ru: 'Ошибка в самой программе Rosta: {detail}. Проверьте листы файла и сообщите об ошибке разработчикам.',
    kk: 'Rosta бағдарламасының өз қатесі: {detail}. Файл парақтарын тексеріп, қатені әзірлеушілерге хабарлаңыз.',
    en: 'An error in Rosta itself: {detail}. Check the sheets of the file and report the error to the developers.',
  },
  PERSON_NAME: {
    ru: 'Имя не подходит: «{value}». Введите от 1 до {max:int} знаков в одну строку.',
    kk: 'Ат жарамайды: «{value}». Бір жолға 1–{max:int} таңба жазыңыз.',
    en: 'The name does not fit: “{value}”. Enter 1 to {max:int} characters on one line.',
  },
  DUTY_CUT: {
    ru: 'Google трижды остановил фоновую работу до её конца. Откройте первый экран Rosta и продолжите работу там.',
    kk: 'Google фондық жұмысты соңына жеткізбей үш рет тоқтатты. Rosta бірінші экранын ашып, жұмысты сонда жалғастырыңыз.',
    en: 'Google stopped background work three times before its end. Open the first screen of Rosta and continue the work there.',
  },
  NEWER_VERSION: {
    ru: 'Сделано в более новой версии Rosta: «{sheet}». Обновите Rosta. В файле ничего не изменено.',
    kk: 'Rosta қосымшасының жаңарақ нұсқасында жасалған: «{sheet}». Rosta қосымшасын жаңартыңыз. Файлда ештеңе өзгерген жоқ.',
    en: 'Made by a newer version of Rosta: “{sheet}”. Update Rosta. Nothing in the file was changed.',
  },
  OLDER_VERSION: {
    ru: 'Лист сделан в прежней версии Rosta: «{sheet}». Обновите листы на первом экране боковой панели.',
    kk: 'Парақ Rosta қосымшасының бұрынғы нұсқасында жасалған: «{sheet}». Бүйірлік панельдің бірінші экранында парақтарды жаңартыңыз.',
    en: 'The sheet was made by an earlier version of Rosta: “{sheet}”. Update the sheets on the first screen of the sidebar.',
  },
  TABLE_BROKEN: {
    ru: 'Столбец не найден: лист «{sheet}», столбец «{column}». Верните столбец с этим названием в строку заголовков.',
    kk: 'Баған табылмады: «{sheet}» парағы, «{column}» бағаны. Осы атаумен бағанды баған атаулары тұрған жолға қайтарыңыз.',
    en: 'Column not found: sheet “{sheet}”, column “{column}”. Put a column with this header back into the header row.',
  },
  TASK_INCOMPLETE: {
    ru: 'Задача не создана, не заполнено: {fields:names}. Заполните и повторите.',
    kk: 'Тапсырма жасалмады, бос өріс: {fields:names}. Толтырып, қайталаңыз.',
    en: 'The task was not made, left empty: {fields:names}. Fill in and try again.',
  },
  TASK_TOO_LONG: {
    ru: 'Задача не создана, текст слишком длинный: поле «{field}», знаков — {length:int}, предел — {limit:int}. Сократите текст и повторите.',
    kk: 'Тапсырма жасалмады, мәтін тым ұзын: «{field}» өрісі, таңба саны — {length:int}, шегі — {limit:int}. Мәтінді қысқартып, қайталаңыз.',
    en: 'The task was not made, the text is too long: field “{field}”, {length:int} characters, the limit is {limit:int}. Shorten the text and try again.',
  },
  EXCHANGE_BROKEN: {
    ru: 'Значение не подходит: таблица «{table}», строка {row}, столбец «{column}», значение «{value}». Исправьте его в файле и повторите.',
    kk: 'Мән жарамайды: «{table}» кестесі, {row}-жол, «{column}» бағаны, «{value}» мәні. Файлда түзетіп, қайталаңыз.',
    en: 'A value does not fit: table “{table}”, row {row}, column “{column}”, value “{value}”. Correct it in the file and try again.',
  },
  EXCHANGE_COLUMN: {
    ru: 'Столбцы файла не подходят: таблица «{table}», столбец «{column}». Выберите файл, выгруженный из Rosta.',
    kk: 'Файл бағандары жарамайды: «{table}» кестесі, «{column}» бағаны. Rosta экспорттаған файлды таңдаңыз.',
    en: 'The columns of the file do not fit: table “{table}”, column “{column}”. Choose a file that Rosta exported.',
  },
  FORM_UNREACHABLE: {
    ru: 'Google не открывает анкету: она удалена или создана другим человеком. Проверьте корзину Google Диска или спросите того, кто создал анкету.',
    kk: 'Google сауалнаманы ашпайды: ол жойылған немесе оны басқа адам жасаған. Google Диск себетін тексеріңіз немесе сауалнаманы жасаған адамнан сұраңыз.',
    en: 'Google does not open the form: it was deleted or made by another person. Look into the trash of Google Drive or ask whoever made the form.',
  },
  FORMS_OF_ANOTHER: {
    ru: 'Анкету Google открывает только тому, кто её создал. Попросите этого человека сделать то же в своей боковой панели.',
    kk: 'Сауалнаманы Google тек оны жасаған адамға ашады. Сол адамнан мұны өз бүйірлік панелінде жасауды сұраңыз.',
    en: 'Google opens the form only to whoever made it. Ask that person to do the same in their own sidebar.',
  },
  PROGRAMME_BROKEN: {
    ru: 'В программе визитов есть ошибки: без их исправления нет ни кодов, ни анкет. Исправьте строки из списка на экране «Программа визитов» и повторите.',
    kk: 'Визит бағдарламасында қателер бар: олар түзетілмейінше код та, сауалнама да жасалмайды. «Визит бағдарламасы» экранындағы тізім бойынша жолдарды түзетіп, қайталаңыз.',
    en: 'The visit programme has errors: no codes and no forms before they are put right. Correct the rows listed on the screen “Visit programme” and try again.',
  },
  FORM_OPEN: {
    ru: 'Анкета ещё принимает ответы: новая версия не создана. Сначала закройте прежнюю анкету.',
    kk: 'Сауалнама әлі жауап қабылдап тұр: жаңа нұсқа жасалмады. Алдымен бұрынғы сауалнаманы жабыңыз.',
    en: 'The form still takes answers: no new version was made. Close the earlier form first.',
  },
  NOTHING_ERASED: {
    ru: 'Ничего не стёрто: учтённых визитов с такими кодами нет. Проверьте коды визитов.',
    kk: 'Ештеңе өшірілмеді: мұндай коды бар есепке алынған визит жоқ. Визит кодтарын тексеріңіз.',
    en: 'Nothing was erased: no filed visit has these codes. Check the visit codes.',
  },
};

/** BUSY when it is known since when. */
const BUSY_SINCE: Localized = {
  ru: 'Файл занят: в нём пишет другой редактор или другое окно Rosta, с {time}. Повторите через минуту.',
  kk: 'Файл бос емес: онда басқа редактор немесе Rosta қосымшасының басқа терезесі жазып жатыр, басталуы {time}. Бір минуттан кейін қайталаңыз.',
  en: 'The file is busy: another editor or another window of Rosta is writing in it, since {time}. Try again in a minute.',
};

/** Longer values from outside are cut: a message must fit the note of a cell and a panel of 300 px. */
const MAX_VALUE = 100;

const isShellCode = (code: string): code is ErrorCode => code in ERRORS;

/** A sentence of ours as a value: why a fact could not be read. What to do stands at its end, so it is never cut. */
const WHOLE = 'reason';

function shortValues(values: TextValues): TextValues {
  const cut = (name: string, value: string | number): string | number =>
    typeof value === 'string' && name !== WHOLE && value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value;
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, cut(name, value)]));
}

/** The sentence for an error and what it shows besides the error's own values. */
function sentenceOf(error: AppError, zone: string): { readonly text: Localized; readonly more: TextValues } {
  const { since } = error.values;
  if (error.code === 'BUSY' && typeof since === 'number') {
    return { text: BUSY_SINCE, more: { time: formatTime(since, zone) } };
  }
  return { text: error.text ?? (isShellCode(error.code) ? ERRORS[error.code] : ERRORS.INTERNAL), more: {} };
}

/** The places at fault; an error of a sheet that Rosta keeps names its cell itself, in `sheet`, `cell` and `value`. */
function whereOf({ offences, values }: AppError, locate: Locate, lang: FileContext['lang']): string {
  const { sheet, cell, value = '' } = shortValues(values);
  if (offences.length > 0 || typeof sheet !== 'string' || typeof cell !== 'string') {
    return placesText(offences, locate, lang);
  }
  const shown = typeof value === 'number' ? plainNumber(value, lang) : value;
  return placeText({ role: '', row: 0, value: shown }, { kind: 'cell', sheet, cell }, lang);
}

/** An error in words, in the file's language, with the first three places at fault. */
export function errorText(
  error: AppError,
  file: Pick<FileContext, 'lang' | 'currency' | 'zone'>,
  locate: Locate,
): string {
  const where = whereOf(error, locate, file.lang);
  const { text, more } = sentenceOf(error, file.zone);
  return fill(text, { ...shortValues(error.values), ...more, where }, file.lang, file.currency);
}
