import { describe, expect, it } from 'vitest';
import type { GrowthView } from '../../src/core/cashViews';
import type { ParentsView } from '../../src/core/pictureViews';
import type { MarksSavedView, MarksView, QfdView } from '../../src/core/qfdViews';
import type { Fieldwork } from './fieldwork';
import { growthFile, report } from './growthFile';

/** Sums in a text: whole money, since the journey's sheet has it so. */
const sums = (text = ''): readonly number[] =>
  [...text.replace(/[\u00a0\u202f ](?=\d{3}(?!\d))/g, '').matchAll(/\d+(?:[.,]\d+)?/g)].map(([sum]) =>
    Math.round(Number(sum.replace(',', '.'))),
  );

/** Cells under the headers that begin so, of the first row below them that has the name. */
function columnsOf(work: Fieldwork, sheet: string, name: string, starts: readonly string[]): readonly string[] {
  const rows = work.seen(sheet);
  const top = rows.findIndex((row) => starts.every((start) => row.some((text) => text.startsWith(start))));
  const header = rows[top] ?? expect.fail(`no ${starts} on ${sheet}`);
  const row = rows.slice(top).find((cells) => cells.includes(name)) ?? expect.fail(`no ${name} on ${sheet}`);
  return starts.map((start) => row[header.findIndex((text) => text.startsWith(start))] ?? '');
}

const last = (values: readonly number[], n: number): readonly number[] => values.slice(values.length - n);

/** The range of P1 wherever it stands. */
function everywhere(work: Fieldwork): readonly (readonly [place: string, range: readonly number[]])[] {
  const growth = report(work, 'growth');
  const sheet = growth.sheets[0]?.name ?? '';
  const summary = report(work, 'summary');
  const [said = ''] = growth.findings.filter((text) => text.includes('№\u00a01 '));
  const view = work.call<GrowthView>('growthOpen');
  const request = { picture: 'parents', tracks: [], lang: 'ru', growth: { touchpoint: 'P1', job: 'J1' } };
  const { root } = work.call<ParentsView>('pictureRead', request);
  const name = 'Вывеска с улицы';
  const ofReport = columnsOf(work, sheet, name, ['От, ', 'До, ']);
  const ofSummary = columnsOf(work, summary.sheets[0]?.name ?? '', name, ['От, ', 'До, ']);
  const ofJourney = columnsOf(work, 'Путь клиента', name, ['Деньги: от', 'Деньги: до']);
  const two = (texts: readonly string[]): readonly number[] => texts.map((text) => sums(text)[0] ?? Number.NaN);
  const hasLow = (two(ofReport)[0] ?? 0) > 0;
  const both = (values: readonly number[]): readonly number[] => (hasLow ? last(values, 2) : [0, ...last(values, 1)]);
  return [
    ['the report', two(ofReport)],
    ['the report’s sentence', both(sums(said.slice(0, said.indexOf('если')).replace('№\u00a01', '')))],
    ['the sidebar', both(sums(view.points.find(({ touchpoint }) => touchpoint === 'P1')?.money))],
    ['the journey', two(ofJourney)],
    ['the summary', two(ofSummary)],
    ['the dialog', both(sums(root.value))],
  ];
}

describe('the number of a growth point', () => {
  const work = growthFile();
  // At base more visits end in a sale than now, so that the stage has something to gain at both ends.
  const rows = work.seen('Путь денег');
  const metric = rows.findIndex((row) => row.some((text) => text.startsWith('Конверсия')));
  const base = rows.findIndex((row) => row.includes('База'));
  const column = rows[base]?.indexOf('База') ?? -1;
  work.script.control.type(work.sheetId('Путь денег'), metric, column, [['60%', '70%']]);

  it('is the same in report, sidebar, journey, summary and dialog', () => {
    const found = everywhere(work);
    const [, [, range] = ['', []]] = found;
    expect(range[0]).toBeGreaterThan(0);
    expect(range[1]).toBeGreaterThan(range[0] ?? 0);
    expect(found).toEqual(found.map(([place]) => [place, range]));
  });

  it('is so after other settings', () => {
    const [[, before] = ['', []]] = everywhere(work);
    work.call('cashSet', { now: 'base', period: 'quarter', upliftOn: 'all' });
    const found = everywhere(work);
    const [[, range] = ['', []]] = found;
    expect(range).not.toEqual(before);
    // At base nothing is left to reach base.
    expect(range[0]).toBe(0);
    expect(found).toEqual(found.map(([place]) => [place, range]));
    work.call('cashSet', { now: 'minimal', period: 'month', upliftOn: 'repeat' });
  });

  it('follows the newest of two QFD reports', () => {
    const [[, before] = ['', []]] = everywhere(work);
    const { matrices } = work.call<QfdView>('qfdOpen');
    const sheetId = matrices[0]?.sheet.id ?? -1;
    work.call<MarksView>('marksOpen', { sheetId });
    // P1 has 5 × 9 + 3 × 9 = 72 of 144 points then, a half in place of 48 / 120.
    const changes = [{ touchpoint: 'P1', factor: 'F2', mark: 9, was: 1 }];
    work.call<MarksSavedView>('marksSave', { sheetId, changes });
    report(work, 'qfd');
    const found = everywhere(work);
    const [[, range] = ['', []]] = found;
    expect(range[1]).toBe(Math.round(((before[1] ?? 0) * 0.5) / 0.4));
    expect(found).toEqual(found.map(([place]) => [place, range]));
  });
});
