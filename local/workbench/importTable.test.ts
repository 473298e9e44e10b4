import * as XLSX from '@e965/xlsx';
import { expect, test } from 'vitest';
import { exportXlsx } from './exportXlsx';
import { importTable, readTable } from './importTable';
import { testFile } from './testFile';

const FILE = { locale: 'ru_RU', zone: 'Asia/Almaty' };
const TABLE = [
  ['Клиент', 'Дата', 'Сумма'],
  ['Әсел', '01.02.2026', '1 234,50'],
];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (delimiter: string): string => TABLE.map((row) => row.join(delimiter)).join('\r\n');

test.each([';', '\t'])('the delimiter %j is found though amounts hold commas', (delimiter) => {
  expect(readTable('orders.csv', utf8(lines(delimiter)), FILE)).toEqual(TABLE);
});

test('commas delimit when nothing else does, and quotes hold them together', () => {
  expect(readTable('orders.csv', utf8('id,amount\n1,"1,5"\n'), FILE)).toEqual([
    ['id', 'amount'],
    ['1', '1,5'],
  ]);
});

test('a byte order mark is no part of the first header', () => {
  expect(readTable('orders.csv', utf8(`\uFEFF${lines(';')}`), FILE)[0]).toEqual(TABLE[0]);
});

test('bytes that are no UTF-8 are read as windows-1251', () => {
  // «Клиент;Сумма» by the table of windows-1251: К = 0xCA, л = 0xEB, …
  const bytes = new Uint8Array([0xca, 0xeb, 0xe8, 0xe5, 0xed, 0xf2, 0x3b, 0xd1, 0xf3, 0xec, 0xec, 0xe0]);
  expect(readTable('orders.csv', bytes, FILE)).toEqual([['Клиент', 'Сумма']]);
});

test('short rows are filled up', () => {
  expect(readTable('orders.csv', utf8('a;b;c\n1;2;3\n4\n'), FILE)[2]).toEqual(['4', '', '']);
});

test.each([
  ['ru_RU', 'В файле «orders.csv» нет ни одной строки.'],
  ['kk_KZ', '«orders.csv» файлында бірде-бір жол жоқ.'],
  ['en_US', 'There are no rows in “orders.csv”.'],
])('an empty file is refused in the language of %s', (locale, message) => {
  expect(() => readTable('orders.csv', utf8('\n'), { ...FILE, locale })).toThrow(message);
});

test('an .xlsx that is none is refused by its name', () => {
  const zipStart = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]);
  expect(() => readTable('a.xlsx', zipStart, FILE)).toThrow('Файл «a.xlsx» не открывается как таблица.');
});

test('an .xlsx of ours comes back with its values: text as text, dates as the same instants', () => {
  const values = [['=1+1', '007', 12.5, true, { date: Date.UTC(2026, 10, 21, 19) }]];
  const bytes = exportXlsx(testFile([{ name: 'A', values }]));
  expect(readTable('a.xlsx', bytes, FILE)).toEqual(values);
});

test('an .xlsx date is read on the wall of the file', () => {
  const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([[46348]]), 'A');
  const cell = book.Sheets.A?.A1;
  Object.assign(cell ?? {}, { z: 'dd.mm.yyyy' });
  const bytes: Uint8Array = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' });
  // Moscow is UTC+3: its midnight is 21:00 of the day before.
  expect(readTable('a.xlsx', bytes, { ...FILE, zone: 'Europe/Moscow' })).toEqual([
    [{ date: Date.UTC(2026, 10, 21, 21) }],
  ]);
});

test('an import lands on a new sheet whose name is free', () => {
  const script = testFile([{ name: 'orders', values: [] }]);
  const sheetId = importTable(script, 'orders.csv', utf8(lines(';')));
  expect(script.control.sheets().map(({ name }) => name)).toEqual(['orders', 'orders (2)']);
  expect(script.control.cells(sheetId, 0, 0, 2, 3).map((row) => row.map(({ text }) => text))).toEqual([
    ['Клиент', 'Дата', 'Сумма'],
    ['Әсел', '01.02.2026', '1\u00a0234,50'],
  ]);
});

const UTF16 = 'Клиент;Сумма\nӘсел;5';

test.each([
  ['little', true, [0xff, 0xfe]],
  ['big', false, [0xfe, 0xff]],
])('UTF-16 with the %s end first is known by its byte order mark', (_, isLittle, mark) => {
  const bytes = new Uint8Array(2 + UTF16.length * 2);
  bytes.set(mark);
  const view = new DataView(bytes.buffer);
  for (const [index, letter] of [...UTF16].entries()) view.setUint16(2 + index * 2, letter.charCodeAt(0), isLittle);
  expect(readTable('a.csv', bytes, FILE)).toEqual([
    ['Клиент', 'Сумма'],
    ['Әсел', '5'],
  ]);
});

test.each([
  ['a.xlsx', utf8('just text')],
  ['a.csv', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00])],
  ['a.csv', Uint8Array.from({ length: 400 }, (_, index) => (index * 167 + 13) % 256)],
])('%s with bytes of something else is refused in the file’s language', (name, bytes) => {
  expect(() => readTable(name, bytes, FILE)).toThrow(`Файл «${name}» не открывается как таблица.`);
  expect(() => readTable(name, bytes, { ...FILE, locale: 'kk_KZ' })).toThrow(
    `«${name}» файлы кесте ретінде ашылмайды.`,
  );
});

test('columns become as wide as what they show, within bounds', () => {
  const script = testFile([{ name: 'A', values: [] }]);
  const text = `Дата;Город;Отзыв\n31.12.2026 14:05;Алматы;${'очень '.repeat(40)}\n`;
  const id = importTable(script, 'a.csv', utf8(text));
  const widths = script.control.sheets().find((sheet) => sheet.id === id)?.widths;
  expect(script.control.cells(id, 1, 0, 1, 1)[0]?.[0]?.text).toBe('31.12.2026 14:05:00');
  // 19 letters of the date and time need about 7 pixels each.
  expect(widths?.[0]).toBeGreaterThan(19 * 7);
  expect(widths?.[1]).toBeUndefined();
  expect(widths?.[2]).toBe(320);
});
