import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ErasePreviewView, FieldView, FormRequest } from '../../src/core/fieldViews';
import { fieldView, formRow } from '../fakes/fieldViews';
import { launch, pageFaults } from './bench';
import { openSidebar } from './fakeServer';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const SHEET = { id: 7, name: 'Точки контакта' };
const URL = 'https://docs.google.com/forms/d/e/1F/viewform';
const issue = {
  jobs: [{ code: 'j1', name: 'Перекусить' }],
  locations: [1, 2, 3, 4, 5].map((n) => ({ code: `l${n}`, name: `Адрес ${n}` })),
  waves: [{ code: 'w1', name: 'Волна 1' }],
};
const PLAN = { id: 8, name: 'План визитов' };
const planned = (rows: number) => [
  { title: SHEET.name, sheet: SHEET, rows: 12 },
  { title: PLAN.name, sheet: PLAN, rows },
];
const READY = fieldView({ sheets: planned(0), plan: PLAN, issue });
const LANGS = ['ru', 'kk', 'en'] as const;
const missing = LANGS.map((language) => formRow('missing', { language, title: `Анкета, ${language}` }));
const ISSUED: FieldView = { ...READY, sheets: planned(8), forms: missing };
const good = (value: unknown) => ({ ok: true, value });

/** The programme with the first forms made. */
const made = (count: number): FieldView => ({
  ...ISSUED,
  news: `Создано анкет: ${count}`,
  forms: missing.map((row, i) => (i < count ? { ...row, state: 'made', form: `f${i}`, url: URL, editUrl: URL } : row)),
});

it('codes are counted while they are chosen, and their news is read out', async () => {
  const requests: unknown[] = [];
  const { page, focused, settled, errors } = await openSidebar(
    browser,
    (name, request) => {
      if (name !== 'codesIssue') return good(READY);
      requests.push(request);
      return good({ ...ISSUED, news: 'Выдано кодов: 8' });
    },
    'field',
  );
  const count = page.getByTestId('codes-count');
  expect(await count.innerText()).toBe('Будет создано кодов: 5');
  await page.getByTestId('locations-0').press('Space');
  await page.getByTestId('each').fill('2');
  expect(await count.innerText()).toBe('Будет создано кодов: 8');
  await page.getByTestId('each').fill('0');
  expect(await count.innerText()).toBe('Осталось выбрать: Визитов по каждой задаче клиента в каждой точке продаж');
  expect(await page.getByTestId('issue-codes').isDisabled()).toBe(true);
  await page.getByTestId('each').fill('2');
  await page.getByTestId('issue-codes').press('Enter');
  await page.getByTestId('news').waitFor();
  await settled();
  expect(requests).toEqual([{ wave: 'w1', jobs: ['j1'], locations: ['l2', 'l3', 'l4', 'l5'], each: 2, lang: 'ru' }]);
  expect(await focused()).toBe('news');
  expect(await page.getByTestId('make-forms').isVisible()).toBe(true);
  expect(errors).toEqual([]);
});

it('forms are made one by one; an error stands in the list as it is then, and trying again makes only the rest', async () => {
  const asked: string[] = [];
  const { page, settled, errors, picture } = await openSidebar(
    browser,
    (name, request) => {
      if (name !== 'formMake') return good(ISSUED);
      const { language } = request as FormRequest;
      asked.push(language);
      if (asked.length === 2) return { ok: false, error: { code: 'BUSY', message: 'Файл занят', remedy: null } };
      const count = LANGS.indexOf(language) + 1;
      return good({ done: true, made: 9, all: 9, view: made(count) });
    },
    'field',
  );
  await page.getByTestId('make-forms').press('Enter');
  const error = page.getByTestId('error');
  await error.waitFor();
  await settled();
  expect(asked).toEqual(['ru', 'kk']);
  expect(await page.getByTestId('form-0').getAttribute('data-state')).toBe('made');
  expect(await page.getByTestId('step-forms').getByTestId('error').count()).toBe(1);
  await picture('forms-error');
  await error.getByRole('button', { name: 'Повторить' }).press('Enter');
  await page.locator('[data-testid=form-2][data-state=made]').waitFor();
  await settled();
  expect(asked).toEqual(['ru', 'kk', 'kk', 'en']);
  expect(await error.count()).toBe(0);
  expect(errors).toEqual([]);
});

it('the making of forms stops after the form under way', async () => {
  let release = () => {};
  const asked: unknown[] = [];
  const { page, settled } = await openSidebar(
    browser,
    (name, request) => {
      if (name !== 'formMake') return good(ISSUED);
      asked.push(request);
      return new Promise((resolve) => {
        release = () => resolve(good({ done: true, made: 9, all: 9, view: made(1) }));
      });
    },
    'field',
  );
  await page.getByTestId('make-forms').press('Enter');
  await page.getByTestId('stop').press('Enter');
  await expect.poll(() => page.getByTestId('status').innerText()).toBe('Работа остановится после текущей части…');
  release();
  await page.getByTestId('news').waitFor();
  await settled();
  expect(asked).toHaveLength(1);
  expect(await page.getByTestId('make-forms').isVisible()).toBe(true);
});

