import { describe, expect, it } from 'vitest';
import type { AppsScript, CellValue, Execution, Fault } from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import type {
  PanelRequest,
  PanelView,
  ReportView,
  RestoredView,
  SheetRef,
  TasksView,
  TaskView,
  UndoListView,
  UndoneView,
  UndoPreviewView,
} from '../../src/core/views';
import { answerOf, builtBundle, FILES, openFile, outcomeOf, snapshot } from './addon';
import { Shop } from './shop';

type Lang = keyof typeof FILES;

const runs = (script: AppsScript): UndoListView['runs'] => answerOf<UndoListView>(script.run('undoOpen', [])).runs;
const newest = (script: AppsScript): string => runs(script)[0]?.id ?? 'none';
const undoing = (script: AppsScript, run: string | null, clearRest = false): Execution =>
  script.run('undoRun', [{ run, lang: 'ru', clearRest }]);
const undo = (script: AppsScript, run: string | null, clearRest = false): UndoneView =>
  answerOf(undoing(script, run, clearRest));
const preview = (script: AppsScript, run: string | null, lang: Lang = 'ru'): UndoPreviewView =>
  answerOf(script.run('undoPreview', [{ run, lang }]));
const names = (script: AppsScript): readonly string[] => Object.keys(snapshot(script));

/** A shop with a report of two sheets. */
function built(lang: Lang = 'ru'): { shop: Shop; script: AppsScript; report: ReportView; main: SheetRef } {
  const shop = new Shop(lang);
  const report = answerOf<ReportView>(shop.build());
  const [main] = report.sheets;
  if (main === undefined) throw new Error('the report has no sheet');
  return { shop, script: shop.script, report, main };
}

