import type { Localized } from '../core/lang';
import { NO_CONSENT, SEVERAL_ACCOUNTS, SHOW_ROWS } from './remedies';
import { ALERT_TEXTS } from './shell/alertTexts';
import { BRIEFING_TEXTS } from './shell/briefingTexts';
import { CASH_TEXTS } from './shell/cashTexts';
import { CHANNEL_TEXTS } from './shell/channelTexts';
import { FIELD_TEXTS } from './shell/fieldTexts';
import { FORM_TEXTS } from './shell/formTexts';
import { GROWTH_TEXTS } from './shell/growthTexts';
import { IDEAS_TEXTS } from './shell/ideasTexts';
import { JOB_TEXTS } from './shell/jobTexts';
import { ONOFF_TEXTS } from './shell/onoffTexts';
import { PLAN_SHELL } from './shell/planTexts';
import { QFD_TEXTS } from './shell/qfdTexts';
import { REFUSAL_TEXTS } from './shell/refusalTexts';
import { REHEARSAL_TEXTS } from './shell/rehearsalTexts';
import { REMOVE_TEXTS } from './shell/removeTexts';
import { REVIEW_TEXTS } from './shell/reviewTexts';
import { STATE_TEXTS } from './shell/stateTexts';
import { TASK_TEXTS } from './shell/taskTexts';
import { TRACK_TEXTS } from './shell/trackTexts';
import { UNDO_TEXTS } from './shell/undoTexts';
import { WALK_TEXTS } from './shell/walkTexts';
import { words } from './shell/words';

