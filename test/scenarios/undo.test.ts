import { describe, expect, it } from 'vitest';
import type { AppsScript, CellValue, Execution, Fault, FileState } from '../../local/apps-script/appsScript';
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
import { LongShop } from './longShop';
import { Shop } from './shop';

type Lang = keyof typeof FILES;

const runs = (script: AppsScript): UndoListView['runs'] => answerOf<UndoListView>(script.run('undoOpen', [])).runs;
const newest = (script: AppsScript): string => runs(script)[0]?.id ?? 'none';
const undoing = (script: AppsScript, run: string | null, clearRest = false, keep: readonly unknown[] = []): Execution =>
  script.run('undoRun', [{ run, lang: 'ru', clearRest, keep }]);
const undo = (
  script: AppsScript,
  run: string | null,
  clearRest = false,
  keep: UndoPreviewView['keep'] = [],
): UndoneView => answerOf(undoing(script, run, clearRest, keep));
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

/** The row and column of some whole number on a sheet. */
function placeOfNumber({ control }: AppsScript, sheetId: number): readonly [number, number] {
  const isWhole = (cell: CellValue): boolean => typeof cell === 'number' && Number.isInteger(cell);
  const values = control.values(sheetId);
  const row = values.findIndex((cells) => cells.some(isWhole));
  return [row, values[row]?.findIndex(isWhole) ?? -1];
}

/** A sheet as a kept file has it. */
interface KeptSheet {
  readonly id: number;
  readonly notes: [number, string][];
  readonly charts: unknown[];
}

