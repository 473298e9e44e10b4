import { describe, expect, it } from 'vitest';
import type { SheetView } from '../../apps-script/appsScript';
import { readNameBox } from './nameBox';
import { textsOf } from './texts';

const texts = textsOf('ru');

function sheet(id: number, name: string, rows: number): SheetView {
  return {
    id,
    name,
    rows,
    columns: 5,
    lastRow: 3,
    lastColumn: 5,
    hidden: false,
    frozenRows: 1,
    widths: {},
    charts: [],
  };
}

const STATE = {
  sheets: [sheet(1, 'Заказы (демо)', 4066), sheet(2, 'RFM', 100)],
  names: [
    { name: 'Суммы', sheetId: 1, area: { row: 1, column: 4, rows: 9, columns: 1 } },
    { name: 'Старые', sheetId: 7, area: { row: 0, column: 0, rows: 1, columns: 1 } },
  ],
  activeSheetId: 2,
};
const read = (typed: string) => readNameBox(typed, STATE, texts);

describe('what is typed into the name box', () => {
  it('leads to cells; an open side reaches to the end of the sheet, which shows 26 columns at least', () => {
    expect(read('b2')).toEqual({ sheetId: 2, area: { row: 1, column: 1, rows: 1, columns: 1 } });
    expect(read('B2:B')).toEqual({ sheetId: 2, area: { row: 1, column: 1, rows: 99, columns: 1 } });
    expect(read('A:A')).toEqual({ sheetId: 2, area: { row: 0, column: 0, rows: 100, columns: 1 } });
    expect(read('2:2')).toEqual({ sheetId: 2, area: { row: 1, column: 0, rows: 1, columns: 26 } });
  });

  it('leads to another sheet by its name in any case of letters', () => {
    const area = { row: 1, column: 1, rows: 4065, columns: 1 };
    expect(read("'ЗАКАЗЫ (демо)'!B2:B")).toEqual({ sheetId: 1, area });
    expect(read('заказы (демо)!B2:B')).toEqual({ sheetId: 1, area });
    expect(read('rfm')).toEqual({ sheetId: 2, area: { row: 0, column: 0, rows: 1, columns: 1 } });
    expect(read('заказы (демо)')).toEqual({ sheetId: 1, area: { row: 0, column: 0, rows: 1, columns: 1 } });
  });

  it('leads to a named range; any other name is a new one', () => {
    expect(read(' суммы ')).toEqual({ sheetId: 1, area: { row: 1, column: 4, rows: 9, columns: 1 } });
    expect(read('Клиенты')).toEqual({ newName: 'Клиенты' });
  });

  it('names nothing when it is a mistyped address, or the name of a range whose sheet is gone', () => {
    for (const typed of ['И12', 'ф1', 'A12345678', '12', '', 'A1:B2:C3', 'Старые'])
      expect(read(typed)).toEqual({ refusal: texts.noAddress(typed) });
    expect(read('Нет!B2')).toEqual({ refusal: texts.noSheet('Нет') });
    expect(read('B101')).toEqual({ refusal: texts.noCells('RFM') });
    expect(read('AA1')).toEqual({ refusal: texts.noCells('RFM') });
  });
});
