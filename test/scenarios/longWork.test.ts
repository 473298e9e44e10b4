import { describe, expect, it } from 'vitest';
import type { CallRecord } from '../../local/apps-script/appsScript';
import type { HomeView, ProgressView, ReportView, StateView, UndoListView } from '../../src/core/views';
import { answerOf, outcomeOf } from './addon';
import { JOB, LongShop, START, statesOfWriting } from './longShop';

const MINUTE = 60_000;
const calm = new LongShop();
const calmBuild = calm.run('reportBuild');
const WHOLE = calm.report();

/** Whether the report is the one in peace, whatever number its sheets' names have. */
const isWhole = (shop: LongShop): boolean =>
  JSON.stringify(shop.report()).replaceAll(' (2)', '') === JSON.stringify(WHOLE);
const undoRuns = (shop: LongShop): UndoListView['runs'] => answerOf<UndoListView>(shop.script.run('undoOpen', [])).runs;

describe.each([
  ['held', 2],
  // Here almost every call leaves another file: some are tried.
  ['structural', 3],
  ['immediate', 4],
] as const)('a report of three batches cut at any call of its writing, writes %s', (writes, each) => {
  const states = statesOfWriting(writes);
  const found = states.filter((_, i) => i % each === 0 || i > states.length - 4);

  it('goes on to the same report as one in peace: nothing twice, nothing missing', () => {
    expect(found.length).toBeGreaterThan(6);
    const results = found.map((state): string => {
      const shop = new LongShop(writes, state);
      const outcome = outcomeOf<ReportView>(shop.run('jobContinue'));
      // One empty sheet of the report, and one of the journal.
      expect(shop.strays()).toBeLessThanOrEqual(2);
      if (outcome.ok) {
        expect(isWhole(shop)).toBe(true);
        expect(outcome.value.sheets.map(({ id }) => id)).toEqual(shop.ids());
        expect(undoRuns(shop).map(({ id }) => id)).toEqual([outcome.value.run]);
        return 'whole';
      }
      // Cut before its place was saved nothing is there; after it was forgotten, everything.
      expect(shop.ids().length === 0 || isWhole(shop)).toBe(true);
      return outcome.error.code;
    });
    expect([...new Set(results)].sort()).toEqual(['JOB_GONE', 'whole']);
  });
});

describe('a report that goes on', () => {
  it('leaves the same as an execution that Google cut there', () => {
    const writes = calmBuild.log.flatMap(({ method, kind }, i) =>
      kind === 'remote' && method === 'Range.setValues' ? [i] : [],
    );
    for (const at of writes.slice(2, 5)) {
      const shop = new LongShop();
      const cut = shop.run('reportBuild', (_, index) => (index === at ? { cut: true } : undefined));
      expect(cut).toMatchObject({ ok: false, error: 'Exceeded maximum execution time' });
      shop.goOn();
      expect(isWhole(shop)).toBe(true);
    }
  });

  it('stops where it is asked to, before the next batch, and goes on from there', () => {
    const rows = [1, 2, 3].map((batch) => {
      const shop = new LongShop();
      const { unfinished } = shop.stopBefore(batch);
      expect(unfinished).toMatchObject({ job: JOB, reason: 'stopped', text: expect.stringMatching(/^Остановлено: /) });
      const written = shop.ids().reduce((sum, id) => sum + shop.script.control.values(id).length, 0);
      expect(shop.offered()).toEqual([`continue ${JOB}`, `discard ${JOB}`]);
      const list = shop.ids()[batch - 2];
      expect(shop.goOn().unfinished).toBeNull();
      // What has rows is kept; an empty sheet is made anew.
      if (batch > 1) expect(shop.ids()[1]).toBe(list);
      expect(isWhole(shop)).toBe(true);
      return written;
    });
    expect(rows).toEqual([0, 9090, 9301]);
  });

  it('needs less than two seconds of Google’s time for a batch', () => {
    // As the local Apps Script counts: a price per call, and one per cell.
    const price = ({ kind, cells }: CallRecord): number => (kind === 'remote' ? 120 + (cells ?? 0) / 100 : 0);
    const asked = calmBuild.log.flatMap(({ method }, i) => (method === 'Cache.get' ? [i] : []));
    expect(asked).toHaveLength(3);
    const batches = asked.map((from, i) => calmBuild.log.slice(from, asked[i + 1]));
    for (const calls of batches) {
      const end = calls.findIndex(({ method }) => method === 'SpreadsheetApp.flush');
      expect(calls.slice(0, end + 1).reduce((sum, call) => sum + price(call), 0)).toBeLessThanOrEqual(2000);
    }
  });

  it('says how far it is, never less than before', () => {
    const shop = new LongShop();
    const told: ProgressView[] = [];
    const ask = (): ProgressView | null => answerOf(shop.script.run('jobProgress', [{ job: JOB }]));
    shop.run('reportBuild', () => {
      const progress = ask();
      if (progress !== null) told.push(progress);
      return undefined;
    });
    const shares = told.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const texts = new Set(told.map(({ text }) => text.replace(/\s/g, ' ')));
    expect([...texts]).toEqual(['0', '9 090', '9 301'].map((done) => `Шаг 3 из 3: запись строк, ${done} из 9 361`));
    expect(ask()).toBeNull();
  });
});