it('twelve forms with long names fit a panel of 300 px, folded and unfolded, at twice the size of text too', async () => {
  const title = 'Баланың туған күнін қиындықсыз атап өту, 1-толқын, қазақша, нұсқа 1';
  const states = [
    'missing',
    'making',
    'made',
    'live',
    'stale',
    'lost',
    'closed',
    'made',
    'live',
    'live',
    'live',
    'live',
  ] as const;
  const forms = states.map((state, i) =>
    formRow(state, {
      title,
      stateText: 'жасалды, әлі тексерілмеген',
      hint: title,
      form: `f${i}`,
      url: URL,
      editUrl: URL,
    }),
  );
  const view: FieldView = { ...ISSUED, lang: 'kk', forms, problems: [{ mood: 'warn', text: title, at: null }] };
  const { page } = await openSidebar(browser, () => good(view), 'field');
  const body = page.locator('body');
  expect(await pageFaults(body)).toEqual([]);
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  for (const size of ['100%', '200%']) {
    await page.addStyleTag({ content: `html { font-size: ${size}; }` });
    expect(await pageFaults(body)).toEqual([]);
  }
});

it('a link is left selected where the browser refuses to copy, and closing asks first', async () => {
  const { page, calls, focused, settled, picture } = await openSidebar(
    browser,
    (name) => {
      if (name !== 'formLive') return good(made(3));
      const view = made(3);
      return good({
        ...view,
        news: 'Анкета принимает ответы',
        forms: view.forms.map((row, i) => (i === 0 ? { ...row, state: 'live' } : row)),
      });
    },
    'field',
  );
  // A page without https has no clipboard at all.
  await page.getByTestId('copy-0').press('Enter');
  await page.getByTestId('copy-0-field').waitFor();
  expect(await focused()).toBe('copy-0-field');
  expect(await page.evaluate('getSelection().toString()')).toBe(URL);
  await picture('copy-by-hand');

  await page.getByTestId('close-0').press('Enter');
  expect(await focused()).toBe('close-0-keep');
  await page.getByTestId('close-0-keep').press('Enter');
  expect(await focused()).toBe('close-0');
  expect(calls).toEqual(['fieldOpen']);

  await page.getByTestId('live-0').press('Enter');
  await page.locator('[data-testid=form-0][data-state=live]').waitFor();
  await settled();
  expect(await focused()).toBe('form-0');
  expect(await page.getByTestId('form-0').innerText()).toContain('✓ Анкета принимает ответы');
  expect(await page.getByTestId('live-1').getAttribute('class')).toBe('primary');
  expect(await page.locator('.primary:visible').count()).toBe(1);
});

it('texts of the file and addresses that are not of the web stay texts', async () => {
  const script = '<img src=x onerror="window.hurt=1">';
  const bad = formRow('made', {
    title: script,
    stateText: script,
    hint: script,
    url: 'javascript:1',
    editUrl: 'javascript:1',
  });
  const problem = { mood: 'warn', text: script, at: { sheet: { id: 1, name: script }, row: 1 } } as const;
  const view = { ...ISSUED, news: script, planned: script, problems: [problem], forms: [bad] };
  const { page, errors } = await openSidebar(browser, () => good(view), 'field');
  expect(await page.getByTestId('form-0').innerText()).toContain(script);
  expect(await page.locator('img, a[href]').count()).toBe(0);
  expect(await page.getByTestId('copy-0').count()).toBe(0);
  expect(await page.evaluate('window.hurt')).toBeUndefined();
  expect(errors).toEqual([]);
});

it('what erasing would take is shown first, and goes only for the codes that were shown', async () => {
  const preview: ErasePreviewView = {
    lang: 'ru',
    effects: ['Лист «Визиты»: строк 1'],
    unknown: ['7654321'],
    byHand: [{ text: 'Лист «Ответы на форму (1)», строка 14', at: { sheet: SHEET, row: 14 } }],
    visits: 1,
  };
  const erased: unknown[] = [];
  const { page, settled, focused, calls } = await openSidebar(
    browser,
    (name, request) => {
      if (name === 'eraseRun') erased.push(request);
      return good(
        name === 'erasePreview' ? preview : { ...ISSUED, news: name === 'eraseRun' ? 'Стёрто визитов: 1' : '' },
      );
    },
    'field',
  );
  await page.getByTestId('erase').locator('summary').press('Enter');
  expect(await page.getByTestId('erase-preview').isDisabled()).toBe(true);
  await page.getByTestId('erase-codes').fill('1234567, 7654321');
  await page.getByTestId('erase-preview').press('Enter');
  await page.getByTestId('erase-run').waitFor();
  await page.getByTestId('erase-codes').fill('1111111');
  expect(await page.getByTestId('erase-run').count()).toBe(0);
  await page.getByTestId('erase-codes').fill('1234567, 7654321');
  await page.getByTestId('erase-preview').press('Enter');
  await page.getByTestId('erase-run').press('Enter');
  await page.getByTestId('news').waitFor();
  await settled();
  expect(erased).toEqual([{ codes: '1234567, 7654321', lang: 'ru' }]);
  expect(calls.filter((name) => name === 'erasePreview')).toHaveLength(2);
  expect(await focused()).toBe('news');
});

