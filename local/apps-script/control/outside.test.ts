import { describe, expect, it } from 'vitest';
import type { AppsScript, Extras } from '../appsScript';
import { createAppsScript } from '../createAppsScript';

const AUTH = 'https://www.googleapis.com/auth/';
const FETCH = `${AUTH}script.external_request`;
const MAIL = `${AUTH}script.send_mail`;
const CHAT = 'https://chat.googleapis.com/v1/spaces/a';

const SCRIPT = `
  function mails(to) { MailApp.sendEmail({ to, subject: 'S', body: 'B', htmlBody: '<p>B</p>', name: 'Rosta' }); return MailApp.getRemainingDailyQuota(); }
  function copies() { MailApp.sendEmail({ to: 'a@b.kz', cc: 'c@d.kz', subject: 'S', body: 'B' }); }
  function posts(url, mute) {
    const before = Date.now();
    try {
      const options = { method: 'post', contentType: 'application/json', payload: '{"text":"T"}', followRedirects: false, timeoutSeconds: 10 };
      return UrlFetchApp.fetch(url, { ...options, muteHttpExceptions: mute }).getResponseCode();
    } catch (error) { return error.message + ' ' + Math.round((Date.now() - before) / 1000); }
  }
  function gets() { UrlFetchApp.fetch('${CHAT}', { method: 'get' }); }`;

function open(extras: Extras = {}): AppsScript {
  const manifest = { oauthScopes: [FETCH, MAIL], urlFetchWhitelist: ['https://chat.googleapis.com/'] };
  const file = { name: 'Shop', locale: 'en_US', zone: 'UTC' };
  return createAppsScript({ bundle: { code: SCRIPT, html: {}, manifest }, file }, { now: () => 5000, ...extras });
}

describe('a mail', () => {
  it('is kept as it was sent and takes as many of its sender’s quota as it has recipients', () => {
    const script = open();
    expect(script.run('mails', ['a@b.kz, c@d.kz']).value).toBe(98);
    const letter = {
      from: 'owner',
      to: ['a@b.kz', 'c@d.kz'],
      subject: 'S',
      text: 'B',
      html: '<p>B</p>',
      name: 'Rosta',
    };
    expect(script.control.mails()).toEqual([{ ...letter, at: 5000 }]);
  });

  it.each([
    ['', 'Failed to send email: no recipient'],
    ['nobody', 'Invalid email: nobody'],
    ['a@b.kz, c d@e.kz', 'Invalid email: c d@e.kz'],
    [new Array(51).fill('a@b.kz').join(','), 'Limit exceeded: Email Recipients Per Message.'],
  ])('to %j is refused', (to, error) => {
    const script = open();
    expect(script.run('mails', [to])).toMatchObject({ ok: false, error });
    expect(script.control.mails()).toEqual([]);
  });

  it('is refused where fewer are left than it has recipients, and without consent', () => {
    const script = open();
    script.control.setMailsLeft(1);
    expect(script.run('mails', ['a@b.kz,c@d.kz']).error).toBe('Service invoked too many times for one day: email.');
    script.control.withdraw([MAIL]);
    expect(script.run('mails', ['a@b.kz']).error).toContain('permission');
  });

  it('of fields that are not played says so', () => {
    expect(open().run('copies', []).error).toContain('MailApp.sendEmail with these fields');
  });
});

describe('a post', () => {
  it('is kept as it was sent and answered with 200 where nothing else was said', () => {
    const script = open();
    expect(script.run('posts', [CHAT, true]).value).toBe(200);
    expect(script.control.posts()).toEqual([{ url: CHAT, payload: '{"text":"T"}', status: 200, at: 5000 }]);
  });

  it('is answered as was said last, by an exception only where that is not muted', () => {
    const script = open();
    script.control.answerPosts('https://chat.googleapis.com/', { status: 500 });
    expect(script.run('posts', [CHAT, true]).value).toBe(500);
    expect(script.run('posts', [CHAT, false]).value).toContain('returned code 500');
    script.control.answerPosts('https://chat.googleapis.com/', { status: 429 });
    expect(script.run('posts', [CHAT, true]).value).toBe(429);
  });

  it('that is answered too late takes as long as its caller would wait, and fails', () => {
    const script = open();
    script.control.answerPosts(CHAT, { status: 200, seconds: 60 });
    const run = script.run('posts', [CHAT, true]);
    expect(run.value).toBe(`Timeout: ${CHAT} 10`);
    expect(run.simulatedMs).toBeGreaterThanOrEqual(10_000);
    script.control.answerPosts(CHAT, { status: 200, seconds: 9 });
    expect(script.run('posts', [CHAT, true]).value).toBe(200);
  });

  it.each(['https://example.com/', 'http://chat.googleapis.com/v1', 'https://chat.googleapis.com.evil.kz/'])(
    'to %s, which the manifest does not name, is refused',
    (url) => {
      const script = open();
      expect(script.run('posts', [url, true]).value).toContain(`The URL ${url} is on no list`);
      expect(script.control.posts()).toEqual([]);
    },
  );

  it('needs consent, and says where it is not played', () => {
    const script = open();
    expect(script.run('gets', []).error).toContain('UrlFetchApp.fetch with these options');
    script.control.withdraw([FETCH]);
    expect(script.run('posts', [CHAT, true]).value).toContain('permission');
  });
});
