import { describe, expect, it } from 'vitest';
import { QfdFile } from '../../../test/fakes/qfdFile';
import type { Cell } from '../../core/cell';
import { FACTORS_FACT } from '../../facts/factors';
import { JOURNEY_FACT } from '../../facts/journey';
import { Journal } from '../ledger/journal';
import { undoPreview, undoRun } from '../ledger/undo';
import { makeMatrix } from './makeMatrix';
import { matrixPart } from './matrixPart';
import { readSetup } from './readSetup';

const NEW = { rater: '', scale: 'seed', sheetId: null } as const;
const names = ({ workbook }: QfdFile): readonly string[] => workbook.sheets().map(({ name }) => name);
const views = (qfd: QfdFile) => {
  const setup = readSetup(qfd.workbook, qfd.file);
  return matrixPart(qfd.workbook, setup, qfd.file).views;
};

describe('making a matrix', () => {
  it('makes one for each rater, named after the rater', () => {
    const qfd = new QfdFile();
    expect(makeMatrix(qfd, { ...NEW, rater: 'Айгуль' }, qfd.file)).toBe(
      'Создана матрица: лист «Матрица QFD – Айгуль», ячеек для заполнения — 6.',
    );
    makeMatrix(qfd, NEW, qfd.file);
    makeMatrix(qfd, NEW, qfd.file);
    expect(names(qfd).slice(-3)).toEqual(['Матрица QFD – Айгуль', 'Матрица QFD', 'Матрица QFD (2)']);
    expect(qfd.workbook.marks().filter(({ mark }) => mark.kind === 'matrix' && mark.id === 'seed')).toHaveLength(3);
  });

  it('says what is missing first', () => {
    const none = new QfdFile([], []);
    expect(() => makeMatrix(none, NEW, none.file)).toThrow(/QFD_NO_FACTORS/);
    const pointless = new QfdFile(['Скорость', 'Цена'], []);
    expect(() => makeMatrix(pointless, NEW, pointless.file)).toThrow(/QFD_NO_TOUCHPOINTS/);
  });

  it('makes none of lists that have something wrong in them', () => {
    const qfd = new QfdFile();
    qfd.add(FACTORS_FACT, { code: 'F3', name: 'Уют', importance: 6 });
    expect(() => makeMatrix(qfd, NEW, qfd.file)).toThrow(/QFD_IMPORTANCE_RANGE/);
    expect(names(qfd)).not.toContain('Матрица QFD');
  });

  it('waits for whoever is writing', () => {
    const qfd = new QfdFile();
    qfd.isBusy = true;
    expect(() => makeMatrix(qfd, NEW, qfd.file)).toThrow(/BUSY/);
  });

  it('has room for 15 factors and 120 touchpoints', () => {
    const many = (what: string, n: number): string[] => Array.from({ length: n }, (_, i) => `${what} ${i + 1}`);
    const qfd = new QfdFile(many('Фактор', 15), many('Точка', 120));
    const sheetId = qfd.matrix();
    expect(qfd.workbook.readAll(sheetId)).toHaveLength(126);
    expect(views(qfd)).toMatchObject([{ filled: 0, all: 1800, isBehind: false }]);
  });
});

describe('undoing a matrix', () => {
  const lastRun = (qfd: QfdFile): string => new Journal(qfd, 'ru').list()[0]?.id ?? '';

  it('takes an untouched one away, count of empty cells and all', () => {
    const qfd = new QfdFile();
    const sheetId = qfd.matrix('Айгуль');
    // The formula counts for itself.
    qfd.type(sheetId, 'D1', 'Пустых ячеек: 5');
    expect(undoPreview(qfd, lastRun(qfd), qfd.file)).toMatchObject({
      run: { what: 'Матрица: лист «Матрица QFD – Айгуль»' },
      kept: [],
    });
    undoRun(qfd, lastRun(qfd), false, qfd.file);
    expect(names(qfd)).not.toContain('Матрица QFD – Айгуль');
  });

  it('leaves one that a person has begun to fill in, and names the cells', () => {
    const qfd = new QfdFile();
    const sheetId = qfd.matrix();
    qfd.type(sheetId, 'D7', 9);
    expect(undoPreview(qfd, lastRun(qfd), qfd.file).kept.map(({ text }) => text)).toEqual(['Изменено вручную: D7']);
    undoRun(qfd, lastRun(qfd), false, qfd.file);
    expect(qfd.workbook.readAll(sheetId)[6]?.[3]).toBe(9);
  });
});

