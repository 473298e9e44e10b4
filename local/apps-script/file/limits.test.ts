import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../appsScript';
import { createAppsScript } from '../createAppsScript';

const SCRIPT = `
  const file = () => SpreadsheetApp.getActiveSpreadsheet();
  const sheet = () => file().getActiveSheet();
  function write(text) { sheet().getRange(1, 1).setValues([[text]]); return sheet().getRange(1, 1).getValues()[0][0].length; }
  function writeAt(a1) { sheet().getRange(a1).setValues([[1]]); }
  function colour() { sheet().getRangeList(['A1', 'C3']).setNumberFormat('0'); }
  function freeze() { sheet().setFrozenRows(1); }
  function insert(name) { file().insertSheet(name); }
  function ROWS(count, columns) { return Array.from({ length: count }, () => new Array(columns).fill(1)); }
  function sends(what) { new Function('file', 'sheet', 'cell', what)(file(), sheet(), sheet().getRange(1, 1)); return 'done'; }`;

function open(): AppsScript {
  const bundle = { code: SCRIPT, html: {}, manifest: {} };
  return createAppsScript({ bundle, file: { name: 'Shop', locale: 'en_US', zone: 'UTC' } });
}

describe('sizes', () => {
  it('a cell holds 50 000 characters, the mark of a text not counted', () => {
    expect(open().run('write', ['x'.repeat(50_000)]).value).toBe(50_000);
    expect(open().run('write', [`'${'x'.repeat(50_000)}`]).value).toBe(50_000);
    expect(open().run('write', ['x'.repeat(50_001)]).error).toMatch(/more than the maximum of 50000 characters/);
    const { control } = open();
    expect(() => control.type(control.activeSheetId(), 0, 0, [['x'.repeat(50_001)]])).toThrow(/50000 characters/);
  });

  // reported getodk/collect#2918
  it('a sheet’s name has 100 characters', () => {
    const script = open();
    expect(script.run('insert', ['x'.repeat(100)]).ok).toBe(true);
    expect(script.run('insert', ['x'.repeat(101)]).error).toMatch(/cannot be greater than 100 characters/);
    expect(() => script.control.renameSheet(0, 'y'.repeat(101))).toThrow(/100 characters/);
  });

  it('a custom function’s result stays below the size at which results were refused', () => {
    // reported Blacksmoke16/GESI#102: 61 744 rows of 8 columns were refused
    expect(open().customFunction('ROWS', [61_743, 8]).ok).toBe(true);
    expect(open().customFunction('ROWS', [61_744, 8]).error).toBe('Result too large');
    expect(open().customFunction('ROWS', [61_744, 7]).ok).toBe(true);
  });
});

describe('what no bundle has sent yet', () => {
  it.each([
    ['sheet.setFrozenRows(-1)'],
    ['sheet.setFrozenRows(1000)'],
    ['sheet.setColumnWidths(1, 1, 0)'],
    ['sheet.insertRowsAfter(999, 1)'],
    ['sheet.insertRowsAfter(1001, 1)'],
    ['sheet.insertRowsAfter(1000, 0)'],
    ['sheet.addDeveloperMetadata("", "x")'],
    ['sheet.addDeveloperMetadata("key", "x".repeat(29998))'],
    ['file.insertSheet("").getName()'],
    ['file.insertSheet("new", 2)'],
    ['file.insertSheet("new", -1)'],
    ['file.insertSheet("new").setActiveRange(cell)'],
    ['cell.setBackgrounds([["red"]])'],
    ['cell.setBackgrounds([[undefined]])'],
    ['cell.setNumberFormats([[0]])'],
    ['cell.setNotes([[7]])'],
    ['cell.setNotes([["x".repeat(50001)]])'],
    ['PropertiesService.getDocumentProperties().setProperty("", "x")'],
    ['PropertiesService.getDocumentProperties().setProperty("x".repeat(251), "x")'],
    ['LockService.getDocumentLock().tryLock(-1)'],
    ['sheet.insertChart(sheet.newChart().setPosition(0, 1, 0, 0).build())'],
    ['sheet.insertChart(sheet.newChart().setPosition(1, 27, 0, 0).build())'],
    ['sheet.newChart().setPosition(1, 1, -1, 0)'],
  ])('is not answered: %s', (what) => {
    expect(open().run('sends', [what]).error).toMatch(/^not implemented locally: /);
  });

  it.each([
    ['sheet.setFrozenRows(0); sheet.setColumnWidths(1, 1, 1)'],
    ['sheet.insertRowsAfter(1000, 1); sheet.addDeveloperMetadata("key", "x".repeat(29997))'],
    ['file.insertSheet("new", 1); file.insertSheet("newer", 0)'],
    ['cell.setBackgrounds([["#FFaa00"]]).setBackgrounds([[null]]).setNotes([["x"]]).setNotes([[null]])'],
    ['sheet.insertChart(sheet.newChart().setPosition(1000, 26, 0, 0).build())'],
  ])('but its neighbour is: %s', (what) => {
    expect(open().run('sends', [what]).value).toBe('done');
  });

  // docs reference/spreadsheet/EmbeddedChartBuilder.md
  it('a range added twice to a chart is there once', () => {
    const script = open();
    const chart = 'sheet.newChart().addRange(cell).addRange(sheet.getRange("B1:B2")).addRange(sheet.getRange("A1"))';
    script.run('sends', [`sheet.insertChart(${chart}.setPosition(1, 1, 0, 0).build())`]);
    expect(script.control.sheets()[0]?.charts[0]?.ranges).toEqual(['A1', 'B1:B2']);
  });
});

describe('the ids of sheets', () => {
  it('begin with 0, are never given twice and tell nothing of the order', () => {
    const { control } = open();
    const ids = ['a', 'b', 'c', 'd'].map((name) => control.addSheet(name));
    control.deleteSheet(ids[3] ?? 0);
    ids.push(control.addSheet('e'));
    expect(control.sheets()[0]?.id).toBe(0);
    expect(new Set([0, ...ids]).size).toBe(6);
    expect([...ids].sort((one, other) => one - other)).not.toEqual(ids);
    expect(ids.every((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31)).toBe(true);
  });
});

describe('a protected range', () => {
  const script = open();
  const id = script.control.activeSheetId();
  script.control.protect(id, 'B2:C3');

  it('refuses scripts what touches it, and nothing else', () => {
    expect(script.run('writeAt', ['B2']).error).toMatch(/^You are trying to edit a protected cell or object/);
    expect(script.run('colour', []).ok).toBe(false);
    expect(script.run('writeAt', ['A1']).ok).toBe(true);
    expect(script.run('freeze', []).ok).toBe(true);
    expect(script.control.values(id)).toEqual([[1]]);
  });

  it('refuses nothing to people, and is kept with the file', () => {
    script.control.type(id, 1, 1, [['2']]);
    expect(script.control.values(id)[1]).toEqual(['', 2]);
    const bundle = { code: SCRIPT, html: {}, manifest: {} };
    const kept = createAppsScript({ bundle, state: script.control.save() });
    expect(kept.run('writeAt', ['C3']).ok).toBe(false);
  });

  it('must be a range', () => {
    expect(() => script.control.protect(id, 'nowhere')).toThrow('Range not found');
  });
});
