import { expect, it } from 'vitest';
import { MemoryStore } from '../../../test/fakes/memoryStore';
import { utf8Bytes } from '../state/bytes';
import { keepSending, readSending, type SendingRecord, sentName } from './sendingRecord';

const RECORD: SendingRecord = {
  ...{ last: 5, day: 20_000, had: { mail: ['a', 'b'] } },
  troubles: { slack: { tries: 2, since: 3, why: 'Код 500.' } },
  dropped: { channel: 'chat', at: 4, n: 2, why: 'Код 404.' },
};

it('what is known of sending is read as it was kept, in its own file only', () => {
  const store = new MemoryStore();
  keepSending(store, 'file-1', RECORD);
  expect(readSending(store, 'file-1')).toEqual(RECORD);
  expect(readSending(store, 'file-2')).toMatchObject({ last: 0, day: null, dropped: null });
});

it('what somebody spoiled counts as nothing', () => {
  const spoiled = {
    file: 'file-1',
    last: 'x',
    day: {},
    had: { mail: [1, 'a'], fax: ['b'] },
    troubles: { mail: 7 },
    dropped: 5,
  };
  const store = new MemoryStore({ 'rosta.alerts.sent': JSON.stringify(spoiled) });
  expect(readSending(store, 'file-1')).toEqual({
    last: 0,
    day: null,
    had: { mail: ['a'] },
    troubles: {},
    dropped: null,
  });
});

it('fits its property whatever waits', () => {
  const store = new MemoryStore();
  const keys = Array.from({ length: 5000 }, (_, i) => sentName(`critical W1 P${i} abcdefgh`));
  const why = 'я'.repeat(200);
  const trouble = { tries: 4, since: 1, why };
  const had = { mail: keys, chat: keys, slack: keys };
  keepSending(store, 'file-1', { ...RECORD, had, troubles: { mail: trouble, chat: trouble, slack: trouble } });
  expect(utf8Bytes(store.get('rosta.alerts.sent') ?? '')).toBeLessThan(9000);
  expect(readSending(store, 'file-1').had.chat?.at(-1)).toBe(keys.at(-1));
});
