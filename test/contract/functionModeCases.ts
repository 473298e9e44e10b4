import type { ContractCase } from './contractCase';

const GUIDE = 'docs guides/sheets/custom-functions.md';
const LIFECYCLE = 'docs workspace-add-ons/concepts/editor-auth-lifecycle.md';

/** What a custom function may do beside computing. */
export const functionModeCases: readonly ContractCase[] = [
  {
    id: 'a custom function reads the file',
    source: LIFECYCLE,
    mode: 'CUSTOM_FUNCTION',
    run: ({ SpreadsheetApp }) => typeof SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(),
    expect: { value: 'string' },
  },
  {
    id: 'a custom function reads cells that it was not given',
    source: GUIDE,
    mode: 'CUSTOM_FUNCTION',
    cells: [['a', 'b']],
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet()
        .getSheets()
        .map((sheet) => sheet.getRange('A1:B1').getValues()[0]?.join())
        .includes('a,b'),
    expect: { value: true },
  },
  {
    id: 'a custom function reads properties',
    source: LIFECYCLE,
    mode: 'CUSTOM_FUNCTION',
    run: ({ PropertiesService }) => PropertiesService.getDocumentProperties().getProperty('nothing') === null,
    expect: { value: true },
  },
  {
    id: 'a custom function knows the user’s locale',
    source: LIFECYCLE,
    mode: 'CUSTOM_FUNCTION',
    run: ({ Session }) => typeof Session.getActiveUserLocale(),
    expect: { value: 'string' },
  },
  {
    id: 'a custom function reads an HTML file of 100 KB of JSON as it is',
    source: 'assumed',
    mode: 'CUSTOM_FUNCTION',
    html: 'Help',
    run: ({ HtmlService }) => {
      const text = HtmlService.createHtmlOutputFromFile('Help').getContent();
      const long = text.length > 50_000;
      return [typeof JSON.parse(text), long, text.includes('\\u003c'), text.includes('<'), /[а-яё]/.test(text)];
    },
    expect: { value: ['object', true, true, false, true] },
  },
  {
    id: 'a custom function cannot write',
    source: GUIDE,
    mode: 'CUSTOM_FUNCTION',
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet()
        .getSheets()[0]
        ?.getRange('A1')
        .setValues([[1]]),
    expect: { refused: true },
  },
  {
    id: 'the words in which a custom function is kept from writing',
    source: 'assumed',
    mode: 'CUSTOM_FUNCTION',
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet()
        .getSheets()[0]
        ?.getRange('A1')
        .setValues([[1]]),
    expect: { error: 'You do not have permission to call setValues' },
  },
  {
    id: 'a custom function cannot format',
    source: GUIDE,
    mode: 'CUSTOM_FUNCTION',
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet()
        .getSheets()[0]
        ?.getRange('A1')
        .setBackgrounds([['#ff0000']]),
    expect: { refused: true },
  },
  {
    id: 'a custom function cannot add sheets',
    source: LIFECYCLE,
    mode: 'CUSTOM_FUNCTION',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().insertSheet('RFM'),
    expect: { refused: true },
  },
  {
    id: 'a custom function has no user interface',
    source: LIFECYCLE,
    mode: 'CUSTOM_FUNCTION',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'open').addToUi(),
    expect: { refused: true },
  },
  {
    id: 'the words in which a custom function is kept from the user interface',
    source: 'reported diegomanuel/binance-to-google-sheets#107',
    mode: 'CUSTOM_FUNCTION',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getUi(),
    expect: { error: 'Cannot call SpreadsheetApp.getUi() from this context.' },
  },
];
