import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../test/fakes/memoryStore';
import { type AlertSettings, keepAlertSettings, NO_ALERTS, readAlertSettings } from './alertSettings';

const SET: AlertSettings = {
  mails: ['a@b.kz'],
  webhooks: {
    chat: 'https://chat.googleapis.com/v1/spaces/A/messages',
    slack: 'https://hooks.slack.com/services/T/B/x',
  },
  ...{ isCritical: false, isDigest: true, hour: 0, isQuiet: false, since: '2026-11-22 14:05:33' },
};

describe('settings of alerts', () => {
  it('are read as they were kept, in their own file only', () => {
    const store = new MemoryStore();
    keepAlertSettings(store, 'file-1', SET);
    expect(readAlertSettings(store, 'file-1')).toEqual(SET);
    expect(readAlertSettings(store, 'file-2')).toEqual(NO_ALERTS);
    expect(readAlertSettings(new MemoryStore(), 'file-1')).toEqual(NO_ALERTS);
  });

  it('that somebody spoiled never lead to another address', () => {
    const spoiled = {
      ...{ file: 'file-1', mails: ['a@b.kz', 'x', 7, 'c@d.kz\n'], chat: 'https://evil.kz/', slack: 5 },
      ...{ hour: 99, critical: 'yes', since: 1 },
    };
    const store = new MemoryStore({ 'rosta.alerts': JSON.stringify(spoiled) });
    expect(readAlertSettings(store, 'file-1')).toEqual({
      mails: ['a@b.kz'],
      webhooks: { chat: '', slack: '' },
      ...{ isCritical: false, isDigest: false, hour: 9, isQuiet: true, since: '' },
    });
    expect(readAlertSettings(new MemoryStore({ 'rosta.alerts': '[1' }), 'file-1')).toEqual(NO_ALERTS);
  });
});
