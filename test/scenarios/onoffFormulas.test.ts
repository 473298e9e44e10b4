import { describe, expect, it } from 'vitest';
import { FILES, openFile } from './addon';

/** The series of methods.md §7.3 with R's numbers: lm, sandwich::NeweyWest with lag 2, qt(0.95, 9). */
const VALUES = [10, 12, 11, 15, 16, 14, 11, 10, 12, 15, 17, 16];
const MARKS = [0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1];
/** Six shifts of the marks differ, and one of them is their opposite: p cannot come below 2/6. */
const EXPECTED = [6, 6, 15.5, 11, 4.2155, 3.7246, 4.7064, 0.3333];

const HEADERS = {
  ru: 'Периодов с инструментом|Периодов без инструмента|Среднее с инструментом|Среднее без инструмента|Эффект за период|Эффект от|Эффект до|p-значение|Заключение',
  kk: 'Құралмен кезең саны|Құралсыз кезең саны|Құралмен орташа|Құралсыз орташа|Бір кезеңдегі әсер|Әсер, төменгі|Әсер, жоғарғы|p-мәні|Тұжырым',
  en: 'Periods on|Periods off|Mean on|Mean off|Effect per period|Effect, low|Effect, high|p-value|Verdict',
} as const;
const FEW = { ru: 'мало данных', kk: 'дерек аз', en: 'too little data' } as const;
const MARKED = { ru: ['выкл', 'вкл'], kk: ['жоқ', 'иә'], en: ['off', 'on'] } as const;

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const rounded = (cells: readonly unknown[]): unknown[] =>
  cells.map((cell) => (typeof cell === 'number' ? Math.round(cell * 1e4) / 1e4 : cell));

describe('ON_OFF', () => {
  it.each(['ru', 'kk', 'en'] as const)('has R’s numbers in a file in %s, with marks in its words', (lang) => {
    const marks = MARKS.map((mark) => MARKED[lang][mark === 1 ? 1 : 0]);
    const { value } = openFile(FILES[lang]).customFunction('ON_OFF', [column(VALUES), column(marks)]);
    const [headers, row, ...more] = value as unknown[][];
    expect(headers).toEqual(HEADERS[lang].split('|'));
    expect(rounded(row ?? [])).toEqual([...EXPECTED, FEW[lang]]);
    expect(more).toEqual([]);
  });

  it('spills over open ranges with a hole and ticked boxes', () => {
    const script = openFile(FILES.ru);
    const id = script.control.activeSheetId();
    // A tool worth 5 over a wave; one value is missing.
    const marks = [...'110010111000110100101101'].map(Number);
    const rows = marks.map((mark, i) => [
      i === 4 ? '' : String(20 + 5 * mark + (i % 3)),
      mark === 1 ? 'TRUE' : 'FALSE',
    ]);
    script.control.type(id, 0, 0, [['Заявки', 'Контекст'], ...rows]);
    script.control.type(id, 0, 3, [['=ON_OFF(A2:A;B2:B)']]);
    const [headers, row] = script.control.cells(id, 0, 3, 2, 9).map((cells) => cells.map((cell) => cell?.text));
    expect(headers?.[8]).toBe('Заключение');
    const off = marks.filter((mark, i) => mark === 0 && i !== 4).length;
    expect([row?.[0], row?.[1], row?.[8]]).toEqual([String(23 - off), String(off), 'с инструментом больше']);
  });
});
