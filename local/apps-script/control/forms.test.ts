import { describe, expect, it } from 'vitest';
import type { AppsScript, Extras, FormView } from '../appsScript';
import { createAppsScript } from '../createAppsScript';

const AUTH = 'https://www.googleapis.com/auth/';
const FORMS = `${AUTH}forms`;
const SCOPES = [`${AUTH}spreadsheets.currentonly`, `${AUTH}script.container.ui`, `${AUTH}script.scriptapp`, FORMS];

const SCRIPT = `
  const file = () => SpreadsheetApp.getActiveSpreadsheet();
  const toFile = (form) => form.setDestination(FormApp.DestinationType.SPREADSHEET, file().getId());
  function makes() {
    const form = FormApp.create('Visit').setTitle('Visit').setPublished(true).setAllowResponseEdits(true);
    const code = FormApp.createTextValidation().setHelpText('Six digits').requireTextMatchesPattern('[0-9]{6}').build();
    const ids = [
      form.addTextItem().setTitle('Code').setRequired(true).setValidation(code),
      form.addMultipleChoiceItem().setTitle('Greeting').setChoiceValues(['yes', 'no']),
      form.addPageBreakItem().setTitle('More'),
      form.addParagraphTextItem().setTitle('Why'),
    ].map((item) => item.getId());
    return [form.getId(), ids];
  }
  function links(id) { toFile(FormApp.openById(id)); }
  function waits(id) {
    toFile(FormApp.openById(id));
    let tries = 0;
    while (!file().getSheets().some((sheet) => (sheet.getFormUrl() || '').includes(id))) tries += 1;
    return tries;
  }
  function watches() { ScriptApp.newTrigger('sent').forSpreadsheet(file()).onFormSubmit().create(); }
  function sent(event) {
    const { range, ...others } = event;
    console.log(JSON.stringify({ ...others, row: range.getRow(), cells: range.getValues()[0].length }));
  }
  function kinds() {
    ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();
    return ScriptApp.getUserTriggers(file()).map((trigger) => trigger.getHandlerFunction());
  }
  function reads(id, from) {
    const form = FormApp.openById(id);
    const all = from === undefined ? form.getResponses() : form.getResponses(new Date(from));
    return all.map((one) => [one.getTimestamp().getTime(), one.getItemResponses().map((answer) => answer.getResponse())]);
  }
  function deletes() { file().deleteSheet(file().getSheets()[0]); }
  function opens(id) { return FormApp.openById(id).getTitle(); }
  function plain() { const form = FormApp.create('Visit'); return [form.supportsAdvancedResponderPermissions(), form.setPublished(true)]; }`;

function start(extras?: Extras, locale = 'en_US'): AppsScript {
  const bundle = { code: SCRIPT, html: {}, manifest: { oauthScopes: SCOPES } };
  return createAppsScript({ bundle, file: { name: 'Shop', locale, zone: 'UTC' } }, extras);
}

/** A script with a linked form and a trigger, and the ids of the form and its questions. */
function ready(extras: Extras = { now: () => NOON }) {
  const script = start(extras);
  const [form, [code, greeting, , why]] = script.run('makes', []).value as [string, number[]];
  script.run('links', [form]);
  script.run('watches', []);
  const send = (answers: readonly string[], time?: number): string => {
    const given = Object.fromEntries([code, greeting, why].map((id, index) => [id, answers[index] ?? '']));
    return script.control.submitForm(form, given, time).responseId;
  };
  return { script, form, code: Number(code), greeting: Number(greeting), why: Number(why), send };
}

const NOON = Date.UTC(2026, 10, 22, 12);
const only = ({ control }: AppsScript): FormView => {
  const [form] = control.forms();
  if (!form) throw new Error('no form');
  return form;
};
const cells = (script: AppsScript) => script.control.values(only(script).sheetId ?? -1);
const events = (script: AppsScript, ...fates: ('once' | 'twice' | 'blank' | 'missed')[]) =>
  script.fireSubmits((index) => fates[index] ?? 'once').map(({ console }) => JSON.parse(console[0] ?? 'null'));

