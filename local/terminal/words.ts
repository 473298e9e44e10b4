import type { FileLang } from './options';

/** Words of the terminal and of the sheet with the formula. */
export const WORDS: Readonly<
  Record<FileLang, { file: string; formulaSheet: string; report: string; address: string; stop: string }>
> = {
  ru: {
    file: 'Rosta',
    formulaSheet: 'Формула RFM',
    report: 'Отчёт',
    address: 'Таблица в браузере',
    stop: 'Остановить: Ctrl+C',
  },
  kk: {
    file: 'Rosta',
    formulaSheet: 'RFM формуласы',
    report: 'Есеп',
    address: 'Браузердегі кесте',
    stop: 'Тоқтату: Ctrl+C',
  },
  en: {
    file: 'Rosta',
    formulaSheet: 'RFM formula',
    report: 'Report',
    address: 'Spreadsheet in the browser',
    stop: 'Stop: Ctrl+C',
  },
};
