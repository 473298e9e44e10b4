import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../test/fakes/memoryStore';
import { MemoryWorkbook } from '../../../test/fakes/memoryWorkbook';
import { RUSSIAN, SharedFile } from '../../../test/fakes/sharedFile';
import { AppError } from '../../core/appError';
import { MARK_VERSION, type OwnKind, type PlacedMark } from '../../core/ownMark';
import { addRecorded } from '../ledger/addRecorded';
import { SheetBuilder } from '../report/sheetBuilder';
import { actOnState } from '../state/actOnState';
import { type RemovePorts, removeRosta } from './removeRosta';
import { removeView } from './removeView';

const NAMES = ['Заказы', 'RFM', 'Отзывы', 'Задачи', 'Настройки', 'Журнал', 'Чужой'];
const [ORDERS, REPORT, DEMO, TABLE, SETTINGS, JOURNAL, COPIED] = [1, 2, 3, 4, 5, 6, 7];

const markOn = (sheetId: number, kind: OwnKind, file = 'file-1'): PlacedMark => ({
  place: { on: 'sheet', sheetId },
  mark: { kind, id: 'x', version: MARK_VERSION },
  file,
});

/** A file with a sheet of each kind and a person whose background work runs. */
function usedFile() {
  const workbook = new MemoryWorkbook(NAMES.map((name) => ({ name, values: [[name]] })));
  workbook.placed = [
    markOn(REPORT, 'report'),
    markOn(DEMO, 'demo'),
    markOn(TABLE, 'table'),
    { ...markOn(TABLE, 'header'), place: { on: 'row', sheetId: TABLE, index: 0 } },
    { ...markOn(TABLE, 'column'), place: { on: 'column', sheetId: TABLE, index: 0 } },
    markOn(SETTINGS, 'settings'),
    markOn(JOURNAL, 'journal'),
    markOn(COPIED, 'report', 'original'),
  ];
  const file = new SharedFile(workbook);
  const person = file.person('Айгуль');
  actOnState(person, 'turn_on');
  file.store.set('rosta.lang', 'ru');
  file.store.set('rosta.job.1', '{}');
  file.store.set('other', 'stays');
  person.own.set('other', 'stays');
  const ports: RemovePorts = { ...person, workbook };
  return { file, workbook, person, ports };
}

const namesOf = (workbook: MemoryWorkbook): string[] => workbook.sheets().map(({ name }) => name);

/** Everything that can be left of Rosta. */
function remains({ file, workbook, person }: ReturnType<typeof usedFile>) {
  return {
    sheets: namesOf(workbook),
    marks: workbook.marks().length,
    triggers: person.triggers.ids.length,
    file: [...file.store.kept.keys()],
    own: [...person.own.kept.keys()],
  };
}

const CLEAN = {
  sheets: ['Заказы', 'Задачи', 'Настройки', 'Чужой'],
  marks: 0,
  triggers: 0,
  file: ['other'],
  own: ['other'],
};

describe('what removing Rosta would take away', () => {
  const chosenOf = (workbook: MemoryWorkbook) =>
    removeView({ workbook, store: new MemoryStore() }, RUSSIAN).sheets.map(({ id, kind, chosen }) => [
      id,
      kind,
      chosen,
    ]);

  it('lists sheets of ours; what people filled in or may have changed is not ticked, the journal is no choice', () => {
    expect(chosenOf(usedFile().workbook)).toEqual([
      [REPORT, 'отчёт', false],
      [DEMO, 'демоданные', true],
      [TABLE, 'таблица', false],
      [SETTINGS, 'настройки', false],
    ]);
  });

  it('ticks a report that is as its run left it, and says why others are not ticked', () => {
    const workbook = new MemoryWorkbook([{ name: 'Заказы', values: [['моё']] }]);
    const ports = { workbook, store: new MemoryStore(), clock: { now: () => 0, today: () => 0 } };
    const image = (name: string) => new SheetBuilder(name).build();
    const made = (kind: 'report' | 'demo', name: string): number =>
      addRecorded(ports, () => [{ ...image(name), values: [['итог', 5]] }], { kind, id: 'rfm' }, 'ru').sheets[0]?.id ??
      0;
    const [report, demo] = [made('report', 'RFM'), made('demo', 'Демо')];
    const view = () => removeView(ports, RUSSIAN);
    const ticks = () => view().sheets.map(({ id, chosen }) => [id, chosen]);
    expect(ticks()).toEqual([
      [report, true],
      [demo, true],
    ]);
    expect(view().lines).not.toContain('Не отмечены листы, которые могли изменить люди.');
    for (const id of [report, demo]) workbook.writeCells(id, 4, 0, [['мои выводы']]);
    expect(ticks()).toEqual([
      [report, false],
      [demo, false],
    ]);
    expect(view().lines).toContain('Не отмечены листы, которые могли изменить люди.');
  });

  it('ticks nothing that 0.1.0 marked, and knows its settings', () => {
    const workbook = new MemoryWorkbook(['RFM', 'RFM – настройки', 'Демо'].map((name) => ({ name, values: [['x']] })));
    const old = (sheetId: number, kind: OwnKind): PlacedMark => ({
      ...markOn(sheetId, kind),
      mark: { kind, id: 'rfm', version: 1 },
    });
    workbook.placed = [old(1, 'report'), old(2, 'report'), old(3, 'demo')];
    expect(chosenOf(workbook)).toEqual([
      [1, 'отчёт', false],
      [2, 'настройки', false],
      [3, 'демоданные', false],
    ]);
  });

  it('leaves a duplicate that a person made alone', () => {
    const { workbook } = usedFile();
    workbook.placed = [{ ...markOn(REPORT, 'report'), madeOn: 99 }];
    expect(chosenOf(workbook)).toEqual([]);
  });
});