describe('a response', () => {
  it('is kept by the form and stands on its sheet as it was typed', () => {
    const { script, form, send } = ready();
    send(['000123', 'yes', '=IMPORTXML("x")']);
    expect(script.run('reads', [form]).value).toEqual([[NOON, ['000123', 'yes', '=IMPORTXML("x")']]]);
    expect(cells(script)).toEqual([
      ['Timestamp', 'Code', 'Greeting', 'Why'],
      [{ date: NOON }, '000123', 'yes', '=IMPORTXML("x")'],
    ]);
  });

  it('is cut on the sheet, and whole in the form, where no cell can hold it', () => {
    const { script, form, send } = ready();
    const long = 'ы'.repeat(50_001);
    send(['123456', '', long]);
    expect(cells(script)[1]?.[3]).toHaveLength(50_000);
    expect(script.run('reads', [form]).value).toEqual([[NOON, ['123456', long]]]);
  });

  it('leaves out choices that were not made and has empty texts', () => {
    const { script, form, send } = ready();
    send(['123456']);
    expect(script.run('reads', [form]).value).toEqual([[NOON, ['123456', '']]]);
  });

  it('is found from its time on', () => {
    const { script, form, send } = ready();
    send(['000002'], NOON + 1);
    send(['000001'], NOON);
    const [first, second] = [
      [NOON, ['000001', '']],
      [NOON + 1, ['000002', '']],
    ];
    expect(script.run('reads', [form, NOON]).value).toEqual([first, second]);
    expect(script.run('reads', [form, NOON + 1]).value).toEqual([second]);
  });

  it.each([
    ['Code: This is a required question', ['']],
    ['Code: Six digits', ['1234567']],
    ['Greeting: This is not one of the choices', ['123456', 'perhaps']],
  ])('is refused: %s', (message, answers) => {
    const { script, send } = ready();
    expect(() => send(answers)).toThrow(message);
    expect(only(script).responses).toEqual([]);
  });

  it.each([
    ['The form is in the trash of its owner.', { isTrashed: true }],
    ['The form is not published.', { isPublished: false }],
    ['The form is no longer accepting responses.', { isAccepting: false }],
  ])('is refused where no answer would do: %s', (message, state) => {
    const { script, form, send } = ready();
    script.control.setFormState(form, state);
    expect(() => send(['123456'])).toThrow(message);
  });

  it.each([
    ['same', 'old'],
    ['same', 'new'],
    ['new', 'old'],
    ['new', 'new'],
  ] as const)('that was edited has the %s id and the %s time, in its row', (id, time) => {
    let now = NOON;
    const { script, form, code, greeting, send } = ready({ now: () => now });
    const first = send(['123456', 'yes']);
    now += 60_000;
    const answers = { [code]: '123456', [greeting]: 'no' };
    const { responseId } = script.control.editResponse(form, first, answers, { id, time });
    expect(responseId === first).toBe(id === 'same');
    expect(only(script).responses).toEqual([{ id: responseId, time: time === 'old' ? NOON : now, answers }]);
    expect(cells(script).slice(1)).toEqual([[{ date: time === 'old' ? NOON : now }, '123456', 'no', '']]);
    expect(events(script).map(({ values }) => values.slice(1))).toEqual([
      ['123456', 'yes', ''],
      ['', 'no', ''],
    ]);
  });

  it('that was deleted stays on the sheet', () => {
    const { script, form, send } = ready();
    script.control.deleteFormResponse(form, send(['123456']));
    expect(only(script).responses).toEqual([]);
    expect(cells(script)).toHaveLength(2);
  });
});

