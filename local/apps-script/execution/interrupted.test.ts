import { describe, expect, it } from 'vitest';
import type { AppsScript, Extras, Fault } from '../appsScript';
import { createAppsScript } from '../createAppsScript';

const SCRIPT = `
  const file = () => SpreadsheetApp.getActiveSpreadsheet();
  const write = (value) => file().getActiveSheet().getRange(1, 1).setValues([[value]]);
  const see = () => file().getActiveSheet().getRange(1, 1).getValues()[0][0];
  const keep = (value) => PropertiesService.getDocumentProperties().setProperty('kept', value);
  const lock = () => LockService.getDocumentLock();
  function writes() { write('a'); return 'done'; }
  function flushes() { write('a'); SpreadsheetApp.flush(); write('b'); keep('yes'); }
  function reads() { write('a'); return see(); }
  function kept() { return PropertiesService.getDocumentProperties().getProperty('kept'); }
  function fails() { write('a'); throw new Error('of its own'); }
  function survives() {
    try { write('a'); keep('once'); } catch (error) { console.log('caught'); write('b'); keep('twice'); }
    finally { console.log('finally'); write('c'); keep('thrice'); }
    return 'survived';
  }
  function makes() { const made = file().insertSheet('new'); made.getRange(1, 1).setValues([[1]]); keep('made'); }
  function restructures() {
    const first = file().getActiveSheet();
    const put = (value) => first.getRange(1, 1).setValues([[value]]);
    put('a'); const made = file().insertSheet('new');
    put('b'); first.insertRowsAfter(1000, 1);
    put('c'); file().deleteSheet(made);
    put('d'); first.insertChart(first.newChart().setPosition(1, 1, 0, 0).build());
    first.setFrozenRows(1);
  }
  function undoes() { const made = file().insertSheet('new'); made.getRange(1, 1).setValues([[1]]); file().deleteSheet(made); }
  function locked() { const taken = lock().tryLock(10); if (taken) { write('mine'); keep('held'); } return taken; }
  function again() { return [lock().tryLock(10), lock().tryLock(10)]; }
  function released() { const own = lock(); own.tryLock(10); own.releaseLock(); keep('free'); }
  function waits(calls) { for (let i = 0; i < calls; i++) file().getSheets(); return 'in time'; }
  function SPIN(calls) { return waits(calls); }
  function onOpen() { waits(150); }`;

function open(extras: Extras = {}): AppsScript {
  const scopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
  const bundle = { code: SCRIPT, html: {}, manifest: { oauthScopes: scopes } };
  return createAppsScript(
    { bundle, file: { name: 'Shop', locale: 'en_US', zone: 'UTC' } },
    { now: () => 0, ...extras },
  );
}

/** A file in which something befalls the first call of a method. */
function befalling(method: string, what: (script: AppsScript) => Fault | undefined): AppsScript {
  let armed = true;
  const script: AppsScript = open({
    fault: (call) => {
      if (!armed || call.method !== method) return undefined;
      armed = false;
      return what(script);
    },
  });
  return script;
}

/** What stands in A1 and how many charts there are before each call that changes the file's sheets. */
const HELD = ['[[],0]', '[[],0]', '[[],0]', '[[],0]', '[[],0]'];
const STRUCTURAL = ['[[],0]', '[[["a"]],0]', '[[["b"]],0]', '[[["c"]],0]', '[[["d"]],1]'];
const IMMEDIATE = ['[[["a"]],0]', '[[["b"]],0]', '[[["c"]],0]', '[[["d"]],0]', '[[["d"]],1]'];

const cells = (script: AppsScript) => script.control.values(script.control.activeSheetId());

describe('what an execution writes', () => {
  // docs reference/spreadsheet/SpreadsheetApp.md: flush applies all pending changes
  it('is not seen by others before it is flushed', () => {
    const seen: unknown[] = [];
    const script = befalling('Properties.setProperty', (own) => void seen.push(cells(own)));
    script.run('flushes', []);
    expect([...seen, cells(script)]).toEqual([[['a']], [['b']]]);
  });

  // Nothing documents when it arrives otherwise, so each way must be possible.
  it('may arrive whenever a sheet is made, grown or deleted, or a chart inserted, or at once', () => {
    const calls = ['Spreadsheet.insertSheet', 'Sheet.insertRowsAfter', 'Spreadsheet.deleteSheet', 'Sheet.insertChart'];
    for (const writes of ['held', 'structural', 'immediate'] as const) {
      const seen: string[] = [];
      const script = open({
        writes,
        fault: ({ method }) => {
          if (calls.includes(method) || method === 'Sheet.setFrozenRows') {
            const first = script.control.sheets()[0];
            seen.push(JSON.stringify([script.control.values(0), first?.charts.length]));
          }
          return undefined;
        },
      });
      script.run('restructures', []);
      expect(seen, writes).toEqual({ held: HELD, structural: STRUCTURAL, immediate: IMMEDIATE }[writes]);
    }
  });

  it('is seen by itself', () => {
    expect(open().run('reads', []).value).toBe('a');
  });

  it('is in the file when it ends, also by an error of its own', () => {
    for (const name of ['writes', 'fails']) {
      const script = open();
      script.run(name, []);
      expect(cells(script)).toEqual([['a']]);
    }
  });

  it('is gone with a sheet it deletes', () => {
    const script = open();
    expect(script.run('undoes', []).ok).toBe(true);
    expect(script.control.sheets()).toHaveLength(1);
  });

  it('fails late when a person has deleted the sheet meanwhile', () => {
    const script = befalling('Properties.setProperty', ({ control }) => {
      control.deleteSheet(control.activeSheetId());
      return undefined;
    });
    expect(script.run('makes', [])).toMatchObject({ ok: false, error: expect.stringMatching(/not found/) });
  });
});