describe('a report that takes longer than Google lets an execution run', () => {
  it('stops by itself before six minutes and goes on until it is whole', () => {
    const shop = new LongShop();
    /** Runs where each remote call takes so many seconds. */
    const slowly = (name: 'reportBuild' | 'jobContinue', seconds: number): ReportView => {
      const began = shop.now;
      const report = answerOf<ReportView>(
        shop.run(name, () => {
          shop.now += seconds * 1000;
          return undefined;
        }),
      );
      expect(shop.now - began).toBeLessThan(6 * MINUTE);
      return report;
    };
    const texts = [slowly('reportBuild', 11), slowly('jobContinue', 11.5), slowly('jobContinue', 6)].map(
      ({ unfinished }) => unfinished && `${unfinished.reason}: ${unfinished.text.split('.')[0]}`.replace(/\s/g, ' '),
    );
    expect(texts).toEqual([
      'time: Google остановил расчёт по времени: строк готово — 9 090 из 9 361',
      'time: Google остановил расчёт по времени: строк готово — 9 301 из 9 361',
      null,
    ]);
    expect(isWhole(shop)).toBe(true);
  });

  it('is not begun anew because minutes passed between computing and writing', () => {
    const shop = new LongShop();
    const built = shop.run('reportBuild', ({ method }) => {
      if (method === 'Sheet.getSheetValues') shop.now += 2 * MINUTE;
      if (method === 'SpreadsheetApp.flush') shop.script.run('jobStop', [{ job: JOB }]);
      return undefined;
    });
    expect(answerOf<ReportView>(built).unfinished).not.toBeNull();
    const [begun] = shop.ids();
    shop.now += 24 * 60 * MINUTE;
    shop.goOn();
    expect(shop.ids()).toContain(begun);
    expect(isWhole(shop)).toBe(true);
  });

  it('is finished by the hourly run when nobody comes back to it', () => {
    const shop = new LongShop();
    answerOf<StateView>(shop.script.run('stateAct', [{ act: 'turn_on' }]));
    cutAfterFirstBatch(shop);
    shop.now += 10 * MINUTE;
    shop.script.fireHourly();
    expect(isWhole(shop), 'somebody may be about to go on').toBe(false);
    shop.now += 10 * MINUTE;
    expect(shop.script.fireHourly().map(({ ok }) => ok)).toEqual([true]);
    expect(isWhole(shop)).toBe(true);
    expect(undoRuns(shop)).toHaveLength(1);
    expect(shop.offered()).toEqual([]);
  });
});

/** Google ends the execution when the first batch stands. */
function cutAfterFirstBatch(shop: LongShop): void {
  let flushes = 0;
  shop.run('reportBuild', ({ method }) => {
    if (method === 'SpreadsheetApp.flush') flushes += 1;
    return method === 'Cache.get' && flushes > 0 ? { cut: true } : undefined;
  });
}

describe('a report that a person stopped', () => {
  it('is not gone on with in the background', () => {
    const shop = new LongShop();
    answerOf<StateView>(shop.script.run('stateAct', [{ act: 'turn_on' }]));
    shop.stopBefore(2);
    shop.now += 60 * MINUTE;
    shop.script.fireHourly();
    expect(isWhole(shop)).toBe(false);
    expect(shop.offered()).toEqual([`continue ${JOB}`, `discard ${JOB}`]);
  });
});

describe('people at work on an unfinished report', () => {
  /** Rows of the list that stand, by the text of their first cell. */
  const stop = () => {
    const shop = new LongShop();
    shop.stopBefore(2);
    const [list] = shop.ids();
    return { shop, list: list ?? 0, control: shop.script.control };
  };

  it.each([
    ['typed far below', ({ control }: ReturnType<typeof stop>, list: number) => control.type(list, 9200, 0, [['моё']])],
    ['typed beside', ({ control }: ReturnType<typeof stop>, list: number) => control.type(list, 3, 15, [['моё']])],
    ['changed a cell', ({ control }: ReturnType<typeof stop>, list: number) => control.type(list, 3, 2, [['моё']])],
    ['deleted rows', ({ control }: ReturnType<typeof stop>, list: number) => control.deleteRows(list, 10, 5)],
  ])('who %s keep their sheet, and the report begins anew beside it, whole', (_, work) => {
    const stopped = stop();
    work(stopped, stopped.list);
    const theirs = JSON.stringify(stopped.control.values(stopped.list));
    stopped.shop.goOn();
    expect(JSON.stringify(stopped.control.values(stopped.list)) === theirs, 'their sheet is as they left it').toBe(
      true,
    );
    expect(stopped.shop.ids()).not.toContain(stopped.list);
    expect(isWhole(stopped.shop)).toBe(true);
  });

  it('keep what they typed when the rest is deleted', () => {
    const { shop, list, control } = stop();
    control.type(list, 3, 15, [['моё']]);
    shop.script.run('jobDiscard', [{ job: JOB }]);
    expect(control.values(list)[3]?.[15]).toBe('моё');
    expect(shop.offered()).toEqual([]);
  });

  it('type below while it is being written: that is not written over', () => {
    const shop = new LongShop();
    let batches = 0;
    shop.run('reportBuild', ({ method }) => {
      // Between two batches of the list.
      if (method === 'Cache.get' && ++batches === 2) {
        const [list] = shop.ids();
        shop.script.control.type(list ?? 0, 9200, 0, [['моё']]);
      }
      return undefined;
    });
    const typed = shop.script.control.sheets().filter(({ id }) => shop.script.control.values(id)[9200]?.[0] === 'моё');
    expect(typed).toHaveLength(1);
    expect(isWhole(shop)).toBe(true);
  });
});