describe('undo of a report', () => {
  it('works after the file was closed and opened again', () => {
    const { script, report, shop } = built();
    const kept = createAppsScript({ bundle: builtBundle(), state: script.control.save() });
    kept.open();
    expect(runs(kept)).toMatchObject([{ id: report.run, what: 'Отчёт «RFM»', when: '22.11.2026, 14:05', lost: '' }]);
    const { lines } = undo(kept, report.run);
    expect(lines).toEqual(['Лист «RFM» удалён.', 'Лист «RFM – покупатели» удалён.']);
    expect(names(kept)).toEqual(['Лист1', 'Orders']);
    expect(runs(kept)).toEqual([]);
    expect(outcomeOf(undoing(kept, report.run))).toMatchObject({ error: { code: 'RUN_GONE' } });
    shop.expectOwnUntouched();
  });

  it('of 100 000 rows takes at most 12 remote calls, and so does looking at what it would do', () => {
    const script = openFile(FILES.ru);
    const day = { date: Date.UTC(2026, 5, 1, 9) };
    const orders = Array.from({ length: 100_000 }, (_, i): CellValue[] => [day, `c${i}`, 100 + (i % 900)]);
    const sheetId = script.control.importValues('Orders', [['Date', 'Customer', 'Amount'], ...orders]);
    const { request } = answerOf<PanelView>(script.run('panelOpen', [{ model: 'rfm', sheetId }]));
    const { run, sheets } = answerOf<ReportView>(script.run('reportBuild', [request satisfies PanelRequest]));
    expect(script.control.values(sheets[1]?.id ?? -1)).toHaveLength(100_001);
    expect(script.run('undoPreview', [{ run, lang: 'ru' }]).remoteCalls).toBeLessThanOrEqual(12);
    const undone = undoing(script, run);
    expect(undone.remoteCalls).toBeLessThanOrEqual(12);
    expect(answerOf<UndoneView>(undone).kept).toEqual([]);
    expect(names(script)).toEqual(['Лист1', 'Orders']);
  });

  it('finds its sheets when they were renamed, moved and made wider', () => {
    const { script, report, main, shop } = built();
    script.control.renameSheet(main.id, 'Покупатели осени');
    script.control.moveSheet(main.id, 0);
    script.control.setColumnWidth(main.id, 0, 300);
    expect(runs(script)[0]?.sheets[0]?.name).toBe('Покупатели осени');
    expect(preview(script, report.run).effects[0]).toBe('Лист «Покупатели осени» будет удалён.');
    undo(script, report.run);
    expect(shop.left()).toEqual([]);
    shop.expectOwnUntouched();
  });

  it.each<[string, (script: AppsScript, sheetId: number) => void]>([
    ['rows put in', ({ control }, id) => control.insertRows(id, 2, 3)],
    ['columns put in', ({ control }, id) => control.insertColumns(id, 0, 1)],
    ['rows sorted', ({ control }, id) => control.sortRows(id, 1, 0)],
    ['rows deleted', ({ control }, id) => control.deleteRows(id, 3, 2)],
  ])('leaves a sheet with %s as it is, says so before, and takes the other one away', (_, change) => {
    const { script, report, main } = built();
    change(script, main.id);
    const before = script.control.values(main.id);
    const seen = preview(script, report.run);
    expect(seen.effects[0]).toMatch(/^Лист «RFM» останется: ячеек изменено вручную — \d+\.$/);
    expect(seen.kept).toMatchObject([{ sheet: main, text: expect.stringMatching(/^Изменено вручную: [A-Z]+\d+, /) }]);
    expect(undo(script, report.run).kept).toEqual([main]);
    expect([...names(script)].sort()).toEqual(['Orders', 'RFM', 'Лист1']);
    expect(script.control.values(main.id)).toEqual(before);
  });

  it.each([
    ['ru', 'Изменено вручную: B2, A40', 'Очистить остальные ячейки этих листов'],
    ['kk', 'Қолмен өзгертілген: B2, A40', 'Бұл парақтардың қалған ұяшықтарын тазалау'],
    ['en', 'Changed by hand: B2, A40', 'Clear the other cells of these sheets'],
  ] as const)('names the cells people changed, in %s', (lang, text, clearRest) => {
    const { script, report, main } = built(lang);
    script.control.type(main.id, 1, 1, [['моё']]);
    script.control.type(main.id, 39, 0, [['и это']]);
    const before = snapshot(script);
    const seen = preview(script, report.run, lang);
    expect(seen).toMatchObject({ kept: [{ sheet: main, text, cells: ['B2', 'A40'] }], clearRest });
    expect(snapshot(script)).toEqual(before);
    undo(script, report.run);
    expect(snapshot(script)[main.name]).toEqual(before[main.name]);
  });

  it('clears the rest of such a sheet when asked to', () => {
    const { script, report, main } = built();
    script.control.type(main.id, 1, 1, [['моё']]);
    const { lines } = undo(script, report.run, true);
    expect(lines[0]).toBe('Лист «RFM»: остались только ячейки, изменённые вручную, — 1.');
    expect(script.control.values(main.id)).toEqual([
      ['', ''],
      ['', 'моё'],
    ]);
  });

  it('is refused while somebody else writes, with the time since when', () => {
    const { shop, script, report } = built();
    const inner: Execution[] = [];
    shop.disturbed(15, () => {
      inner.push(undoing(script, report.run));
      return undefined;
    });
    expect(inner.map((execution) => outcomeOf(execution))).toMatchObject([
      { error: { code: 'BUSY', message: expect.stringContaining('с 14:05. Повторите через минуту.') } },
    ]);
    expect(undo(script, report.run).kept).toEqual([]);
  });
});

