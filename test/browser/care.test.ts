import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { HomeView, StateView, TasksView, TaskView } from '../../src/core/views';
import { launch } from './bench';
import { openSidebar } from './fakeServer';

const HOME: HomeView = {
  lang: 'ru',
  notices: [],
  next: { text: 'Постройте отчёт «RFM».', model: 'rfm' },
  models: [{ id: 'rfm', title: 'RFM', question: 'Кто покупает и кто уходит?' }],
};
const LEFT: HomeView = {
  ...HOME,
  notices: [
    {
      text: 'Отчёт «RFM» не закончен.',
      acts: [
        { act: 'continue', label: 'Продолжить' },
        { act: 'discard', label: 'Удалить записанное' },
      ],
      job: 'j1',
    },
  ],
};
const SHEET = { id: 7, name: 'Задачи' };
const TASKS: TasksView = {
  lang: 'ru',
  sheet: SHEET,
  open: Array.from({ length: 12 }, (_, i) => ({
    code: `T-${12 - i}`,
    cause: 'Очередь',
    due: '',
    owner: '',
    row: 13 - i,
    point: '',
    recheck: [],
  })),
  summary: 'Открытых задач: 12',
};
const TASK: TaskView = {
  code: 'T-13',
  sheet: SHEET,
  row: 14,
  text: 'Задача T-13 на листе «Задачи», строка 14',
  run: 'r1',
};
const STATE: StateView = {
  lang: 'ru',
  name: '',
  rows: [
    {
      id: 'jobs',
      label: 'Незаконченная работа',
      value: '1',
      mood: 'warn',
      hint: 'Вернитесь на первый экран.',
      acts: [],
    },
    {
      id: 'hourly',
      label: 'Фоновая работа',
      value: 'Отключена',
      mood: 'none',
      hint: 'Она отключается только здесь.',
      acts: [{ act: 'turn_on', label: 'Включить' }],
    },
    { id: 'mail', label: 'Осталось писем на сегодня', value: '100', mood: 'ok', hint: '', acts: [] },
    { id: 'event', label: 'Последний ответ на анкету', value: 'Ещё не было', mood: 'none', hint: '', acts: [] },
  ],
  consentAddress: '',
  sheets: 0,
};
const ANSWERS: Readonly<Record<string, unknown>> = {
  homeOpen: LEFT,
  jobDiscard: HOME,
  tasksOpen: TASKS,
  taskMake: TASK,
  stateOpen: STATE,
};

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The sidebar over a server that answers at once. */
const open = () => openSidebar(browser, (name) => ({ ok: true, value: ANSWERS[name] }));

it('what an unfinished work has written is deleted by a second press only, and the first screen says so', async () => {
  const { page, calls, settled, focused, picture } = await open();
  expect(await page.getByTestId('notice').innerText()).toMatch(/^! Отчёт «RFM» не закончен/);
  await page.getByTestId('notice-discard').press('Enter');
  expect(await focused()).toBe('notice-discard-keep');
  await picture('discard');
  await page.getByTestId('notice-discard-keep').press('Enter');
  expect(await focused()).toBe('notice-discard');
  expect(calls).toEqual(['homeOpen']);

  await page.getByTestId('notice-discard').press('Enter');
  await page.getByTestId('notice-discard-sure').press('Enter');
  await page.getByTestId('news').waitFor();
  await settled();
  expect(await page.getByTestId('news').innerText()).toBe('✓ Записанное удалено');
  expect(await focused()).toBe('news');
  expect(await page.getByTestId('notice').count()).toBe(0);
  expect(calls).toEqual(['homeOpen', 'jobDiscard']);
});

it('of many tasks the first five stand there, and a new one is said above them', async () => {
  const { page, settled, picture } = await open();
  await page.getByTestId('to-tasks').press('Enter');
  const items = page.getByTestId(/^task-T-/);
  await items.first().waitFor();
  expect(await items.count()).toBe(5);
  expect(await page.getByTestId('task-cause').isVisible()).toBe(false);
  await page.getByTestId('all-tasks').press('Enter');
  expect(await items.count()).toBe(12);

  await page.getByTestId('new-task').locator('summary').press('Enter');
  expect(await page.getByTestId('task-reason').innerText()).toBe('');
  await page.getByTestId('task-cause').fill('Очередь');
  expect(await page.getByTestId('task-reason').innerText()).toMatch(/^Осталось заполнить: /);
  await picture('new-task');
  await page.getByTestId('task-goal').fill('Выручка');
  await page.getByTestId('task-criterion').fill('Ждут до 5 минут');
  await page.getByTestId('make-task').press('Enter');
  await page.getByTestId('task-made').waitFor();
  await settled();
  expect(await page.getByTestId('task-made').innerText()).toMatch(/^✓ Задача T-13/);
  expect(await page.getByTestId('task-cause').isVisible()).toBe(false);
  await picture('tasks');
});

it('the state names a warning in words, what is in order by a sign, and the rest by nothing', async () => {
  const { page, picture } = await open();
  await page.getByTestId('to-state').press('Enter');
  const textOf = (id: string) => page.getByTestId(`row-${id}`).innerText();
  await page.getByTestId('row-mail').waitFor();
  expect(await textOf('jobs')).toMatch(/^! Незаконченная работа\s+требует внимания\s+1\s/);
  expect(await textOf('mail')).toMatch(/^✓ Осталось писем на сегодня\s+100$/);
  expect(await textOf('event')).toMatch(/^Последний ответ на анкету\s+Ещё не было$/);
  expect(await page.getByTestId('row-mail').getByRole('img', { name: 'в порядке' }).count()).toBe(1);
  await picture('state');
});
