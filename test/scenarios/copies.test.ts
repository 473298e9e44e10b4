import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import { failureOf } from '../../src/client/failure';
import type { CashView } from '../../src/core/cashViews';
import type {
  HomeView,
  RemoveView,
  ReportView,
  StateView,
  TasksView,
  TaskView,
  UndoListView,
  UndoneView,
  UndoPreviewView,
} from '../../src/core/views';
import { answerOf, builtBundle, outcomeOf, snapshot, visibleSheets } from './addon';
import { ACTIONS, type Stage } from './everyAction';
import { fileOfPeople } from './randomFile';
import { Shop } from './shop';

const NOW = Date.UTC(2026, 10, 22, 11, 5);
const SEED = { goal: 'Цель', criterion: 'Критерий', owner: '', due: '', source: 'RFM', lang: 'ru' };

const home = (script: AppsScript): HomeView => answerOf(script.run('homeOpen', []));
const undoList = (script: AppsScript): UndoListView => answerOf(script.run('undoOpen', []));
const makeTask = (script: AppsScript, cause: string): TaskView =>
  answerOf(script.run('taskMake', [{ ...SEED, cause }]));
const tasks = (script: AppsScript): TasksView => answerOf(script.run('tasksOpen', []));
const hourly = (script: AppsScript): string | undefined =>
  answerOf<StateView>(script.run('stateOpen', [])).rows.find(({ id }) => id === 'hourly')?.value;

function opened(state: ReturnType<AppsScript['control']['save']>): AppsScript {
  const script = createAppsScript({ bundle: builtBundle(), state }, { now: () => NOW });
  script.open();
  return script;
}

/** A shop in which everything was done that Rosta remembers. */
function original(): { shop: Shop; script: AppsScript; report: ReportView; task: TaskView } {
  const shop = new Shop();
  const { script } = shop;
  const report = answerOf<ReportView>(shop.build());
  const task = makeTask(script, 'первая');
  answerOf(script.run('stateAct', [{ act: 'turn_on' }]));
  answerOf(script.run('languageSet', [{ lang: 'ru' }]));
  return { shop, script, report, task };
}