describe('an execution that is cut', () => {
  const script = befalling('Properties.setProperty', () => ({ cut: true }));
  const execution = script.run('survives', []);

  it('ends with Google’s words, whatever it catches', () => {
    expect(execution).toMatchObject({ ok: false, error: 'Exceeded maximum execution time' });
    expect(execution.value).toBeUndefined();
  });

  it('loses what was not flushed and does nothing more', () => {
    expect(cells(script)).toEqual([]);
    expect(execution.console).toEqual([]);
    expect(script.run('kept', []).value).toBeNull();
  });

  it('keeps what was flushed', () => {
    const flushed = befalling('Properties.setProperty', () => ({ cut: true }));
    flushed.run('flushes', []);
    expect(cells(flushed)).toEqual([['a']]);
  });

  it('keeps its settings and its new sheets, which are made at once', () => {
    let calls = 0;
    const later = open({
      fault: (call) => (/set(Property|Values)/.test(call.method) && ++calls === 3 ? { cut: true } : undefined),
    });
    later.run('makes', []);
    later.run('writes', []);
    expect(later.run('kept', []).value).toBe('made');
    expect(later.control.sheets().map(({ name }) => name)).toContain('new');
  });

  it('lets the lock go', () => {
    const holder = befalling('Properties.setProperty', () => ({ cut: true }));
    holder.run('locked', []);
    expect(holder.run('locked', []).value).toBe(true);
  });
});

describe('a call of a service', () => {
  it('can fail without being done, or be done with its answer lost', () => {
    const refused = befalling('Spreadsheet.insertSheet', () => 'Service Spreadsheets timed out');
    expect(refused.run('makes', []).error).toBe('Service Spreadsheets timed out');
    expect(refused.control.sheets()).toHaveLength(1);
    const lost = befalling('Spreadsheet.insertSheet', () => ({ lost: 'Service Spreadsheets timed out' }));
    expect(lost.run('makes', []).error).toBe('Service Spreadsheets timed out');
    expect(lost.control.sheets()).toHaveLength(2);
  });
});

describe('the document lock', () => {
  // docs reference/lock/Lock.md
  it('is had by one execution at a time', () => {
    const inner: unknown[] = [];
    const script = befalling('Properties.setProperty', (own) => void inner.push(own.run('locked', []).value));
    expect(script.run('locked', []).value).toBe(true);
    expect(inner).toEqual([false]);
  });

  it('may be asked for again by its holder', () => {
    expect(open().run('again', []).value).toEqual([true, true]);
  });

  it('is free after releaseLock, and when the execution has ended', () => {
    const inner: unknown[] = [];
    const script = befalling('Properties.setProperty', (own) => void inner.push(own.run('locked', []).value));
    script.run('released', []);
    expect([...inner, script.run('locked', []).value]).toEqual([true, true]);
  });

  it('can be refused', () => {
    const script = befalling('Lock.tryLock', () => ({ answer: false }));
    expect(script.run('locked', []).value).toBe(false);
    expect(cells(script)).toEqual([]);
  });
});

describe('time', () => {
  // 120 ms a remote call, getActiveSpreadsheet and getSheets in each turn: 1500 turns = 6 minutes, 125 = 30 seconds
  it('is up after six minutes', () => {
    expect(open().run('waits', [1500]).value).toBe('in time');
    expect(open().run('waits', [1501]).error).toBe('Exceeded maximum execution time');
  });

  it('is up after thirty seconds in a custom function and on opening', () => {
    expect(open().customFunction('SPIN', [125]).value).toBe('in time');
    expect(open().customFunction('SPIN', [126]).error).toBe('Exceeded maximum execution time (line 0).');
    expect(open().open().error).toBe('Exceeded maximum execution time');
  });

  it('passes by the clock too', () => {
    let clock = 0;
    const now = () => (clock += 40_000);
    expect(open({ now }).run('waits', [20]).ok).toBe(false);
  });
});
