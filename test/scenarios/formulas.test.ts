import { describe, expect, it } from 'vitest';
import { FILES, openFile } from './addon';

/**
 * Orders of three customers. By hand: c spent 1000 + 500 in 2 orders, the last on the newest day; a 100 + 300 in 2, 9 days
 * before it; b 50 in 1, 28 + 9 = 37 days before it.
 */
const ORDERS = [
  ['date', 'customer', 'amount'],
  ['2026-01-10', 'a', '100'],
  ['2026-03-01', 'a', '300'],
  ['2026-02-01', 'b', '50'],
  ['2026-01-05', 'c', '1000'],
  ['2026-03-10', 'c', '500'],
];

const RFM = 'RFM(B2:B;A2:A;C2:C)';

/** A file with the orders; formulas are written with `;` and the decimal comma, and translated for the others. */
function open(lang: keyof typeof FILES) {
  const script = openFile(FILES[lang]);
  const id = script.control.activeSheetId();
  script.control.type(id, 0, 0, ORDERS);
  const local = (formula: string): string =>
    lang === 'en' ? formula.replace(/(\d),(\d)/g, '$1.$2').replaceAll(';', ',') : formula;
  const texts = (rows: number, columns: number): string[][] =>
    script.control.cells(id, 0, 5, rows, columns).map((cells) => cells.map(({ text }) => text));
  const enter = (formula: string) => {
    script.control.type(id, 0, 5, [[local(formula)]]);
    return script.control.cells(id, 0, 5, 1, 1)[0]?.[0];
  };
  return { script, id, enter, texts };
}

describe.each(['ru', 'kk', 'en'] as const)('RFM inside other functions, in %s', (lang) => {
  const decimal = lang === 'en' ? '.' : ',';

  it.each([
    ['SUM', `=SUM(INDEX(${RFM};0;5))`, '1950'],
    // (750 + 200 + 50) / 3 = 333.33…
    ['AVERAGE and ROUND', `=ROUND(AVERAGE(INDEX(${RFM};0;6));1)`, `333${decimal}3`],
    ['INDEX', `=INDEX(${RFM};2;1)`, 'c'],
    ['IF', `=IF(MAX(INDEX(${RFM};0;3))>30,5;"late";"no")`, 'late'],
    ['IFERROR', `=IFERROR(RFM(B2:B;A2:A;"x");"caught")`, 'caught'],
    ['IFERROR without an error', `=INDEX(IFERROR(${RFM};"caught");3;1)`, 'a'],
    ['VLOOKUP', `=VLOOKUP("b";${RFM};3;FALSE)`, '37'],
  ])('%s', (_, formula, text) => {
    expect(open(lang).enter(formula)?.text).toBe(text);
  });

  it('SORT and FILTER, which spill and follow the orders', () => {
    const { script, id, enter, texts } = open(lang);
    // The header's text is above every number, so it passes the condition and comes first from above.
    enter(`=SORT(FILTER(${RFM};INDEX(${RFM};0;3)>5);3;FALSE)`);
    const days = (): string[][] => texts(5, 3).map(([customer = '', , recency = '']) => [customer, recency]);
    expect(days().slice(1)).toEqual([
      ['b', '37'],
      ['a', '9'],
      ['', ''],
      ['', ''],
    ]);
    script.control.type(id, 6, 0, [['2026-03-20', 'b', '70']]);
    expect(days().slice(1)).toEqual([
      ['a', '19'],
      ['c', '10'],
      ['', ''],
      ['', ''],
    ]);
  });

  it('tells its own error as the note, through everything around it', () => {
    const { enter } = open(lang);
    const plain = enter('=RFM(B2:B;A2:A;"x")');
    expect(plain?.text).toBe('#ERROR!');
    expect(plain?.note).not.toBe('');
    expect(enter('=SUM(SORT(RFM(B2:B;A2:A;"x");1;TRUE))')).toMatchObject({ text: '#ERROR!', note: plain?.note });
  });

  it('takes named ranges', () => {
    const { script, id, enter } = open(lang);
    const column = (at: number) => ({ row: 1, column: at, rows: 5, columns: 1 });
    script.control.nameRange('Dates', id, column(0));
    script.control.nameRange('Покупатели', id, column(1));
    script.control.nameRange('Сатып_алу', id, column(2));
    expect(enter('=INDEX(RFM(Покупатели;Dates;Сатып_алу);2;5)')?.text).toBe('1500');
  });

  it('is called once when the orders change, and not for other cells', () => {
    const { script, id, enter } = open(lang);
    enter(`=INDEX(${RFM};2;1)`);
    const calls = script.executions().length;
    script.control.type(id, 0, 20, [['note']]);
    expect(script.executions().length).toBe(calls);
    script.control.type(id, 3, 2, [['9000']]);
    expect(script.executions().length).toBe(calls + 1);
  });
});
