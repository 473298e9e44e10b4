import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AlertsView } from '../../src/core/alertViews';
import { fill } from '../../src/i18n/template';
import { ALERT_SENTENCES, ALERT_STATE, CHANNEL_NAMES } from '../../src/work/alerts/texts';
import { fieldView } from '../fakes/fieldViews';
import { launch, pageFaults } from './bench';
import { openSidebar } from './fakeServer';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const FIELDS = { mails: ['boss@example.kz'], chat: '', slack: '', critical: true, digest: true, hour: 9, quiet: true };
const SHEET = { id: 9, name: 'Оповещения' };
const good = (value: unknown) => ({ ok: true, value });

/** The screen after some days, in a language. */
function told(lang: 'ru' | 'kk' | 'en', fields: Partial<AlertsView['fields']> = {}, news = ''): AlertsView {
  const names = { job: 'Быстро взять кофе по дороге', touchpoint: 'Ожидание заказа', location: 'ул. Абая, 10' };
  const trouble = {
    ...{ channel: CHANNEL_NAMES.slack[lang], when: '14:05', tries: 2 },
    why: 'Чат ответил кодом 500. Проверьте адрес веб-хука.',
  };
  return {
    ...{ lang, news, canTest: true, sheet: SHEET, consentAddress: '' },
    fields: { ...FIELDS, slack: 'https://hooks.slack.com/…abcd', ...fields },
    lines: [
      { mood: 'warn', text: fill(ALERT_STATE.trouble, trouble, lang) },
      { mood: 'none', text: fill(ALERT_STATE.waiting, { n: 2 }, lang) },
      { mood: 'ok', text: fill(ALERT_STATE.left, { n: 94 }, lang) },
    ],
    sent: [{ text: fill(ALERT_SENTENCES.critical, { ...names, score: 1 }, lang), when: '22.11.2026, 14:05' }],
  };
}

it('alerts are set, a refusal leaves what was typed, and only what is saved can be tried', async () => {
  const requests: unknown[] = [];
  const { page, settled, focused, errors, picture } = await openSidebar(
    browser,
    (name, request) => {
      if (name === 'fieldOpen') return good(fieldView({}));
      if (name !== 'alertsSet') return good(told('ru', {}, name === 'alertsTest' ? 'Отправлено: почта.' : ''));
      requests.push(request);
      if (requests.length === 1) return { ok: false, error: { code: 'ALERT_MAIL', message: 'Адрес', remedy: null } };
      return good(told('ru', { hour: 7 }, 'Настройки оповещений сохранены.'));
    },
    'field',
  );
  await page.getByTestId('to-alerts').click();
  await page.getByTestId('alerts').waitFor();
  await settled();
  await picture('alerts-ru');
  expect(await pageFaults(page.locator('body'))).toEqual([]);
  expect(await page.getByTestId('alerts-test').isEnabled()).toBe(true);
  await page.getByTestId('alerts-mails').fill('boss@example.kz\nошибка');
  expect(await page.getByTestId('alerts-test').isDisabled()).toBe(true);
  await page.getByTestId('alerts-save').click();
  await page.getByTestId('error').waitFor();
  expect(await page.getByTestId('alerts-mails').inputValue()).toBe('boss@example.kz\nошибка');
  await page.getByTestId('alerts-mails').fill('boss@example.kz, a@b.kz');
  await page.getByTestId('alerts-hour').selectOption('7');
  await page.getByTestId('alerts-save').press('Enter');
  await page.getByTestId('news').waitFor();
  await settled();
  const slack = 'https://hooks.slack.com/…abcd';
  expect(requests[1]).toEqual({ ...FIELDS, mails: ['boss@example.kz', 'a@b.kz'], slack, hour: 7, lang: 'ru' });
  expect(await focused()).toBe('news');
  await page.getByTestId('alerts-digest').press('Space');
  expect(await page.getByTestId('alerts-hour').isDisabled()).toBe(true);
  await page.getByTestId('refresh').click();
  await settled();
  await page.getByTestId('alerts-test').click();
  await page.getByTestId('news').waitFor();
  expect(await page.getByTestId('news').innerText()).toContain('Отправлено: почта.');
  await page.getByTestId('back').click();
  await page.getByTestId('field').waitFor();
  expect(errors).toEqual([]);
});

it.each(['kk', 'en'] as const)('the screen of alerts fits the panel: %s', async (lang) => {
  const { page, settled, errors, picture } = await openSidebar(
    browser,
    (name) => good(name === 'fieldOpen' ? fieldView({ lang }) : told(lang)),
    'field',
  );
  await page.getByTestId('to-alerts').click();
  await page.getByTestId('alerts').waitFor();
  await settled();
  await picture(`alerts-${lang}`);
  expect(await pageFaults(page.locator('body'))).toEqual([]);
  expect(errors).toEqual([]);
});
