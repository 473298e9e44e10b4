import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TaskView } from '../../src/core/views';
import { TASKS_FACT } from '../../src/facts/tasks';
import { VISITS_FACT } from '../../src/facts/visits';
import { Fieldwork } from '../scenarios/fieldwork';
import { launch, pageFaults } from './bench';
import { openSidebar } from './fakeServer';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The sidebar over the built add-on in a file with a visit programme. */
async function sidebarOf(work: Fieldwork, start: string) {
  const answer = (name: string, request: unknown): unknown => work.script.run(name, [request]).value;
  const opened = await openSidebar(browser, answer, start);
  await opened.settled();
  return opened;
}

it.each(['ru', 'kk'] as const)('a rehearsal is started, looked at and removed, %s', async (lang) => {
  const work = Fieldwork.collecting(4, [lang], lang);
  const { page, settled, focused, errors, picture } = await sidebarOf(work, 'field');
  await page.getByTestId('to-rehearsal').click();
  await page.getByTestId('rehearsal').waitFor();
  await settled();
  await picture(`rehearsal-start-${lang}`);
  expect(await pageFaults(page.locator('body'))).toEqual([]);

  await page.getByTestId('detect-visits').fill('8');
  await page.getByTestId('count').click();
  await expect.poll(focused).toBe('detect');
  expect(await page.getByTestId('rehearsal').textContent()).toMatch(/58\s?%/);

  await page.getByTestId('visits').fill('40');
  await page.getByTestId('rehearse').click();
  await page.getByTestId('news').waitFor();
  await settled();
  expect(work.rows(VISITS_FACT).length).toBeGreaterThan(35);
  await page.getByTestId('rehearsal').locator('summary').first().click();
  await picture(`rehearsal-${lang}`);
  expect(await pageFaults(page.locator('body'))).toEqual([]);

  await page.getByTestId('remove-rehearsal').click();
  await page.getByTestId('remove-rehearsal-sure').click();
  await page.getByTestId('rehearse').waitFor();
  await settled();
  expect(work.rows(VISITS_FACT)).toEqual([]);
  expect(errors).toEqual([]);
});

it.each(['ru', 'kk'] as const)('a recheck of a task is planned from its place in the list, %s', async (lang) => {
  const work = Fieldwork.collecting(1, [lang], lang);
  const texts = { cause: 'P1: 2,8', goal: '—', criterion: '4', owner: '', due: '', source: '—' };
  work.call<TaskView>('taskMake', { ...texts, touchpoint: 'P1', job: 'J1' });
  const { page, settled, focused, errors, picture } = await sidebarOf(work, 'tasks');
  await page.getByTestId('recheck-T-1').click();
  await page.getByTestId('recheck-add').waitFor();
  await expect.poll(focused).toBe('recheck-location');
  await picture(`recheck-${lang}`);
  expect(await pageFaults(page.locator('body'))).toEqual([]);
  await page.getByTestId('recheck-add').click();
  await page.getByTestId('news').waitFor();
  await settled();
  expect(await page.getByTestId('task-T-1').textContent()).toContain(String(work.rows(TASKS_FACT)[0]?.['recheck']));
  await picture(`recheck-planned-${lang}`);
  await page.getByTestId('recheck-T-1').click();
  await page.getByTestId('recheck-hint').waitFor();
  expect(errors).toEqual([]);
});