/** The file opened again after something was put on its sheets that no control puts there. */
function reopened(script: AppsScript, change: (sheet: KeptSheet) => void): AppsScript {
  const state = structuredClone(script.control.save()) as unknown as { data: { sheets: KeptSheet[] } };
  for (const sheet of state.data.sheets) change(sheet);
  return createAppsScript({ bundle: builtBundle(), state: state as unknown as FileState });
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

  it('of 100 000 rows takes at most 12 remote calls, and looking at what it would do 5 more for each sheet', () => {
    const script = openFile(FILES.ru);
    const day = { date: Date.UTC(2026, 5, 1, 9) };
    const orders = Array.from({ length: 100_000 }, (_, i): CellValue[] => [day, `c${i}`, 100 + (i % 900)]);
    const sheetId = script.control.importValues('Orders', [['Date', 'Customer', 'Amount'], ...orders]);
    const { request } = answerOf<PanelView>(script.run('panelOpen', [{ model: 'rfm', sheetId }]));
    const { run, sheets } = answerOf<ReportView>(script.run('reportBuild', [request satisfies PanelRequest]));
    expect(script.control.values(sheets[1]?.id ?? -1)).toHaveLength(100_001);
    const seen = script.run('undoPreview', [{ run, lang: 'ru' }]);
    expect(seen.remoteCalls).toBeLessThanOrEqual(6 + 2 * 5);
    const undone = undoing(script, run, false, answerOf<UndoPreviewView>(seen).keep);
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
    expect(seen.effects[0]).toMatch(/^Лист «RFM» останется целиком: ячеек изменено вручную — \d+\.$/);
    expect(seen.kept).toMatchObject([{ sheet: main, text: expect.stringMatching(/^Изменено вручную: [A-Z]+\d+, /) }]);
    expect(undo(script, report.run).kept).toEqual([main]);
    expect([...names(script)].sort()).toEqual(['Orders', 'RFM', 'Лист1']);
    expect(script.control.values(main.id)).toEqual(before);
  });

  it.each([
    ['ru', 'Изменено вручную: B2, A40', 'Убрать с этих листов всё, кроме изменённого вручную'],
    ['kk', 'Қолмен өзгертілген: B2, A40', 'Бұл парақтардан қолмен өзгертілгеннен басқасын алып тастау'],
    ['en', 'Changed by hand: B2, A40', 'Remove everything from these sheets but what was changed by hand'],
  ] as const)('names the cells people changed, in %s', (lang, text, clearRest) => {
    const { script, report, main } = built(lang);
    script.control.type(main.id, 1, 1, [['моё']]);
    script.control.type(main.id, 39, 0, [['и это']]);
    const before = snapshot(script);
    const seen = preview(script, report.run, lang);
    expect(seen).toMatchObject({ kept: [{ sheet: main, text }], clearRest });
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

  it('leaves a sheet on which people put a formula of the same value, a note and a chart', () => {
    const { script, report, main } = built();
    const [row, column] = placeOfNumber(script, main.id);
    const value = script.control.values(main.id)[row]?.[column];
    script.control.type(main.id, row, column, [[`=${value}+0`]]);
    const other = reopened(script, (sheet) => {
      if (sheet.id !== main.id) return;
      sheet.notes.push([5 * 32_768 + 3, 'спросить Анну']);
      sheet.charts.push({ id: 99, type: 'PIE', options: {}, ranges: ['A1:B5'], row: 50, column: 2 });
    });
    const seen = preview(other, report.run);
    expect(seen.effects[0]).toBe('Лист «RFM» останется: на нём есть добавленное вручную.');
    const formula = `${String.fromCharCode(65 + column)}${row + 1}`;
    const text = `Добавлено вручную: формулы — 1, заметки — 1, диаграммы — 1 (${formula}, D6)`;
    expect(seen).toMatchObject({ kept: [{ sheet: main, text }], keep: [main.id] });
    const before = other.control.values(main.id);
    expect(undo(other, report.run, false, seen.keep)).toEqual({
      lines: ['Лист «RFM» оставлен: на нём есть добавленное вручную.', 'Лист «RFM – покупатели» удалён.'],
      kept: [main],
    });
    expect(other.control.values(main.id)).toEqual(before);
    expect(other.control.input(main.id, row, column)).toBe(`=${value}+0`);
  });

  it('clears around a formula of people’s that shows the same value', () => {
    const { script, report, main } = built();
    const [row, column] = placeOfNumber(script, main.id);
    const value = script.control.values(main.id)[row]?.[column];
    script.control.type(main.id, row, column, [[`=${value}+0`]]);
    undo(script, report.run, true, [main.id]);
    expect(script.control.input(main.id, row, column)).toBe(`=${value}+0`);
    expect(
      script.control
        .values(main.id)
        .flat()
        .filter((cell) => cell !== ''),
    ).toEqual([value]);
  });

  it('finds nothing changed after the file’s time zone was changed', () => {
    const { script, report } = built();
    const state = structuredClone(script.control.save()) as unknown as { data: { about: { zone: string } } };
    state.data.about.zone = 'Asia/Almaty';
    const moved = createAppsScript({ bundle: builtBundle(), state: state as unknown as FileState });
    expect(preview(moved, report.run).kept).toEqual([]);
  });

  it.each([['x'], [1.5], [-1], [null]])('is refused with a sheet to keep that is %j', (id) => {
    const { script, report } = built();
    expect(outcomeOf(undoing(script, report.run, false, [id]))).toMatchObject({ error: { code: 'REQUEST_BROKEN' } });
    const many = Array.from({ length: 101 }, () => 0);
    expect(outcomeOf(undoing(script, report.run, false, many))).toMatchObject({ error: { code: 'REQUEST_BROKEN' } });
  });

  it('is done, and says that it stays in the list, where the journal is protected', () => {
    const { script, report, shop } = built();
    const journal = script.control.sheets().find(({ hidden }) => hidden)?.id ?? -1;
    script.control.protect(journal);
    expect(undo(script, report.run).lines).toEqual([
      'Лист «RFM» удалён.',
      'Лист «RFM – покупатели» удалён.',
      expect.stringMatching(/^Действие осталось в списке/),
    ]);
    expect(shop.left()).toEqual([]);
    expect(runs(script)).toHaveLength(1);
    expect(undo(script, report.run).lines[0]).toBe('Лист «RFM» уже удалён.');
  });

  it('lists the other runs when somebody edited one in the journal', () => {
    const { script, report } = built();
    answerOf(script.run('demoMake', []));
    const journal = script.control.sheets().find(({ hidden }) => hidden)?.id ?? -1;
    script.control.type(journal, 1, 0, [['{"id":"mwrqctpc-0","at":1,"sheets":[]}']]);
    expect(runs(script)).toMatchObject([{ what: 'Демоданные' }]);
    expect(outcomeOf(undoing(script, report.run))).toMatchObject({ error: { code: 'RUN_GONE' } });
    const [demo] = runs(script);
    script.control.type(journal, 2, 1, [['\'[{"op":"sheet"}]']]);
    expect(outcomeOf(undoing(script, demo?.id ?? null))).toMatchObject({ error: { code: 'RUN_GONE' } });
  });

  it('is refused while somebody else writes a report, which is soon over', () => {
    const { shop, script, report } = built();
    const inner: Execution[] = [];
    shop.disturbed(15, () => {
      inner.push(undoing(script, report.run));
      return undefined;
    });
    expect(inner.map((execution) => outcomeOf(execution))).toMatchObject([
      { error: { code: 'BUSY', message: 'Файл занят: в нём уже строится отчёт. Повторите через минуту.' } },
    ]);
    expect(undo(script, report.run).kept).toEqual([]);
  });

  it('is refused while another action goes on, with the time since when', () => {
    let calls = 0;
    const inner: Execution[] = [];
    const script = openFile(FILES.ru, {
      fault: (call) => {
        if (call.kind !== 'remote' || (call.method === 'Spreadsheet.insertSheet' && ++calls !== 1)) return undefined;
        if (call.method === 'Spreadsheet.insertSheet') inner.push(undoing(script, 'mwrqctpc-0'));
        return undefined;
      },
    });
    answerOf(script.run('demoMake', []));
    expect(inner.map((execution) => outcomeOf(execution))).toMatchObject([
      { error: { code: 'BUSY', message: expect.stringContaining('с 14:05. Повторите через минуту.') } },
    ]);
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

  it('names a task whose code was changed, and says when the sheet is ours no more', () => {
    const { script, sheetId, second } = tasks();
    script.control.type(sheetId, 2, 0, [['Моя задача']]);
    const missing = 'Не найдено на листе «Задачи»: T-2. Если код изменён, удалите строку вручную.';
    expect(preview(script, second).effects).toEqual(['Лист «Задачи»: будет убрано строк — 0.', missing]);
    script.control.removeMetadata(sheetId);
    const notOurs = 'Лист «Задачи» не трогается: он больше не принадлежит Rosta.';
    expect(preview(script, second).effects).toEqual([notOurs]);
    expect(undo(script, second).lines).toEqual([notOurs]);
  });

  it('leaves a task that got a formula of the same value', () => {
    const { script, sheetId, second, open } = tasks();
    script.control.type(sheetId, 2, 1, [['="вторая"']]);
    expect(preview(script, second).kept).toMatchObject([{ text: 'Изменено вручную: A3' }]);
    undo(script, second);
    expect(open()).toHaveLength(3);
  });

  it('of 600 restored rows scattered among others takes a few calls', () => {
    const { script, sheetId } = tasks();
    const own = Array.from({ length: 600 }, (_, i) => [`T-${2 * i + 1000}`, 'а', 'б', 'в', '', '', 'новая', '']);
    script.control.type(sheetId, 4, 0, own);
    const columns = ['code', 'cause', 'upper_goal', 'criterion'];
    const rows = Array.from({ length: 600 }, (_, i) => [`T-${2 * i + 1001}`, 'а', 'б', 'в']);
    const restored = answerOf<RestoredView>(script.run('factRestore', [{ fact: 'tasks', version: 1, columns, rows }]));
    script.control.sortRows(sheetId, 1, 0);
    const undone = undoing(script, restored.run);
    expect(answerOf<UndoneView>(undone).lines).toEqual(['Лист «Задачи»: убрано строк — 600.']);
    expect(undone.remoteCalls).toBeLessThan(25);
    expect(script.control.values(sheetId).filter(([code]) => code !== '')).toHaveLength(1 + 3 + 600);
  });

  it('leaves a task people changed, and says which', () => {
    const { script, sheetId, second, open } = tasks();
    script.control.type(sheetId, 2, 4, [['Анна']]);
    expect(preview(script, second).kept).toMatchObject([{ text: 'Изменено вручную: A3' }]);
    undo(script, second);
    expect(open()).toHaveLength(3);
  });

  it('empties a task’s row and leaves what somebody noted beside it', () => {
    const { script, sheetId, second, open } = tasks();
    script.control.type(sheetId, 2, 13, [['спросить Анну']]);
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

describe('undo of a report that went on after it was stopped', () => {
  it('works when a task was made in between', () => {
    const shop = new LongShop();
    shop.stopBefore(2);
    shop.now += 60_000;
    const seed = { cause: 'а', goal: 'б', criterion: 'в', owner: '', due: '', source: '', lang: 'ru' };
    const task = answerOf<TaskView>(shop.script.run('taskMake', [seed]));
    shop.now += 60_000;
    const { run, notice } = shop.goOn();
    expect(notice).toBe('');
    expect(runs(shop.script).map(({ id }) => id)).toEqual([task.run, run]);
    const { keep, kept } = preview(shop.script, run);
    expect({ keep, kept }).toEqual({ keep: [], kept: [] });
    expect(undo(shop.script, run).lines).toEqual(['Лист «RFM» удалён.', 'Лист «RFM – покупатели» удалён.']);
    expect(runs(shop.script).map(({ id }) => id)).toEqual([task.run]);
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
