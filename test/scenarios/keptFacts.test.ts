import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AppsScript, FileState } from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import type {
  FactRefView,
  FactRowsView,
  HomeView,
  PanelView,
  RemoveView,
  ReportView,
  RestoredView,
  TaskSeed,
  TasksView,
  TaskView,
  UndoListView,
  UndoneView,
} from '../../src/core/views';
import { answerOf, builtBundle, FILES, openFile, outcomeOf, snapshot } from './addon';

const SEED: TaskSeed = {
  cause: '=IMPORTXML("http://x")',
  goal: '007',
  criterion: '1/2',
  owner: '+7 961',
  due: '2026-12-06',
  source: 'RFM, 22.11.2026',
};

const make = (script: AppsScript, change: Partial<TaskSeed> = {}): TaskView =>
  answerOf(script.run('taskMake', [{ ...SEED, ...change, lang: 'ru' }]));
const tasks = (script: AppsScript): TasksView => answerOf(script.run('tasksOpen', []));
const undo = (script: AppsScript, run: string | null, clearRest = false): UndoneView =>
  answerOf(script.run('undoRun', [{ run, lang: 'ru', clearRest }]));

describe('a task', () => {
  it('is made from a finding of the demo’s report by one click, and once however often it is pressed', () => {
    const script = openFile(FILES.ru);
    const { request } = answerOf<PanelView>(script.run('demoMake', []));
    const report = answerOf<ReportView>(script.run('reportBuild', [request]));
    const asked = report.tasks.findIndex((task) => task !== null);
    const seed = report.tasks[asked];
    if (seed === null || seed === undefined) throw new Error('no finding of the demo asks for a task');
    expect(seed.cause).toBe(report.findings[asked]);
    const made = make(script, seed);
    expect(made.text).toBe('Задача T-1 на листе «Задачи», строка 2');
    expect(make(script, seed)).toMatchObject({ code: 'T-1', run: null });
    expect(tasks(script).open).toMatchObject([{ code: 'T-1', cause: seed.cause }]);
  });

  it('is found after people renamed the sheet, moved columns and put rows in, and leaves their cells alone', () => {
    const script = openFile(FILES.ru);
    const { sheet } = make(script);
    make(script, { cause: 'вторая' });
    const { control } = script;
    control.renameSheet(sheet.id, 'Дела');
    control.insertRows(sheet.id, 0, 3);
    control.insertColumns(sheet.id, 2, 2);
    control.moveColumn(sheet.id, 9, 0);
    control.type(sheet.id, 0, 0, [['План'], [''], [''], ['Чей отчёт']]);
    control.type(sheet.id, 9, 16, [['моё']]);
    const before = control.values(sheet.id);
    expect(make(script, { cause: 'третья' })).toMatchObject({ code: 'T-3', row: 11, sheet: { name: 'Дела' } });
    expect(control.values(sheet.id).slice(0, before.length)).toEqual(before);
    expect(tasks(script).open.map(({ code, due, owner }) => [code, due, owner])).toEqual(
      ['T-3', 'T-2', 'T-1'].map((code) => [code, '06.12.2026', '+7 961']),
    );
  });

  it('keeps text as text, and its day a day', () => {
    const script = openFile(FILES.en);
    const { sheet } = make(script);
    expect(script.control.values(sheet.id)[1]).toEqual([
      ...['T-1', SEED.cause, '007', '1/2', '+7 961'],
      // Midnight of 06.12.2026 in New York (UTC−5).
      { date: Date.UTC(2026, 11, 6, 5) },
      'новая',
      SEED.source,
      // It mends no deviation of a touchpoint.
      ...['', '', '', ''],
    ]);
  });

  it('is undone with its sheet; one that a person changed stays, and so does the sheet', () => {
    const script = openFile(FILES.ru);
    const before = script.control.sheets().map(({ name }) => name);
    undo(script, make(script).run);
    const visible = () =>
      script.control
        .sheets()
        .filter(({ hidden }) => !hidden)
        .map(({ name }) => name);
    expect(visible()).toEqual(before);
    const { run, sheet } = make(script);
    make(script, { cause: 'вторая' });
    script.control.type(sheet.id, 1, 4, [['Анна']]);
    expect(undo(script, run).kept).toEqual([sheet]);
    expect(tasks(script).open.map(({ code, owner }) => [code, owner])).toEqual([
      ['T-2', '+7 961'],
      ['T-1', 'Анна'],
    ]);
  });

  it('stands on a sheet of its own again when the marks were deleted by hand', () => {
    const script = openFile(FILES.ru);
    const { sheet } = make(script);
    script.control.removeMetadata(sheet.id);
    expect(make(script).sheet.name).toBe('Задачи (2)');
    expect(script.control.values(sheet.id)).toHaveLength(2);
  });

  it('goes on in a copy of the file, on the copied sheet; the original stays as it is', () => {
    const script = openFile(FILES.ru);
    make(script);
    const copy = createAppsScript({ bundle: builtBundle(), state: script.control.copyFile() });
    copy.open();
    expect(tasks(copy)).toMatchObject({
      sheet: null,
      summary: expect.stringMatching(/^Этот файл — копия\. .*«Понятно»/),
    });
    expect(make(copy, { cause: 'вторая' })).toMatchObject({ code: 'T-2', row: 3, sheet: { name: 'Задачи' } });
    expect(tasks(copy).open.map(({ code }) => code)).toEqual(['T-2', 'T-1']);
    expect(tasks(script).open.map(({ code }) => code)).toEqual(['T-1']);
  });

  it('stands on the sheet it was made for, also where a duplicate of the sheet stands in front', () => {
    const script = openFile(FILES.ru);
    const { sheet } = make(script);
    const state = script.control.save();
    const { sheets } = state.data as { sheets: { id: number; name: string }[] };
    const original = sheets.find(({ id }) => id === sheet.id);
    sheets.unshift({ ...structuredClone(original), id: 777, name: 'Архив задач' });
    const changed = createAppsScript({ bundle: builtBundle(), state });
    changed.open();
    const before = changed.control.values(777);
    expect(make(changed, { cause: 'вторая' })).toMatchObject({ code: 'T-2', sheet });
    expect(changed.control.values(777)).toEqual(before);
    const { sheets: ours } = answerOf<RemoveView>(changed.run('removeOpen', []));
    expect(ours.map(({ name }) => name)).toEqual(['Задачи']);
  });
});

