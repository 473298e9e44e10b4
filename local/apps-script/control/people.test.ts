import { describe, expect, it } from 'vitest';
import type { AppsScript, Extras } from '../appsScript';
import { createAppsScript } from '../createAppsScript';

const AUTH = 'https://www.googleapis.com/auth/';
const TRIGGERS = `${AUTH}script.scriptapp`;
const SCOPES = [`${AUTH}spreadsheets.currentonly`, `${AUTH}script.container.ui`, TRIGGERS, `${AUTH}script.send_mail`];
const REFUSED = 'You are trying to edit a protected cell or object.';

const SCRIPT = `
  const file = () => SpreadsheetApp.getActiveSpreadsheet();
  const make = () => ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create().getUniqueId();
  function hourly(event) {
    const own = PropertiesService.getUserProperties();
    own.setProperty('fired', String(Number(own.getProperty('fired') || 0) + 1));
    console.log(JSON.stringify(event));
  }
  function makes() { return make(); }
  function mine() { return ScriptApp.getUserTriggers(file()).map((trigger) => trigger.getHandlerFunction()); }
  function removes() { for (const trigger of ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet())) ScriptApp.deleteTrigger(trigger); }
  function remakes() { removes(); make(); }
  function remaking() { return ScriptApp.newTrigger('remakes').timeBased().everyHours(1).create().getUniqueId(); }
  function asks() { return ScriptApp.newTrigger('getsUi').timeBased().everyHours(1).create().getUniqueId(); }
  function getsUi() { SpreadsheetApp.getUi(); }
  function consent(scopes) {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes);
    return [info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED, typeof info.getAuthorizationUrl()];
  }
  function remember(value) { PropertiesService.getUserProperties().setProperty('own', value); }
  function recall() { return PropertiesService.getUserProperties().getProperty('own'); }
  function mails() { return MailApp.getRemainingDailyQuota(); }
  function writes() { file().getActiveSheet().getRange(1, 1).setValues([['mine']]); }
  function marks() { file().getActiveSheet().addDeveloperMetadata('k', 'v'); }
  function adds() { file().insertSheet('New'); }
  function reads() { return file().getActiveSheet().getName(); }
  function keeps(seconds) { CacheService.getDocumentCache().put('k', 'v', seconds); }
  function kept() { return CacheService.getDocumentCache().get('k'); }
  function sleeps(ms) { const before = Date.now(); Utilities.sleep(ms); Utilities.sleep(ms); return Date.now() - before; }
  function asksNicely() {
    SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>Sure?</p>').setWidth(300), 'Undo');
  }`;

function open(extras?: Extras): AppsScript {
  const bundle = { code: SCRIPT, html: {}, manifest: { oauthScopes: SCOPES } };
  return createAppsScript({ bundle, file: { name: 'Shop', locale: 'en_US', zone: 'UTC' } }, extras);
}

describe('triggers', () => {
  it('fire every hour as the person who made them, with an event', () => {
    const script = open({ now: () => Date.UTC(2026, 10, 22, 13, 5, 9) });
    const uid = script.run('makes', []).value;
    script.control.actAs('Aigerim');
    const [fired] = script.fireHourly();
    expect(fired).toMatchObject({ name: 'hourly', ok: true });
    expect(JSON.parse(fired?.console[0] ?? '')).toMatchObject({
      ...{ authMode: 'FULL', triggerUid: uid, year: 2026, month: 11, hour: 13, minute: 5, second: 9, timezone: 'UTC' },
      ...{ 'day-of-month': 22, 'day-of-week': 7 },
    });
    expect(script.control.userProperties('owner')).toEqual({ fired: '1' });
    expect(script.control.userProperties()).toEqual({});
  });

  it('are one for each person in a file, and seen by nobody else', () => {
    const script = open();
    script.run('makes', []);
    expect(script.run('makes', []).error).toBe(
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    );
    script.control.actAs('Aigerim');
    expect(script.run('mine', []).value).toEqual([]);
    expect(script.run('makes', []).ok).toBe(true);
    expect(script.run('mine', []).value).toEqual(['hourly']);
    expect(script.run('removes', []).ok).toBe(true);
    expect(script.control.triggers().map(({ user }) => user)).toEqual(['owner']);
  });

  it('are twenty for each person in all files', () => {
    const script = open();
    script.control.setTriggersElsewhere(20);
    expect(script.run('makes', []).error).toMatch(/^This script has too many triggers\./);
  });

  it('never fire when they were made by the run of another trigger', () => {
    const script = open();
    script.run('remaking', []);
    expect(script.fireHourly().map(({ name, ok }) => [name, ok])).toEqual([['remakes', true]]);
    expect(script.control.triggers()).toMatchObject([{ functionName: 'hourly', isAlive: false }]);
    expect(script.fireHourly()).toEqual([]);
  });

  it('have no user interface', () => {
    const script = open();
    script.run('asks', []);
    expect(script.fireHourly()[0]?.error).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });

  it('can be dead and still be listed', () => {
    const script = open();
    script.run('makes', []);
    script.control.killTriggers();
    expect(script.fireHourly()).toEqual([]);
    expect(script.run('mine', []).value).toEqual(['hourly']);
  });

  it('fire also when consent was taken back, and then fail where they need it', () => {
    const script = open();
    script.run('remaking', []);
    script.control.withdraw([TRIGGERS]);
    expect(script.fireHourly()[0]?.error).toBe(
      `You do not have permission to call ScriptApp.getUserTriggers. Required permissions: ${TRIGGERS}`,
    );
  });
});

