import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DecideRequest, ReviewVisitView } from '../../src/core/reviewViews';
import { fieldView } from '../fakes/fieldViews';
import { reviewView, visitView } from '../fakes/reviewViews';
import { launch, pageFaults } from './bench';
import { openSidebar } from './fakeServer';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const good = (value: unknown) => ({ ok: true, value });
const refused = (code: string, message: string) => ({ ok: false, error: { code, message, remedy: null } });
const EDIT = 'https://docs.google.com/forms/d/e/1F/viewform?edit2=2_ABaOnu';
const VISITS = [
  visitView('1047132'),
  visitView('2000004', { remarks: ['Визит длился 2 мин: меньше 5. Сверьте время входа и выхода с чеком.'] }),
  visitView('3000005', { facts: [], noProof: 'нет ни номера чека, ни ссылки на фото' }),
];

/** A server that takes decisions off its queue and knows no reviewer at first. */
function office() {
  const requests: DecideRequest[] = [];
  let left: readonly ReviewVisitView[] = VISITS;
  let reviewer = '';
  const shown = (response: string) => ({ visit: left.find((one) => one.response === response) ?? left[0] ?? null });
  const decide = (request: DecideRequest) => {
    requests.push(request);
    reviewer = request.reviewer || reviewer;
    if (reviewer === '') return refused('REVIEW_NO_NAME', 'Не указано, кто проверяет.');
    left = left.filter((one) => one.response !== request.response);
    const returned =
      request.act === 'returned' ? { code: '2000004', editUrl: EDIT, text: 'Срок — до 30.11.2026.' } : null;
    return good(reviewView(left, { news: 'Решение записано', reviewer, returned }));
  };
  const answer = (name: string, request: unknown): unknown => {
    if (name === 'reviewDecide') return decide(request as DecideRequest);
    if (name === 'reviewOpen') return good(reviewView(left, shown((request as { response: string }).response)));
    return good(fieldView());
  };
  return { requests, answer };
}

async function openReview(answer: (name: string, request: unknown) => unknown) {
  const opened = await openSidebar(browser, answer, 'field');
  await opened.page.getByTestId('to-review').press('Enter');
  await opened.page.getByTestId('review').waitFor();
  await opened.settled();
  return opened;
}

it('a visit is accepted, one returned with its reason, one blocked for lack of proof, by the keyboard alone', async () => {
  const { requests, answer } = office();
  const { page, settled, focused, errors, picture } = await openReview(answer);
  const press = (key: string) => page.keyboard.press(key);
  await picture('review');

  await press('a');
  expect(await focused()).toBe('confirm');
  await press('Enter');
  await page.getByTestId('error').waitFor();
  await expect.poll(focused).toBe('reviewer');
  await page.keyboard.type('Айгерим');
  await press('Control+Enter');
  await page.getByTestId('news').waitFor();
  await settled();
  expect(await focused()).toBe('news');
  expect(await page.getByTestId('visit').innerText()).toContain('2000004');

  await press('r');
  expect(await focused()).toBe('reason');
  await press('Enter');
  expect(requests).toHaveLength(2);
  await press('3');
  expect(await page.getByTestId('reason').inputValue()).toBe('unclear');
  await picture('review-return');
  await press('Escape');
  expect(await focused()).toBe('act-returned');
  await press('r');
  await press('2');
  await press('Enter');
  await page.getByTestId('returned').waitFor();
  await settled();
  expect(await page.getByTestId('visit').innerText()).toContain('3000005');
  await picture('review-returned');

  await press('a');
  expect(await page.getByTestId('box').count()).toBe(0);
  expect(await page.getByTestId('act-accepted').isDisabled()).toBe(true);
  await press('x');
  await press('1');
  await press('Enter');
  await page.getByTestId('empty').waitFor();
  expect(requests.slice(1).map(({ response, act, reason, reviewer }) => [response, act, reason, reviewer])).toEqual([
    ['r1047132', 'accepted', '', 'Айгерим'],
    ['r2000004', 'returned', 'incomplete', 'Айгерим'],
    ['r3000005', 'rejected', 'no_proof', 'Айгерим'],
  ]);
  expect(errors).toEqual([]);
});

it('keys lead from visit to visit and decide nothing while a decision is on its way', async () => {
  const { requests, answer } = office();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { page, settled } = await openReview(async (name, request) => {
    if (name === 'reviewDecide') await held;
    return answer(name, request);
  });
  const heading = page.getByTestId('visit');
  await page.keyboard.press('j');
  await expect.poll(() => heading.innerText()).toContain('2000004');
  await settled();
  await page.keyboard.press('k');
  await expect.poll(() => heading.innerText()).toContain('1047132');
  await settled();
  await page.keyboard.press('e');
  await page.keyboard.press('9');
  await page.keyboard.press('Enter');
  await page.locator('body[data-busy=true]').waitFor();
  for (const key of ['Enter', 'Control+Enter', 'a', 'j']) await page.keyboard.press(key);
  release();
  await settled();
  expect(requests.map(({ act, reason }) => [act, reason])).toEqual([['excluded', 'over_quota']]);
});

it('a decision that came too late is told, and the visit is opened again', async () => {
  const { answer } = office();
  const { page, calls, settled } = await openReview((name, request) =>
    name === 'reviewDecide' ? refused('REVIEW_CHANGED', 'Визит тем временем изменился.') : answer(name, request),
  );
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await page.getByTestId('error').getByRole('button', { name: 'Открыть визит заново' }).press('Enter');
  await expect.poll(() => calls.filter((name) => name === 'reviewOpen').length).toBe(2);
  await settled();
  expect(await page.getByTestId('error').count()).toBe(0);
});

it('a visit with all there can be fits a panel of 300 px in Kazakh, unfolded and at twice the size of text too', async () => {
  const long = 'Баланың туған күнін қиындықсыз атап өту · Қабанбай батыр даңғылы, 15 · 1-толқын';
  const full = visitView('1047132', {
    about: long,
    notes: ['2-нұсқа: жауаптар түзетілген, бұрынғы шешім — «толықтыруға қайтарылды».', 'Апелляция берілді.'],
    remarks: ['Қатар келген балдар бірдей: түсініктемелерін оқып шығыңыз.', long],
    noProof: 'чек нөмірі де, фото сілтемесі де жоқ',
    photo: 'https://example.com/photo.jpg',
    changes: [{ label: 'Көшедегі маңдайша: нені жақсартуға болады?', before: 'жауап жоқ', after: 'Кешке көрінбейді' }],
    others: [{ label: long, text: long }],
    log: [{ when: '22.11.2026, 14:05', who: 'Айгерим', text: 'толықтыруға қайтарылды', note: long }],
    acts: ['granted_accepted', 'granted_excluded', 'appeal_denied'],
    editUrl: EDIT,
  });
  const view = reviewView([full, visitView('2000004')], { news: 'Жазылды', counts: [{ name: long, n: 12 }] }, 'kk');
  const clean = { ...view, queue: view.queue.map((one) => ({ ...one, isClean: true })) };
  const { page, picture } = await openReview((name) => good(name === 'reviewOpen' ? clean : fieldView({ lang: 'kk' })));
  const body = page.locator('body');
  expect(await pageFaults(body)).toEqual([]);
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  await picture('review-kk');
  for (const size of ['100%', '200%']) {
    await page.addStyleTag({ content: `html { font-size: ${size}; }` });
    expect(await pageFaults(body)).toEqual([]);
  }
  await page.keyboard.press('x');
  expect(await pageFaults(body)).toEqual([]);
});