describe('the response sheet', () => {
  it('appears some calls after linking', () => {
    const { script } = ready();
    const [form] = script.run('makes', []).value as [string];
    expect(script.run('waits', [form]).value).toBeGreaterThan(0);
  });

  it('is there at the latest when the execution has ended', () => {
    const script = start({ forms: { sheetAfter: 1000 } });
    const [form] = script.run('makes', []).value as [string];
    script.run('links', [form]);
    expect(script.control.sheets().map(({ name }) => name)).toEqual(['Form Responses 1', 'Sheet1']);
  });

  it.each([
    ['ru_RU', 'Ответы на форму (1)', 'Отметка времени'],
    ['kk_KZ', 'Пішін жауаптары 1', 'Уақыт белгісі'],
  ])('is in the language of the file: %s', (locale, name, header) => {
    const script = start({}, locale);
    const [form] = script.run('makes', []).value as [string];
    script.run('links', [form]);
    expect([script.control.sheets()[0]?.name, cells(script)[0]?.[0]]).toEqual([name, header]);
  });

  it('takes answers by question when people have sorted rows, moved columns and deleted rows', () => {
    const { script, form, code, send } = ready();
    const first = send(['000002']);
    send(['000001']);
    const sheet = only(script).sheetId ?? -1;
    script.control.sortRows(sheet, 1, 1);
    script.control.moveColumn(sheet, 1, 3);
    script.control.editResponse(form, first, { [code]: '000009' }, { id: 'same', time: 'old' });
    expect(cells(script).map((row) => row[3])).toEqual(['Code', '000001', '000009']);
    script.control.deleteRows(sheet, 1, 2);
    send(['000003']);
    expect(cells(script).map((row) => row[3])).toEqual(['Code', '000003']);
  });

  it('follows renamed questions, gains new ones and keeps those that were deleted', () => {
    const { script, form, code, greeting } = ready();
    script.control.renameQuestion(form, code, 'Visit code');
    script.control.removeQuestion(form, greeting);
    const added = script.control.addQuestion(form, 'Shop');
    script.control.moveQuestion(form, added, 0);
    script.control.submitForm(form, { [code]: '123456', [added]: 'East' });
    expect(cells(script).map((row) => row.slice(1))).toEqual([
      ['Visit code', 'Greeting', 'Why', 'Shop'],
      ['123456', '', '', 'East'],
    ]);
  });

  it('cannot be deleted by a script, and is made anew when people did', () => {
    const { script, send } = ready();
    expect(script.run('deletes', []).error).toMatch(/linked form/);
    send(['000001']);
    script.control.deleteSheet(only(script).sheetId ?? -1);
    send(['000002']);
    expect(cells(script).map((row) => row[1])).toEqual(['Code', '000001', '000002']);
  });

  it('is an ordinary sheet once its form is unlinked', () => {
    const { script, form, send } = ready();
    const sheet = only(script).sheetId ?? -1;
    script.control.unlinkForm(form);
    send(['123456']);
    expect([only(script).sheetId, script.control.values(sheet).length]).toEqual([undefined, 1]);
    expect(script.fireSubmits()).toEqual([]);
  });
});

