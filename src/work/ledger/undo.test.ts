import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../test/fakes/memoryStore';
import { MemoryWorkbook } from '../../../test/fakes/memoryWorkbook';
import { AppError } from '../../core/appError';
import type { Cell } from '../../core/cell';
import type { FileContext } from '../../core/table';
import { SheetBuilder } from '../report/sheetBuilder';
import { addRecorded } from './addRecorded';
import { Journal } from './journal';
import { undoList, undoPreview, undoRun } from './undo';

const RU: FileContext = { lang: 'ru', locale: 'ru_RU', zone: 'Europe/Moscow', currency: '₽' };
const LOCK = { hold: <T>(work: () => T): T => work() };

/** A file with one sheet of the user's and a clock that runs. */
function file() {
  const workbook = new MemoryWorkbook([{ name: 'Заказы', values: [['моё']] }]);
  let time = Date.UTC(2026, 10, 22, 11, 5);
  const clock = {
    now: () => {
      time += 60_000;
      return time;
    },
    today: () => 0,
  };
  const ports = { workbook, clock, store: new MemoryStore(), lock: LOCK };
  const make = (
    name: string,
    rows: Cell[][] = [
      ['a', 'b'],
      [1, 2],
    ],
  ) => {
    const sheet = new SheetBuilder(name);
    sheet.add(rows);
    return addRecorded(ports, () => [sheet.build()], { kind: 'report', id: 'rfm' }, 'ru');
  };
  const names = () => workbook.sheets().map((sheet) => sheet.name);
  return { workbook, ports, make, names };
}

const runOf = ({ remembered }: ReturnType<ReturnType<typeof file>['make']>): string =>
  'run' in remembered ? remembered.run : 'not remembered';

describe('the list of runs', () => {
  it('is empty in a file where nothing was done', () => {
    expect(undoList(file().ports, RU).runs).toEqual([]);
  });

  it('names what, when and which sheets, newest first, by the names they have now', () => {
    const { ports, make, workbook } = file();
    make('RFM');
    make('RFM (2)');
    const runs = undoList(ports, RU).runs;
    expect(runs.map(({ what, when, sheets }) => [what, when, sheets.map(({ name }) => name)])).toEqual([
      ['Отчёт «RFM»', '22.11.2026, 14:07', ['RFM (2)']],
      ['Отчёт «RFM»', '22.11.2026, 14:06', ['RFM']],
    ]);
    expect(workbook.sheets().map(({ name }) => name)).toContain('Rosta – журнал');
  });

  it('keeps the last ten', () => {
    const { ports, make } = file();
    for (let i = 0; i < 12; i++) make(`Отчёт ${i}`);
    const names = undoList(ports, RU).runs.map(({ sheets }) => sheets[0]?.name);
    expect(names).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((i) => `Отчёт ${i}`));
  });

  it('says of an older run that its room was taken when a large one came', () => {
    const { ports, make } = file();
    const rows = (count: number): Cell[][] => Array.from({ length: count }, (_, i) => [i, i]);
    make('Первый', rows(400_000));
    make('Второй', rows(400_000));
    make('Третий', rows(400_000));
    expect(undoList(ports, RU).runs.map(({ sheets, lost }) => [sheets[0]?.name, lost])).toEqual([
      ['Третий', ''],
      ['Второй', ''],
      ['Первый', 'Отменить уже нельзя: место заняли более новые действия.'],
    ]);
  });

  it('says of a run of more than a million prints that it cannot be undone', () => {
    const { ports, make } = file();
    const { remembered } = make(
      'Большой',
      Array.from({ length: 1_000_001 }, () => ['x']),
    );
    expect(remembered).toEqual({ lost: 'too_large' });
    expect(undoList(ports, RU).runs[0]?.lost).toMatch(/^Отменить нельзя/);
  });
});

