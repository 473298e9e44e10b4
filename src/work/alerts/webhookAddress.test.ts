import { describe, expect, it } from 'vitest';
import { isWebhookOf, shownWebhook } from './webhookAddress';

const CHAT = 'https://chat.googleapis.com/v1/spaces/AAQA-b_c/messages?key=AIza_1-2&token=x%3D';
const SLACK = 'https://hooks.slack.com/services/T0/B0/Xy9';

describe('a webhook', () => {
  it('is one of its own service only', () => {
    expect([isWebhookOf('chat', CHAT), isWebhookOf('slack', SLACK)]).toEqual([true, true]);
    expect([isWebhookOf('slack', CHAT), isWebhookOf('chat', SLACK)]).toEqual([false, false]);
  });

  it.each([
    CHAT.replace('https', 'http'),
    CHAT.replace('.com/', '.com.evil.kz/'),
    CHAT.replace('.com/', '.com@evil.kz/'),
    CHAT.replace('.com/', '.com:8443/'),
    CHAT.replace('https://', 'https://a:b@'),
    CHAT.replace('https://', 'HTTPS://'),
    CHAT.replace('messages', 'messages/../../admin'),
    `${CHAT} `,
    `${CHAT}\n`,
    `${CHAT}#x`,
    'https://chat.googleapis.com/',
    'javascript:alert(1)',
    `${CHAT}${'a'.repeat(2000)}`,
  ])('is not %s', (text) => {
    expect(isWebhookOf('chat', text)).toBe(false);
  });

  it('is shown by its host and its end', () => {
    expect(shownWebhook(SLACK)).toBe('https://hooks.slack.com/…/Xy9');
    expect(shownWebhook('')).toBe('');
  });
});
