import { describe, expect, it } from 'vitest';
import { QfdFile } from '../../../test/fakes/qfdFile';
import { checkMarks } from '../../data/qfdRows';
import { FACTORS_FACT } from '../../facts/factors';
import { readMarks } from './readMarks';

/** A file with one matrix: T1 9 1, T2 3 3, T3 all empty. */
function filled(rater = ''): { readonly qfd: QfdFile; readonly sheetId: number } {
  const qfd = new QfdFile();
  const sheetId = qfd.matrix(rater);
  for (const [cell, mark] of Object.entries({ D7: 9, E7: 1, D8: 3, E8: 3 })) qfd.type(sheetId, cell, mark);
  return { qfd, sheetId };
}

/** Marks as `T1 F1 9`, empty cells left out. */
const marks = (qfd: QfdFile): readonly string[] =>
  readMarks(qfd.workbook, qfd.file)
    .rows.filter(({ values }) => values['mark'] !== null)
    .map(({ values }) => `${values['touchpoint']} ${values['factor']} ${values['mark']}`);

const FOUR = ['T1 F1 9', 'T1 F2 1', 'T2 F1 3', 'T2 F2 3'];

describe('reading matrices', () => {
  it('gives a row for each cell, with the cell’s name, also where it is empty', () => {
    const { qfd } = filled('Айгуль');
    const read = readMarks(qfd.workbook, qfd.file);
    expect(read.rows).toHaveLength(6);
    expect(read.rows[4]).toEqual({
      values: {
        ...{ rater: 'Айгуль', touchpoint: 'T3', factor: 'F1', mark: null, scale: 'seed' },
        ...{ sheet: 'Матрица QFD – Айгуль', cell: 'D9' },
      },
      row: 9,
      sheetId: qfd.workbook.sheets().find(({ name }) => name === read.sheet)?.id,
    });
  });

  it('names a rater by the sheet where the sheet names none', () => {
    const { qfd } = filled();
    expect(readMarks(qfd.workbook, qfd.file).rows[0]?.values['rater']).toBe('Матрица QFD');
  });

  it('gives no rows where there is no matrix', () => {
    const qfd = new QfdFile();
    expect(readMarks(qfd.workbook, qfd.file).rows).toEqual([]);
  });

  it('finds rows that were sorted, and those of a sheet from which rows are missing', () => {
    const { qfd, sheetId } = filled();
    qfd.workbook.people(sheetId, (rows) => [...rows.slice(0, 6), ...rows.slice(6).reverse()]);
    expect([...marks(qfd)].sort()).toEqual(FOUR);
    qfd.workbook.people(sheetId, (rows) => rows.filter(([code]) => code !== 'T1'));
    expect(marks(qfd)).toEqual(['T2 F1 3', 'T2 F2 3']);
  });

  it('finds columns that were moved, with a column of people’s own between them', () => {
    const { qfd, sheetId } = filled();
    qfd.workbook.people(sheetId, (rows) =>
      rows.map(([code = '', stage = '', name = '', first = '', second = ''], at) => [
        ...[second, at < 6 ? '' : 'обсудить', code, name, stage, first],
      ]),
    );
    expect([...marks(qfd)].sort()).toEqual(FOUR);
  });

  it('reads numbers that were pasted as text', () => {
    const { qfd, sheetId } = filled();
    qfd.type(sheetId, 'D7', ' 9 ');
    expect(marks(qfd)).toEqual(FOUR);
  });

  it('finds the header wherever its row was moved', () => {
    const { qfd, sheetId } = filled();
    qfd.workbook.people(sheetId, (rows) => [...rows.slice(3, 4), ...rows.slice(0, 3), [], ...rows.slice(4)]);
    expect(marks(qfd)).toEqual(FOUR);
  });

  it('reads codes in either case and with blanks around them', () => {
    const { qfd, sheetId } = filled();
    qfd.type(sheetId, 'A7', ' t1 ');
    qfd.type(sheetId, 'D4', 'f1');
    expect(marks(qfd)).toEqual(FOUR);
  });

  it('gives marks of codes that are on no list behind the others, for a report to count, and nothing else of their lines', () => {
    const { qfd, sheetId } = filled();
    qfd.type(sheetId, 'A7', 'T9');
    qfd.type(sheetId, 'E4', 'Среднее');
    qfd.type(sheetId, 'E8', 2.5);
    expect(marks(qfd)).toEqual(['T2 F1 3', 'T9 F1 9', 'T9 Среднее 1']);
    const read = readMarks(qfd.workbook, qfd.file);
    expect(checkMarks(read, [1, 3, 9]).offences).toEqual([]);
  });

  it('gives them once where such a line stands twice', () => {
    const { qfd, sheetId } = filled();
    qfd.type(sheetId, 'A7', 'Итого');
    qfd.type(sheetId, 'A8', 'Итого');
    const { offences } = checkMarks(readMarks(qfd.workbook, qfd.file), [1, 3, 9]);
    expect([marks(qfd).length, offences]).toEqual([2, []]);
  });

  it('takes a factor in as soon as it is on the list and on the sheet', () => {
    const { qfd, sheetId } = filled();
    qfd.add(FACTORS_FACT, { code: 'F3', name: 'Уют', importance: 2 });
    qfd.type(sheetId, 'F4', 'F3');
    qfd.type(sheetId, 'F8', 9);
    expect(marks(qfd)).toContain('T2 F3 9');
  });

  it('counts a duplicate that a person made and named after a colleague', () => {
    const { qfd, sheetId } = filled('Айгуль');
    const copy = qfd.workbook.addEmptySheet('Матрица QFD – Тимур');
    qfd.workbook.people(copy.id, () => [...qfd.workbook.readAll(sheetId)]);
    const [original] = qfd.workbook.marks().filter(({ mark }) => mark.kind === 'matrix');
    if (original === undefined) throw new Error('the matrix has no mark');
    qfd.workbook.placed.push({ ...original, place: { on: 'sheet', sheetId: copy.id }, madeOn: sheetId });
    const raters = readMarks(qfd.workbook, qfd.file).rows.map(({ values }) => values['rater']);
    expect([...new Set(raters)]).toEqual(['Айгуль', 'Тимур']);
  });

  it('does not take a matrix of a copied file before the copy is claimed', () => {
    const { qfd } = filled();
    qfd.workbook.placed = qfd.workbook.placed.map((placed) =>
      placed.mark.kind === 'matrix' ? { ...placed, file: 'another' } : placed,
    );
    expect(marks(qfd)).toEqual([]);
  });
});

describe('marks that are none', () => {
  const offences = (a1: string, value: string | number | Date | boolean): readonly string[] => {
    const { qfd, sheetId } = filled();
    qfd.type(sheetId, a1, value);
    const checked = checkMarks(readMarks(qfd.workbook, qfd.file), [1, 3, 9]);
    return checked.offences.map(({ code, values }) => `${code} ${values['cell']} ${values['value']}`);
  };

  it.each([
    [2, 'QFD_MARK_REFUSED D8 2'],
    [5, 'QFD_MARK_REFUSED D8 5'],
    [0, 'QFD_MARK_REFUSED D8 0'],
    ['много', 'QFD_MARK_TEXT D8 много'],
    [new Date(Date.UTC(2026, 8, 3)), 'QFD_MARK_TEXT D8 03.09.2026'],
    [true, 'QFD_MARK_TEXT D8 true'],
  ])('%s is told with its cell', (value, told) => {
    expect(offences('D8', value)).toEqual([told]);
  });

  it('blank text is an empty cell', () => {
    expect(offences('D8', '  ')).toEqual([]);
  });

  it('a touchpoint that stands twice is told', () => {
    expect(offences('A9', 'T1').length).toBeGreaterThan(0);
  });
});