describe('completing a matrix', () => {
  /** A matrix with marks and a note of a person’s, and a factor and a touchpoint that came later. */
  function behind(): { readonly qfd: QfdFile; readonly sheetId: number } {
    const qfd = new QfdFile();
    const sheetId = qfd.matrix();
    qfd.type(sheetId, 'D7', 9);
    qfd.type(sheetId, 'F8', 'спросить Айгуль');
    qfd.add(FACTORS_FACT, { code: 'F3', name: 'Уют', importance: 2 });
    qfd.add(JOURNEY_FACT, { code: 'T4', stage: 'лояльность', name: 'Отзыв' });
    return { qfd, sheetId };
  }

  it('is said to be needed, with names', () => {
    expect(views(behind().qfd)[0]).toMatchObject({
      text: 'Заполнено 1 из 12. Нет в матрице: «Отзыв», «Уют».',
      isBehind: true,
    });
  });

  it('adds rows below and columns at the right, and changes nothing else', () => {
    const { qfd, sheetId } = behind();
    const before = qfd.workbook.readAll(sheetId).map((row) => [...row]);
    expect(makeMatrix(qfd, { ...NEW, sheetId }, qfd.file)).toBe(
      'Матрица дополнена: лист «Матрица QFD», добавлено точек контакта — 1, факторов — 1.',
    );
    const after = qfd.workbook.readAll(sheetId);
    expect(after.slice(0, 9).map((row, at) => row.slice(0, before[at]?.length))).toEqual(before);
    expect(after[9]).toEqual(['T4', 'лояльность', 'Отзыв']);
    expect([after[3]?.[6], after[4]?.[6]]).toEqual(['F3', 'Уют']);
    expect(views(qfd)[0]).toMatchObject({ filled: 1, all: 12, isBehind: false });
    expect(makeMatrix(qfd, { ...NEW, sheetId }, qfd.file)).toBe(
      'В матрице уже есть все факторы и точки контакта: лист «Матрица QFD».',
    );
  });

  it('lets the new cells take marks only, each with its own question', () => {
    const { qfd, sheetId } = behind();
    makeMatrix(qfd, { ...NEW, sheetId }, qfd.file);
    const blocks = qfd.workbook.strict.get(sheetId) ?? [];
    const cells = blocks.flatMap(({ area }) => area.rows * area.columns);
    expect(cells.reduce((sum, n) => sum + n, 0)).toBe(6);
    expect(blocks.flatMap(({ hints }) => hints.flat()).filter((hint) => hint.includes('«Уют»'))).toHaveLength(4);
  });

  it('follows people who moved and renamed columns', () => {
    const { qfd, sheetId } = behind();
    // Sheets are rectangles: a note beside one row makes all rows as wide.
    const moved = ([code = '', stage = '', name = '', first = '', second = '', note = '']: readonly Cell[]): Cell[] => [
      ...[name, first, second, note, stage, code],
    ];
    qfd.workbook.people(sheetId, (rows) => rows.map(moved));
    makeMatrix(qfd, { ...NEW, sheetId }, qfd.file);
    const row = qfd.workbook.readAll(sheetId)[9] ?? [];
    expect([row[0], row[row.length - 1], row[row.length - 2]]).toEqual(['Отзыв', 'T4', 'лояльность']);
  });

  it('is refused where the codes are gone', () => {
    const { qfd, sheetId } = behind();
    qfd.workbook.people(sheetId, (rows) => rows.map(() => ['нет кодов']));
    expect(() => makeMatrix(qfd, { ...NEW, sheetId }, qfd.file)).toThrow(/QFD_MATRIX_LOST/);
    expect(views(qfd)[0]?.text).toContain('не найдены');
  });

  it('is refused for a sheet that is no matrix', () => {
    const { qfd } = behind();
    expect(() => makeMatrix(qfd, { ...NEW, sheetId: 1 }, qfd.file)).toThrow(/SHEET_GONE/);
  });
});

