/** Languages the workbench speaks: those of the add-on, chosen by the file's locale. */
export type PageLang = 'ru' | 'kk' | 'en';

/** Everything the page itself says; the sidebar, menu and sheets speak for themselves. */
export interface Texts {
  readonly importFile: string;
  readonly downloadFile: string;
  readonly downloadFileHint: string;
  readonly downloadSheet: string;
  readonly tools: string;
  readonly openCopy: string;
  readonly copyOf: (name: string) => string;
  readonly forms: string;
  readonly pace: string;
  readonly actAs: (person: string) => string;
  readonly people: Readonly<Record<'owner' | 'editor' | 'viewer', string>>;
  readonly address: string;
  readonly formula: string;
  readonly grid: string;
  readonly sheets: string;
  readonly addSheet: string;
  readonly allSheets: string;
  readonly newSheet: (number: number) => string;
  readonly sheetMenu: string;
  readonly rename: string;
  readonly remove: string;
  readonly hide: string;
  readonly showHidden: (name: string) => string;
  readonly sheetName: string;
  readonly sidebar: string;
  readonly close: string;
  readonly running: string;
  readonly log: string;
  readonly logEmpty: string;
  readonly logColumns: {
    readonly number: string;
    readonly name: string;
    readonly result: string;
    readonly remote: string;
    readonly local: string;
    readonly duration: string;
  };
  readonly done: string;
  readonly failed: string;
  readonly seconds: (value: string) => string;
  readonly localCall: string;
  readonly noCalls: string;
  readonly noAddress: (typed: string) => string;
  readonly noSheet: (name: string) => string;
  readonly noCells: (sheet: string) => string;
  readonly offline: string;
  readonly noChart: (type: string) => string;
}

const ru: Texts = {
  importFile: 'Импортировать',
  downloadFile: 'Скачать .xlsx',
  downloadFileHint: 'Вся таблица. Диаграммы и цвета в файл не входят.',
  downloadSheet: 'Скачать .csv',
  tools: 'Инструменты',
  openCopy: 'Открыть копию файла',
  copyOf: (name) => `Копия – ${name}`,
  forms: 'Анкеты и время',
  pace: 'Скорость как у Google',
  actAs: (person) => `Работать за другого: ${person}`,
  people: { owner: 'владелец', editor: 'второй редактор', viewer: 'читатель' },
  address: 'Адрес ячейки',
  formula: 'Содержимое ячейки',
  grid: 'Ячейки листа',
  sheets: 'Листы',
  addSheet: 'Добавить лист',
  allSheets: 'Все листы',
  newSheet: (number) => `Лист${number}`,
  sheetMenu: 'Действия с листом',
  rename: 'Переименовать',
  remove: 'Удалить',
  hide: 'Скрыть',
  showHidden: (name) => `Показать скрытый: ${name}`,
  sheetName: 'Название листа',
  sidebar: 'Боковая панель',
  close: 'Закрыть',
  running: 'Выполняется',
  log: 'Журнал выполнения',
  logEmpty: 'Функции ещё не выполнялись',
  logColumns: {
    number: '№',
    name: 'Функция',
    result: 'Итог',
    remote: 'Вызовы Google',
    local: 'Вызовы без Google',
    duration: 'Оценка времени',
  },
  done: 'Готово',
  failed: 'Ошибка',
  seconds: (value) => `${value}\u00A0с`,
  localCall: 'локально',
  noCalls: 'Вызовов сервисов не было',
  noAddress: (typed) => `Адрес не распознан: «${typed}». Введите адрес вида B12 или Заказы!B12 либо имя диапазона.`,
  noSheet: (name) => `Лист «${name}» не найден. Проверьте название.`,
  noCells: (sheet) => `На листе «${sheet}» таких ячеек нет. Проверьте адрес.`,
  offline: 'Нет связи с программой. Проверьте, что npm start ещё работает.',
  noChart: (type) => `Диаграмма вида «${type}» здесь не показывается`,
};

