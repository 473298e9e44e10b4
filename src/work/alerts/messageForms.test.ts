import { describe, expect, it } from 'vitest';
import { type AlertMessage, alertMessage, testMessage } from './alertMessage';
import { MESSAGE_FORMS } from './messageForms';
import { oneLine } from './oneLine';

const EN = { lang: 'en' } as const;
const evil = '<img src=x onerror=alert(1)> & <users/all> "q"';
const MESSAGE: AlertMessage = alertMessage(
  { sentences: [evil, 'Second.'], waited: 1, digest: { unreviewed: 3, overdue: 0 } },
  'ID1',
  EN,
);

describe('a message', () => {
  it('says alerts, then what waits, then the way to the file', () => {
    expect(MESSAGE_FORMS.plain(MESSAGE).split('\n')).toEqual([
      `• ${evil}`,
      '• Second.',
      '',
      'Waited over an hour to be sent: 1.',
      'Visits waiting for review: 3.',
      '',
      'Open the file: https://docs.google.com/spreadsheets/d/ID1',
      'Change or turn off: Rosta → “Visit programme” → “Alerts”.',
    ]);
    expect(MESSAGE.subject).toBe('Rosta: new alerts – 2');
  });

  it('has nothing in it that could become markup', () => {
    const html = MESSAGE_FORMS.html(MESSAGE);
    expect(html).toContain('<li>&lt;img src=x onerror=alert(1)&gt; &amp; &lt;users/all&gt; &quot;q&quot;</li>');
    expect(html.match(/<[a-z]+/g)).toEqual(['<ul', '<li', '<li', '<p', '<p', '<p', '<a', '<p']);
    const chat = MESSAGE_FORMS.chat(MESSAGE);
    expect(chat).not.toMatch(/[<>]/);
    expect(chat).toContain('&lt;users/all&gt; "q"');
  });

  it('says so many alerts, however long, that every chat takes it, and counts the rest', () => {
    const sentences = new Array<string>(500).fill('я'.repeat(5000));
    const message = alertMessage({ sentences, waited: 0 }, 'ID1', EN);
    expect(message.subject).toBe('Rosta: new alerts – 500');
    expect(MESSAGE_FORMS.plain(message)).toContain('More alerts: 480.');
    // Google Chat takes 32 000 bytes (chat/reference/rest/v1/spaces.messages/create).
    expect(new TextEncoder().encode(MESSAGE_FORMS.chat(message)).length).toBeLessThan(32_000);
  });

  it('of a digest with nothing in it says that', () => {
    const message = alertMessage({ sentences: [], waited: 0, digest: { unreviewed: 0, overdue: 0 } }, 'ID1', EN);
    expect(message).toMatchObject({ subject: 'Rosta: daily digest', lines: [], notes: ['No new alerts.'] });
    expect(MESSAGE_FORMS.html(message)).not.toContain('<ul');
  });

  it('that tries channels tells of nothing', () => {
    expect(testMessage('ID1', EN)).toMatchObject({ subject: 'Rosta: test message', notes: [] });
  });
});

it('a name with line breaks stands on one line', () => {
  expect(oneLine(' Касса\r\nBcc:\u2028x\ty\u0000 ')).toBe('Касса Bcc: x y');
});