describe('a task is refused, and nothing is written', () => {
  it.each([
    [{ criterion: '' }, 'TASK_INCOMPLETE'],
    [{ due: '31.12.2026' }, 'PARAM_NOT_DATE'],
    [{ cause: 'x'.repeat(60_000) }, 'TASK_TOO_LONG'],
    [{ cause: null }, 'REQUEST_BROKEN'],
  ])('with %o', (change, code) => {
    const script = openFile(FILES.ru);
    const before = snapshot(script);
    expect(outcomeOf(script.run('taskMake', [{ ...SEED, ...change, lang: 'ru' }]))).toMatchObject({
      ok: false,
      error: { code },
    });
    expect(snapshot(script)).toEqual(before);
  });

  it('where a column of the sheet is gone, and says which one', () => {
    const script = openFile(FILES.ru);
    const { sheet } = make(script);
    script.control.deleteColumns(sheet.id, 6, 1);
    const outcome = outcomeOf(script.run('taskMake', [{ ...SEED, cause: 'x', lang: 'ru' }]));
    expect(outcome).toMatchObject({
      error: {
        code: 'TABLE_BROKEN',
        message:
          'Столбец не найден: лист «Задачи», столбец «Состояние». Верните столбец с этим названием в строку заголовков.',
      },
    });
    script.control.type(sheet.id, 0, 12, [['Күйі']]);
    expect(make(script, { cause: 'x' }).code).toBe('T-2');
    expect(script.control.values(sheet.id)[2]?.[12]).toBe('новая');
  });
});

describe('an export', () => {
  it('is restored into a new file of another language as it was, undoably', () => {
    const script = openFile(FILES.ru);
    make(script);
    make(script, { cause: 'вторая', due: '', owner: '' });
    const [fact] = answerOf<readonly FactRefView[]>(script.run('factsList', []));
    expect(fact).toMatchObject({ fact: 'tasks', title: 'Задачи', rows: 2 });
    const rows = answerOf<FactRowsView>(script.run('factRead', [{ fact: 'tasks' }]));
    const other = openFile(FILES.kk);
    const restored = answerOf<RestoredView>(other.run('factRestore', [rows]));
    expect(restored).toMatchObject({ added: 2, same: 0, differing: 0 });
    expect(answerOf(other.run('factRead', [{ fact: 'tasks' }]))).toEqual(rows);
    expect(answerOf(other.run('factRestore', [rows]))).toMatchObject({ added: 0, same: 2, run: null });
    undo(other, restored.run);
    expect(tasks(other).sheet).toBeNull();
  });
});

describe('a file of 0.1.0', () => {
  const opened = (): AppsScript => {
    const state: FileState = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/0.1.0.json'), 'utf8'));
    const script = createAppsScript({ bundle: builtBundle(), state });
    script.open();
    return script;
  };
  const acts = (view: HomeView): string[] => view.notices.flatMap((notice) => notice.acts.map(({ act }) => act));
  /** What the add-on says of each sheet. */
  const kinds = (script: AppsScript): unknown[] =>
    script.control.sheets().flatMap(({ id, name, hidden }) => {
      const mark = script.control.metadata(id)['rosta'];
      return hidden || mark === undefined ? [] : [[name, JSON.parse(mark)]];
    });

  it('has neither reports nor settings ticked for removal, and its settings are called so', () => {
    const script = opened();
    const settings = script.control.sheets().find(({ name }) => name === 'RFM – настройки');
    const ticks = () =>
      answerOf<RemoveView>(script.run('removeOpen', [])).sheets.map(({ name, kind, chosen }) => [name, kind, chosen]);
    expect(ticks()).toEqual([
      ['RFM – настройки', 'настройки', false],
      ['RFM', 'отчёт', false],
    ]);
    script.control.renameSheet(settings?.id ?? -1, 'Мои сегменты');
    for (let i = 0; i < 2; i++) {
      expect(ticks()[0]).toEqual(['Мои сегменты', 'настройки', false]);
      answerOf(script.run('fileUpgrade', []));
    }
  });

  it('offers to be brought up to date, once, and is taken back as it was', () => {
    const script = opened();
    const before = snapshot(script);
    expect(acts(answerOf<HomeView>(script.run('homeOpen', [])))).toContain('upgrade');
    expect(acts(answerOf<HomeView>(script.run('fileUpgrade', [])))).not.toContain('upgrade');
    expect(kinds(script)).toMatchObject([
      ['RFM – настройки', { kind: 'settings', version: 2 }],
      ['RFM', { kind: 'report', version: 2 }],
    ]);
    expect(snapshot(script)).toMatchObject(before);
    const [run] = answerOf<UndoListView>(script.run('undoOpen', [])).runs;
    undo(script, run?.id ?? null);
    expect(kinds(script)).toMatchObject([
      ['RFM – настройки', { kind: 'report', version: 1 }],
      ['RFM', { kind: 'report', version: 1 }],
    ]);
    expect(snapshot(script)).toMatchObject(before);
  });
});