const kk: Texts = {
  importFile: 'Импорттау',
  downloadFile: '.xlsx жүктеп алу',
  downloadFileHint: 'Бүкіл кесте. Диаграммалар мен түстер файлға кірмейді.',
  downloadSheet: '.csv жүктеп алу',
  tools: 'Құралдар',
  openCopy: 'Файлдың көшірмесін ашу',
  copyOf: (name) => `Көшірме – ${name}`,
  forms: 'Сауалнамалар мен уақыт',
  pace: 'Google жылдамдығы',
  actAs: (person) => `Басқа адам ретінде жұмыс істеу: ${person}`,
  people: { owner: 'иесі', editor: 'екінші редактор', viewer: 'көруші' },
  address: 'Ұяшық мекенжайы',
  formula: 'Ұяшықтың мазмұны',
  grid: 'Парақтың ұяшықтары',
  sheets: 'Парақтар',
  addSheet: 'Парақ қосу',
  allSheets: 'Барлық парақ',
  newSheet: (number) => `Парақ${number}`,
  sheetMenu: 'Парақпен жұмыс',
  rename: 'Атын өзгерту',
  remove: 'Жою',
  hide: 'Жасыру',
  showHidden: (name) => `Жасырылған парақты көрсету: ${name}`,
  sheetName: 'Парақтың аты',
  sidebar: 'Бүйірлік панель',
  close: 'Жабу',
  running: 'Орындалуда',
  log: 'Орындау журналы',
  logEmpty: 'Функциялар әлі орындалған жоқ',
  logColumns: {
    number: '№',
    name: 'Функция',
    result: 'Нәтиже',
    remote: 'Google сұраныстары',
    local: 'Жергілікті сұраныстар',
    duration: 'Болжамды уақыт',
  },
  done: 'Дайын',
  failed: 'Қате',
  seconds: (value) => `${value}\u00A0с`,
  localCall: 'жергілікті',
  noCalls: 'Қызметтерге сұраныс болған жоқ',
  noAddress: (typed) => `Мекенжай танылмады: «${typed}». B12, Тапсырыстар!B12 түрінде немесе ауқымның атын жазыңыз.`,
  noSheet: (name) => `«${name}» парағы табылмады. Атын тексеріңіз.`,
  noCells: (sheet) => `«${sheet}» парағында мұндай ұяшық жоқ. Мекенжайды тексеріңіз.`,
  offline: 'Бағдарлама жауап бермейді. npm start жұмыс істеп тұрғанын тексеріңіз.',
  noChart: (type) => `«${type}» түріндегі диаграмма мұнда көрсетілмейді`,
};

const en: Texts = {
  importFile: 'Import',
  downloadFile: 'Download .xlsx',
  downloadFileHint: 'The whole spreadsheet. Charts and colours are not part of the file.',
  downloadSheet: 'Download .csv',
  tools: 'Tools',
  openCopy: 'Open a copy of the file',
  copyOf: (name) => `Copy of ${name}`,
  forms: 'Forms and time',
  pace: 'Google’s pace',
  actAs: (person) => `Act as somebody else: ${person}`,
  people: { owner: 'owner', editor: 'second editor', viewer: 'viewer' },
  address: 'Cell address',
  formula: 'Cell content',
  grid: 'Cells of the sheet',
  sheets: 'Sheets',
  addSheet: 'Add sheet',
  allSheets: 'All sheets',
  newSheet: (number) => `Sheet${number}`,
  sheetMenu: 'Sheet actions',
  rename: 'Rename',
  remove: 'Delete',
  hide: 'Hide',
  showHidden: (name) => `Show hidden: ${name}`,
  sheetName: 'Sheet name',
  sidebar: 'Sidebar',
  close: 'Close',
  running: 'Running',
  log: 'Execution log',
  logEmpty: 'Nothing has run yet',
  logColumns: {
    number: 'No.',
    name: 'Function',
    result: 'Result',
    remote: 'Remote calls',
    local: 'Local calls',
    duration: 'Estimated time',
  },
  done: 'Done',
  failed: 'Error',
  seconds: (value) => `${value}\u00A0s`,
  localCall: 'local',
  noCalls: 'No service was called',
  noAddress: (typed) => `Not an address: “${typed}”. Type one such as B12 or Orders!B12, or the name of a range.`,
  noSheet: (name) => `Sheet “${name}” not found. Check the name.`,
  noCells: (sheet) => `Sheet “${sheet}” has no such cells. Check the address.`,
  offline: 'The program does not answer. Check that npm start is still running.',
  noChart: (type) => `Charts of type “${type}” are not shown here`,
};

const TEXTS: Readonly<Record<PageLang, Texts>> = { ru, kk, en };

/** The language for a file's locale; English when it is another. */
export function pageLang(locale: string): PageLang {
  const code = locale.slice(0, 2).toLowerCase();
  return code === 'ru' || code === 'kk' ? code : 'en';
}

/** The page's texts in a language. */
export function textsOf(lang: PageLang): Texts {
  return TEXTS[lang];
}