/** Texts of the sidebar around every model: labels, buttons, states, and what went wrong between it and Google. */
export const SHELL = {
  ...JOB_TEXTS,
  ...UNDO_TEXTS,
  ...STATE_TEXTS,
  ...REMOVE_TEXTS,
  ...TASK_TEXTS,
  ...FIELD_TEXTS,
  ...FORM_TEXTS,
  ...QFD_TEXTS,
  ...WALK_TEXTS,
  ...TRACK_TEXTS,
  ...REVIEW_TEXTS,
  ...BRIEFING_TEXTS,
  ...PLAN_SHELL,
  ...ALERT_TEXTS,
  ...REHEARSAL_TEXTS,
  ...GROWTH_TEXTS,
  ...IDEAS_TEXTS,
  ...CHANNEL_TEXTS,
  ...ONOFF_TEXTS,
  ...REFUSAL_TEXTS,
  ...CASH_TEXTS,

  language: words('Язык', 'Тіл', 'Language'),
  next_step: words('Следующий шаг', 'Келесі қадам', 'Next step'),
  make_demo: words('Создать демоданные', 'Демо деректер жасау', 'Make demo data'),
  models: words('Отчёты', 'Есептер', 'Reports'),
  to_undo: words('К последним действиям', 'Соңғы әрекеттерге', 'To the last actions'),
  to_state: words('Открыть «Состояние»', '«Күйі» бөлімін ашу', 'Open “System status”'),
  to_home: words('К первому экрану', 'Бірінші экранға', 'To the first screen'),
  more: words('Ещё', 'Тағы', 'More'),
  data: words(
    'Скачать и восстановить данные',
    'Деректерді жүктеп алу және қалпына келтіру',
    'Download and restore data',
  ),
  back: words('Назад', 'Артқа', 'Back'),

  help: words('Справка', 'Анықтама', 'Help'),
  help_of: words('{title}: справка', '{title}: анықтама', '{title}: help'),
  help_columns: words('Какие столбцы нужны', 'Қандай бағандар керек', 'Columns needed'),
  help_headers: words('Заголовок, например: {headers}', 'Атауы, мысалы: {headers}', 'Header such as: {headers}'),
  help_options: words('Варианты: {options}', 'Нұсқалар: {options}', 'Choices: {options}'),
  help_settings_sheet: words('Лист настроек «{name}»', '«{name}» баптау парағы', 'Settings sheet “{name}”'),
  help_tables: words('Столбцы отчёта', 'Есеп бағандары', 'Columns of the report'),
  help_functions: words('Функции для ячеек', 'Ұяшыққа арналған функциялар', 'Functions for cells'),
  help_functions_how: words(
    'Введите формулу в свободную ячейку: результат займёт ячейки справа и ниже. Столбцы в примерах замените своими.',
    'Формуланы бос ұяшыққа жазыңыз: нәтиже оң жақтағы және төмендегі ұяшықтарды алады. Мысалдардағы бағандарды өзіңіздікімен алмастырыңыз.',
    'Type the formula into a free cell: the result fills the cells to the right and below. Put your own columns in place of those in the examples.',
  ),
  help_examples: words('Примеры', 'Мысалдар', 'Examples'),
  help_result: words(
    'Результат: столбцы таблицы «{table}» (раздел «Столбцы отчёта»).',
    'Нәтиже: «{table}» кестесінің бағандары («Есеп бағандары» бөлімі).',
    'Result: the columns of the table “{table}” (under “Columns of the report”).',
  ),
  optional: words('необязательно', 'міндетті емес', 'optional'),

  sheet: words('Лист', 'Парақ', 'Sheet'),
  required: words('обязательно', 'міндетті', 'required'),
  not_chosen: words('не выбран', 'таңдалмаған', 'not chosen'),
  column: words('{letter} «{header}»', '{letter} «{header}»', '{letter} “{header}”'),
  sample: words('Пример: {value}', 'Мысал: {value}', 'Example: {value}'),
  no_columns: words(
    'На этом листе нет данных. Выберите другой лист или создайте демоданные.',
    'Бұл парақта деректер жоқ. Басқа парақты таңдаңыз немесе демо деректер жасаңыз.',
    'This sheet has no data. Choose another sheet or make demo data.',
  ),
  header_row: words('Строка с заголовками', 'Баған атаулары тұрған жол', 'Header row'),
  header_row_none: words('Без заголовков — 0', 'Атаулары болмаса — 0', 'Without headers: 0'),
  header_row_range: words(
    'Введите целое число от {min} до {max} или 0',
    '{min}–{max} аралығындағы бүтін санды немесе 0 жазыңыз',
    'Enter a whole number from {min} to {max}, or 0',
  ),
  more_columns: words('Дополнительные столбцы', 'Қосымша бағандар', 'More columns'),
  more_columns_found: words('Дополнительные столбцы: {names}', 'Қосымша бағандар: {names}', 'More columns: {names}'),
  no_rows_below: words(
    'В этой строке и ниже нет данных',
    'Бұл жолда және одан төмен деректер жоқ',
    'No data in this row or below',
  ),
  settings: words('Настройки', 'Баптаулар', 'Settings'),
  whole_range: words('Целое число от {min} до {max}', 'Бүтін сан: {min}–{max}', 'Whole number from {min} to {max}'),
  number_range: words('Число от {min} до {max}', 'Сан: {min}–{max}', 'Number from {min} to {max}'),
  whole_any: words('Целое число', 'Бүтін сан', 'Whole number'),

  preview: words('Предпросмотр', 'Алдын ала қарау', 'Preview'),
  refresh: words('Обновить', 'Жаңарту', 'Refresh'),
  show_rows: SHOW_ROWS,
  build_report: words('Построить отчёт', 'Есеп құру', 'Build report'),
  still_to_choose: words('Осталось выбрать: {fields}', 'Таңдау керек: {fields}', 'Still to choose: {fields}'),
  check_setting: words('Проверьте настройку «{field}»', '«{field}» баптауын тексеріңіз', 'Check the setting “{field}”'),
  error_first: words(
    'Пока есть ошибка, отчёт построить нельзя. После правки на листе нажмите «Обновить».',
    'Қате тұрғанда есеп құру мүмкін емес. Парақта түзеткен соң, «Жаңарту» түймесін басыңыз.',
    'The report cannot be built while there is an error. After correcting the sheet, press “Refresh”.',
  ),

  done: words('Готово', 'Дайын', 'Done'),
  report_on_sheet: words('Отчёт на листе «{name}»', 'Есеп «{name}» парағында', 'Report on sheet “{name}”'),
  list_on_sheet: words(
    'Полный список на листе «{name}»',
    'Толық тізім «{name}» парағында',
    'Full list on sheet “{name}”',
  ),
  open_report: words('Открыть отчёт', 'Есепті ашу', 'Open report'),
  show_sheet: words('Показать лист', 'Парақты көрсету', 'Show sheet'),
  retry: words('Повторить', 'Қайталау', 'Try again'),

  loading: words('Загрузка…', 'Жүктелуде…', 'Loading…'),
  reading: words('Чтение данных…', 'Деректер оқылуда…', 'Reading the data…'),
  building: words('Построение отчёта…', 'Есеп құрылуда…', 'Building the report…'),
  making_settings: words('Создание листа настроек…', 'Баптау парағы жасалуда…', 'Making the settings sheet…'),
  making_demo: words('Создание демоданных…', 'Демо деректер жасалуда…', 'Making demo data…'),

  fail_offline: words(
    'Ответ Google не получен: нет связи. Проверьте подключение к интернету и повторите.',
    'Google жауабы келмеді: желі жоқ. Интернет қосылымын тексеріп, қайталаңыз.',
    'No answer from Google: no connection. Check the internet connection and try again.',
  ),
  fail_accounts: SEVERAL_ACCOUNTS,
  fail_consent: NO_CONSENT,
  fail_timeout: words(
    'Google не ответил вовремя. Повторите через минуту.',
    'Google уақытында жауап бермеді. Бір минуттан кейін қайталаңыз.',
    'Google did not answer in time. Try again in a minute.',
  ),
  fail_other: words(
    'Google не выполнил запрос. Повторите через минуту.',
    'Google сұранысты орындамады. Бір минуттан кейін қайталаңыз.',
    'Google did not carry out the request. Try again in a minute.',
  ),
  maybe_written: words(
    'Новый лист мог появиться: сначала проверьте листы файла.',
    'Жаңа парақ пайда болған болуы мүмкін: алдымен файл парақтарын тексеріңіз.',
    'A new sheet may have appeared: check the sheets of the file first.',
  ),
} as const satisfies Readonly<Record<string, Localized>>;

/** A text of the shell. */
export type ShellKey = keyof typeof SHELL;

/** The languages by their own names, for the language list. */
export const LANGUAGE_NAMES: Localized = { ru: 'Русский', kk: 'Қазақша', en: 'English' };
