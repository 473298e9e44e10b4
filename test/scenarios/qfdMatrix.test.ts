import { describe, expect, it } from 'vitest';
import type { Execution } from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import type { MarksSavedView, MarksView, QfdView } from '../../src/core/qfdViews';
import type { RemoveView, UndoListView, UndoneView, UndoPreviewView } from '../../src/core/views';
import { FACTORS_FACT } from '../../src/facts/factors';
import { JOURNEY_FACT } from '../../src/facts/journey';
import { answerOf, builtBundle, outcomeOf, visibleSheets } from './addon';
import { Fieldwork } from './fieldwork';

type Lists = readonly [factors: number, touchpoints: number];

/** A file with so many factors and touchpoints, and a matrix of them. */
function withMatrix([factors, touchpoints]: Lists = [2, 3], rater = 'Айгуль') {
  const work = new Fieldwork('ru');
  work.call<QfdView>('qfdMake', { example: false });
  const { control } = work.script;
  const many = <T>(n: number, one: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => one(i + 1));
  const factorRows = many(factors, (i) => [`F${i}`, `Фактор ${i}`, '4']);
  const pointRows = many(touchpoints, (i) => [`T${i}`, 'опыт', 'онлайн', `Точка ${i}`]);
  control.type(work.sheetId(FACTORS_FACT.title.ru), 1, 0, factorRows);
  control.type(work.sheetId(JOURNEY_FACT.title.ru), 1, 0, pointRows);
  const made = work.script.run('matrixMake', [{ rater, scale: 'seed', sheetId: null, lang: 'ru' }]);
  const sheetId = answerOf<QfdView>(made).matrices[0]?.sheet.id ?? -1;
  return { work, control, made, sheetId };
}

/** Remote calls of an execution by method. */
const callsOf = ({ log }: Execution): readonly string[] =>
  log.filter(({ kind }) => kind === 'remote').map(({ method }) => method);

const empties = (text: string): string => `Пустых ячеек: ${text}`;

describe('a matrix on its sheet', () => {
  const { work, control, sheetId } = withMatrix();
  const cell = (row: number, column: number) => control.cells(sheetId, row, column, 1, 1)[0]?.[0];

  it('counts its empty cells by itself while marks are typed', () => {
    expect(cell(0, 3)?.text).toBe(empties('6'));
    control.type(sheetId, 6, 3, [['9', '3'], ['1']]);
    expect(cell(0, 3)?.text).toBe(empties('3'));
  });

  it('shows a sign and a colour with the marks', () => {
    expect([cell(6, 3)?.text, cell(6, 4)?.text, cell(7, 3)?.text, cell(8, 3)?.text]).toEqual(['◉ 9', '○ 3', '1', '']);
    const colours = [cell(6, 3), cell(6, 4), cell(7, 3), cell(8, 3)].map((one) => one?.background);
    expect(new Set(colours).size).toBe(4);
    expect(colours[3]).toBeUndefined();
  });

  it.each(['2', '5', '0', 'много', '03.09.2026'])('takes no %s and says what it asks', (text) => {
    expect(() => control.type(sheetId, 8, 4, [[text]])).toThrow(/E9.*«Точка 3».*«Фактор 2».*9 — критический опыт/);
    expect(cell(8, 4)?.text).toBe('');
  });

  it('keeps three columns in view beside its headers', () => {
    expect(control.sheets().find(({ id }) => id === sheetId)).toMatchObject({
      name: 'Матрица QFD – Айгуль',
      frozenRows: 6,
    });
  });

  it('is walked and saved, and keeps what another hand wrote meanwhile', () => {
    const view = work.call<MarksView>('marksOpen', { sheetId });
    expect(view.marks).toEqual([
      [9, 3],
      [1, null],
      [null, null],
    ]);
    control.type(sheetId, 7, 4, [['9']]);
    const changes = [
      { touchpoint: 'T2', factor: 'F2', mark: 1, was: null },
      { touchpoint: 'T3', factor: 'F1', mark: 3, was: null },
      { touchpoint: 'T1', factor: 'F1', mark: null, was: 9 },
    ];
    expect(work.call<MarksSavedView>('marksSave', { sheetId, changes })).toMatchObject({
      saved: 2,
      kept: [{ now: 9 }],
    });
    expect(work.call<MarksView>('marksOpen', { sheetId }).marks).toEqual([
      [null, 3],
      [1, 9],
      [3, null],
    ]);
    expect(cell(0, 3)?.text).toBe(empties('2'));
  });

  it('takes later rows in, with their questions, and goes on counting', () => {
    control.type(work.sheetId(JOURNEY_FACT.title.ru), 4, 0, [['T4', 'лояльность', '', 'Отзыв']]);
    control.type(work.sheetId(FACTORS_FACT.title.ru), 3, 0, [['F3', 'Уют', '2']]);
    const added = work.call<QfdView>('matrixMake', { rater: '', scale: 'seed', sheetId });
    expect(added.matrices).toMatchObject([{ filled: 4, all: 12, isBehind: false }]);
    expect(cell(0, 3)?.text).toBe(empties('8'));
    expect(() => control.type(sheetId, 9, 5, [['4']])).toThrow(/«Отзыв».*«Уют»/);
    control.type(sheetId, 9, 5, [['9']]);
    expect(cell(9, 5)).toMatchObject({ text: '◉ 9', background: cell(7, 4)?.background });
  });
});

