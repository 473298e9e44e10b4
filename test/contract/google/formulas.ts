import type { ContractCase, Seen } from '../contractCase';
import { sheetNamed } from './report';
import { typeCells } from './scratch';

/** Column F, where the formula of a case stands. */
const FORMULA_COLUMN = 6;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const nameOf = (number: number): string => `formula ${number + 1}`;

/** Gives each case of custom functions a sheet with its cells and its formula; Google computes them in its own time. */
export function writeFormulas(file: Spreadsheet, cases: readonly ContractCase[]): void {
  cases.forEach(({ id, cells, formula = 'CONTRACT()' }, number) => {
    const sheet = file.insertSheet(nameOf(number));
    typeCells(sheet, cells);
    const [name = '', given = ''] = formula.split('(');
    const text = id.replace(/"/g, '""');
    sheet.getRange(1, FORMULA_COLUMN).setValues([[`=${name}("${text}"${given === ')' ? '' : ', '}${given}`]]);
  });
}

/** What the formulas came to; those that Google still computes are left out. */
export function readFormulas(file: Spreadsheet, cases: readonly ContractCase[]): readonly (readonly [string, Seen])[] {
  return cases.flatMap(({ id, shows }, number): (readonly [string, Seen])[] => {
    const sheet = sheetNamed(file, nameOf(number));
    const value: unknown = sheet?.getRange(1, FORMULA_COLUMN).getValues()[0]?.[0];
    if (!sheet || /^(Loading|Загрузка|Жүктел)/.test(String(value))) return [];
    if (shows !== undefined) return [[id, { value: JSON.parse(JSON.stringify(sheet.getRange(shows).getValues())) }]];
    return [[id, String(value).startsWith('{') ? JSON.parse(String(value)) : { error: String(value) }]];
  });
}

/** Deletes the sheets of the formulas. */
export function removeFormulas(file: Spreadsheet, cases: readonly ContractCase[]): void {
  cases.forEach((_, number) => {
    const sheet = sheetNamed(file, nameOf(number));
    if (sheet) file.deleteSheet(sheet);
  });
}