describe('undo', () => {
  it('deletes the sheets a run made, and forgets the run', () => {
    const { ports, make, names } = file();
    const run = runOf(make('RFM'));
    expect(undoPreview(ports, run, RU).effects).toEqual([
      'Лист «RFM» будет удалён.',
      'Формулы на других листах, которые ссылаются на удаляемый лист, покажут ошибку.',
    ]);
    expect(names()).toContain('RFM');
    expect(undoRun(ports, run, false, RU)).toEqual({ lines: ['Лист «RFM» удалён.'], kept: [] });
    expect(names()).toEqual(['Заказы', 'Rosta – журнал']);
    expect(undoList(ports, RU).runs).toEqual([]);
    expect(() => undoRun(ports, run, false, RU)).toThrow('RUN_GONE');
  });

  it('leaves a sheet on which people changed cells, and lists the cells', () => {
    const { ports, make, workbook } = file();
    const made = make('RFM');
    const id = made.sheets[0]?.id ?? 0;
    workbook.writeCells(id, 1, 1, [['правка']]);
    workbook.writeCells(id, 4, 2, [['заметка']]);
    const preview = undoPreview(ports, runOf(made), RU);
    expect(preview.kept.map(({ text }) => text)).toEqual(['Изменено вручную: B2, C5']);
    expect(preview.clearRest).not.toBe('');
    expect(undoRun(ports, runOf(made), false, RU).kept).toEqual([{ id, name: 'RFM' }]);
    expect(workbook.readAll(id)[1]).toEqual([1, 'правка']);
  });

  it('leaves a sheet to which people added a formula, a note or a chart, and says what', () => {
    const { ports, make, workbook, names } = file();
    const made = make('RFM');
    const run = runOf(made);
    const id = made.sheets[0]?.id ?? 0;
    workbook.added.set(id, {
      formulas: [{ row: 1, column: 1 }],
      notes: [{ row: 6, column: 2, text: 'спросить' }],
      charts: 1,
    });
    expect(undoPreview(ports, run, RU)).toMatchObject({
      effects: ['Лист «RFM» останется: на нём есть добавленное вручную.'],
      kept: [{ text: 'Добавлено вручную: формулы — 1, заметки — 1, диаграммы — 1 (B2, C7)' }],
      keep: [id],
      clearRest: 'Убрать с этих листов всё, кроме изменённого вручную',
    });
    expect(undoRun(ports, run, false, RU, [id])).toEqual({
      lines: ['Лист «RFM» оставлен: на нём есть добавленное вручную.'],
      kept: [{ id, name: 'RFM' }],
    });
    expect(names()).toContain('RFM');
  });

  it('takes notes of our own for ours, wherever they were moved', () => {
    const { ports, workbook } = file();
    const sheet = new SheetBuilder('RFM');
    sheet.add([['a', 'b']]);
    const image = { ...sheet.build(), notes: [{ row: 0, column: 1, text: 'Что это' }] };
    const made = addRecorded(ports, () => [image], { kind: 'report', id: 'rfm' }, 'ru');
    const seen = () => undoPreview(ports, runOf(made), RU).keep;
    expect(seen()).toEqual([]);
    workbook.added.set(made.sheets[0]?.id ?? 0, { notes: [{ row: 4, column: 0, text: 'Что это' }] });
    expect(seen()).toHaveLength(1);
  });

  it('clears nothing of what people added', () => {
    const { ports, make, workbook } = file();
    const made = make('RFM');
    const id = made.sheets[0]?.id ?? 0;
    workbook.added.set(id, { formulas: [{ row: 1, column: 1 }], notes: [{ row: 0, column: 0, text: 'моё' }] });
    expect(undoRun(ports, runOf(made), true, RU).lines).toEqual([
      'Лист «RFM»: осталось только изменённое и добавленное вручную.',
    ]);
    expect(workbook.readAll(id)).toEqual([
      ['a', ''],
      ['', 2],
    ]);
  });

  it('speaks of rows where a long list was changed in several places, and leaves these rows', () => {
    const { ports, make, workbook } = file();
    const rows: Cell[][] = Array.from({ length: 12_000 }, () => Array.from({ length: 10 }, (_, i) => i));
    const made = make('Список', rows);
    const id = made.sheets[0]?.id ?? 0;
    workbook.writeCells(id, 2, 2, [['правка']]);
    workbook.writeCells(id, 6, 6, [['правка']]);
    const { effects, kept } = undoPreview(ports, runOf(made), RU);
    expect(effects).toEqual(['Лист «Список» останется: строк изменено вручную — 2.']);
    expect(kept).toMatchObject([{ text: 'Изменено вручную в строках: 3, 7' }]);
    undoRun(ports, runOf(made), true, RU);
    const left = workbook.readAll(id).flatMap((cells, row) => (cells.some((cell) => cell !== '') ? [row] : []));
    expect(left).toEqual([2, 6]);
  });

  it('takes dates for unchanged when the file’s time zone was changed', () => {
    const { ports, make, workbook } = file();
    const noon = Date.UTC(2026, 10, 22, 9);
    const made = make('RFM', [[new Date(noon)]]);
    const id = made.sheets[0]?.id ?? 0;
    // Noon in Almaty is two hours earlier than in Moscow.
    workbook.writeCells(id, 0, 0, [[new Date(noon - 2 * 3_600_000)]]);
    expect(undoPreview(ports, runOf(made), RU).kept).toHaveLength(1);
    expect(undoPreview(ports, runOf(made), { ...RU, zone: 'Asia/Almaty' }).kept).toEqual([]);
  });

  it('says that the run stays in the list where the journal cannot be changed', () => {
    const { ports, make, workbook, names } = file();
    const run = runOf(make('RFM'));
    workbook.writeCells = () => {
      throw new AppError('PROTECTED');
    };
    expect(undoRun(ports, run, false, RU).lines).toEqual([
      'Лист «RFM» удалён.',
      expect.stringMatching(/^Действие осталось в списке: убрать его оттуда не удалось\./),
    ]);
    expect(names()).not.toContain('RFM');
    expect(undoList(ports, RU).runs).toHaveLength(1);
  });

  it('clears the rest of such a sheet when asked to, and nothing that people changed', () => {
    const { ports, make, workbook } = file();
    const made = make('RFM');
    const id = made.sheets[0]?.id ?? 0;
    workbook.writeCells(id, 1, 1, [['правка']]);
    undoRun(ports, runOf(made), true, RU);
    expect(workbook.readAll(id)).toEqual([
      ['', ''],
      ['', 'правка'],
    ]);
  });

  it('passes over sheets that are gone and sheets that carry our mark no more', () => {
    const { ports, make, workbook } = file();
    const gone = make('RFM');
    workbook.removeSheet(gone.sheets[0]?.id ?? 0);
    expect(undoRun(ports, runOf(gone), false, RU).lines).toEqual(['Лист «RFM» уже удалён.']);
    const bare = make('RFM (2)');
    workbook.placed = workbook.placed.filter(({ mark }) => mark.kind === 'journal');
    expect(undoRun(ports, runOf(bare), false, RU).lines[0]).toMatch(/^Лист «RFM \(2\)» не трогается/);
    expect(workbook.nameOf(bare.sheets[0]?.id ?? 0)).toBe('RFM (2)');
  });

  it('knows nothing of a run when the journal was changed by hand', () => {
    const { ports, make, workbook } = file();
    const run = runOf(make('RFM'));
    const journal = workbook.sheets().find(({ name }) => name === 'Rosta – журнал')?.id ?? 0;
    workbook.writeCells(journal, 2, 0, [['испорчено']]);
    expect(() => undoRun(ports, run, false, RU)).toThrow('RUN_GONE');
    workbook.writeCells(journal, 1, 0, [['{испорчено']]);
    expect(undoList(ports, RU).runs).toEqual([]);
  });
});