describe('a copied file', () => {
  it('says that it is one, forgets what could be undone, and keeps its reports as they are', () => {
    const { script, report } = original();
    const copy = opened(script.control.copyFile());
    const before = snapshot(copy);
    expect(home(copy).notices).toMatchObject([
      { text: expect.stringMatching(/^Этот файл — копия\./), acts: [{ act: 'claim', label: 'Понятно' }] },
    ]);
    expect(undoList(copy).runs).toEqual([]);
    expect(outcomeOf(copy.run('undoRun', [{ run: report.run, lang: 'ru', clearRest: true }]))).toMatchObject({
      error: { code: 'RUN_GONE' },
    });
    expect(snapshot(copy)).toEqual(before);
    expect(undoList(script).runs).toHaveLength(2);
  });

  it('is used as a file of its own after one click, and says nothing more', () => {
    const { script } = original();
    const copy = opened(script.control.copyFile());
    const before = snapshot(copy);
    expect(answerOf<HomeView>(copy.run('fileClaim', [])).notices).toEqual([]);
    expect(home(copy).notices).toEqual([]);
    expect(snapshot(copy)).toEqual(before);
    expect(copy.control.sheets().filter(({ hidden }) => hidden)).toEqual([]);
    expect(Object.keys(copy.control.properties()).sort()).toEqual(['rosta.file', 'rosta.lang']);
    answerOf(copy.run('demoMake', []));
    expect(undoList(copy).runs).toMatchObject([{ what: 'Демоданные' }]);
  });

  it('needs no click: the first thing done in it makes it a file of its own', () => {
    const { script } = original();
    const copy = opened(script.control.copyFile());
    const before = snapshot(copy);
    answerOf(copy.run('demoMake', []));
    expect(home(copy).notices).toEqual([]);
    const [run] = undoList(copy).runs;
    answerOf(copy.run('undoRun', [{ run: run?.id, lang: 'ru', clearRest: false }]));
    expect(snapshot(copy)).toEqual(before);
  });

  it('does not believe that background work runs in it', () => {
    const { script } = original();
    expect(hourly(script)).toMatch(/^Идёт\./);
    const copy = opened(script.control.copyFile());
    expect(hourly(copy)).toBe(hourly(new Shop().script));
    expect(copy.control.triggers()).toEqual([]);
    expect(copy.fireHourly()).toEqual([]);
  });

  it('keeps the background work that somebody turned on in it before it was claimed', () => {
    const { script } = original();
    const copy = opened(script.control.copyFile());
    answerOf(copy.run('stateAct', [{ act: 'turn_on' }]));
    answerOf(copy.run('fileClaim', []));
    expect(hourly(copy)).toMatch(/^Идёт\./);
    expect(copy.fireHourly().map(({ ok }) => ok)).toEqual([true]);
    expect(copy.control.triggers().map(({ kind }) => kind)).toEqual(['hourly', 'submit']);
  });

  it('goes on with its tasks and settings; reports of the original are ordinary sheets', () => {
    const { script, task } = original();
    answerOf(script.run('settingsMake', [{ model: 'rfm', lang: 'ru' }]));
    const copy = opened(script.control.copyFile());
    const ours = (): string[] =>
      answerOf<RemoveView>(copy.run('removeOpen', []))
        .sheets.map(({ name }) => name)
        .sort();
    expect(ours()).toEqual([]);
    answerOf(copy.run('fileClaim', []));
    expect(tasks(copy)).toMatchObject({ sheet: task.sheet, open: [{ code: 'T-1', cause: 'первая' }] });
    expect(makeTask(copy, 'вторая')).toMatchObject({ code: 'T-2', sheet: task.sheet });
    expect(ours()).toEqual(['RFM – настройки', 'Задачи']);
    const again = opened(copy.control.copyFile());
    answerOf(again.run('fileClaim', []));
    expect(tasks(again).open).toHaveLength(2);
  });

  it('counts its cash journey as the original did, which level is now and for which period', () => {
    const { script } = original();
    answerOf(script.run('cashMake', [{ example: true, lang: 'ru' }]));
    answerOf(script.run('cashSet', [{ now: 'base', period: 'quarter', upliftOn: 'all', lang: 'ru' }]));
    const copy = opened(script.control.copyFile());
    answerOf(copy.run('fileClaim', []));
    const { settings } = answerOf<CashView>(copy.run('cashOpen', []));
    expect(settings).toMatchObject({ now: 'base', period: 'quarter', upliftOn: 'all' });
  });

  it('that nobody claimed: removing Rosta takes the hidden journal of the original along, and no sheet of people’s', () => {
    const { script } = original();
    const copy = opened(script.control.copyFile());
    const before = snapshot(copy);
    const hidden = () => copy.control.sheets().filter((sheet) => sheet.hidden);
    expect(hidden()).toHaveLength(1);
    answerOf(copy.run('removeRun', [{ sheetIds: [] }]));
    expect(hidden()).toEqual([]);
    expect(snapshot(copy)).toEqual(before);
    expect(copy.control.marks()).toEqual([]);
  });

  it('of a copy is a copy too', () => {
    const { script } = original();
    const copy = opened(script.control.copyFile());
    answerOf(copy.run('fileClaim', []));
    expect(home(opened(copy.control.copyFile())).notices).toHaveLength(1);
    expect(home(opened(copy.control.save())).notices).toEqual([]);
  });
});

describe('marks deleted by hand', () => {
  it('from a report: undo says that its sheets are not touched, and does not touch them', () => {
    const { script, report } = original();
    for (const { id } of report.sheets) script.control.removeMetadata(id);
    const before = snapshot(script);
    const request = { run: report.run, lang: 'ru', clearRest: true };
    const untouched = report.sheets.map(({ name }) => `Лист «${name}» не трогается: он больше не принадлежит Rosta.`);
    const { effects, clearRest } = answerOf<UndoPreviewView>(script.run('undoPreview', [request]));
    expect([effects, clearRest]).toEqual([untouched, '']);
    expect(answerOf<UndoneView>(script.run('undoRun', [request])).lines).toEqual(untouched);
    expect(snapshot(script)).toEqual(before);
  });

  it('from the whole file: nothing is ours any more, and Rosta begins anew beside it', () => {
    const { script, task } = original();
    script.control.removeMetadata();
    const before = snapshot(script);
    expect(undoList(script).runs).toEqual([]);
    expect(tasks(script).sheet).toBeNull();
    expect(makeTask(script, 'вторая').sheet.name).toBe('Задачи (2)');
    expect(undoList(script).runs).toHaveLength(1);
    expect(snapshot(script)).toMatchObject(before);
    expect(script.control.values(task.sheet.id)).toHaveLength(2);
  });
});

