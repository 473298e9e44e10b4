import type { ContractCase } from './contractCase';

const LOCK = 'docs reference/lock/Lock.md';

/** The lock of the file, and writing before it is released. */
export const lockCases: readonly ContractCase[] = [
  {
    id: 'a free lock is taken',
    source: 'assumed',
    run: ({ LockService }) => LockService.getDocumentLock().tryLock(0),
    expect: { value: true },
  },
  {
    id: 'who holds the lock may take it again',
    source: 'reported brucemcpherson/gas-fakes test/testlock.js (the lock of the script)',
    run: ({ LockService }) => {
      const lock = LockService.getDocumentLock();
      return [lock.tryLock(1000), lock.tryLock(1000)];
    },
    expect: { value: [true, true] },
  },
  {
    id: 'a released lock is free',
    source: 'assumed',
    run: ({ LockService }) => {
      const lock = LockService.getDocumentLock();
      lock.tryLock(0);
      lock.releaseLock();
      return lock.tryLock(0);
    },
    expect: { value: true },
  },
  {
    id: 'releasing a lock that is not held does nothing',
    source: LOCK,
    run: ({ LockService }) => {
      LockService.getDocumentLock().releaseLock();
      return 'went on';
    },
    expect: { value: 'went on' },
  },
  {
    id: 'a custom function may use the lock',
    source: 'docs guides/sheets/custom-functions.md',
    mode: 'CUSTOM_FUNCTION',
    run: ({ LockService }) => typeof LockService.getDocumentLock().tryLock(0),
    expect: { value: 'boolean' },
  },
  {
    id: 'flushing commits what was written, and writing goes on',
    source: 'docs reference/spreadsheet/SpreadsheetApp.md',
    run: ({ SpreadsheetApp }) => {
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1');
      range.setValues([['a', 'b']]);
      SpreadsheetApp.flush();
      const flushed = range.getValues();
      return [flushed, range.setValues([['c', 'd']]).getValues()];
    },
    expect: { value: [[['a', 'b']], [['c', 'd']]] },
  },
];
