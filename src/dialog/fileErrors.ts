import type { ErrorDefinition } from '../core/appError';

/** A file that is no table at all. */
export const UNREADABLE: ErrorDefinition = {
  code: 'FILE_UNREADABLE',
  text: {
    ru: 'Файл не читается: «{name}». Выберите файл .xlsx или .csv, скачанный в этом окне.',
    kk: 'Файл оқылмады: «{name}». Осы терезеден жүктеп алынған .xlsx немесе .csv файлын таңдаңыз.',
    en: 'The file cannot be read: “{name}”. Choose an .xlsx or .csv file that was downloaded in this window.',
  },
};

/** A workbook of somebody else's making. */
export const NOT_OURS: ErrorDefinition = {
  code: 'FILE_NOT_OURS',
  text: {
    ru: 'В файле «{name}» нет листа «{sheet}», в котором записаны версии таблиц. Выберите файл, скачанный кнопкой «Скачать всё».',
    kk: '«{name}» файлында кестелердің нұсқалары жазылған «{sheet}» парағы жоқ. «Барлығын жүктеп алу» түймесімен жүктеп алынған файлды таңдаңыз.',
    en: 'The file “{name}” has no sheet “{sheet}”, which lists the versions of the tables. Choose a file downloaded by the button “Download all”.',
  },
};

/** A .csv whose name no longer tells the table. */
export const NAME_UNKNOWN: ErrorDefinition = {
  code: 'FILE_NAME_UNKNOWN',
  text: {
    ru: 'Неизвестно, какая таблица в файле «{name}». Верните файлу имя, с которым он был сохранён, например «{example}».',
    kk: '«{name}» файлында қай кесте тұрғаны белгісіз. Файлға сақталған кездегі атауын қайтарыңыз, мысалы «{example}».',
    en: 'It is not known which table the file “{name}” holds. Give the file the name it was saved with, such as “{example}”.',
  },
};

/** A .csv in another encoding: letters may be lost already. */
export const NOT_UTF8: ErrorDefinition = {
  code: 'FILE_NOT_UTF8',
  text: {
    ru: 'Кодировка файла «{name}» не UTF-8. Сохраните его как «CSV UTF-8» и выберите снова.',
    kk: '«{name}» файлының кодталуы UTF-8 емес. Оны «CSV UTF-8» түрінде сақтап, қайта таңдаңыз.',
    en: 'The file “{name}” is not in UTF-8. Save it as “CSV UTF-8” and choose it again.',
  },
};

/** A file with headers at most. */
export const NO_ROWS: ErrorDefinition = {
  code: 'FILE_NO_ROWS',
  text: {
    ru: 'В файле «{name}» нет строк с данными. Выберите другой файл.',
    kk: '«{name}» файлында деректер жолы жоқ. Басқа файлды таңдаңыз.',
    en: 'The file “{name}” has no rows of data. Choose another file.',
  },
};
