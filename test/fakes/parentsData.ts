import type { FactRead } from '../../src/core/defineModel';
import type { FileContext, Value } from '../../src/core/table';
import type { CashPlan, Levels } from '../../src/data/cash/types';
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

const factor = (code: string, name: string, importance: number) => ({ code, name, importance });

const relation = (touchpoint: string, name: string, mark: number | null) => ({ touchpoint, factor: name, mark });

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
    names: { job: 'Обед', wave: 'Осень' },
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
        importance: [factor('F1', 'Скорость', 5), factor('F2', 'Цена', 3)],
        // 5 × 9 + 3 × 1 = 48 and 5 × 9 + 3 × 9 = 72.
        relations: [
          ...[relation('T1', 'F1', 9), relation('T1', 'F2', null)],
          ...[relation('T2', 'F1', 9), relation('T2', 'F2', 9)],
        ],
      },
    },
    evidence: {
      today: DAY + 8,
      known: [
        {
          ...{ kind: 'effect', stage: 'choice', name: 'Контекст', series: 'Заявки', value: 4.215517 },
          ...{ period: 'week', low: 3.7246, high: 4.7064, share: 0.4, n: 12, verdict: 'higher' },
          ...{ sheet: 'Проверка отключением', sheetId: 21, day: DAY, currency: null },
        },
        {
          ...{ kind: 'loss', stage: 'choice', name: 'Дорого', series: '', value: 310_000, low: null, high: null },
          ...{
            period: '',
            share: 0.2,
            n: 14,
            verdict: '',
            sheet: 'Отказы и барьеры',
            sheetId: 22,
            day: DAY - 90,
            currency: null,
          },
        },
      ],
    },
    gap: {
      p: 0.031,
      touchpoints: read('Точки контакта', 12, [{ code: 'T1' }]),
      answers: { sheet: 'Ответы', sheetId: 11 },
      ratings: [3, 4, 3, 3, 3].map((score, i) => ({ code: `104713${i}`, day: DAY + i, score, row: i + 2 })),
    },
  };
}