describe('a matrix of 15 factors and 120 touchpoints', () => {
  const { work, made, sheetId } = withMatrix([15, 120]);

  it('is made in few calls, however large', () => {
    const small = withMatrix([2, 3]).made;
    expect(callsOf(made)).toEqual(callsOf(small));
    expect(callsOf(made).filter((method) => method === 'Range.setDataValidations')).toHaveLength(1);
    // From the new sheet to its flush, the journal included; 11 calls before it find what it is made of, under the lock.
    const calls = callsOf(made);
    const sheet = calls.slice(calls.indexOf('Spreadsheet.insertSheet'), calls.indexOf('SpreadsheetApp.flush') + 1);
    expect(sheet.length).toBeLessThanOrEqual(14);
  });

  it('is read in one call', () => {
    const opened = work.script.run('marksOpen', [{ sheetId, lang: 'ru' }]);
    expect(callsOf(opened).filter((method) => method === 'Sheet.getSheetValues')).toHaveLength(3);
    expect(answerOf<MarksView>(opened).marks).toHaveLength(120);
  });

  it('is saved in a call for each mark, however many cells', () => {
    const changes = Array.from({ length: 120 }, (_, i) =>
      Array.from({ length: 15 }, (__, j) => ({
        ...{ touchpoint: `T${i + 1}`, factor: `F${j + 1}`, was: null },
        mark: [1, 3, 9][(i + j) % 3] ?? 1,
      })),
    ).flat();
    const saved = work.script.run('marksSave', [{ sheetId, changes, lang: 'ru' }]);
    expect(answerOf<MarksSavedView>(saved).saved).toBe(1800);
    expect(callsOf(saved).filter((method) => method === 'RangeList.setValue')).toHaveLength(3);
    // 7 calls besides, the lock's included.
    expect(saved.remoteCalls).toBeLessThanOrEqual(7 + 3);
  });
});

describe('a matrix of more factors than a new sheet has columns', () => {
  it('is made all the same', () => {
    const { control, sheetId, made } = withMatrix([30, 3]);
    expect(answerOf<QfdView>(made).matrices).toMatchObject([{ all: 90 }]);
    control.type(sheetId, 6, 32, [['9']]);
    expect(control.cells(sheetId, 6, 32, 1, 1)[0]?.[0]?.text).toBe('◉ 9');
    expect(control.cells(sheetId, 0, 3, 1, 1)[0]?.[0]?.text).toBe(empties('89'));
  });
});

it('a rater’s name is as long as a sheet’s name has room for', () => {
  const { work } = withMatrix([2, 3], 'я'.repeat(60));
  const make = (rater: string) => work.script.run('matrixMake', [{ rater, scale: 'seed', sheetId: null, lang: 'ru' }]);
  expect(answerOf<QfdView>(make('я'.repeat(60))).matrices.map(({ rater }) => rater.length)).toEqual([60, 64]);
  expect(outcomeOf(make('я'.repeat(61)))).toMatchObject({ ok: false, error: { code: 'REQUEST_BROKEN' } });
});

describe('what becomes of a matrix', () => {
  const lastRun = (work: Fieldwork): string =>
    answerOf<UndoListView>(work.script.run('undoOpen', [])).runs[0]?.id ?? '';
  const names = (work: Fieldwork): readonly string[] => visibleSheets(work.script).map(({ name }) => name);

  it('it goes when it is undone untouched', () => {
    const { work } = withMatrix();
    const run = lastRun(work);
    expect(work.call<UndoPreviewView>('undoPreview', { run }).kept).toEqual([]);
    work.call<UndoneView>('undoRun', { run, clearRest: false });
    expect(names(work)).not.toContain('Матрица QFD – Айгуль');
  });

  it('it stays when somebody has begun to fill it in, and the cells are named', () => {
    const { work, control, sheetId } = withMatrix();
    control.type(sheetId, 6, 3, [['9']]);
    const run = lastRun(work);
    const preview = work.call<UndoPreviewView>('undoPreview', { run });
    expect(preview.kept.map(({ text }) => text)).toEqual(['Изменено вручную: D7']);
    work.call<UndoneView>('undoRun', { run, clearRest: false });
    expect(names(work)).toContain('Матрица QFD – Айгуль');
  });

  it('it is no data for reports, and stays when Rosta is removed unless it is chosen', () => {
    const { work, sheetId } = withMatrix();
    const remove = answerOf<RemoveView>(work.script.run('removeOpen', []));
    expect(remove.sheets.find(({ id }) => id === sheetId)).toMatchObject({ kind: 'матрица QFD', chosen: false });
    const panel = answerOf<{ sheets: readonly { name: string }[] }>(
      work.script.run('panelOpen', [{ model: 'rfm', sheetId: null }]),
    );
    expect(panel.sheets.map(({ name }) => name)).not.toContain('Матрица QFD – Айгуль');
  });

  it('a copy of the file goes on with it once it is claimed', () => {
    const { work, control, sheetId } = withMatrix();
    control.type(sheetId, 6, 3, [['9']]);
    const copy = createAppsScript({ bundle: builtBundle(), state: control.copyFile() }, { now: () => work.now });
    copy.open();
    copy.run('fileClaim', []);
    expect(answerOf<QfdView>(copy.run('qfdOpen', [])).matrices).toMatchObject([{ rater: 'Айгуль', filled: 1 }]);
  });
});