describe('an unfinished report', () => {
  it('begins anew when the orders have changed, goes on from there, and nothing of the old one stays', () => {
    const shop = new LongShop();
    shop.stopBefore(3);
    const old = shop.ids();
    const [orders] = shop.script.control.sheets().filter(({ name }) => name === 'Orders');
    shop.script.control.type(orders?.id ?? -1, 1, 2, [['999999']]);
    shop.now = START + 5 * MINUTE;
    const again = answerOf<ReportView>(shop.stoppedBefore(2, 'jobContinue'));
    expect(again.unfinished?.reason).toBe('stopped');
    const begun = shop.ids();
    expect(begun.filter((id) => old.includes(id))).toEqual([]);
    shop.now += 5 * MINUTE;
    shop.goOn();
    expect(shop.ids()).toEqual(expect.arrayContaining([...begun]));
    const fresh = new LongShop('held', shop.script.control.save());
    fresh.now = START + 5 * MINUTE;
    const sheets = answerOf<ReportView>(fresh.run('reportBuild')).sheets.map(({ id }) =>
      fresh.script.control.values(id),
    );
    const sheetsHere = shop.ids().map((id) => shop.script.control.values(id));
    expect(JSON.stringify(sheets).replaceAll(' (2)', '') === JSON.stringify(sheetsHere)).toBe(true);
  });

  it('finds another name when people took its own, and leaves their sheet alone', () => {
    const shop = new LongShop();
    shop.stopBefore(2);
    const theirs = shop.script.control.importValues('rfm', [['моё']]);
    expect(shop.goOn().sheets.map(({ name }) => name)).toEqual(['RFM (2)', 'RFM – покупатели']);
    expect(shop.script.control.values(theirs)).toEqual([['моё']]);
  });

  it('leaves its sheet to people who put rows into it, and begins anew beside it', () => {
    const shop = new LongShop();
    shop.stopBefore(2);
    const [theirs = -1] = shop.ids();
    shop.script.control.type(theirs, 9200, 3, [['моё']]);
    const before = shop.script.control.values(theirs);
    const names = shop.goOn().sheets.map(({ name }) => name);
    expect(names).toEqual(['RFM', 'RFM – покупатели (2)']);
    expect(shop.script.control.values(theirs)).toEqual(before);
    expect(isWhole(shop)).toBe(true);
  });

  it('is taken back by one click', () => {
    for (const batch of [1, 2, 3]) {
      const shop = new LongShop();
      shop.stopBefore(batch);
      const home = answerOf<HomeView>(shop.script.run('jobDiscard', [{ job: JOB }]));
      expect(home.notices).toEqual([]);
      shop.expectNothingLeft();
      expect(undoRuns(shop)).toEqual([]);
      expect(outcomeOf(shop.run('jobContinue'))).toMatchObject({ error: { code: 'JOB_GONE' } });
    }
  });

  it('is not offered in a copy of the file', () => {
    const shop = new LongShop();
    shop.stopBefore(2);
    const copy = new LongShop('held', shop.script.control.copyFile());
    expect(copy.offered()).toEqual(['claim null']);
    answerOf(copy.script.run('fileClaim', []));
    expect(copy.offered()).toEqual([]);
    expect(outcomeOf(copy.run('jobContinue'))).toMatchObject({ error: { code: 'JOB_GONE' } });
  });
});

describe('where the file’s properties are full', () => {
  /** Fills what Google keeps of properties for a file. */
  const full = (): LongShop => {
    const shop = new LongShop();
    for (let i = 0; i < 57; i++) shop.script.control.setProperty(`other.${i}`, 'x'.repeat(9000));
    return shop;
  };

  it('a report is built all the same', () => {
    const shop = full();
    expect(answerOf<ReportView>(shop.run('reportBuild')).unfinished).toBeNull();
    expect(isWhole(shop)).toBe(true);
  });

  it('one that is stopped cannot go on: it is taken back, and that is said', () => {
    const shop = full();
    expect(outcomeOf(shop.stoppedBefore(2))).toMatchObject({ error: { code: 'PROPERTIES_FULL' } });
    shop.expectNothingLeft();
  });
});
