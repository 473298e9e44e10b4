import { describe, expect, it } from 'vitest';
import type { Execution, Extras } from '../../local/apps-script/appsScript';
import type { PanelView, ReportView } from '../../src/core/views';
import { answerOf, outcomeOf } from './addon';
import { Shop } from './shop';

/** A sheet by its id. */
type Made = { readonly id: number };

const calm = new Shop();
const calmBuild = calm.build();
const WHOLE = calm.saying(answerOf<ReportView>(calmBuild).sheets);
/** Numbers of the remote calls of a report, from 1. */
const CALLS = Array.from({ length: calmBuild.remoteCalls }, (_, i) => i + 1);

/** The sheets of a report, which must be whole, or the code of an error, which must read as a sentence. */
function reportOrCode(shop: Shop, execution: Execution): readonly Made[] | string {
  const outcome = outcomeOf<ReportView>(execution);
  if (outcome.ok) {
    expect(shop.saying(outcome.value.sheets) === WHOLE, 'the report is whole and marked').toBe(true);
    return outcome.value.sheets;
  }
  expect(outcome.error.message).toMatch(/^(Google Таблицы|[А-Я])[^{}]{20,}\.$/);
  return outcome.error.code;
}

/** The sheets of what went well. */
function madeBy(...results: readonly (readonly Made[] | string)[]): readonly Made[] {
  return results.flatMap((result) => (typeof result === 'string' ? [] : result));
}

/** Google does not say when what a script writes reaches the file, so what must hold must hold in each way. */
const WAYS = ['held', 'structural', 'immediate'] as const;

/** Sheets of the report in peace, each as it is when it is whole. */
const WHOLE_SHEETS = answerOf<ReportView>(calmBuild).sheets.map((sheet) => calm.saying([sheet]));

/** What a cut left of one new sheet; anything else could be taken for a finished one. */
function stateOf(shop: Shop, id: number): 'empty' | 'whole' | 'unfinished' | 'broken' {
  if (shop.isEmpty(id)) return 'empty';
  if (shop.isUnfinished(id)) return 'unfinished';
  return WHOLE_SHEETS.includes(shop.saying([{ id }])) ? 'whole' : 'broken';
}

/** In a word what came of it. */
function wordOf(result: readonly Made[] | string): string {
  return typeof result === 'string' ? result : 'whole';
}

describe.each(WAYS)('a report cut at any of its remote calls, writes %s', (writes) => {
  const found = CALLS.map((at) => {
    const shop = new Shop('ru', writes);
    const execution = shop.disturbed(at, () => ({ cut: true }));
    return { shop, execution, left: shop.left() };
  });

  it('ends in Google’s words, for which the sidebar has its own', () => {
    for (const { execution } of found) {
      expect(execution).toMatchObject({ ok: false, error: 'Exceeded maximum execution time' });
    }
  });

  it('leaves the user’s own sheets as they were', () => {
    for (const { shop } of found) shop.expectOwnUntouched();
  });

  it('leaves new sheets empty, whole with their marks, or saying that they are not finished', () => {
    const states = new Set(found.flatMap(({ shop, left }) => left.map((id) => stateOf(shop, id))));
    // What is held reaches the file with the flush, behind which there is no call to be cut at.
    const expected = writes === 'held' ? ['empty'] : ['empty', 'unfinished', 'whole'];
    expect([...states].sort()).toEqual(expected);
  });

  it('does not stand in the way of building again', () => {
    for (const { shop } of found) {
      expect(wordOf(reportOrCode(shop, shop.build()))).toBe('whole');
      shop.expectOwnUntouched();
    }
  });
});

describe('the file’s lock refused', () => {
  const BUSY = {
    ru: 'Файл занят: в нём уже строится отчёт. Повторите через минуту.',
    kk: 'Файл бос емес: онда есеп құрылып жатыр. Бір минуттан кейін қайталаңыз.',
    en: 'The file is busy: a report is already being built in it. Try again in a minute.',
  } as const;

  it.each(['ru', 'kk', 'en'] as const)('is told in %s, and nothing is written', (lang) => {
    const refusing: Extras['fault'] = ({ method }) => (method === 'Lock.tryLock' ? { answer: false } : undefined);
    const shop = new Shop(lang, 'held', refusing);
    const busy = { ok: false, error: { code: 'BUSY', message: BUSY[lang] } };
    expect(outcomeOf(shop.build())).toMatchObject(busy);
    expect(outcomeOf(shop.script.run('demoMake', []))).toMatchObject(busy);
    expect(shop.script.click('makeDemoData').error).toBe(`${BUSY[lang]} [BUSY]`);
    shop.expectOwnUntouched();
    expect(shop.left()).toEqual([]);
  });
});

