import type { Outcome } from '../contract/api';
import { answered, portsFor } from './serve';

/** Pixels; fits a laptop's screen with the sheet still in sight. */
const SIZE = { width: 560, height: 580 };

/** Sidebar: opens the dialog that exports the kept tables and restores them. */
export function dataOpen(): Outcome<null> {
  return answered((call) => {
    portsFor(call);
    const { lang } = call.file;
    const page = HtmlService.createHtmlOutputFromFile('Data').getContent();
    const dialog = HtmlService.createHtmlOutput(page.replace('lang=""', `lang="${lang}"`));
    SpreadsheetApp.getUi().showModalDialog(dialog.setWidth(SIZE.width).setHeight(SIZE.height), 'Rosta');
    return null;
  });
}
