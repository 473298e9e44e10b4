import type { Extras } from '../../../local/apps-script/appsScript';
import type { BadCall } from './badCall';
import { asIs, build } from './calls';

/** A service call that fails whenever it is made, with Google’s words. */
export const fails =
  (method: string, words: string): NonNullable<Extras['fault']> =>
  (call) =>
    call.method === method ? words : undefined;
/** Google’s words for a trouble that passes. */
export const TIMED_OUT = 'Service Spreadsheets timed out while accessing document with id abc.';

/** Services that fail or refuse. */
export const SERVICES: readonly BadCall[] = [
  { name: 'reading times out', fault: fails('Sheet.getSheetValues', TIMED_OUT), call: asIs, code: 'SERVICE_FAILED' },
  {
    name: 'the list of sheets times out',
    fault: fails('Spreadsheet.getSheets', TIMED_OUT),
    call: asIs,
    code: 'SERVICE_FAILED',
  },
  {
    name: 'opening the file times out',
    fault: fails('SpreadsheetApp.getActiveSpreadsheet', TIMED_OUT),
    call: asIs,
    code: 'SERVICE_FAILED',
  },
  {
    name: 'the first screen times out',
    fault: fails('Spreadsheet.getActiveSheet', TIMED_OUT),
    call: ({ script }) => script.run('homeOpen', []),
    code: 'SERVICE_FAILED',
  },
  { name: 'the lock times out', fault: fails('Lock.tryLock', TIMED_OUT), call: build, code: 'SERVICE_FAILED' },
  {
    name: 'a new sheet times out',
    fault: fails('Spreadsheet.insertSheet', TIMED_OUT),
    call: build,
    code: 'SERVICE_FAILED',
  },
  { name: 'writing times out', fault: fails('Range.setValues', TIMED_OUT), call: build, code: 'SERVICE_FAILED' },
  {
    name: 'a server error',
    fault: fails('Range.setValues', 'We’re sorry, a server error occurred. Please wait a bit and try again.'),
    call: build,
    code: 'SERVICE_FAILED',
  },
  {
    name: 'too many calls at once',
    fault: fails('Sheet.getSheetValues', 'Too many simultaneous invocations: Spreadsheets'),
    call: asIs,
    code: 'SERVICE_FAILED',
  },
  {
    name: 'the lock is held by another',
    fault: ({ method }) => (method === 'Lock.tryLock' ? { answer: false } : undefined),
    call: build,
    code: 'BUSY',
  },
  {
    name: 'a protected sheet',
    fault: fails(
      'Range.setValues',
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    ),
    call: build,
    code: 'PROTECTED',
  },
  {
    name: 'a file to look at only',
    fault: fails('Spreadsheet.insertSheet', 'You do not have permission to edit this spreadsheet.'),
    call: build,
    code: 'PROTECTED',
  },
  {
    name: 'a file to look at only, demo',
    fault: fails('Spreadsheet.insertSheet', 'You do not have permission to perform that action.'),
    call: ({ script }) => script.run('demoMake', []),
    code: 'PROTECTED',
  },
  {
    name: 'a full file',
    fault: fails(
      'Spreadsheet.insertSheet',
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ),
    call: build,
    code: 'FILE_FULL',
  },
  {
    name: 'a name that is always taken',
    fault: fails('Spreadsheet.insertSheet', 'A sheet with the name "RFM" already exists. Please enter another name.'),
    call: build,
    code: 'NAME_TAKEN',
  },
  {
    name: 'several accounts',
    fault: fails(
      'Spreadsheet.getSheets',
      'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
    ),
    call: asIs,
    code: 'SEVERAL_ACCOUNTS',
  },
  {
    name: 'consent withdrawn',
    fault: fails('Spreadsheet.insertSheet', 'Authorization is required to perform that action.'),
    call: build,
    code: 'NO_CONSENT',
  },
  {
    name: 'a scope not agreed to',
    fault: fails(
      'Spreadsheet.insertSheet',
      'You do not have permission to call Spreadsheet.insertSheet. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    ),
    call: build,
    code: 'NO_CONSENT',
  },
  {
    name: 'the day’s quota used up',
    fault: fails('Sheet.getSheetValues', 'Service invoked too many times for one day: spreadsheets.'),
    call: asIs,
    code: 'QUOTA_USED_UP',
  },
  {
    name: 'properties full',
    fault: fails(
      'Properties.setProperty',
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    ),
    call: ({ script, lang }) => script.run('languageSet', [{ lang }]),
    code: 'PROPERTIES_FULL',
  },
  {
    name: 'a property too long',
    fault: fails('Properties.setProperty', 'Argument too large: value'),
    call: ({ script, lang }) => script.run('languageSet', [{ lang }]),
    code: 'INTERNAL',
  },
  {
    name: 'a refusal nobody knows',
    fault: fails('Range.setValues', 'No room left.'),
    call: build,
    code: 'SERVICE_REFUSED',
    says: 'No room left',
  },
  {
    name: 'a refusal when all is written out',
    fault: fails('SpreadsheetApp.flush', 'Those rows are out of bounds.'),
    call: build,
    code: 'SERVICE_REFUSED',
  },
];
