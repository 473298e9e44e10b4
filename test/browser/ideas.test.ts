import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TASKS_FACT } from '../../src/facts/tasks';
import { Fieldwork } from '../scenarios/fieldwork';
import { send } from '../scenarios/shopper';
import { launch, pageFaults } from './bench';
import { openSidebar } from './fakeServer';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const SAID = {
  ru: [
    { P1: 'Вывеску не видно с дороги, повесьте лампу', P4: 'Поставьте вторую кассу в час пик' },
    { P1: 'Вывеску не видно с дороги, повесьте лампу!' },
  ],
  kk: [
    { P1: 'Маңдайшаның жарығы нашар, жолдан көрінбейді', P4: 'Қарбалас кезде екінші касса ашылсын' },
    { P1: 'Маңдайшаның жарығы нашар, жолдан көрінбейді!' },
  ],
} as const;
const SOUGHT = { ru: 'касс', kk: 'КАССА екінші' } as const;

it.each(['ru', 'kk'] as const)('an idea is found and becomes a task, by keyboard, %s', async (lang) => {
  const work = Fieldwork.collecting(2, [lang], lang);
  const visits = work.codes().filter(({ job }) => job === 'J1');
  for (const [i, ideas] of SAID[lang].entries()) send(work, visits[i] ?? {}, { ideas, receipt: `000${i}` });
  work.script.fireSubmits();
  const answer = (name: string, request: unknown): unknown => work.script.run(name, [request]).value;
  const { page, settled, focused, errors, picture } = await openSidebar(browser, answer, 'field');
  await settled();
  await page.getByTestId('to-ideas').press('Enter');
  await page.getByTestId('to-review').waitFor();
  await settled();
  await picture(`ideas-none-${lang}`);
  expect(await pageFaults(page.locator('body'))).toEqual([]);

  work.accept();
  await page.getByTestId('refresh').press('Enter');
  await page.getByTestId('summary').waitFor();
  await settled();
  await picture(`ideas-${lang}`);
  expect(await pageFaults(page.locator('body'))).toEqual([]);
  const ideas = page.getByTestId('idea').filter({ visible: true });
  expect(await ideas.count()).toBe(2);

  await page.getByTestId('ideas-search').fill(SOUGHT[lang]);
  expect(await ideas.allInnerTexts()).toEqual([expect.stringContaining(SAID[lang][0].P4)]);
  await page.getByTestId('ideas-search').fill('ъъъ');
  expect(await ideas.count()).toBe(0);
  expect(await page.getByTestId('nothing').innerText()).not.toBe('');
  await page.getByTestId('ideas-search').fill('');
  await page.getByTestId('ideas-point').selectOption('0');
  expect(await ideas.allInnerTexts()).toEqual([expect.stringContaining(SAID[lang][0].P1)]);

  await ideas.getByTestId('idea-make').press('Enter');
  await expect.poll(focused).toBe('task-cause');
  expect(await page.getByTestId('task-cause').inputValue()).toContain(SAID[lang][0].P1);
  await picture(`ideas-task-${lang}`);
  expect(await pageFaults(page.locator('body'))).toEqual([]);
  await page.getByTestId('make-task').press('Enter');
  await page.getByTestId('task-made').waitFor();
  await settled();
  expect(work.rows(TASKS_FACT)[0]).toMatchObject({ code: 'T-1', touchpoint: 'P1', job: 'J1' });
  await page.getByTestId('refresh').press('Enter');
  await page.getByTestId('idea-task').waitFor();
  await settled();
  await picture(`ideas-made-${lang}`);
  expect(await page.getByTestId('idea-task').innerText()).toContain('T-1');
  expect(await page.getByTestId('idea-make').count()).toBe(1);
  expect(errors).toEqual([]);
});
