import { describe, expect, it } from 'vitest';
import { AppError } from '../../core/appError';
import { isoDay } from '../../core/civilDate';
import type { ModelOutput } from '../../core/defineModel';
import { LANGS } from '../../core/lang';
import type { FileContext } from '../../core/table';
import { seededRandom } from '../../data/random';
import { findingText } from '../../i18n/finding';
import { ONOFF_PLAN_MODEL } from './model';

const FILE: FileContext = { lang: 'ru', locale: 'ru_RU', zone: 'UTC', currency: '₽' };
/** 2026-01-05, a Monday. */
const MONDAY = 20_458;

function plan(values: readonly unknown[], params: Readonly<Record<string, string | number>> = {}): ModelOutput {
  const defaults = Object.fromEntries(ONOFF_PLAN_MODEL.params.map((param) => [param.id, param.default]));
  const columns = { date: values.map((_, i) => isoDay(MONDAY + i)), value: values };
  return ONOFF_PLAN_MODEL.run({ columns, params: { ...defaults, ...params }, file: FILE, today: MONDAY });
}

function rowsOf({ parts }: ModelOutput) {
  const [part] = parts;
  if (part?.kind !== 'table') throw new Error('no table');
  return part.table.rows;
}

const codes = ({ findings }: ModelOutput): string[] => findings.map(({ code }) => code);
const said = (output: ModelOutput, lang: FileContext['lang']): string[] =>
  output.findings.map((finding) => findingText(finding, { ...FILE, lang }).replace(/[\u00a0\u202f]/g, ' '));
const errorOf = (call: () => unknown): unknown => {
  try {
    return call();
  } catch (error) {
    return error instanceof AppError ? [error.code, error.values] : error;
  }
};

/** 180 days around 100 that scatter by about ±10. */
const random = seededRandom(5);
const DAYS = Array.from(
  { length: 180 },
  () => 100 + 10 * Array.from({ length: 12 }, random).reduce((a, b) => a + b, -6),
);

describe('a plan of off/on tests', () => {
  it('has the smallest effect of the formula, by hand', () => {
    // +1 −1 −1 +1 has neither level nor trend, so all of it is noise: 1 · 24/(24 − 2). 4 + 4 blocks: 6/70 below 0.1,
    // qt(1 − 3/70, 5) = 2.136332, qt(0.8, 5) = 0.919544 (scipy), √(2/4 · 7/6), 1 + 0.35/3.
    const waves = Array.from({ length: 24 }, (_, i) => 100 + ([1, -1, -1, 1][i % 4] ?? 0));
    const [row = []] = rowsOf(plan(waves, { days: 1, effect: 5 }));
    const effect = (2.136332 + 0.919544) * Math.sqrt(24 / 22) * Math.sqrt((2 / 4) * (7 / 6)) * (1 + 0.35 / 3);
    expect([row[0], row[1], row[4], row[5]]).toEqual([4, 8, 'yes', 2 / 70]);
    expect(row[2]).toBeCloseTo(effect, 4);
    expect(row[3]).toBeCloseTo(effect / 100, 6);
  });

  it('tells from which number of weeks on the wanted effect is seen', () => {
    const output = plan(DAYS, { effect: 6 });
    const rows = rowsOf(output);
    const first = rows.findIndex((row) => row[4] === 'yes');
    expect(first).toBeGreaterThan(0);
    expect(rows.slice(0, first).every((row) => Number(row[3]) > 0.06)).toBe(true);
    expect(rows.slice(first).every((row) => Number(row[3]) <= 0.06)).toBe(true);
    const pairs = Number(rows[first]?.[0]);
    expect(codes(output)).toEqual(['needWeeks', 'shortest']);
    expect(said(output, 'ru')[0]).toBe(
      `Чтобы увидеть эффект от 6,0 %, нужно недель без инструмента — ${pairs} и столько же с ним. Порядок недель определяет жребий (разброс оценён по n = 180).`,
    );
    expect(rows.map((row) => row[0])).toEqual(Array.from({ length: 23 }, (_, i) => i + 4));
    expect(output.label).toBe('assumed');
  });

  it('says when no calendar will do, and from which effect on one does', () => {
    const output = plan(DAYS, { effect: 0.5 });
    expect(codes(output)).toEqual(['never', 'shortest']);
    expect(output.findings[0]?.values['least']).toBe(rowsOf(output)[22]?.[3]);
    expect(rowsOf(output).every((row) => row[4] === 'no')).toBe(true);
  });

  it('speaks of days where blocks are no weeks, and of the unit where the mean is not above zero', () => {
    expect(codes(plan(DAYS, { days: 3, effect: 40 }))).toEqual(['needDays']);
    const below = plan(DAYS.map((value) => value - 100 - 50));
    expect(codes(below)).toEqual(['noMean']);
    expect(rowsOf(below)[0]?.slice(3, 5)).toEqual([null, null]);
  });

  it('plans by week: a block of two weeks is two periods', () => {
    const byWeek = plan(DAYS, { period: 'week', collect: 'mean', days: 14, effect: 50 });
    expect([byWeek.n, rowsOf(byWeek)[0]?.[1]]).toEqual([25, 112]);
    // The means of two weeks scatter alike, whether counted by day or by week.
    const byDay = plan(DAYS.slice(0, 175), { days: 14, effect: 50 });
    expect(Number(rowsOf(byWeek)[0]?.[2]) / Number(rowsOf(byDay)[0]?.[2])).toBeCloseTo(1, 0);
  });

  it('warns of a short series, and refuses one too short', () => {
    expect(codes(plan(DAYS.slice(0, 40), { effect: 50 }))).toContain('rough');
    expect(codes(plan(DAYS.slice(0, 56), { effect: 50 }))).not.toContain('rough');
    expect(errorOf(() => plan(DAYS.slice(0, 27)))).toEqual(['ONOFF_PLAN_SHORT', { n: 27, least: 28 }]);
    expect(errorOf(() => plan([1, 2, 3, 4, 5]))).toEqual(['ONOFF_PLAN_SHORT', { n: 5, least: 28 }]);
    expect(errorOf(() => plan(DAYS, { period: 'week' }))).not.toContain('ONOFF_PLAN_WEEKS');
    expect(errorOf(() => plan(DAYS, { period: 'week', days: 10 }))).toEqual(['ONOFF_PLAN_WEEKS', { days: 10 }]);
    expect(errorOf(() => plan(['', 'нет']))).toEqual(['NO_DATA', {}]);
  });

  it('tells gaps and rows it could not read', () => {
    const gappy = DAYS.map((value, i) => (i === 50 ? 'сбой' : i === 60 ? '' : value));
    const output = plan(gappy);
    expect(output.leftOut.map(({ rows }) => rows)).toEqual([1, 1]);
    expect(output.advice?.map(({ code, values }) => [code, values['gaps']])).toEqual([['gapsSkipped', 2]]);
    expect(output.n).toBe(178);
  });

  it('needs no noise to see everything', () => {
    const flat = plan(Array(60).fill(5));
    expect(rowsOf(flat)[0]?.slice(2, 5)).toEqual([0, 0, 'yes']);
  });

  it('speaks three languages without a gap in a sentence', () => {
    const outputs = [plan(DAYS), plan(DAYS, { effect: 0.5 }), plan(DAYS.slice(0, 40), { days: 1 })];
    for (const lang of LANGS) {
      for (const output of outputs) expect(said(output, lang).join(' ')).not.toMatch(/[{}]|NaN|undefined/);
    }
  });
});