describe('removing Rosta', () => {
  it('takes chosen sheets, journal, marks, triggers and what is kept; leaves all else', () => {
    const used = usedFile();
    expect(removeRosta(used.ports, [REPORT, DEMO], RUSSIAN).left).toBe(0);
    expect(remains(used)).toEqual(CLEAN);
  });

  it.each([
    [ORDERS, 'a sheet of the person'],
    [COPIED, 'a sheet that came with a copy'],
  ])('refuses sheet %i, %s, and removes nothing', (sheetId) => {
    const used = usedFile();
    const before = remains(used);
    expect(() => removeRosta(used.ports, [REPORT, sheetId], RUSSIAN)).toThrow('REQUEST_BROKEN');
    expect(remains(used)).toEqual(before);
  });

  it('takes along a journal that an unclaimed copy brought, which nobody would see otherwise', () => {
    const used = usedFile();
    used.workbook.placed = [markOn(JOURNAL, 'journal', 'original'), markOn(COPIED, 'report', 'original')];
    removeRosta(used.ports, [], RUSSIAN);
    expect(namesOf(used.workbook)).not.toContain('Журнал');
    expect(namesOf(used.workbook)).toContain('Чужой');
  });

  it('cut at any call and repeated ends the same', () => {
    let cuts = 0;
    for (let at = 0; ; at++) {
      const used = usedFile();
      let calls = 0;
      const cutting = <T extends object>(target: T): T =>
        new Proxy(target, {
          get: (whole, key) => {
            const value = Reflect.get(whole, key);
            if (typeof value !== 'function') return value;
            return (...args: readonly unknown[]) => {
              if (calls++ === at) throw new Error('cut');
              return Reflect.apply(value, whole, args);
            };
          },
        });
      const { workbook, store, own, triggers } = used.ports;
      const cut = { ...used.ports, workbook: cutting(workbook), store: cutting(store), own: cutting(own) };
      try {
        removeRosta({ ...cut, triggers: cutting(triggers) }, [REPORT, DEMO], RUSSIAN);
        break;
      } catch {
        cuts += 1;
      }
      expect(removeRosta(used.ports, [REPORT, DEMO], RUSSIAN).left).toBe(0);
      expect(remains(used)).toEqual(CLEAN);
    }
    expect(cuts).toBeGreaterThan(15);
  });

  it('goes in passes when calls are slow, and each gets further', () => {
    const used = usedFile();
    const clock = { ...used.file.clock, now: () => (used.file.now += 20_000) };
    const lefts: number[] = [];
    do lefts.push(removeRosta({ ...used.ports, clock }, [REPORT, DEMO], RUSSIAN).left);
    while (lefts[lefts.length - 1] !== 0 && lefts.length < 50);
    expect(lefts.length).toBeGreaterThan(5);
    expect([...lefts].sort((a, b) => b - a)).toEqual(lefts);
    expect(remains(used)).toEqual(CLEAN);
  });

  it('leaves an empty sheet when every sheet of the file goes', () => {
    const workbook = new MemoryWorkbook([{ name: 'RFM', values: [['RFM']] }]);
    workbook.placed = [markOn(1, 'report')];
    const file = new SharedFile(workbook);
    removeRosta({ ...file.person(), workbook }, [1], RUSSIAN);
    expect(namesOf(workbook)).toEqual(['Лист1']);
  });

  it('leaves an empty sheet when only hidden ones would stay', () => {
    const used = usedFile();
    const remove = used.workbook.removeSheet.bind(used.workbook);
    Object.assign(used.workbook, {
      removeSheet: (id: number) => {
        if (id === REPORT && !namesOf(used.workbook).includes('Лист1'))
          throw new AppError('SERVICE_REFUSED', { detail: "You can't remove all the visible sheets in a document" });
        remove(id);
      },
    });
    removeRosta(used.ports, [REPORT], RUSSIAN);
    expect(namesOf(used.workbook)).toContain('Лист1');
    expect(namesOf(used.workbook)).not.toContain('RFM');
  });

  it('goes on without the consent to triggers, whose record goes', () => {
    const used = usedFile();
    used.person.triggers.refusal = new AppError('NO_CONSENT');
    expect(removeRosta(used.ports, [], RUSSIAN).left).toBe(0);
    expect(used.file.store.kept.has('rosta.hourly')).toBe(false);
  });

  it('waits for whoever is writing', () => {
    const used = usedFile();
    used.file.isBusy = true;
    expect(() => removeRosta(used.ports, [REPORT], RUSSIAN)).toThrow('BUSY');
  });

  it('does nothing more when it is asked again', () => {
    const used = usedFile();
    removeRosta(used.ports, [REPORT], RUSSIAN);
    const before = remains(used);
    expect(removeRosta({ ...used.ports, own: new MemoryStore() }, [REPORT], RUSSIAN).left).toBe(0);
    expect(remains(used)).toEqual(before);
  });
});
