import { describe, expect, it } from 'vitest';
import { createAppsScript } from '../createAppsScript';
import { openSheet } from './testSheet';

const AREA = { row: 0, column: 0, rows: 2, columns: 1 };

describe('a named range', () => {
  it('stands for its cells, whatever the case of its letters', () => {
    const { script, id, type, result } = openSheet();
    type(0, 0, ['1'], ['2']);
    script.control.nameRange('Суммы', id, AREA);
    expect(result('=SUM(суммы)')?.text).toBe('3');
    expect(result('=SHOW(Суммы)')?.text).toBe('[[[1],[2]]]');
    type(1, 0, ['20']);
    expect(result('=SUM(Суммы)')?.text).toBe('21');
  });

  it('works formulas out again when it comes and when it moves', () => {
    const { script, id, type, cell } = openSheet();
    type(0, 0, ['1'], ['2'], ['30']);
    type(0, 2, ['=SUM(total)']);
    expect(cell(0, 2)).toMatchObject({ text: '#NAME?', note: "Unknown range name: 'TOTAL'." });
    script.control.nameRange('total', id, AREA);
    expect(cell(0, 2)?.text).toBe('3');
    script.control.nameRange('TOTAL', id, { ...AREA, rows: 3 });
    expect(cell(0, 2)?.text).toBe('33');
    expect(script.control.names()).toEqual([{ name: 'TOTAL', sheetId: id, area: { ...AREA, rows: 3 } }]);
  });

  it('recalculates what mentions it when a cell of it changes', () => {
    const { script, id, type, cell } = openSheet();
    script.control.nameRange('total', id, AREA);
    type(0, 2, ['=SUM(total)']);
    type(1, 0, ['5']);
    expect(cell(0, 2)?.text).toBe('5');
  });

  it('follows its sheet, into deletion too', () => {
    const { script, cell, type } = openSheet();
    const other = script.control.addSheet('Orders');
    script.control.type(other, 0, 0, [['4']]);
    script.control.nameRange('total', other, AREA);
    type(0, 2, ['=SUM(total)']);
    script.control.renameSheet(other, 'Заказы');
    script.control.type(other, 1, 0, [['1']]);
    expect(cell(0, 2)?.text).toBe('5');
    script.control.deleteSheet(other);
    expect(cell(0, 2)?.text).toBe('#REF!');
    expect(script.control.names()).toEqual([]);
  });

  it('is kept with the file', () => {
    const { script, id, type } = openSheet();
    type(0, 0, ['1'], ['2']);
    script.control.nameRange('total', id, AREA);
    const state = JSON.parse(JSON.stringify(script.control.save()));
    const again = createAppsScript({ bundle: { code: '', html: {}, manifest: {} }, state });
    again.control.type(id, 0, 2, [['=SUM(total)']]);
    expect(again.control.cells(id, 0, 2, 1, 1)[0]?.[0]?.text).toBe('3');
  });

  it.each(['A1', 'R1C1', 'c', 'TRUE', '1st', 'two words', 'a-b', ''])('cannot be called %s', (name) => {
    const { script, id } = openSheet();
    expect(() => script.control.nameRange(name, id, AREA)).toThrow(/name of the range is invalid/);
  });
});
