import { factTable } from '../../src/core/defineFact';
import type { FactRead } from '../../src/core/defineModel';
import type { FileContext, Value } from '../../src/core/table';
import type { CashPlan, Levels } from '../../src/data/cash/types';
import { FACTOR_IMPORTANCE_FACT } from '../../src/facts/factorImportance';
import { QFD_RELATIONS_FACT } from '../../src/facts/qfdRelations';
import { TOUCHPOINT_IMPORTANCE_FACT } from '../../src/facts/touchpointImportance';
import type { ParentsCase } from '../../src/work/pictures/parents/parentsView';

/** A file with roubles. */
export const PARENTS_FILE: FileContext = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' };

/** 14.11.2026. */
const DAY = 20_771;

const same = (value: number): Levels => ({ minimal: value, base: value, maximal: value });

/** The check of methods.md §8: only visit rate and conversion are below base. */
const PLAN: CashPlan = {
  tools: [
    {
      tool: '',
      levels: {
        reach: same(1000),
        visit_rate: { minimal: 0.08, base: 0.1, maximal: 0.11 },
        conversion: { minimal: 0.4, base: 0.5, maximal: 0.6 },
        tool_costs: same(0),
      },
    },
  ],
  shared: {
    ...{ positions: same(1), price: same(100), refusal_rate: same(0.1), repeats: same(1), uplift: same(0.1) },
    ...{ margin: same(0.4), fixed_costs: same(0) },
  },
  commonToolCosts: same(0),
};

const read = (sheet: string, sheetId: number, rows: readonly Readonly<Record<string, Value>>[]): FactRead => ({
  ...{ sheet, sheetId, letters: { minimal: 'C', base: 'D', maximal: 'E' } },
  rows: rows.map((values, i) => ({ values, row: i + 2 })),
});

const level = (metric: string, minimal: number, base: number, maximal: number, label: string, source = '') => ({
  ...{ metric, tool: null, minimal, base, maximal },
  ...{ minimal_label: label, base_label: 'judged', maximal_label: null, minimal_source: source },
});

const LEVELS = read('Путь денег', 7, [
  level('reach', 1000, 1000, 1000, 'measured'),
  level('visit_rate', 0.08, 0.1, 0.11, 'measured', 'Метрика, октябрь'),
  level('conversion', 0.4, 0.5, 0.6, 'judged'),
  level('price', 100, 100, 100, 'measured'),
  level('refusal_rate', 0.1, 0.1, 0.1, 'measured'),
  level('repeats', 1, 1, 1, 'measured'),
  level('uplift', 0.1, 0.1, 0.1, 'measured'),
  level('margin', 0.4, 0.4, 0.4, 'measured'),
]);

const importance = (code: string, name: string, score: number) => ({
  ...{ code, name, score, stage: 'choice', share: score / 300, deviation: 0, class: 'important', carried_by: '' },
  ...{ kept: 1, rank: 1, other_rank: 1 },
});

const factor = (code: string, name: string, weight: number) => ({
  ...{ code, name, importance: weight, score: 0, share: 0, deviation: 0, class: 'important', carried_by: '' },
});

const relation = (name: string, mark: number | null) => ({
  touchpoint: 'T1',
  factor: name,
  mark,
  low: mark,
  high: mark,
});

const mark = (rater: string, value: number | null, cell: string, row: number) => ({
  values: { rater, touchpoint: 'T1', factor: 'F1', mark: value, scale: 'seed', sheet: 'Матрица QFD', cell },
  ...{ row, sheetId: 9 },
});

/** A growth point with everything it comes from: 241.92…456.96 (methods.md §8). */
export function parentsCase(): ParentsCase {
  return {
    point: {
      ...{ rank: 1, name: 'Ожидание заказа', stage: 'choice', low: 241.92, high: 456.96, reason: '' },
      ...{ mean: 3.2, target: 4, n: 5, verdict: 'down', share: 0.4, gap: 0.8 / 1.8 },
      ...{ stage_low: 1360.8, stage_high: 2570.4, period: 'month', now: 'minimal', status: 'full' },
      ...{ job: 'J1', wave: 'W3', touchpoint: 'T1' },
    },
    money: { plan: PLAN, levels: LEVELS, upliftOn: 'repeat', now: 'minimal' },
    all: { low: 1360.8, high: 2570.4 },
    share: {
      journey: read('Путь клиента', 8, [
        { code: 'T1', name: 'Ожидание заказа', stage: 'choice', importance: 0.16 },
        { code: 'T2', name: 'Сайт', stage: 'choice', importance: 0.24 },
      ]),
      factors: read('Факторы выбора', 10, [{ code: 'F1' }, { code: 'F2' }]),
      marks: {
        ...{ sheet: 'Матрица QFD', letters: {} },
        rows: [mark('Анна', 9, 'D4', 4), mark('Борис', 9, 'D5', 5), mark('Вера', null, 'D6', 6)],
      },
      qfd: {
        scale: 'seed',
        output: {
          parts: [],
          made: [
            factTable(TOUCHPOINT_IMPORTANCE_FACT, [
              importance('T1', 'Ожидание заказа', 48),
              importance('T2', 'Сайт', 72),
            ]),
            factTable(FACTOR_IMPORTANCE_FACT, [factor('F1', 'Скорость', 5), factor('F2', 'Цена', 3)]),
            factTable(QFD_RELATIONS_FACT, [relation('F1', 9), relation('F2', null)]),
          ],
        },
      },
    },
    gap: {
      p: 0.031,
      touchpoints: read('Точки контакта', 12, [{ code: 'T1' }]),
      answers: { sheet: 'Ответы', sheetId: 11 },
      ratings: [3, 4, 3, 3, 3].map((score, i) => ({ code: `104713${i}`, day: DAY + i, score, row: i + 2 })),
    },
  };
}
