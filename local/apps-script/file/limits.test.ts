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
  function ROWS(count) { return Array.from({ length: count }, (_, i) => [i]); }`;

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
    expect(open().customFunction('ROWS', [61_743]).ok).toBe(true);
    expect(open().customFunction('ROWS', [61_744]).error).toBe('Result too large');
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
