import type { SpreadsheetFile } from '../file/SpreadsheetFile';
import { makeResponseSheet } from './responseSheet';

/**
 * A call goes to Google and back: response sheets of forms that were linked before may appear meanwhile. That `setDestination`
 * returns before its sheet is there is reported by makers of add-ons; no thread is known here.
 */
export function passCall(file: SpreadsheetFile): void {
  for (const form of file.forms) {
    if (form.sheetDue === undefined) continue;
    form.sheetDue -= 1;
    if (form.sheetDue < 0) makeResponseSheet(file, form);
  }
}

/** Time passes until all response sheets are there. */
export function settleSheets(file: SpreadsheetFile): void {
  for (const form of file.forms) if (form.sheetDue !== undefined) makeResponseSheet(file, form);
}