describe.each(WAYS)('two executions at once, writes %s', (writes) => {
  /** Runs another execution to its end at a call of a report. */
  const meanwhile = (at: number, name: string, args: (shop: Shop) => readonly unknown[]) => {
    const shop = new Shop('ru', writes);
    const inner: Execution[] = [];
    const outer = shop.disturbed(at, () => {
      inner.push(shop.script.run(name, args(shop)));
      return undefined;
    });
    return { shop, outer: reportOrCode(shop, outer), inner: inner[0] ?? outer };
  };
  const expected = ['whole, BUSY', 'whole, whole'];

  it('both building: two whole reports, or one and a word to wait', () => {
    const results = CALLS.map((at) => {
      const { shop, outer, inner } = meanwhile(at, 'reportBuild', ({ request }) => [request]);
      const second = reportOrCode(shop, inner);
      shop.expectOwnUntouched();
      expect(shop.left(madeBy(outer, second))).toEqual([]);
      return `${wordOf(outer)}, ${wordOf(second)}`;
    });
    expect([...new Set(results)].sort()).toEqual(expected);
  });

  it('nobody waits while the other only reads and computes', () => {
    // The lock is taken after the sheet was read; up to then both go on.
    const lockAt =
      calmBuild.log.filter(({ kind }) => kind === 'remote').findIndex(({ method }) => /tryLock/.test(method)) + 1;
    const readAt =
      calmBuild.log.filter(({ kind }) => kind === 'remote').findIndex(({ method }) => /getSheetValues/.test(method)) +
      1;
    expect(readAt).toBeGreaterThan(0);
    expect(lockAt).toBeGreaterThan(readAt);
    const { shop, outer, inner } = meanwhile(lockAt, 'reportBuild', ({ request }) => [request]);
    expect([wordOf(outer), wordOf(reportOrCode(shop, inner))]).toEqual(['whole', 'whole']);
  });

  it('one making the demo: a whole report and the demo, or a word to wait', () => {
    const results = CALLS.map((at) => {
      const { shop, outer, inner } = meanwhile(at, 'demoMake', () => []);
      const demo = outcomeOf<PanelView>(inner);
      shop.expectOwnUntouched();
      const demoSheets = demo.ok ? [{ id: demo.value.request.sheetId }] : [];
      expect(shop.left([...madeBy(outer), ...demoSheets])).toEqual([]);
      return `${wordOf(outer)}, ${demo.ok ? 'whole' : demo.error.code}`;
    });
    expect([...new Set(results)].sort()).toEqual(expected);
  });
});

describe('people at work in the file meanwhile', () => {
  it('add a sheet of the report’s name: it stays, and the report finds another name', () => {
    const results = CALLS.map((at) => {
      const shop = new Shop();
      const theirs: Made[] = [];
      const built = shop.disturbed(at, () => {
        const isTaken = shop.script.control.sheets().some(({ name }) => name === 'RFM');
        if (!isTaken) theirs.push({ id: shop.script.control.importValues('RFM', [['моё']]) });
        return undefined;
      });
      const result = reportOrCode(shop, built);
      expect(shop.left([...madeBy(result), ...theirs])).toEqual([]);
      for (const { id } of theirs) expect(shop.script.control.values(id)).toEqual([['моё']]);
      shop.expectOwnUntouched();
      return wordOf(result);
    });
    expect([...new Set(results)]).toEqual(['whole']);
  });

  it('delete the orders: a whole report, or a word why not and nothing left', () => {
    const results = CALLS.map((at) => {
      const shop = new Shop();
      const built = shop.disturbed(at, () => {
        shop.script.control.deleteSheet(shop.orders);
        return undefined;
      });
      const result = reportOrCode(shop, built);
      expect(shop.left(madeBy(result))).toEqual([]);
      return wordOf(result);
    });
    expect([...new Set(results)].sort()).toEqual(['SERVICE_REFUSED', 'SHEET_GONE', 'whole']);
  });

  it('delete a sheet of the unfinished report: a word why not, and the other sheet is taken back', () => {
    const results = CALLS.slice(0, -1).map((at) => {
      const shop = new Shop();
      const built = shop.disturbed(at, () => {
        for (const id of shop.left().slice(0, 1)) shop.script.control.deleteSheet(id);
        return undefined;
      });
      const result = reportOrCode(shop, built);
      expect(shop.left(madeBy(result))).toEqual([]);
      shop.expectOwnUntouched();
      return wordOf(result);
    });
    expect([...new Set(results)].sort()).toEqual(['SERVICE_REFUSED', 'whole']);
  });
});

describe.each(WAYS)('a service that times out once at any remote call, writes %s', (writes) => {
  const TIMED_OUT = 'Service Spreadsheets timed out while accessing document';
  const methods = calmBuild.log.filter(({ kind }) => kind === 'remote').map(({ method }) => method);
  /** What would be there twice if it was done again: the report ends there, unless only its undo is lost by it. */
  const onlyOnce = /insertSheet|addDeveloperMetadata|insertChart|insertRowsAfter/;
  const journalMade = methods.indexOf('Spreadsheet.setActiveSheet');
  const expected = (at: number): string =>
    onlyOnce.test(methods[at - 1] ?? '') && at - 1 > journalMade ? 'SERVICE_FAILED' : 'whole';

  it('before it has done anything: what may be done again is, else a word to try again and nothing left', () => {
    expect(journalMade).toBeGreaterThan(0);
    for (const at of CALLS) {
      const shop = new Shop('ru', writes);
      const result = reportOrCode(
        shop,
        shop.disturbed(at, () => TIMED_OUT),
      );
      expect(`${methods[at - 1]}: ${wordOf(result)}`).toBe(`${methods[at - 1]}: ${expected(at)}`);
      expect(shop.left(madeBy(result))).toEqual([]);
      shop.expectOwnUntouched();
    }
  });

  it('after it has done it: the same, but a sheet just made may stay behind empty', () => {
    for (const at of CALLS) {
      const shop = new Shop('ru', writes);
      const result = reportOrCode(
        shop,
        shop.disturbed(at, () => ({ lost: TIMED_OUT })),
      );
      expect(`${methods[at - 1]}: ${wordOf(result)}`).toBe(`${methods[at - 1]}: ${expected(at)}`);
      const left = shop.left(madeBy(result));
      expect(left.every((id) => shop.isEmpty(id))).toBe(true);
      shop.expectOwnUntouched();
      expect(wordOf(reportOrCode(shop, shop.build()))).toBe('whole');
    }
  });
});
