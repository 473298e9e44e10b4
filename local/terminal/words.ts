/** A language of the file that is opened. */
export type FileLang = 'ru' | 'kk' | 'en';

/** What the terminal says, and the name of the sheet with the formula. */
interface Words {
  readonly file: string;
  readonly formulaSheet: string;
  readonly report: string;
  readonly address: string;
  readonly stop: string;
  /** Stands under the reason why there is no report. */
  readonly noReport: string;
  readonly noFile: (path: string) => string;
  readonly unreadableFile: (path: string) => string;
  readonly wrongLang: (given: string) => string;
  readonly wrongPort: (given: string) => string;
  readonly portTaken: (port: number) => string;
  readonly usage: string;
}

/** The words by language. */
export const WORDS: Readonly<Record<FileLang, Words>> = {
  ru: {
    file: 'Rosta',
    formulaSheet: 'Формула RFM',
    report: 'Отчёт',
    address: 'Таблица в браузере',
    stop: 'Остановить: Ctrl+C',
    noReport: 'Отчёт не построен. Столбцы можно указать в панели RFM рядом с таблицей.',
    noFile: (path) => `Файл не найден: «${path}». Проверьте путь.`,
    unreadableFile: (path) => `Файл не читается: «${path}». Проверьте, что это файл и что он доступен.`,
    wrongLang: (given) => `Неизвестный язык: «${given}». Укажите --lang ru, kk или en.`,
    wrongPort: (given) => `Неверный порт: «${given}». Укажите целое число от 0 до 65535.`,
    portTaken: (port) => `Порт занят: ${port}. Укажите другой: --port 0 выберет свободный.`,
    usage: 'Параметры: --lang ru|kk|en, --file заказы.csv, --once, --fresh, --port 8080.',
  },
  kk: {
    file: 'Rosta',
    formulaSheet: 'RFM формуласы',
    report: 'Есеп',
    address: 'Браузердегі кесте',
    stop: 'Тоқтату: Ctrl+C',
    noReport: 'Есеп құрылмады. Бағандарды кесте жанындағы RFM панелінде көрсетуге болады.',
    noFile: (path) => `Файл табылмады: «${path}». Жолын тексеріңіз.`,
    unreadableFile: (path) => `Файл оқылмады: «${path}». Бұл файл екенін және оған рұқсат барын тексеріңіз.`,
    wrongLang: (given) => `Белгісіз тіл: «${given}». --lang ru, kk немесе en деп көрсетіңіз.`,
    wrongPort: (given) => `Порт қате: «${given}». 0–65535 аралығындағы бүтін санды көрсетіңіз.`,
    portTaken: (port) => `Порт бос емес: ${port}. Басқасын көрсетіңіз: --port 0 бос портты таңдайды.`,
    usage: 'Параметрлер: --lang ru|kk|en, --file тапсырыстар.csv, --once, --fresh, --port 8080.',
  },
  en: {
    file: 'Rosta',
    formulaSheet: 'RFM formula',
    report: 'Report',
    address: 'Spreadsheet in the browser',
    stop: 'Stop: Ctrl+C',
    noReport: 'No report was built. The columns can be chosen in the RFM panel beside the spreadsheet.',
    noFile: (path) => `There is no file “${path}”. Check the path.`,
    unreadableFile: (path) => `“${path}” cannot be read. Check that it is a file and that you may read it.`,
    wrongLang: (given) => `Unknown language “${given}”. Use --lang ru, kk or en.`,
    wrongPort: (given) => `Wrong port “${given}”. Use a whole number from 0 to 65535.`,
    portTaken: (port) => `Port ${port} is taken. Choose another: --port 0 finds a free one.`,
    usage: 'Options: --lang ru|kk|en, --file orders.csv, --once, --fresh, --port 8080.',
  },
};
