import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Lang } from '../../src/core/lang';
import type { LibraryView, MarkChange, MarksView, QfdView } from '../../src/core/qfdViews';
import type { HomeView } from '../../src/core/views';
import { matrixView, qfdView } from '../fakes/qfdViews';
import { launch, pageFaults } from './bench';
import { openSidebar } from './fakeServer';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const good = (value: unknown) => ({ ok: true, value });
const FACTORS = { id: 1, name: 'Факторы выбора' };
const JOURNEY = { id: 2, name: 'Путь клиента' };
const MATRIX = { id: 3, name: 'Матрица QFD, Айгерім' };
const LONG = 'Тапсырысты жеткізуге дейін күтіп отырғандағы тұтынушымен сөйлесу мәдениеті';

const home = (lang: Lang): HomeView => ({
  lang,
  notices: [],
  next: { text: 'RFM', model: 'rfm' },
  models: [
    { id: 'rfm', title: 'RFM', question: LONG },
    { id: 'qfd', title: 'QFD', question: LONG },
  ],
});

/** QFD with everything on it, and long names. */
const full = (lang: Lang): QfdView =>
  qfdView({
    lang,
    news: LONG,
    problems: [
      { mood: 'warn', text: LONG, at: { sheet: FACTORS, row: 4 } },
      { mood: 'warn', text: LONG, at: null },
    ],
    factors: {
      sheet: FACTORS,
      list: Array.from({ length: 12 }, (_, i) => ({
        name: i % 3 ? `Фактор ${i}` : LONG,
        importance: '4,3, опрос, n = 57',
      })),
    },
    touchpoints: {
      sheet: JOURNEY,
      count: 40,
      stages: ['потребность', 'выбор', 'сделка', 'опыт', 'лояльность'].map((name) => ({ name, count: 8 })),
    },
    matrices: [
      { ...matrixView(MATRIX, 37, 180), rater: 'Айгерім', text: 'Заполнено 37 из 180', isBehind: true },
      { ...matrixView({ id: 4, name: 'Матрица QFD' }, 180, 180), text: 'Заполнено 180 из 180' },
    ],
    results: { isReady: true, text: 'Связей: 180, пустых: 12, экспертов: 2' },
    classes: { text: 'Критично 3 из 40', critical: [LONG, 'Сайт'] },
    canSuggest: true,
  });

const library = (lang: Lang): LibraryView => ({
  lang,
  stages: ['need', 'choice', 'deal', 'experience', 'loyalty'].map((code) => ({ code, name: code })),
  industries: ['retail', 'fitness'].map((code) => ({ code, name: code })),
  places: ['online', 'offline'].map((code) => ({ code, name: code })),
  items: Array.from({ length: 150 }, (_, i) => ({
    code: `T${i}`,
    stage: ['need', 'choice', 'deal', 'experience', 'loyalty'][i % 5] ?? '',
    place: i % 2 ? 'online' : 'offline',
    industries: i % 3 ? ['retail'] : ['retail', 'fitness'],
    name: i % 7 ? `Точка контакта ${i}` : LONG,
    isThere: i === 1,
  })),
});

const matrix = (lang: Lang): MarksView => ({
  lang,
  sheet: MATRIX,
  rater: 'Айгерім',
  levels: [
    { mark: 1, text: '1 — никак' },
    { mark: 3, text: '3 — опыт может сложиться' },
    { mark: 9, text: '9 — критический опыт' },
  ],
  question: 'Может ли клиент в точке «{touchpoint}» понять, как обстоит дело с фактором «{factor}»?',
  factors: ['Скорость', 'Цена', 'Вежливость', 'Чистота'].map((name, i) => ({ code: `F${i}`, name })),
  touchpoints: ['Сайт', 'Касса', LONG].map((name, i) => ({ code: `T${i}`, name, stage: 'опыт' })),
  marks: [0, 1, 2].map(() => [null, null, null, null]),
});

