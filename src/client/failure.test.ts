import { describe, expect, it } from 'vitest';
import { failureOf, isPassing, remedyScreen, stopsBuild } from './failure';

// Messages as reported in public issue threads of Apps Script add-ons.
describe('failure of a call', () => {
  it.each([
    [
      "ScriptError: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      'fail_accounts',
    ],
    ['ScriptError: Authorisation is required to perform that action.', 'fail_consent'],
    ['ScriptError: You do not have permission to call SpreadsheetApp.getUi.', 'fail_consent'],
    ['NetworkError: Connection failure due to HTTP 0', 'fail_offline'],
    ['NetworkError: Connection failure due to HTTP 429', 'fail_other'],
    ['Exceeded maximum execution time', 'fail_timeout'],
    ['Service Spreadsheets timed out while accessing document with id x', 'fail_timeout'],
    ['ScriptError: something new', 'fail_other'],
  ])('reads %s as %s', (message, failure) => {
    expect(failureOf(message, true)).toBe(failure);
  });

  it('is a missing connection when the browser says so and the message is unknown', () => {
    expect(failureOf('', false)).toBe('fail_offline');
  });
});

describe('what a person can do about an error', () => {
  it.each([
    // code, try again, build in spite of it
    ['fail_offline', true, true],
    ['fail_timeout', true, true],
    ['SERVICE_FAILED', true, true],
    ['BUSY', true, true],
    ['SERVICE_REFUSED', false, true],
    ['INTERNAL', false, false],
    ['NOT_DATE', false, false],
    ['SHEET_GONE', false, false],
  ])('%s: try again %s, build in spite of it %s', (code, again, build) => {
    expect(isPassing(code)).toBe(again);
    expect(stopsBuild(code)).toBe(!build);
  });
});

describe('an error about which something can be done', () => {
  it('leads to the screen where it is done; others lead nowhere', () => {
    expect(remedyScreen('OLDER_VERSION')).toBe('home');
    expect(remedyScreen('PROPERTIES_FULL')).toBe('state');
    expect(remedyScreen('NO_CONSENT')).toBe('state');
    expect(remedyScreen('RUN_GONE')).toBe('undo');
    expect(remedyScreen('NOT_NUMBER')).toBeUndefined();
  });
});
