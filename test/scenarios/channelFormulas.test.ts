import { describe, expect, it } from 'vitest';
import { FILES, openFile } from './addon';

/** Channels as exports write them: one in two rows, mail without cost and impressions, a blank row between. */
const ROWS = [
  ['Поиск', '4 000,50', '5000', '100', '20', '4', '10000'],
  ['Соцсети', '6000', '60000', '300', '30', '3', '5000'],
  ['', '', '', '', '', '', ''],
  [' поиск', '5999,50', '15000', '400', '30', '6', '30000'],
  ['Почта', '', '', '200', '20', '0', '0'],
];

/**
 * By hand at a margin of 0.5. Search: cost 10 000, impressions 20 000, clicks 500, leads 50, sales 10, revenue 40 000. Social: 6000,
 * 60 000, 300, 30, 3, 5000. Mail: clicks 200, leads 20, no sales.
 *
 * | | CTR | CPC | to lead | CPL | to sale | CAC | check | ROMI | cost share |
 * | search | 500/20 000 | 10 000/500 | 50/500 | 10 000/50 | 10/50 | 10 000/10 | 40 000/10 | (20 000 − 10 000)/10 000 | 10 000/40 000 |
 * | social | 300/60 000 | 6000/300 | 30/300 | 6000/30 | 3/30 | 6000/3 | 5000/3 | (2500 − 6000)/6000 | 6000/5000 |
 * | mail | – | – | 20/200 | – | 0/20 | – | – | – | – |
 * | total | 800/80 000 | 16 000/800 | 100/1000 | 16 000/80 | 13/100 | 16 000/13 | 45 000/13 | (22 500 − 16 000)/16 000 | 16 000/45 000 |
 */
const EXPECTED = [
  [0.025, 20, 0.1, 200, 0.2, 1000, 4000, 1, 0.25],
  [0.005, 20, 0.1, 200, 0.1, 2000, 5000 / 3, -3500 / 6000, 1.2],
  ['', '', 0.1, '', 0, '', '', '', ''],
  [0.01, 20, 0.1, 200, 0.13, 16_000 / 13, 45_000 / 13, 6500 / 16_000, 16 / 45],
];

const HEADERS = {
  ru: 'Канал|CTR|Цена клика (CPC), ₽|Конверсия в лид|Цена лида (CPL), ₽|Конверсия в продажу|Цена покупателя (CAC), ₽|Средний чек, ₽|Окупаемость (ROMI)|Доля расходов (ДРР)',
  kk: 'Арна|CTR|Клик құны (CPC), ₸|Лидке конверсия|Лид құны (CPL), ₸|Сатуға конверсия|Сатып алушы құны (CAC), ₸|Орташа чек, ₸|Маркетинг қайтарымы (ROMI)|Шығын үлесі',
  en: 'Channel|CTR|CPC, $|Conversion to lead|CPL, $|Conversion to sale|CAC, $|Average check, $|ROMI|Cost share',
} as const;
const TOTALS = { ru: 'Итого', kk: 'Барлығы', en: 'Total' } as const;

const column = (rows: readonly (readonly unknown[])[], at: number): unknown[][] => rows.map((row) => [row[at]]);

describe('END_TO_END', () => {
  it.each(['ru', 'kk', 'en'] as const)('counts the table by hand in a file in %s', (lang) => {
    // Numbers as Sheets passes them; the amount with a space is text in every file.
    const typed = ROWS.map((row) => row.map((cell, i) => (i === 0 || cell === '' ? cell : Number(cell) || cell)));
    const amounts = typed.map((row) => row.map((cell) => (cell === '5999,50' ? 5999.5 : cell)));
    const ranges = Array.from({ length: 7 }, (_, at) => column(amounts, at));
    const names = ['Поиск', 'Соцсети', 'Почта', TOTALS[lang]];
    expect(openFile(FILES[lang]).customFunction('END_TO_END', [...ranges, 0.5]).value).toEqual([
      HEADERS[lang].split('|'),
      ...EXPECTED.map((row, i) => [names[i], ...row]),
    ]);
  });

  it('spills over open ranges, the total last', () => {
    const script = openFile(FILES.ru);
    const id = script.control.activeSheetId();
    script.control.type(id, 0, 0, [['Канал', 'Расходы', 'Показы', 'Клики', 'Лиды', 'Продажи', 'Выручка'], ...ROWS]);
    script.control.type(id, 0, 8, [['=INDEX(END_TO_END(A2:A;B2:B;C2:C;D2:D;E2:E;F2:F;G2:G;0,5);0;1)']]);
    const cells = script.control.cells(id, 0, 8, 6, 1).map(([cell]) => cell?.text);
    expect(cells).toEqual(['Канал', 'Поиск', 'Соцсети', 'Почта', 'Итого', '']);
  });
});
