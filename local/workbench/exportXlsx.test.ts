import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { exportXlsx } from './exportXlsx';
import { type TestSheet, testFile } from './testFile';

function exported(...sheets: TestSheet[]): XLSX.WorkBook {
  return XLSX.read(exportXlsx(testFile(sheets)), {
    cellNF: true,
    cellFormula: true,
    cellStyles: true,
  });
}

test('text that looks like a formula stays text', () => {
  const texts = ['=IMPORTXML("https://evil.example";"//a")', '+7 961 000-00-00', '-1', '@cmd', '007'];
  const sheet = exported({ name: 'A', values: texts.map((text) => [text]) }).Sheets.A;
  texts.forEach((text, row) => {
    const cell = sheet?.[`A${row + 1}`];
    expect(cell).toMatchObject({ t: 's', v: text, z: '@' });
    expect(cell).not.toHaveProperty('f');
  });
});

test('a date is the day on the wall of the file, not of the machine', () => {
  // 2026-11-21T19:00Z is midnight of 22 November in Almaty (UTC+5); Excel counts it as day 46348.
  const values = [[{ date: Date.UTC(2026, 10, 21, 19) }]];
  expect(exported({ name: 'A', values }).Sheets.A?.A1).toMatchObject({ t: 'n', v: 46348, z: 'dd.mm.yyyy' });
});

test('numbers keep their format and columns their width', () => {
  const sheet = exported({
    name: 'A',
    values: [[0.125, 1500, true]],
    formats: { A1: '0.0%', B1: '#,##0 "₽"' },
    widths: { 2: 222 },
  }).Sheets.A;
  expect(sheet?.A1).toMatchObject({ t: 'n', v: 0.125, z: '0.0%' });
  expect(sheet?.B1).toMatchObject({ t: 'n', v: 1500, z: '#,##0 "₽"' });
  expect(sheet?.C1).toMatchObject({ t: 'b', v: true });
  expect(Math.abs((sheet?.['!cols']?.[1]?.wpx ?? 0) - 222)).toBeLessThanOrEqual(1);
});

test('names the format refuses are changed, and stay apart', () => {
  const long = 'Отчёт по покупателям за 24 месяца: RFM';
  const names = [long, `${long} (2)`, 'a/b', 'A b'];
  const book = exported(...names.map((name) => ({ name, values: [] })));
  expect(book.SheetNames).toEqual([
    'Отчёт по покупателям за 24 меся',
    'Отчёт по покупателям за 24 (2)',
    'a b',
    'A b (2)',
  ]);
});
