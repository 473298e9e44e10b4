import type { Localized } from '../core/lang';

/** Words of one entry in the order ru, kk, en. */
function words(ru: string, kk: string, en: string): Localized {
  return { ru, kk, en };
}

/** Texts of the dialog that exports and restores. */
export const TEXTS = {
  title: words(
    'Скачать и восстановить данные',
    'Деректерді жүктеп алу және қалпына келтіру',
    'Download and restore data',
  ),
  kept: words('Таблицы Rosta в этом файле', 'Осы файлдағы Rosta кестелері', 'Rosta’s tables in this file'),
  nothing: words(
    'Таблиц пока нет. Они появятся, например, с первой задачей.',
    'Әзірге кесте жоқ. Олар, мысалы, алғашқы тапсырмамен бірге пайда болады.',
    'Nothing kept yet. A table appears, for example, with the first task.',
  ),
  table: words('Таблица', 'Кесте', 'Table'),
  rows: words('Строк', 'Жол саны', 'Rows'),
  rows_only: words('{n:int}', '{n:int}', '{n:int}'),
  rows_of: words('строк: {n:int}', 'жол саны: {n:int}', 'rows: {n:int}'),
  download: words('Скачать', 'Жүктеп алу', 'Download'),
  personal: words('персональные данные', 'дербес деректер', 'personal data'),
  personal_advice: words(
    'В файле будут персональные данные. Храните его там, где доступ есть только у тех, кому он нужен.',
    'Файлда дербес деректер болады. Оны тек керек адамдар аша алатын жерде сақтаңыз.',
    'The file will hold personal data. Keep it where only those who need it have access.',
  ),
  download_all: words('Скачать всё (.xlsx)', 'Барлығын жүктеп алу (.xlsx)', 'Download all (.xlsx)'),
  csv_of: words('Скачать CSV: {title}', 'CSV жүктеп алу: {title}', 'Download CSV: {title}'),

  restore: words('Восстановить из файла', 'Файлдан қалпына келтіру', 'Restore from a file'),
  restore_about: words(
    'Добавятся только те строки, которых сейчас нет. Остальное не изменится. Восстановление можно отменить в боковой панели.',
    'Тек қазір жоқ жолдар қосылады. Қалғаны өзгермейді. Қалпына келтіруді бүйірлік панельде болдырмауға болады.',
    'Only rows that are missing now will be added. Nothing else will change. The restore can be undone in the sidebar.',
  ),
  choose_file: words('Выбрать файл', 'Файлды таңдау', 'Choose a file'),
  chosen: words('Выбран файл: {name}', 'Таңдалған файл: {name}', 'File chosen: {name}'),
  choose: words(
    'Файл .xlsx или .csv, скачанный отсюда',
    'Осы жерден жүктеп алынған .xlsx немесе .csv файлы',
    'An .xlsx or .csv file downloaded from here',
  ),
  newer: words(
    'Эта таблица сохранена более новой версией Rosta и не будет восстановлена. Обновите Rosta.',
    'Бұл кесте Rosta қосымшасының жаңарақ нұсқасында сақталған, сондықтан қалпына келтірілмейді. Rosta қосымшасын жаңартыңыз.',
    'This table was saved by a newer version of Rosta and will not be restored. Update Rosta.',
  ),
  missing: words(
    'В файле нет столбцов: {columns}. Проверьте, тот ли это файл.',
    'Файлда мына бағандар жоқ: {columns}. Дұрыс файл екенін тексеріңіз.',
    'The file lacks these columns: {columns}. Check that it is the right file.',
  ),
  start: words('Восстановить', 'Қалпына келтіру', 'Restore'),
  restored: words('Что восстановлено', 'Не қалпына келтірілді', 'What was restored'),
  retry: words('Повторить', 'Қайталау', 'Try again'),
  close: words('Закрыть', 'Жабу', 'Close'),

  loading: words('Загрузка…', 'Жүктелуде…', 'Loading…'),
  reading: words('Чтение: {title}…', 'Оқылуда: {title}…', 'Reading: {title}…'),
  reading_file: words('Чтение файла…', 'Файл оқылуда…', 'Reading the file…'),
  restoring: words('Восстановление: {title}…', 'Қалпына келтірілуде: {title}…', 'Restoring: {title}…'),
  saved: words('Файл скачан: {name}', 'Файл жүктеп алынды: {name}', 'File downloaded: {name}'),
} as const satisfies Readonly<Record<string, Localized>>;

/** A text of the dialog. */
export type TextKey = keyof typeof TEXTS;