describe('a table made by a newer Rosta', () => {
  /** Marks the tasks’ sheet as of another version, by a script of our own in the same file. */
  function ofVersion(script: AppsScript, version: number): AppsScript {
    const code = `function change(version) {
      const found = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey('rosta').find();
      for (const metadata of found) {
        const mark = JSON.parse(metadata.getValue());
        if (mark.kind === 'table') metadata.setValue(JSON.stringify({ ...mark, version }));
      }
    }`;
    const probe = createAppsScript({ bundle: { ...builtBundle(), code }, state: script.control.save() });
    expect(probe.run('change', [version])).toMatchObject({ ok: true });
    return opened(probe.control.save());
  }

  it('is not read, not written and not undone, and nothing in the file changes', () => {
    const { script, task } = original();
    const newer = ofVersion(script, 99);
    const before = JSON.stringify(newer.control.save());
    const rows = { fact: 'tasks', version: 1, columns: ['code'], rows: [] };
    const calls: readonly (readonly [string, readonly unknown[]])[] = [
      ['tasksOpen', []],
      ['taskMake', [{ ...SEED, cause: 'x' }]],
      ['factRead', [{ fact: 'tasks' }]],
      [
        'factRestore',
        [{ ...rows, columns: ['code', 'cause', 'upper_goal', 'criterion', 'owner', 'due', 'state', 'source'] }],
      ],
      ['undoRun', [{ run: task.run, lang: 'ru', clearRest: true }]],
    ];
    for (const [name, args] of calls) {
      expect(outcomeOf(newer.run(name, args)), name).toMatchObject({
        error: {
          code: 'NEWER_VERSION',
          message: 'Сделано в более новой версии Rosta: «Задачи». Обновите Rosta. В файле ничего не изменено.',
        },
      });
    }
    expect(JSON.stringify(newer.control.save())).toBe(before);
    expect(home(newer).notices).toEqual([]);
    expect(undoList(newer).runs).toHaveLength(2);
  });
});

describe('somebody who may only view the file', () => {
  /** What belongs to the person or to the add-on and changes no sheet. */
  const HARMLESS = ['state', 'name', 'language', 'discard', 'menu', 'hour', 'upgrade', 'claim'];

  it('reads everything, writes nothing, and is told why', () => {
    const { script, orders } = fileOfPeople([], () => NOW);
    const stage: Stage = { script, orders, removed: new Set() };
    const act = (name: string, a: number): unknown => {
      const found = ACTIONS.find(([known]) => known === name);
      return outcomeOf(found?.[1](stage, { a, b: 1 }) ?? expect.fail(name));
    };
    for (const name of ['report rfm', 'task', 'settings']) expect(act(name, 0)).toMatchObject({ ok: true });
    script.control.setEditor(false);
    const sheets = (): string => JSON.stringify((script.control.save().data as { sheets: unknown }).sheets);
    const before = sheets();
    const writing = ACTIONS.map(([name]) => name).filter((name) => ![...HARMLESS, 'continue'].includes(name));
    expect(writing.length).toBeGreaterThan(10);
    for (const name of writing) {
      const told = act(name, 1);
      expect(told, name).toMatchObject({
        ok: false,
        error: { code: expect.stringMatching(/^(PROTECTED|NO_CONSENT)$/) },
      });
      expect(told, name).toMatchObject({ error: { message: expect.stringMatching(/^Не удалось записать: |^Жазу /) } });
    }
    for (const name of HARMLESS.slice(0, 4)) expect(act(name, 0), name).toMatchObject({ ok: true });
    const reading: readonly (readonly [string, unknown?])[] = [
      ...[['homeOpen'], ['undoOpen'], ['stateOpen'], ['tasksOpen'], ['factsList'], ['removeOpen']].map(
        ([name = '']) => [name] as const,
      ),
      ['panelOpen', { model: 'rfm', sheetId: orders }],
      ['factRead', { fact: 'tasks' }],
      ['cellsCount', { from: 0, cells: 0 }],
      ['helpOpen', { model: 'rfm' }],
      ['sheetShow', { sheetId: orders, row: null }],
    ];
    for (const [name, request] of reading) {
      expect(outcomeOf(script.run(name, request === undefined ? [] : [request])), name).toMatchObject({ ok: true });
    }
    expect(sheets()).toBe(before);
    expect(visibleSheets(script).length).toBeGreaterThan(3);
  });
});

it('several Google accounts in one browser are told in words that say what to do', () => {
  const refused =
    'ScriptError: We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.';
  expect(failureOf(refused, true)).toBe('fail_accounts');
  const shop = new Shop('ru', 'held', ({ method }) => (method === 'Spreadsheet.insertSheet' ? refused : undefined));
  expect(outcomeOf(shop.build())).toMatchObject({
    error: { code: 'SEVERAL_ACCOUNTS', message: expect.stringMatching(/аккаунт.*профил/s) },
  });
});