describe('undo of other actions', () => {
  it('takes the demo and settings away, and keeps settings people filled in', () => {
    const script = openFile(FILES.ru);
    answerOf(script.run('demoMake', []));
    undo(script, newest(script));
    const make = (): SheetRef => answerOf(script.run('settingsMake', [{ model: 'rfm', lang: 'ru' }]));
    make();
    undo(script, newest(script));
    expect(names(script)).toEqual(['Лист1']);
    const sheet = make();
    script.control.type(sheet.id, 6, 1, [['свой сегмент']]);
    expect(undo(script, newest(script)).kept).toEqual([sheet]);
  });

  const SEED = { goal: 'Цель', criterion: 'Критерий', owner: '', due: '', source: 'RFM', lang: 'ru' };
  /** Three tasks; what was done to their sheet is undone for the second one. */
  const tasks = (): { script: AppsScript; sheetId: number; second: string | null; open: () => readonly string[] } => {
    const script = openFile(FILES.ru);
    const made = ['первая', 'вторая', 'третья'].map((cause) =>
      answerOf<TaskView>(script.run('taskMake', [{ ...SEED, cause }])),
    );
    const open = () => answerOf<TasksView>(script.run('tasksOpen', [])).open.map(({ cause }) => cause);
    return { script, sheetId: made[0]?.sheet.id ?? -1, second: made[1]?.run ?? null, open };
  };

  it('takes a task away wherever its row was moved, and no other', () => {
    const { script, sheetId, second, open } = tasks();
    script.control.insertRows(sheetId, 1, 2);
    script.control.sortRows(sheetId, 1, 1);
    expect(preview(script, second).effects).toEqual(['Лист «Задачи»: будет убрано строк — 1.']);
    undo(script, second);
    expect([...open()].sort()).toEqual(['первая', 'третья']);
  });

  it('leaves a task people changed, and says which', () => {
    const { script, sheetId, second, open } = tasks();
    script.control.type(sheetId, 2, 4, [['Анна']]);
    expect(preview(script, second).kept).toMatchObject([{ cells: ['A3'] }]);
    undo(script, second);
    expect(open()).toHaveLength(3);
  });

  it('empties a task’s row and leaves what somebody noted beside it', () => {
    const { script, sheetId, second, open } = tasks();
    script.control.type(sheetId, 2, 9, [['спросить Анну']]);
    undo(script, second);
    expect(open()).toHaveLength(2);
    expect(script.control.values(sheetId)[2]?.filter((cell) => cell !== '')).toEqual(['спросить Анну']);
  });

  it('takes back the rows a restore has added, and only those', () => {
    const { script, open } = tasks();
    const columns = ['code', 'cause', 'upper_goal', 'criterion', 'owner', 'due', 'state', 'source'];
    const row = (code: string) => [code, `из файла ${code}`, 'Цель', 'Критерий', null, null, 'new', null];
    const rows = ['T-2', 'T-7', 'T-8'].map(row);
    const restored = answerOf<RestoredView>(script.run('factRestore', [{ fact: 'tasks', version: 1, columns, rows }]));
    expect(restored).toMatchObject({ added: 2, differing: 1 });
    undo(script, restored.run);
    expect([...open()].sort()).toEqual(['вторая', 'первая', 'третья']);
  });

  it('remembers the last ten, newest first', () => {
    let now = Date.UTC(2026, 10, 22, 11, 5);
    const script = openFile(FILES.ru, { now: () => now });
    const made = Array.from({ length: 12 }, () => {
      now += 60_000;
      return answerOf<SheetRef>(script.run('settingsMake', [{ model: 'rfm', lang: 'ru' }])).name;
    });
    expect(runs(script).flatMap(({ sheets }) => sheets.map(({ name }) => name))).toEqual(made.slice(2).reverse());
    for (const { id } of runs(script)) expect(undo(script, id).kept).toEqual([]);
    expect(names(script)).toEqual(['Лист1', made[0], made[1]]);
  });
});

describe('undo cut by Google at any of its remote calls', () => {
  /** A report with one sheet people changed, kept before it is undone. */
  const scene = (): { state: ReturnType<AppsScript['control']['save']>; run: string | null } => {
    const { script, report, main } = built();
    script.control.type(main.id, 1, 1, [['моё']]);
    answerOf(script.run('demoMake', []));
    return { state: script.control.save(), run: report.run };
  };
  const { state, run } = scene();

  it.each(['held', 'structural', 'immediate'] as const)('is done by another try, writes %s', (writes) => {
    for (const clearRest of [false, true]) {
      const calm = createAppsScript({ bundle: builtBundle(), state }, { writes });
      const calls = undoing(calm, run, clearRest).log.flatMap(({ kind }, i) => (kind === 'remote' ? [i] : []));
      expect(calls.length).toBeGreaterThan(6);
      for (const at of calls) {
        let isCut = false;
        const fault = (_: unknown, index: number): Fault | undefined => {
          if (isCut || index !== at) return undefined;
          isCut = true;
          return { cut: true };
        };
        const script = createAppsScript({ bundle: builtBundle(), state }, { writes, fault });
        expect(undoing(script, run, clearRest).ok).toBe(false);
        const again = outcomeOf<UndoneView>(undoing(script, run, clearRest));
        if (!again.ok) expect(again.error.code).toBe('RUN_GONE');
        expect(snapshot(script)).toEqual(snapshot(calm));
        expect(runs(script)).toEqual(runs(calm));
      }
    }
  });
});
