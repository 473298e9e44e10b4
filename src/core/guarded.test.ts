import { describe, expect, it } from 'vitest';
import { AppError } from './appError';
import { guarded } from './guarded';

/** What `guarded` makes of a cause: an error of ours with its code and detail, or the cause itself. */
function made(cause: unknown): unknown {
  try {
    return guarded(() => {
      throw cause;
    });
  } catch (error) {
    return error instanceof AppError ? [error.code, error.values['detail']] : error;
  }
}

describe('a service call that fails', () => {
  // Words of Google as people report them, and as the local Apps Script says them.
  it.each([
    [
      'PROTECTED',
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    ],
    ['PROTECTED', 'You do not have permission to perform that action.'],
    [
      'NO_CONSENT',
      'You do not have permission to call SpreadsheetApp.insertSheet. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    ],
    ['NO_CONSENT', 'Authorization is required to perform that action.'],
    ['PROTECTED', 'You do not have access to perform that action'],
    ['PROTECTED', 'This operation is not allowed on a sheet of another owner'],
    ['SERVICE_FAILED', 'Service Spreadsheets timed out while accessing document with id abc.'],
    ['SERVICE_FAILED', 'Lock timeout: another process was holding the lock for too long.'],
    ['SERVICE_FAILED', 'Service invoked too many times in a short time: try Utilities.sleep(1000) between calls.'],
    ['SERVICE_FAILED', 'We’re sorry, a problem occurred. Please try again.'],
    ['SERVICE_FAILED', 'Service unavailable: Spreadsheets'],
    ['SERVICE_FAILED', 'Internal error executing the custom function.'],
    ['SERVICE_FAILED', 'We’re sorry, a server error occurred. Please wait a bit.'],
    ['SERVICE_FAILED', 'Service error: Spreadsheets'],
    ['FILE_FULL', 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.'],
    ['NAME_TAKEN', 'A sheet with the name "RFM" already exists. Please enter another name.'],
    ['SERVICE_FAILED', 'Service Spreadsheets failed while accessing document with id abc.'],
    [
      'SERVICE_FAILED',
      'Unexpected error while getting the method or property getValues on object SpreadsheetApp.Range.',
    ],
    ['SERVICE_FAILED', 'Too many simultaneous invocations: Spreadsheets'],
    ['SERVICE_FAILED', 'There are too many scripts running simultaneously for this Google user account.'],
    ['SERVICE_FAILED', 'Script invoked too many times per second for this Google user account.'],
    ['SERVICE_FAILED', 'User Rate Limit Exceeded'],
    ['QUOTA_USED_UP', 'Service invoked too many times for one day: premium properties.'],
    ['QUOTA_USED_UP', 'Service invoked too many times: Calendar.'],
    ['QUOTA_USED_UP', 'Service using too much computer time for one day'],
    ['QUOTA_USED_UP', 'Limit Exceeded: Email Recipients Per Day.'],
    ['PROPERTIES_FULL', 'You have exceeded the property storage quota. Please remove some properties and try again.'],
    ['INTERNAL', 'Argument too large: value'],
    [
      'TRIGGER_LIMIT',
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    ],
    ['SEVERAL_ACCOUNTS', 'PERMISSION_DENIED'],
    ['SERVICE_REFUSED', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ])('becomes %s: %s', (code, words) => {
    expect(made(new Error(words))).toEqual([code, words.replace(/\.$/, '')]);
  });

  it('keeps Google’s words whatever was thrown, without the full stop that the sentence around them brings', () => {
    expect(made('It broke...')).toEqual(['SERVICE_REFUSED', 'It broke']);
  });

  it('lets our own errors and mistakes through as they are', () => {
    expect(made(new AppError('SHEET_GONE', { detail: 'kept' }))).toEqual(['SHEET_GONE', 'kept']);
    const mistakes = [new TypeError('x is not a function: try again'), new ReferenceError('permission is not defined')];
    for (const mistake of mistakes) expect(made(mistake)).toBe(mistake);
  });
});

it('a service call that goes well gives its value', () => {
  expect(guarded(() => 7)).toBe(7);
});
