import type { ContractCase } from './contractCase';

const LIFECYCLE = 'docs workspace-add-ons/concepts/editor-auth-lifecycle.md';

/** What an add-on may do when the file is opened, and from its menu. */
export const modeCases: readonly ContractCase[] = [
  {
    id: 'the event of opening carries the mode',
    source: LIFECYCLE,
    mode: 'LIMITED',
    run: (_, event) => typeof event === 'object' && event !== null && 'authMode' in event,
    expect: { value: true },
  },
  {
    id: 'the mode of opening reads as its name',
    source: 'assumed',
    mode: 'LIMITED',
    run: (_, event) =>
      typeof event === 'object' && event !== null && 'authMode' in event ? String(event.authMode) : 'none',
    expect: { value: 'LIMITED' },
  },
  {
    id: 'the user’s locale is readable on opening',
    source: LIFECYCLE,
    mode: 'LIMITED',
    run: ({ Session }) => typeof Session.getActiveUserLocale(),
    expect: { value: 'string' },
  },
  {
    id: 'the menu is filled on opening',
    source: LIFECYCLE,
    mode: 'LIMITED',
    run: ({ SpreadsheetApp }) => {
      SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'open').addToUi();
      return 'done';
    },
    expect: { value: 'done' },
  },
  {
    id: 'the file is readable on opening',
    source: LIFECYCLE,
    mode: 'LIMITED',
    run: ({ SpreadsheetApp }) => typeof SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(),
    expect: { value: 'string' },
  },
  {
    id: 'cells are readable on opening',
    source: LIFECYCLE,
    mode: 'LIMITED',
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getSheetValues(1, 1, 2, 2).length,
    expect: { value: 2 },
  },
  {
    id: 'the file may be changed on opening',
    source: 'docs guides/triggers/simple-triggers.md',
    mode: 'LIMITED',
    run: ({ SpreadsheetApp }) => {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      const made = file.insertSheet('Opened');
      const values = made
        .getRange('A1')
        .setValues([['opened']])
        .getValues();
      file.deleteSheet(made);
      return values;
    },
    expect: { value: [['opened']] },
  },
  {
    id: 'properties of the document are readable on opening',
    source: LIFECYCLE,
    mode: 'LIMITED',
    run: ({ PropertiesService }) => PropertiesService.getDocumentProperties().getProperty('nothing') === null,
    expect: { value: true },
  },
  {
    id: 'no sidebar on opening',
    source: LIFECYCLE,
    mode: 'LIMITED',
    html: 'sidebar',
    run: ({ SpreadsheetApp, HtmlService }) =>
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar')),
    expect: { refused: true },
  },
  {
    id: 'the words in which a sidebar is refused on opening',
    source: 'reported oshliaer/google-apps-script-snippets#18',
    mode: 'LIMITED',
    html: 'sidebar',
    run: ({ SpreadsheetApp, HtmlService }) =>
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar')),
    expect: {
      error:
        'You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    },
  },
  {
    id: 'a script goes on while its sidebar is open',
    source: 'docs reference/base/Ui.md',
    html: 'sidebar',
    run: ({ SpreadsheetApp, HtmlService }) => {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Contract'));
      return 'went on';
    },
    expect: { value: 'went on' },
  },
  {
    id: 'an HTML file that is not there is refused',
    source: 'docs reference/html/HtmlService.md',
    run: ({ HtmlService }) => HtmlService.createHtmlOutputFromFile('nowhere'),
    expect: { refused: true },
  },
  {
    id: 'an error of a service is an Error named Exception',
    source: 'reported diegomanuel/binance-to-google-sheets#19',
    run: ({ SpreadsheetApp }) => {
      try {
        return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1001, 1).getValues();
      } catch (error) {
        return [error instanceof Error, String(error)];
      }
    },
    expect: { value: [true, 'Exception: The coordinates of the range are outside the dimensions of the sheet.'] },
  },
  {
    id: 'the words in which an HTML file that is not there is refused',
    source: 'assumed',
    run: ({ HtmlService }) => HtmlService.createHtmlOutputFromFile('nowhere').getContent(),
    expect: { error: 'No HTML file named nowhere was found.' },
  },
  {
    id: 'an HTML file of 100 KB of JSON is read as it is',
    source: 'assumed',
    html: 'Help',
    run: ({ HtmlService }) => {
      const text = HtmlService.createHtmlOutputFromFile('Help').getContent();
      const long = text.length > 50_000;
      return [typeof JSON.parse(text), long, text.includes('\\u003c'), text.includes('<'), /[а-яё]/.test(text)];
    },
    expect: { value: ['object', true, true, false, true] },
  },
  {
    id: 'a string of code can be evaluated',
    source: 'docs reference/html/HtmlTemplate.md',
    run: () => {
      // biome-ignore lint/security/noGlobalEval: that it works is the case.
      const evaluate = eval;
      return evaluate('(() => [1, 2].map((n) => n * 2))()');
    },
    expect: { value: [2, 4] },
  },
  {
    id: 'code evaluated in the global scope sees the services',
    source: 'assumed',
    run: ({ SpreadsheetApp }) => {
      // biome-ignore lint/security/noGlobalEval: that it works is the case.
      const evaluate = eval;
      const id: unknown = evaluate('SpreadsheetApp.getActiveSpreadsheet().getId()');
      return id === SpreadsheetApp.getActiveSpreadsheet().getId();
    },
    expect: { value: true },
  },
  {
    id: 'an error of evaluated code can be caught, with its message',
    source: 'assumed',
    run: () => {
      // biome-ignore lint/security/noGlobalEval: that it works is the case.
      const evaluate = eval;
      try {
        evaluate('(() => { throw new Error("Не дата"); })()');
        return 'nothing was thrown';
      } catch (error) {
        return error instanceof Error && error.message;
      }
    },
    expect: { value: 'Не дата' },
  },
  {
    id: 'code of an HTML file of 200 KB can be evaluated and gives its functions',
    source: 'assumed',
    html: 'Server',
    run: ({ HtmlService }) => {
      const text = HtmlService.createHtmlOutputFromFile('Server').getContent();
      // biome-ignore lint/security/noGlobalEval: that it works is the case.
      const evaluate = eval;
      const made = evaluate(JSON.parse(text).code);
      return [text.length > 50_000, /[<>]/.test(text), typeof made.homeOpen];
    },
    expect: { value: [true, false, 'function'] },
  },
];