it.each([
  ['trying again', true],
  ['the button', false],
])(
  'forms out of date take answers until one button, once confirmed, renews each; after an error %s goes on',
  async (_, isAgain) => {
    let forms = missing.map((row, i) => formRow('stale', { ...row, isLive: true, state: 'stale', form: `f${i}` }));
    const asked: string[] = [];
    const change = (place: number, row: (typeof forms)[number]) => {
      forms = forms.map((old, i) => (i === place ? row : old));
      return { ...ISSUED, forms };
    };
    const { page, focused, settled, errors, picture } = await openSidebar(
      browser,
      (name, request) => {
        const place = name === 'formClose' ? Number((request as { form: string }).form.slice(1)) : 0;
        if (name === 'formClose') {
          asked.push(`close ${place}`);
          return good(
            change(place, formRow('missing', { title: `Анкета ${place}, версия 2`, language: LANGS[place] ?? 'ru' })),
          );
        }
        if (name !== 'formMake') return good({ ...ISSUED, forms });
        const { language } = request as FormRequest;
        asked.push(language);
        if (asked.length === 4) return { ok: false, error: { code: 'BUSY', message: 'Файл занят', remedy: null } };
        const made = formRow('made', { language, form: `n-${language}`, title: `Анкета, ${language}, версия 2` });
        return good({ done: true, made: 9, all: 9, view: change(LANGS.indexOf(language), made) });
      },
      'field',
    );
    const step = page.getByTestId('step-forms');
    expect(await step.locator('summary').first().innerText()).toContain('Принимают ответы: 3 из 3, пора обновить: 3');
    expect(await page.locator('.primary:visible').allInnerTexts()).toEqual(['Выпустить новые версии']);
    expect(await page.getByTestId('close-2').count()).toBe(1);
    await page.getByTestId('renew-forms').press('Enter');
    expect(await focused()).toBe('renew-forms-keep');
    expect(asked).toEqual([]);
    await picture('renew-sure');
    await page.getByTestId('renew-forms-sure').press('Enter');
    const error = step.getByTestId('error');
    await error.waitFor();
    await settled();
    expect(asked).toEqual(['close 0', 'ru', 'close 1', 'kk']);
    const states = () =>
      page.getByTestId(/^form-\d+$/).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-state')));
    expect(await states()).toEqual(['made', 'missing', 'stale']);
    expect(await page.getByTestId('renew-forms').isVisible()).toBe(true);
    await picture('renew-error');
    expect(await page.locator('.primary:visible').count()).toBe(1);
    if (isAgain) await error.getByRole('button', { name: 'Повторить' }).press('Enter');
    else {
      await page.getByTestId('renew-forms').press('Enter');
      await page.getByTestId('renew-forms-sure').press('Enter');
    }
    await page.locator('[data-testid=form-2][data-state=made]').waitFor();
    await settled();
    expect(asked.slice(4)).toEqual(['kk', 'close 2', 'en']);
    expect(await page.getByTestId('news').innerText()).toContain(isAgain ? 'Создано анкет: 3' : 'Создано анкет: 2');
    expect(await focused()).toBe('news');
    expect(errors).toEqual([]);
  },
);

it('sheets that were made empty can still be filled with the example, until one of them has rows', async () => {
  const requests: unknown[] = [];
  const problems = [{ mood: 'todo', text: 'Впишите точки контакта', at: null }] as const;
  const blank = fieldView({ sheets: planned(0).map((entry) => ({ ...entry, rows: 0 })), plan: PLAN, problems });
  const { page, settled } = await openSidebar(
    browser,
    (name, request) => {
      if (name !== 'programmeMake') return good(blank);
      requests.push(request);
      return good({ ...READY, problems });
    },
    'field',
  );
  expect(await page.locator('.primary:visible').allInnerTexts()).toEqual(['Проверить ещё раз']);
  const example = page.getByTestId('make-example');
  expect(await example.innerText()).toBe('Заполнить примером');
  await example.press('Enter');
  await page.getByTestId('make-example').waitFor({ state: 'detached' });
  await settled();
  expect(requests).toEqual([{ example: true, lang: 'ru' }]);
  expect(await page.getByTestId('check-again').isVisible()).toBe(true);
});

it('visits that wait for review stand first, and the way to them is one press', async () => {
  const { page, calls, settled } = await openSidebar(browser, () => good(fieldView({ waiting: 12 })), 'field');
  const next = page.getByTestId('next-review');
  expect(await next.innerText()).toContain('Ждут проверки: 12');
  expect(await page.getByTestId('to-review').innerText()).toContain('Ждут проверки: 12');
  await next.press('Enter');
  await settled();
  expect(calls).toContain('reviewOpen');
});