describe('undoing what was added to a matrix', () => {
  const lastRun = (qfd: QfdFile): string => new Journal(qfd, 'ru').list()[0]?.id ?? '';

  function completed(): { readonly qfd: QfdFile; readonly sheetId: number; readonly before: readonly unknown[] } {
    const qfd = new QfdFile();
    const sheetId = qfd.matrix();
    qfd.type(sheetId, 'D7', 9);
    const before = qfd.workbook.readAll(sheetId).map((row) => row.filter((cell) => cell !== ''));
    qfd.add(FACTORS_FACT, { code: 'F3', name: 'Уют', importance: 2 });
    qfd.add(JOURNEY_FACT, { code: 'T4', stage: 'лояльность', name: 'Отзыв' });
    qfd.wait(1);
    makeMatrix(qfd, { ...NEW, sheetId }, qfd.file);
    return { qfd, sheetId, before };
  }

  it('empties the new rows and columns and nothing else', () => {
    const { qfd, sheetId, before } = completed();
    expect(undoPreview(qfd, lastRun(qfd), qfd.file).effects).toEqual([
      'Лист «Матрица QFD»: будет очищено добавленных ячеек — 5.',
    ]);
    undoRun(qfd, lastRun(qfd), false, qfd.file);
    const after = qfd.workbook.readAll(sheetId).map((row) => row.filter((cell) => cell !== ''));
    expect(after.filter((row) => row.length > 0)).toEqual(before);
  });

  it('leaves them where a person has put a mark into one, and names it', () => {
    const { qfd, sheetId } = completed();
    qfd.type(sheetId, 'D10', 3);
    expect(undoPreview(qfd, lastRun(qfd), qfd.file).kept.map(({ text }) => text)).toEqual(['Изменено вручную: D10']);
    undoRun(qfd, lastRun(qfd), false, qfd.file);
    expect(qfd.workbook.readAll(sheetId)[9]?.slice(0, 4)).toEqual(['T4', 'лояльность', 'Отзыв', 3]);
  });

  it('leaves them where rows were sorted since', () => {
    const { qfd, sheetId } = completed();
    qfd.workbook.people(sheetId, (rows) => [...rows.slice(0, 6), ...rows.slice(6).reverse()]);
    undoRun(qfd, lastRun(qfd), false, qfd.file);
    expect(qfd.workbook.readAll(sheetId)[6]?.[0]).toBe('T4');
  });
});

describe('what the set-up says of a matrix', () => {
  it('counts no cell of a row that nothing else counts', () => {
    const qfd = new QfdFile();
    const sheetId = qfd.matrix();
    for (const cell of ['D7', 'E7', 'D8', 'E8', 'D9', 'E9']) qfd.type(sheetId, cell, 3);
    qfd.type(qfd.sheetOf(FACTORS_FACT.title.ru), 'B2', '');
    expect(views(qfd)[0]).toMatchObject({ filled: 3, all: 3 });
  });

  it('counts what is no mark and names codes that are on no list', () => {
    const qfd = new QfdFile();
    const sheetId = qfd.matrix();
    qfd.type(sheetId, 'D7', 9);
    qfd.type(sheetId, 'E7', 5);
    qfd.type(sheetId, 'A9', 'T7');
    qfd.type(sheetId, 'D9', 3);
    expect(views(qfd)[0]?.text).toBe(
      'Заполнено 1 из 6. Не из шкалы: 1. Нет в матрице: «Письмо». Не учитываются, таких кодов нет в списках: «T7».',
    );
  });
});