it.each(['ru', 'kk', 'en'] as const)(
  'QFD with long names fits a panel of 300 px at twice the size of text too, in %s',
  async (lang) => {
    const survey = {
      lang,
      sheets: [FACTORS, JOURNEY],
      sheet: FACTORS,
      columns: [0, 1, 2, 3, 4, 5].map((index) => ({ index, header: index % 2 ? LONG : 'Цена', text: '4,3, n = 57' })),
      notice: LONG,
    };
    const tracks = {
      lang,
      news: '',
      problems: [],
      sheets: { tracks: FACTORS, cells: JOURNEY },
      tracks: ['a', 'b'].map((code, i) => ({
        code,
        segment: LONG,
        text: LONG,
        reviewed: LONG,
        isStale: i === 0,
        row: i + 2,
      })),
    };
    const answers: Readonly<Record<string, unknown>> = {
      homeOpen: home(lang),
      qfdOpen: full(lang),
      surveyOpen: survey,
      libraryOpen: library(lang),
      marksOpen: matrix(lang),
      tracksOpen: tracks,
    };
    const { page, settled, errors, picture } = await openSidebar(browser, (name) => good(answers[name]));
    const faultless = async (name: string) => {
      await settled();
      await picture(`qfd-${lang}-${name}`);
      for (const size of ['200%', '100%']) {
        await page.addStyleTag({ content: `html { font-size: ${size}; }` });
        expect(await pageFaults(page.locator('body')), `${name} ${size}`).toEqual([]);
      }
    };
    const press = (id: string) => page.getByTestId(id).press('Enter');
    await faultless('home');
    expect(await page.getByTestId('model-qfd').count()).toBe(0);
    await press('to-qfd');
    await page.getByTestId('qfd').waitFor();
    await faultless('folded');
    await page.locator('details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    await faultless('open');
    expect(await page.locator('.primary').count()).toBe(1);
    await press('to-survey');
    await page.getByTestId('survey').waitFor();
    await faultless('survey');
    await press('back');
    await page.getByTestId('to-library').evaluate((link: HTMLElement) => link.click());
    await page.getByTestId('library').waitFor();
    await page.getByTestId('item-T2').press('Space');
    await faultless('library');
    await press('back');
    await page.getByTestId(`walk-${MATRIX.id}`).evaluate((link: HTMLElement) => link.click());
    await page.getByTestId('walk').waitFor();
    await page.keyboard.press('9');
    await faultless('walk');
    await page.keyboard.press('Delete');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Delete');
    await press('back');
    await settled();
    await press('back');
    await press('to-tracks');
    await page.getByTestId('tracks').waitFor();
    await faultless('tracks');
    expect(errors).toEqual([]);
    await page.close();
  },
);

it('marks made with the keys are saved in batches; none is lost when saving fails, and leaving waits for it', async () => {
  const batches: MarkChange[][] = [];
  let isDown = false;
  const { page, settled, focused, calls, errors, picture } = await openSidebar(browser, (name, request) => {
    if (name === 'homeOpen') return good(home('ru'));
    if (name === 'qfdOpen') return good(full('ru'));
    if (name === 'marksOpen') return good(matrix('ru'));
    if (isDown) return { ok: false, error: { code: 'BUSY', message: 'Файл занят.', remedy: null } };
    const changes = [...(request as { changes: MarkChange[] }).changes];
    batches.push(changes);
    // Somebody else has marked the second cell meanwhile.
    const kept = batches.length === 1 ? [{ touchpoint: 'T0', factor: 'F1', now: 3 }] : [];
    return good({ saved: changes.length - kept.length, kept, text: kept.length > 0 ? 'Сохранено: 9.' : 'Сохранено.' });
  });
  await page.getByTestId('to-qfd').press('Enter');
  await page.getByTestId(`walk-${MATRIX.id}`).press('Enter');
  await page.getByTestId('walk').waitFor();
  const progress = page.getByTestId('walk-progress');
  for (let n = 0; n < 9; n++) await page.keyboard.press(n % 2 ? '1' : '9');
  // A mark of another scale is none here.
  await page.keyboard.press('0');
  expect(await progress.innerText()).toBe('Заполнено: 9 из 12, осталось: 3');
  expect(batches).toEqual([]);
  await page.getByTestId('mark-3').click();
  await page.getByTestId('kept').locator('li').waitFor();
  await settled();
  expect(batches[0]?.map(({ mark }) => mark)).toEqual([9, 1, 9, 1, 9, 1, 9, 1, 9, 3]);
  expect(await page.getByTestId('kept').innerText()).toBe('«Сайт», «Цена»: 3');
  expect(await page.getByTestId('saving').innerText()).toBe('✓ Всё сохранено');
  await picture('walk-kept');

  await page.getByTestId('kept').getByRole('button').press('Enter');
  expect(await page.getByTestId('mark-3').getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Backspace');
  expect(await page.getByTestId('walk-touchpoint').innerText()).toBe('Сайт');
  isDown = true;
  await page.keyboard.press('Escape');
  await page.getByTestId('error').waitFor();
  await settled();
  expect(await page.getByTestId('walk').count()).toBe(1);
  await picture('walk-error');
  await page.getByTestId('leave').press('Enter');
  expect(await focused()).toBe('leave-keep');
  await page.getByTestId('leave-keep').press('Enter');
  isDown = false;
  await page.keyboard.press('Escape');
  await page.getByTestId('qfd').waitFor();
  await settled();
  expect(batches[1]).toEqual([{ touchpoint: 'T0', factor: 'F0', mark: null, was: 9 }]);
  expect(calls.at(-1)).toBe('qfdOpen');
  expect(errors).toEqual([]);
  await page.close();
});