describe('a trigger of sent forms', () => {
  it('is told of each once, with what was sent', () => {
    const { script, send } = ready();
    send(['123456', 'yes']);
    expect(events(script)).toMatchObject([
      {
        ...{ authMode: 'FULL', row: 2, cells: 4, values: ['11/22/2026 12:00:00', '123456', 'yes', ''] },
        namedValues: { Code: ['123456'], Greeting: ['yes'], Why: [''], Timestamp: ['11/22/2026 12:00:00'] },
      },
    ]);
    expect(events(script)).toEqual([]);
  });

  it('may be told while another run is between two of its calls, in which more is sent', () => {
    let between: (() => void) | undefined;
    const { script, form, send } = ready({
      now: () => NOON,
      fault: ({ method }) => {
        if (method !== 'Form.getResponses') return undefined;
        between?.();
        between = undefined;
        return undefined;
      },
    });
    send(['000001']);
    between = () => {
      send(['000002']);
      expect(events(script).map(({ row }) => row)).toEqual([2, 3]);
    };
    expect(script.run('reads', [form]).value).toHaveLength(2);
    expect(script.executions().map(({ name }) => name)).toEqual(['makes', 'links', 'watches', 'sent', 'sent', 'reads']);
  });

  it('may be told twice, of nothing, or never', () => {
    const { script, send } = ready();
    for (const code of ['000001', '000002', '000003']) send([code]);
    const seen = events(script, 'twice', 'blank', 'missed');
    expect(seen.map(({ values }) => values[1] ?? 'blank')).toEqual(['000001', 'blank', 'blank']);
  });

  it('is known from an hourly one and does not stand in its way', () => {
    const { script } = ready();
    expect(script.run('kinds', []).value).toEqual(['sent', 'hourly']);
    expect(script.run('watches', []).error).toMatch(/^This add-on has created too many form submit triggers/);
    expect(script.control.triggers().map(({ kind }) => kind)).toEqual(['submit', 'hourly']);
  });

  it.each([
    ['took a consent back', (script: AppsScript) => script.control.withdraw([FORMS])],
    ['may no longer edit the file', (script: AppsScript) => script.control.setEditor(false)],
    ['lost it', (script: AppsScript) => script.control.killTriggers()],
  ])('is not told when its owner %s', (_, lose) => {
    const { script, send } = ready();
    send(['123456']);
    lose(script);
    expect(script.fireSubmits()).toEqual([]);
    expect(only(script).responses).toHaveLength(1);
  });
});

describe('forms', () => {
  it('belong to their makers and cannot be opened from the trash', () => {
    const { script, form } = ready();
    expect(script.run('opens', [form]).value).toBe('Visit');
    script.control.actAs('Aigerim');
    expect(script.run('opens', [form]).error).toMatch(/^No item with the given ID could be found\./);
    script.control.actAs('owner');
    script.control.setFormState(form, { isTrashed: true });
    expect(script.run('opens', [form]).error).toMatch(/^No item with the given ID could be found\./);
  });

  it('need a consent', () => {
    const script = start();
    script.control.withdraw([FORMS]);
    expect(script.run('makes', []).error).toBe(
      `You do not have permission to call FormApp.create. Required permissions: ${FORMS}`,
    );
  });

  it('cannot be published in every account', () => {
    const script = start({ forms: { canPublish: false } });
    expect(script.run('plain', []).error).toBe('This form does not support publishing.');
    expect(only(script)).toMatchObject({ isPublished: true, isAccepting: true });
  });

  it('are kept with the file and do not come along with a copy', () => {
    const { script, form, send } = ready();
    send(['123456']);
    const bundle = { code: SCRIPT, html: {}, manifest: { oauthScopes: SCOPES } };
    const kept = createAppsScript({ bundle, state: JSON.parse(JSON.stringify(script.control.save())) });
    expect(kept.control.forms()).toEqual(script.control.forms());
    expect(events(kept).map(({ row }) => row)).toEqual([2]);
    expect(kept.run('reads', [form]).value).toEqual([[NOON, ['123456', '']]]);
    const copy = createAppsScript({ bundle, state: script.control.copyFile() });
    expect([copy.control.forms(), copy.control.sheets()[0]?.name]).toEqual([[], 'Form Responses 1']);
    expect(copy.run('deletes', []).ok).toBe(true);
  });

  it('are none in a file that was kept before there were any, whose triggers are hourly', () => {
    const { script } = ready();
    script.run('kinds', []);
    const { version, data } = JSON.parse(JSON.stringify(script.control.save()));
    const { forms: _, formsMade: __, submits: ___, ...older } = data;
    const [trigger] = data.triggers.map(({ kind, ...others }: { kind: string }) => ({ kept: kind, ...others }));
    const bundle = { code: SCRIPT, html: {}, manifest: { oauthScopes: SCOPES } };
    const state = { version, data: { ...older, triggers: [trigger] } };
    const kept = createAppsScript({ bundle, state });
    expect([kept.control.forms(), kept.control.triggers().map(({ kind }) => kind)]).toEqual([[], ['hourly']]);
  });
});
