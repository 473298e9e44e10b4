import type { ContractCase } from './contractCase';

const SCRIPT = 'docs reference/script/ScriptApp.md';
const CONSENT = 'docs reference/script/AuthorizationInfo.md';
const SIMPLE = 'docs guides/triggers/simple-triggers.md';

/** What Google keeps for each person: triggers, consents, mails; and pauses, which cost everybody time. */
export const personCases: readonly ContractCase[] = [
  {
    id: 'an hourly trigger is made, listed among those of the file and deleted',
    // Documented for triggers of a file; that a clock trigger counts as one of it is not said.
    source: 'assumed',
    run: ({ ScriptApp, SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const made = ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();
      const ids = (): readonly string[] => ScriptApp.getUserTriggers(file).map((trigger) => trigger.getUniqueId());
      const seen = [made.getHandlerFunction(), ids().includes(made.getUniqueId())];
      ScriptApp.deleteTrigger(made);
      return [...seen, ids().includes(made.getUniqueId())];
    },
    expect: { value: ['hourly', true, false] },
  },
  {
    id: 'a trigger of sent forms stands beside an hourly one and is told from it by its function',
    source: 'docs reference/script/Trigger.md',
    run: ({ ScriptApp, SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const made = [
        ScriptApp.newTrigger('sent').forSpreadsheet(file.getId()).onFormSubmit().create(),
        ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(),
      ];
      const ids = made.map((trigger) => trigger.getUniqueId());
      const listed = ScriptApp.getUserTriggers(file).filter((trigger) => ids.includes(trigger.getUniqueId()));
      const handlers = listed.map((trigger) => trigger.getHandlerFunction()).sort();
      for (const trigger of made) ScriptApp.deleteTrigger(trigger);
      return handlers;
    },
    expect: { value: ['hourly', 'sent'] },
  },
  {
    id: 'no triggers on opening',
    source: SIMPLE,
    mode: 'LIMITED',
    run: ({ ScriptApp, SpreadsheetApp }) => ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).length,
    expect: { refused: true },
  },
  {
    id: 'nothing of a person’s mails on opening',
    source: SIMPLE,
    mode: 'LIMITED',
    run: ({ MailApp }) => MailApp.getRemainingDailyQuota(),
    expect: { refused: true },
  },
  {
    id: 'nothing of a person’s mails in a custom function',
    source: 'docs guides/sheets/custom-functions.md',
    mode: 'CUSTOM_FUNCTION',
    run: ({ MailApp }) => MailApp.getRemainingDailyQuota(),
    expect: { refused: true },
  },
  {
    id: 'who agreed to everything needs to agree to nothing',
    source: CONSENT,
    run: ({ ScriptApp }) => {
      const scopes = [
        'https://www.googleapis.com/auth/script.scriptapp',
        'https://www.googleapis.com/auth/script.send_mail',
      ];
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes);
      const { NOT_REQUIRED } = ScriptApp.AuthorizationStatus;
      return [info.getAuthorizationStatus() === NOT_REQUIRED, info.getAuthorizationUrl()];
    },
    expect: { value: [true, null] },
  },
  {
    id: 'consent can be asked about for some scopes alone',
    source: SCRIPT,
    run: ({ ScriptApp }) => {
      const scopes = ['https://www.googleapis.com/auth/script.scriptapp'];
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes);
      return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
    },
    expect: { value: false },
  },
  {
    id: 'asking about a scope that the script does not need is refused',
    source: SCRIPT,
    run: ({ ScriptApp }) => {
      const scopes = ['https://www.googleapis.com/auth/documents'];
      return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes).getAuthorizationUrl());
    },
    expect: { refused: true },
  },
  {
    id: 'the mails left today are a number',
    source: 'docs reference/mail/MailApp.md',
    run: ({ MailApp }) => MailApp.getRemainingDailyQuota() >= 0,
    expect: { value: true },
  },
  {
    id: 'a pause takes its time on the script’s clock',
    source: 'docs reference/utilities/Utilities.md',
    run: ({ Utilities }) => {
      const now = Date.now();
      const date = new Date();
      Utilities.sleep(500);
      const later = new Date();
      return [Date.now() - now >= 490, later.valueOf() - date.valueOf() >= 490];
    },
    expect: { value: [true, true] },
  },
  {
    id: 'a script goes on while its dialog is open',
    source: 'docs reference/base/Ui.md',
    run: ({ SpreadsheetApp, HtmlService }) => {
      const page = HtmlService.createHtmlOutput('<p>Contract</p>').setWidth(300).setHeight(100);
      SpreadsheetApp.getUi().showModalDialog(page, 'Contract');
      return page.getContent();
    },
    expect: { value: '<p>Contract</p>' },
  },
];
