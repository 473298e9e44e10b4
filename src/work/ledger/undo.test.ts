import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../test/fakes/memoryStore';
import { MemoryWorkbook } from '../../../test/fakes/memoryWorkbook';
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
    expect(undoPreview(ports, run, RU).effects).toEqual(['Лист «RFM» будет удалён.']);
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
