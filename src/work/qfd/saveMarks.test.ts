import { describe, expect, it } from 'vitest';
import { QfdFile } from '../../../test/fakes/qfdFile';
import type { MarkChange } from '../../core/qfdViews';
import { marksView } from './marksView';
import { saveMarks } from './saveMarks';

function filled(scale: 'seed' | 'classic' = 'seed'): { readonly qfd: QfdFile; readonly sheetId: number } {
  const qfd = new QfdFile();
  const sheetId = qfd.matrix('Айгуль', scale);
  qfd.type(sheetId, 'D7', 9);
  qfd.type(sheetId, 'E8', 5);
  return { qfd, sheetId };
}

const change = (touchpoint: string, factor: string, mark: number | null, was: MarkChange['was']): MarkChange => ({
  ...{ touchpoint, factor, mark, was },
});

describe('a matrix to be walked', () => {
  it('has its rows and columns in the order of the sheet, with what stands in the cells', () => {
    const { qfd, sheetId } = filled();
    expect(marksView(qfd.workbook, sheetId, qfd.file)).toMatchObject({
      rater: 'Айгуль',
      levels: [
        { mark: 1, text: '1 — никак' },
        { mark: 3, text: '3 — опыт может сложиться' },
        { mark: 9, text: '9 — критический опыт' },
      ],
      factors: [
        { code: 'F1', name: 'Скорость' },
        { code: 'F2', name: 'Цена' },
      ],
      touchpoints: [
        { code: 'T1', name: 'Сайт', stage: 'опыт' },
        { code: 'T2', name: 'Ожидание заказа', stage: 'опыт' },
        { code: 'T3', name: 'Письмо', stage: 'опыт' },
      ],
      marks: [
        [9, null],
        [null, 5],
        [null, null],
      ],
    });
  });

  it('follows rows that were sorted', () => {
    const { qfd, sheetId } = filled();
    qfd.workbook.people(sheetId, (rows) => [...rows.slice(0, 6), ...rows.slice(6).reverse()]);
    const view = marksView(qfd.workbook, sheetId, qfd.file);
    expect(view.touchpoints.map(({ code }) => code)).toEqual(['T3', 'T2', 'T1']);
    expect(view.marks[2]).toEqual([9, null]);
  });

  it('is none where the sheet is no matrix', () => {
    const { qfd } = filled();
    expect(() => marksView(qfd.workbook, 1, qfd.file)).toThrow(/SHEET_GONE/);
  });
});

describe('saving a walk', () => {
  it('writes and empties cells', () => {
    const { qfd, sheetId } = filled();
    const saved = saveMarks(
      qfd,
      sheetId,
      [change('T1', 'F1', null, 9), change('T1', 'F2', 3, null), change('T3', 'F2', 3, null)],
      qfd.file,
    );
    expect(saved).toEqual({ saved: 3, kept: [], text: 'Записано ячеек: 3' });
    expect(marksView(qfd.workbook, sheetId, qfd.file).marks).toEqual([
      [null, 3],
      [null, 5],
      [null, 3],
    ]);
    expect(qfd.workbook.flushed).toBeGreaterThan(0);
  });

  it('keeps what another hand wrote meanwhile, and says so', () => {
    const { qfd, sheetId } = filled();
    qfd.type(sheetId, 'D8', 1);
    const saved = saveMarks(qfd, sheetId, [change('T2', 'F1', 9, null), change('T3', 'F1', 9, null)], qfd.file);
    expect(saved).toEqual({
      ...{ saved: 1, kept: [{ touchpoint: 'T2', factor: 'F1', now: 1 }] },
      text: 'Записано ячеек: 1. Не записано ячеек: 1. Их за это время изменили, оставлено как есть.',
    });
  });

  it('puts a mark in the place of what is none, when that was seen', () => {
    const { qfd, sheetId } = filled();
    expect(saveMarks(qfd, sheetId, [change('T2', 'F2', 9, 5)], qfd.file).saved).toBe(1);
  });

  it('writes nothing twice and misses nothing when it is sent again', () => {
    const { qfd, sheetId } = filled();
    const walk = [change('T2', 'F1', 9, null)];
    saveMarks(qfd, sheetId, walk, qfd.file);
    expect(saveMarks(qfd, sheetId, walk, qfd.file)).toMatchObject({ saved: 0, kept: [] });
  });

  it('keeps a cell whose row is gone', () => {
    const { qfd, sheetId } = filled();
    qfd.workbook.people(sheetId, (rows) => rows.filter(([code]) => code !== 'T3'));
    const saved = saveMarks(qfd, sheetId, [change('T3', 'F1', 9, null)], qfd.file);
    expect(saved.kept).toEqual([{ touchpoint: 'T3', factor: 'F1', now: null }]);
  });

  it('refuses marks of another scale and writes none of them', () => {
    const { qfd, sheetId } = filled();
    const walk = [change('T1', 'F2', 9, null), change('T2', 'F1', 0, null)];
    expect(() => saveMarks(qfd, sheetId, walk, qfd.file)).toThrow(/REQUEST_BROKEN/);
    expect(marksView(qfd.workbook, sheetId, qfd.file).marks[0]).toEqual([9, null]);
    const classic = filled('classic');
    expect(saveMarks(classic.qfd, classic.sheetId, walk, classic.qfd.file).saved).toBe(2);
  });

  it('waits for whoever is writing', () => {
    const { qfd, sheetId } = filled();
    qfd.isBusy = true;
    expect(() => saveMarks(qfd, sheetId, [], qfd.file)).toThrow(/BUSY/);
  });
});