describe('a run that goes on after it was cut', () => {
  const begun = () => {
    const { ports, make } = file();
    const at = ports.clock.now();
    const run = new Journal(ports, 'ru').begin(at);
    const goOn = () => {
      const journal = new Journal(ports, 'ru');
      expect(journal.begin(at, run)).toBe(run);
      return journal.add({ id: run, at, what: { kind: 'demo', id: 'demo' }, ops: [] });
    };
    return { ports, make, run, goOn };
  };

  it('is remembered in another slot when another run took its own, and is undone there', () => {
    const { ports, make, run, goOn } = begun();
    const other = runOf(make('RFM'));
    expect(goOn()).toEqual({ run });
    expect(undoList(ports, RU).runs.map(({ id }) => id)).toEqual([other, run]);
    expect(undoRun(ports, run, false, RU).lines).toEqual([]);
    expect(undoList(ports, RU).runs.map(({ id }) => id)).toEqual([other]);
  });

  it('is remembered once, however often it goes on', () => {
    const { ports, run, goOn } = begun();
    goOn();
    goOn();
    expect(undoList(ports, RU).runs.map(({ id }) => id)).toEqual([run]);
  });
});

describe('a journal in which somebody edited one head', () => {
  it('still lists the other runs', () => {
    const { ports, make, workbook } = file();
    make('Первый');
    make('Второй');
    const journal = workbook.sheets().find(({ name }) => name === 'Rosta – журнал')?.id ?? 0;
    workbook.writeCells(journal, 1, 0, [['{"id":"mwrqctpc-0","at":1,"sheets":[]}']]);
    expect(undoList(ports, RU).runs.map(({ sheets }) => sheets[0]?.name)).toEqual(['Второй']);
  });
});

describe('a copy of the file', () => {
  it('begins a journal of its own, and drops the one it brought along', () => {
    const { ports, make, workbook } = file();
    make('RFM');
    const copied = new MemoryWorkbook(
      workbook.sheets().map(({ id, name }) => ({ name, values: workbook.readAll(id) })),
      undefined,
      'file-2',
    );
    copied.placed = [...workbook.placed];
    const copy = { ...ports, workbook: copied, store: new MemoryStore(ports.store.all()) };
    expect(undoList(copy, RU).runs).toEqual([]);
    new Journal(copy, 'ru').begin(0);
    expect(copied.sheets().map(({ name }) => name)).toEqual(['Заказы', 'RFM', 'Rosta – журнал']);
    expect(copy.store.get('rosta.file')).toMatch(/^file-2 /);
  });
});
