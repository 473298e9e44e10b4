import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { factTable, type GivenFact } from '../../src/core/defineFact';
import { JOURNEY_FACT } from '../../src/facts/journey';
import { STAGE_EVIDENCE_FACT, type StageEvidence } from '../../src/facts/stageEvidence';
import { TASKS_FACT } from '../../src/facts/tasks';
import { MODELS } from '../../src/models/registry';
import { madeKey, madeText } from '../../src/work/facts/keptMade';
import { Fieldwork } from '../scenarios/fieldwork';
import { send } from '../scenarios/shopper';
import { launch, pageFaults } from './bench';
import { openSidebar } from './fakeServer';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Restores rows of a table as people may do; cells that are not given stay blank. */
function restored(work: Fieldwork, { id, version, columns }: GivenFact, rows: readonly (readonly unknown[])[]): void {
  const ids = columns.map((column) => column.id);
  const full = rows.map((row) => [...row, ...new Array(ids.length - row.length).fill(null)]);
  work.call('factRestore', { fact: id, version, columns: ids, rows: full });
}

it.each(['ru', 'kk'] as const)('a growth point opens its parents and becomes a task, by keyboard, %s', async (lang) => {
  const work = Fieldwork.collecting(3, [lang], lang);
  for (const visit of work.codes().filter(({ job }) => job === 'J1'))
    send(work, visit, { ratings: { P12: 3 }, usual: 5 });
  work.script.fireSubmits();
  const asked: unknown[] = [];
  const answer = (name: string, request: unknown): unknown => {
    if (name === 'pictureOpen') asked.push(request);
    return work.script.run(name, [request]).value;
  };
  const { page, settled, focused, errors, picture } = await openSidebar(browser, answer);
  await settled();
  await page.getByTestId('to-cash').press('Enter');
  await page.getByTestId('to-growth').press('Enter');
  await page.getByTestId('problems').waitFor();
  await settled();
  await picture(`growth-none-${lang}`);
  expect(await pageFaults(page.locator('body'))).toEqual([]);
  expect(await page.getByTestId('growth-point').count()).toBe(0);

  work.accept();
  restored(work, JOURNEY_FACT, [
    ['P12', 'loyalty', 'offline', 'P12', 0.2],
    ['P1', 'need', 'offline', 'P1', 0.1],
  ]);
  work.call('cashMake', { example: true });
  await page.getByTestId('refresh').press('Enter');
  await page.getByTestId('growth-points').waitFor();
  await settled();
  await picture(`growth-${lang}`);
  expect(await pageFaults(page.locator('body'))).toEqual([]);
  const first = page.getByTestId('growth-point').first();
  // 5500 × (4 − 3) ⁄ (5 − 3) = 2750 at base, 8625 × 0.5 = 4312.5 at the maximum, shown without small change.
  expect(await first.getByTestId('growth-money').innerText()).toMatch(/2.750.+4.313/);

  await first.getByTestId('growth-parents').press('Enter');
  await expect
    .poll(() => asked)
    .toMatchObject([{ picture: 'parents', growth: { touchpoint: 'P12', job: 'J1' }, lang }]);
  await settled();
  await first.getByTestId('growth-make').press('Enter');
  await expect.poll(focused).toBe('task-cause');
  await picture(`growth-task-${lang}`);
  expect(await pageFaults(page.locator('body'))).toEqual([]);
  await page.getByTestId('make-task').press('Enter');
  await page.getByTestId('task-made').waitFor();
  await settled();
  expect(work.rows(TASKS_FACT)[0]).toMatchObject({ code: 'T-1', touchpoint: 'P12', job: 'J1' });
  await page.getByTestId('refresh').press('Enter');
  await page.getByTestId('growth-task').waitFor();
  await settled();
  expect(await page.getByTestId('growth-task').innerText()).toContain('T-1');
  // What has reached its target is folded away.
  expect(await page.getByTestId('growth-points').getByTestId('growth-point').count()).toBe(1);
  expect(await page.getByTestId('growth-no-gain').getByTestId('growth-point').count()).toBe(1);
  // What another report knows of a stage, with the way to it.
  const [{ id: sheet, name } = expect.fail('no sheet')] = work.script.control.sheets();
  const evidence: StageEvidence = {
    ...{ kind: 'effect', stage: 'loyalty', name: 'SMS', series: 'Заказы', value: 4.215517, low: 3.7246, high: 4.7064 },
    ...{ period: 'day', share: 0.38, n: 12, verdict: 'higher' },
  };
  const made = [factTable(STAGE_EVIDENCE_FACT, [evidence])];
  const model = MODELS.find(({ keeps = [] }) => keeps.includes(STAGE_EVIDENCE_FACT.id)) ?? expect.fail('no model');
  work.script.control.setProperty(madeKey(model.id), madeText(model, { made }, { sheet, day: 20_779 }));
  await page.getByTestId('refresh').press('Enter');
  await page.getByTestId('growth-evidence').locator('summary').press('Enter');
  await settled();
  expect(await page.getByTestId('evidence').innerText()).toMatch(/SMS.+\+4,22.+\n.+22\.11\.2026/s);
  expect(await page.getByTestId('evidence').getByRole('button').getAttribute('aria-label')).toContain(name);
  await picture(`growth-evidence-${lang}`);
  expect(await pageFaults(page.locator('body'))).toEqual([]);
  await page.getByTestId('growth-no-gain').locator('summary').press('Enter');
  await page.getByTestId('growth-without').locator('summary').press('Enter');
  await picture(`growth-made-${lang}`);
  expect(await pageFaults(page.locator('body'))).toEqual([]);
  expect(errors).toEqual([]);
});
