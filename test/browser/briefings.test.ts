import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BriefedVisitView, BriefingsView, QuizView } from '../../src/core/briefingViews';
import { fieldView } from '../fakes/fieldViews';
import { launch, pageFaults } from './bench';
import { openSidebar } from './fakeServer';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const URL = 'https://docs.google.com/forms/d/e/1F/viewform';
const good = (value: unknown) => ({ ok: true, value });

const WORDS = {
  ru: {
    quiz: 'Тест по памятке · русский',
    states: ['ещё не создан', 'готово, нужна проверка'],
    hint: 'Скопируйте ссылку и откройте её в окне инкогнито. Когда анкета откроется, нажмите «Анкета открылась».',
    about: 'Быстро взять кофе по дороге · пр. Абая, 150 · Осень',
    visits: ['тест ещё не пройден', 'есть ошибки: верно 3 из 5', 'ссылка выдана'],
  },
  kk: {
    quiz: 'Жадынама бойынша тест · қазақ тілі',
    states: ['әлі жасалған жоқ', 'жасалды, тексерілмеген'],
    hint: 'Сілтемені көшіріп, инкогнито терезесінде ашыңыз. Сауалнама ашылған соң, «Сауалнама ашылды» түймесін басыңыз.',
    about: 'Жолай кофе алу · Абай даңғылы, 150 · Күз',
    visits: ['тест әлі тапсырылмаған', 'қате бар, дұрысы: 3/5', 'сілтеме берілді'],
  },
} as const;

function viewOf(lang: keyof typeof WORDS, more: Partial<BriefingsView> = {}): BriefingsView {
  const { quiz, states, hint, about, visits } = WORDS[lang];
  const made: QuizView = {
    ...{ language: 'ru', title: quiz, state: 'made', stateText: states[1], hint },
    ...{ form: 'q1', url: URL, editUrl: URL },
  };
  const missing: QuizView = {
    ...{ language: 'kk', title: `${quiz} 2`, state: 'missing', stateText: states[0], hint: '' },
    ...{ form: null, url: '', editUrl: '' },
  };
  return {
    ...{
      lang,
      news: '',
      quizzes: [made, missing],
      counts: { taken: 3, briefed: 1, released: 1 },
      left: 2,
      unknown: '104 7133',
    },
    visits: (['waiting', 'failed', 'released'] as const).map(
      (state, i): BriefedVisitView => ({
        ...{ code: `104713${i}`, shown: `104 713${i}`, shopper: 'S1', about, state, stateText: visits[i] ?? '' },
        message: `104 713${i}: ${URL}`,
      }),
    ),
    ...{ shoppers: ['S1', 'S2'], waves: [{ code: 'W1', name: 'Осень' }], plan: { id: 8, name: 'План визитов' } },
    ...more,
  };
}

it.each(['ru', 'kk'] as const)('briefings by keyboard, in %s', async (lang) => {
  const asked: [string, unknown][] = [];
  const { page, focused, settled, picture, errors } = await openSidebar(
    browser,
    (name, request) => {
      asked.push([name, request]);
      if (name === 'quizMake') return good({ done: true, made: 6, all: 6, view: viewOf(lang) });
      if (name === 'linkRelease') return good(viewOf(lang, { news: '✓' }));
      if (name === 'briefingsOpen') return good(viewOf(lang));
      return good(name === 'pictureOpen' ? null : fieldView({ lang }));
    },
    'field',
  );
  const of = (name: string): unknown => asked.filter(([asking]) => asking === name).at(-1)?.[1];
  await page.getByTestId('to-briefings').press('Enter');
  await page.getByTestId('briefings').waitFor();
  await settled();
  await picture(`briefings-${lang}`);
  expect(await page.getByTestId('unknown').innerText()).toBe('104 7133');
  expect(await pageFaults(page.locator('body'))).toEqual([]);
  await page.getByTestId('make-quiz-kk').press('Enter');
  await settled();
  expect(of('quizMake')).toEqual({ language: 'kk', lang });
  await page.getByTestId('live-quiz-ru').press('Enter');
  await settled();
  expect(of('formLive')).toEqual({ form: 'q1', lang });
  await page.getByTestId('brief-1047130').press('Enter');
  await settled();
  const dialog = { picture: 'briefing', tracks: [], lang };
  expect(of('pictureOpen')).toEqual({ ...dialog, visits: { by: 'visit', code: '1047130' } });
  await page.getByTestId('open-briefings').press('Enter');
  await settled();
  expect(of('pictureOpen')).toEqual(dialog);
  expect(await page.getByTestId('release-shopper').count()).toBe(0);
  await page.getByTestId('whose').selectOption('shopper:S1');
  await page.getByTestId('release-shopper').press('Enter');
  expect(of('linkRelease')).toBe(undefined);
  await page.getByTestId('release-shopper-sure').press('Enter');
  await page.getByTestId('news').waitFor();
  await settled();
  expect(of('linkRelease')).toEqual({ codes: '', shopper: 'S1', lang });
  expect(await focused()).toBe('news');
  expect(await page.getByTestId('release-1047132').count()).toBe(0);
  await page.getByTestId('release-1047131').press('Enter');
  await picture(`briefings-${lang}-sure`);
  await page.getByTestId('release-1047131-sure').press('Enter');
  await settled();
  expect(of('linkRelease')).toEqual({ codes: '1047131', shopper: '', lang });
  await page.getByTestId('message-1047130').press('Enter');
  await page.getByTestId('message-1047130-told').locator('*').first().waitFor();
  expect(errors).toEqual([]);
  await page.close();
});
