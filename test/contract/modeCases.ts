import type { ContractCase } from './contractCase';

/** What each authorisation mode allows. */
export const modeCases: readonly ContractCase[] = [
  {
    id: 'a custom function reads the file',
    source: 'docs workspace-add-ons/concepts/editor-auth-lifecycle.md',
    mode: 'CUSTOM_FUNCTION',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(),
    expect: { value: 'en_US' },
  },
  {
    id: 'a custom function reads properties',
    source: 'docs workspace-add-ons/concepts/editor-auth-lifecycle.md',
    mode: 'CUSTOM_FUNCTION',
    run: ({ PropertiesService }) => PropertiesService.getDocumentProperties().getProperty('lang') === null,
    expect: { value: true },
  },
  {
    id: 'a custom function cannot write',
    source: 'docs guides/sheets/custom-functions.md',
    mode: 'CUSTOM_FUNCTION',
    run: ({ SpreadsheetApp }) =>
      SpreadsheetApp.getActiveSpreadsheet()
        .getSheets()[0]
        ?.getRange('A1')
        .setValues([[1]]),
    expect: { error: 'You do not have permission to call setValues' },
  },
  {
    id: 'a custom function cannot add sheets',
    source: 'docs guides/sheets/custom-functions.md',
    mode: 'CUSTOM_FUNCTION',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().insertSheet('RFM'),
    expect: { error: 'You do not have permission to call insertSheet' },
  },
  {
    id: 'a custom function has no user interface',
    source: 'docs workspace-add-ons/concepts/editor-auth-lifecycle.md',
    mode: 'CUSTOM_FUNCTION',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getUi(),
    expect: { error: 'Cannot call SpreadsheetApp.getUi() from this context.' },
  },
  {
    id: 'the user’s locale is readable on opening',
    source: 'docs workspace-add-ons/concepts/editor-auth-lifecycle.md',
    mode: 'LIMITED',
    run: ({ Session }) => typeof Session.getActiveUserLocale(),
    expect: { value: 'string' },
  },
  {
    id: 'the menu is filled on opening',
    source: 'docs workspace-add-ons/concepts/editor-auth-lifecycle.md',
    mode: 'LIMITED',
    run: ({ SpreadsheetApp }) => {
      SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'open').addToUi();
      return 'done';
    },
    expect: { value: 'done' },
  },
  {
    id: 'the file is readable on opening',
    source: 'docs workspace-add-ons/concepts/editor-auth-lifecycle.md',
    mode: 'LIMITED',
    run: ({ SpreadsheetApp }) => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(),
    expect: { value: 'en_US' },
  },
  {
    id: 'properties of the document are readable on opening',
    source: 'docs workspace-add-ons/concepts/editor-auth-lifecycle.md',
    mode: 'LIMITED',
    run: ({ PropertiesService }) => PropertiesService.getDocumentProperties().getProperty('lang') === null,
    expect: { value: true },
  },
  {
    id: 'no sidebar on opening',
    source: 'docs workspace-add-ons/concepts/editor-auth-lifecycle.md',
    mode: 'LIMITED',
    run: ({ SpreadsheetApp, HtmlService }) =>
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar')),
    expect: {
      error:
        'You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    },
  },
  {
    id: 'an error of a service is an Error named Exception',
    source: 'reported diegomanuel/binance-to-google-sheets#19',
    run: ({ HtmlService }) => {
      try {
        return HtmlService.createHtmlOutputFromFile('nowhere');
      } catch (error) {
        return [error instanceof Error, String(error)];
      }
    },
    expect: { value: [true, 'Exception: No HTML file named nowhere was found.'] },
  },
];