describe('people', () => {
  it('agree each for themselves', () => {
    const script = open();
    script.control.withdraw([TRIGGERS]);
    expect(script.run('consent', [[TRIGGERS]]).value).toEqual([true, 'string']);
    expect(script.run('consent', [[`${AUTH}script.send_mail`]]).value).toEqual([false, 'object']);
    expect(script.run('consent', [[`${AUTH}drive`]]).ok).toBe(false);
    expect(script.run('makes', []).error).toBe(
      `You do not have permission to call ScriptApp.newTrigger. Required permissions: ${TRIGGERS}`,
    );
    script.control.actAs('Aigerim');
    expect(script.run('makes', []).ok).toBe(true);
    script.control.grant([TRIGGERS], 'owner');
    script.control.actAs('owner');
    expect(script.run('consent', [[TRIGGERS]]).value).toEqual([false, 'object']);
  });

  it('have properties and mails of their own', () => {
    const script = open();
    script.run('remember', ['mine']);
    script.control.setMailsLeft(3);
    script.control.actAs('Aigerim');
    expect([script.run('recall', []).value, script.run('mails', []).value]).toEqual([null, 100]);
    script.control.actAs('owner');
    expect([script.run('recall', []).value, script.run('mails', []).value]).toEqual(['mine', 3]);
  });

  it.each(['writes', 'marks', 'adds'])('who may only view a file are refused where it %s', (name) => {
    const script = open();
    script.control.setEditor(false);
    expect(script.run(name, []).error).toContain(REFUSED);
    expect(script.run('reads', []).value).toBe('Sheet1');
    script.control.actAs('Aigerim');
    expect(script.run(name, []).ok).toBe(true);
  });

  it('who began a run stay its people while somebody else runs something', () => {
    let armed = true;
    const script: AppsScript = open({
      fault: ({ method }) => {
        if (!armed || method !== 'Properties.setProperty') return undefined;
        armed = false;
        script.control.actAs('Aigerim');
        script.run('remember', ['hers']);
        return undefined;
      },
    });
    script.run('remember', ['mine']);
    expect([script.control.userProperties('owner'), script.control.userProperties('Aigerim')]).toEqual([
      { own: 'mine' },
      { own: 'hers' },
    ]);
  });
});

describe('a kept file and a copy', () => {
  const bundle = { code: SCRIPT, html: {}, manifest: { oauthScopes: SCOPES } };

  it('brings people and triggers back', () => {
    const script = open();
    script.run('makes', []);
    script.run('remember', ['mine']);
    script.control.withdraw([TRIGGERS]);
    script.control.setEditor(false, 'Aigerim');
    const again = createAppsScript({ bundle, state: JSON.parse(JSON.stringify(script.control.save())) });
    expect(again.control.triggers()).toEqual(script.control.triggers());
    expect(again.run('recall', []).value).toBe('mine');
    expect(again.run('makes', []).ok).toBe(false);
    again.control.actAs('Aigerim');
    expect(again.run('writes', []).error).toContain(REFUSED);
  });

  it('goes without them when it is copied, but with marks and the file’s properties', () => {
    const script = open();
    for (const name of ['makes', 'marks', 'writes']) script.run(name, []);
    script.run('remember', ['mine']);
    script.control.setProperty('lang', 'kk');
    const copy = createAppsScript({ bundle, state: script.control.copyFile() });
    expect(copy.name).toBe('Copy of Shop');
    expect(copy.control.properties()).toEqual({ lang: 'kk' });
    expect(copy.control.metadata(0)).toEqual({ k: 'v' });
    expect(copy.control.values(0)).toEqual([['mine']]);
    expect([copy.control.triggers(), copy.control.userProperties()]).toEqual([[], {}]);
    copy.control.removeMetadata();
    expect(copy.control.marks()).toEqual([]);
    expect(script.control.metadata(0)).toEqual({ k: 'v' });
  });
});

describe('time', () => {
  it('ends what the cache keeps', () => {
    let now = 1_000_000;
    const script = open({ now: () => now });
    script.run('keeps', [60]);
    now += 59_000;
    expect(script.run('kept', []).value).toBe('v');
    now += 2000;
    expect(script.run('kept', []).value).toBe(null);
  });

  it('passes in a sleep, for the script and for its six minutes', () => {
    const script = open({ now: () => 5 });
    expect(script.run('sleeps', [100_000])).toMatchObject({ ok: true, value: 200_000 });
    expect(script.run('sleeps', [200_000]).error).toBe('Exceeded maximum execution time');
    expect(script.executions()[0]?.simulatedMs).toBeGreaterThanOrEqual(200_000);
  });
});

describe('a dialog', () => {
  it('is open until it is closed', () => {
    const script = open();
    expect(script.run('asksNicely', [])).toMatchObject({ ok: true });
    expect(script.control.dialog()).toEqual({ title: 'Undo', html: '<p>Sure?</p>', width: 300 });
    script.control.closeDialog();
    expect(script.control.dialog()).toBeUndefined();
  });
});
