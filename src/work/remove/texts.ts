import type { Localized } from '../../core/lang';

/** What kinds of sheets are called. */
export const SHEET_KINDS = {
  report: { ru: 'отчёт', kk: 'есеп', en: 'report' },
  demo: { ru: 'демоданные', kk: 'демо деректер', en: 'demo data' },
  settings: {
    ru: 'настройки',
    kk: 'баптаулар',
    en: 'settings',
  },
  table: { ru: 'таблица', kk: 'кесте', en: 'table' },
  matrix: { ru: 'матрица QFD', kk: 'QFD матрицасы', en: 'QFD matrix' },
} as const satisfies Readonly<Record<string, Localized>>;

/** What goes and what stays. */
export const REMOVE_LINES: readonly Localized[] = [
  {
    ru: 'Удаляются: отмеченные листы, список последних действий и настройки Rosta в этом файле.',
    kk: 'Жойылады: белгіленген парақтар, соңғы әрекеттер тізімі және Rosta қосымшасының осы файлдағы баптаулары.',
    en: 'These go: the ticked sheets, the list of last actions and the settings of Rosta in this file.',
  },
  {
    ru: 'Ваша фоновая работа в этом файле отключается. Фоновая работа других редакторов остановится сама в течение часа.',
    kk: 'Осы файлдағы фондық жұмысыңыз өшіріледі. Басқа редакторлардың фондық жұмысы бір сағат ішінде өзі тоқтайды.',
    en: 'Your background work in this file is turned off. That of other editors stops by itself within an hour.',
  },
  {
    ru: 'Ваше имя удаляется из Rosta — и для других файлов тоже.',
    kk: 'Атыңыз Rosta қосымшасынан жойылады, бұл басқа файлдарға да қатысты.',
    en: 'Your name is deleted from Rosta, for other files too.',
  },
  {
    ru: 'Остаются: ваши листы, неотмеченные листы Rosta (дальше это обычные листы), анкеты и ответы в них. Открытые анкеты и дальше принимают ответы: закройте лишние до удаления.',
    kk: 'Қалады: өз парақтарыңыз, белгіленбеген Rosta парақтары (бұдан әрі кәдімгі парақтар), сауалнамалар мен олардағы жауаптар. Ашық сауалнамалар жауап қабылдай береді: артығын жоймас бұрын жабыңыз.',
    en: 'These stay: your own sheets, sheets of Rosta that are not ticked (from then on ordinary sheets), forms and their answers. Open forms go on taking answers: close those you do not need before removing.',
  },
  {
    ru: 'Формулы Rosta, например =RFM, работают, пока дополнение установлено. Потом в их ячейках появится ошибка.',
    kk: 'Rosta формулалары, мысалы =RFM, қосымша орнатулы тұрғанда істейді. Кейін олардың ұяшықтарында қате шығады.',
    en: 'Formulas of Rosta such as =RFM work while the add-on is installed. After that their cells show an error.',
  },
  {
    ru: 'Удаление нельзя отменить.',
    kk: 'Жоюды болдырмау мүмкін емес.',
    en: 'Removing cannot be undone.',
  },
];

/** Why some sheets are left for the person to tick. */
export const UNTICKED: Localized = {
  ru: 'Не отмечены листы, которые могли изменить люди.',
  kk: 'Адамдар өзгерткен болуы мүмкін парақтар белгіленбеген.',
  en: 'Sheets that people may have changed are not ticked.',
};

/** What removing says while it runs and at its end. */
export const REMOVED = {
  left: { ru: 'Осталось шагов: {left:int}', kk: 'Қалған қадам: {left:int}', en: 'Steps left: {left:int}' },
  done: {
    ru: 'Rosta удалена из этого файла. Само дополнение удаляется в меню «Расширения» → «Дополнения».',
    kk: 'Rosta осы файлдан жойылды. Қосымшаның өзін «Кеңейтімдер» → «Қосымшалар» мәзірінен жоюға болады.',
    en: 'Rosta is removed from this file. The add-on itself can be uninstalled in the menu “Extensions” → “Add-ons”.',
  },
  /** A file needs one sheet. */
  sheet: { ru: 'Лист1', kk: 'Парақ1', en: 'Sheet1' },
} as const satisfies Readonly<Record<string, Localized>>;
