import { describe, expect, it } from 'vitest';
import type { ModelOutput, Param } from '../core/defineModel';
import { LANGS } from '../core/lang';
import type { Column, FileContext } from '../core/table';
import { METRICS } from '../data/cash/metrics';
import { headersOf } from '../data/headers';
import { ATTRIBUTION_FACT } from '../facts/attribution';
import { BARRIER_LOSSES_FACT } from '../facts/barrierLosses';
import { CASH_LINES_FACT } from '../facts/cashLines';
import { CHANNEL_RESULTS_FACT } from '../facts/channelResults';
import { MAP_FACT } from '../facts/experienceMap';
import { FACTOR_IMPORTANCE_FACT } from '../facts/factorImportance';
import { GROWTH_POINTS_FACT } from '../facts/growthPoints';
import { KEPT_FACTS } from '../facts/keptFacts';
import { MAP_WEEKS_FACT } from '../facts/mapWeeks';
import { METRIC_WORTH_FACT } from '../facts/metricWorth';
import { PUBLISHED_MAP_FACT } from '../facts/publishedMap';
import { QFD_MARKS_FACT } from '../facts/qfdMarks';
import { REFUSAL_RESULTS_FACT } from '../facts/refusalResults';
import { RFM_CUSTOMERS_FACT } from '../facts/rfmCustomers';
import { RFM_SEGMENTS_FACT } from '../facts/rfmSegments';
import { STAGE_IMPORTANCE_FACT } from '../facts/stageImportance';
import { STAGE_MONEY_FACT } from '../facts/stageMoney';
import { TABLE_FACTS } from '../facts/tableFacts';
import { TOOL_EFFECTS_FACT } from '../facts/toolEffects';
import { TOUCHPOINT_IMPORTANCE_FACT } from '../facts/touchpointImportance';
import type { Verdict } from '../facts/verdictWords';
import { FUNCTIONS } from './functions';
import type { ClassCode } from './qfd/types';
import { MODELS, modelOf } from './registry';
import { SEGMENTS } from './rfm/segments';

const FILE: FileContext = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '$' };

/** Every fact. */
const FACTS = MODELS.flatMap(({ gives }) => gives);

const STAGES = ['need', 'choice', 'deal', 'experience', 'loyalty'];
const CLASSES: readonly ClassCode[] = ['critical', 'important', 'less_important'];

const VERDICT_CODES: readonly Verdict[] = ['up', 'down', 'watch_up', 'watch_down', 'noise', 'few'];

/** Which codes the choice columns of facts can hold, by the fact's id. */
const CODES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  [BARRIER_LOSSES_FACT.id]: { stage: STAGES },
  [RFM_SEGMENTS_FACT.id]: { segment: SEGMENTS, action: SEGMENTS },
  [RFM_CUSTOMERS_FACT.id]: { segment: SEGMENTS },
  [TOUCHPOINT_IMPORTANCE_FACT.id]: { stage: STAGES, class: CLASSES },
  [FACTOR_IMPORTANCE_FACT.id]: { class: CLASSES },
  [STAGE_IMPORTANCE_FACT.id]: { stage: STAGES, class: CLASSES },
  [MAP_FACT.id]: {
    stage: STAGES,
    verdict: VERDICT_CODES,
    change_verdict: VERDICT_CODES,
    status: ['preliminary', 'full'],
  },
  [CASH_LINES_FACT.id]: {
    line: [
      ...['visits', 'sales', 'kept_sales', 'check', 'first_revenue', 'repeat_revenue', 'revenue', 'gross'],
      ...['tool_costs', 'fixed_costs', 'profit'],
    ],
  },
  [METRIC_WORTH_FACT.id]: { metric: METRICS.map(({ metric }) => metric) },
  [STAGE_MONEY_FACT.id]: {
    stage: [...STAGES, 'all'],
    now: ['minimal', 'base', 'maximal'],
    period: ['week', 'month', 'quarter', 'year'],
  },
  [GROWTH_POINTS_FACT.id]: {
    stage: STAGES,
    verdict: VERDICT_CODES,
    reason: ['few', 'unrated', 'no_importance', 'no_money'],
    period: ['week', 'month', 'quarter', 'year'],
    now: ['minimal', 'base', 'maximal'],
    status: ['preliminary', 'full'],
  },
  [CASH_LINES_FACT.id]: {
    line: [
      ...['visits', 'sales', 'kept_sales', 'check', 'first_revenue', 'repeat_revenue', 'revenue', 'gross'],
      ...['tool_costs', 'fixed_costs', 'profit'],
    ],
  },
  [METRIC_WORTH_FACT.id]: {
    metric: [
      ...['reach', 'visit_rate', 'conversion', 'positions', 'price', 'refusal_rate', 'repeats', 'uplift', 'margin'],
      ...['tool_costs', 'fixed_costs'],
    ],
  },
  [STAGE_MONEY_FACT.id]: {
    stage: [...STAGES, 'all'],
    now: ['minimal', 'base', 'maximal'],
    period: ['week', 'month', 'quarter', 'year'],
  },
  [ATTRIBUTION_FACT.id]: { stage: STAGES },
  [TOOL_EFFECTS_FACT.id]: {
    verdict: ['higher', 'lower', 'watch', 'noise', 'few', 'trend'],
    metric: ['reach', 'visit_rate', 'conversion', 'positions', 'price', 'refusal_rate', 'repeats', 'uplift'],
    stage: STAGES,
  },
  [MAP_WEEKS_FACT.id]: { signal: ['outside', 'run'] },
  [PUBLISHED_MAP_FACT.id]: { hidden: ['yes'] },
};

const repeated = (ids: readonly string[]): string[] => ids.filter((id, i) => ids.indexOf(id) !== i);

function isValid(param: Param): boolean {
  if (param.kind === 'choice') return param.options.some(({ value }) => value === param.default);
  if (param.kind === 'day' || param.kind === 'cuts') return param.default === null;
  if (param.kind === 'number') return param.min <= param.default && param.default <= param.max;
  return Number.isInteger(param.default) && param.min <= param.default && param.default <= param.max;
}

/** A column's codes without words in some language. */
function wordless(column: Column | undefined, codes: readonly string[]): string[] {
  const isTold = (code: string): boolean => LANGS.every((lang) => (column?.words?.[code]?.[lang] ?? '') !== '');
  return codes.filter((code) => !isTold(code));
}

/** RFM on 49 customers whose scores cover the grid: customer (a, b) ordered b times, last a·50 days ago. */
function rfmOutput(): ModelOutput {
  const rows = Array.from({ length: 49 }, (_, i) =>
    Array.from({ length: (i % 7) + 1 }, () => ({
      customer: `c${i}`,
      date: 46_000 - 50 * Math.floor(i / 7),
      amount: 9,
    })),
  ).flat();
  const model = modelOf('rfm');
  if (model === undefined) throw new Error('no model rfm');
  return model.run({
    columns: {
      customer: rows.map(({ customer }) => customer),
      date: rows.map(({ date }) => date),
      amount: rows.map(({ amount }) => amount),
    },
    params: Object.fromEntries(model.params.map((param) => [param.id, param.default])),
    file: FILE,
    today: 20_000,
  });
}

describe('the registry', () => {
  it('has each model and each function once', () => {
    expect(repeated(MODELS.map(({ id }) => id))).toEqual([]);
    expect(repeated(FUNCTIONS.map(({ name }) => name))).toEqual([]);
    for (const { name } of FUNCTIONS) expect(name).toMatch(/^[A-Z][A-Z0-9_]*[A-Z0-9]$/);
  });

  it('lists the functions of every model apart, since formulas do not load models', () => {
    expect(FUNCTIONS).toEqual(MODELS.flatMap(({ functions = [] }) => functions));
  });

  it('lists a model after those whose facts it takes, unless they stand on sheets of people or are kept with reports', () => {
    const given = new Set<string>(
      [...TABLE_FACTS, ...KEPT_FACTS, QFD_MARKS_FACT, CHANNEL_RESULTS_FACT, REFUSAL_RESULTS_FACT].map(({ id }) => id),
    );
    for (const model of MODELS) {
      expect(
        model.takes.filter((fact) => !given.has(fact)),
        model.id,
      ).toEqual([]);
      for (const { id } of model.gives) given.add(id);
    }
  });

  it('leads on only to models it has', () => {
    const next = MODELS.flatMap((model) => model.next?.model ?? []);
    expect(next).toContain('rfm');
    expect(next.filter((id) => modelOf(id) === undefined)).toEqual([]);
  });

  it('gives each fact from one model', () => {
    expect(FACTS.length).toBeGreaterThan(0);
    expect(repeated(FACTS.map(({ id }) => id))).toEqual([]);
  });
});

describe.each(MODELS.map((model) => [model.id, model] as const))('model %s', (_, model) => {
  it('has each input column, setting and option once', () => {
    expect(repeated(model.columns.map(({ role }) => role))).toEqual([]);
    expect(repeated(model.params.map(({ id }) => id))).toEqual([]);
    for (const param of model.params) {
      if (param.kind === 'choice') expect(repeated(param.options.map(({ value }) => value)), param.id).toEqual([]);
    }
  });

  it('has defaults that its own settings allow', () => {
    expect(model.params.filter((param) => !isValid(param)).map(({ id }) => id)).toEqual([]);
  });

  it('shows a setting only while another one has a value that can be chosen', () => {
    for (const { when } of model.params) {
      if (when === undefined) continue;
      const other = model.params.find(({ id }) => id === when.param);
      expect(other?.kind === 'choice' && other.options.map(({ value }) => value)).toContain(when.value);
    }
  });

  it('recognises a column by headers in every language, no header twice', () => {
    for (const lang of LANGS) {
      const headers = model.columns.flatMap((column) => headersOf(column, lang));
      expect(repeated(headers), lang).toEqual([]);
      for (const column of model.columns) expect(headersOf(column, lang)[0], column.role).not.toBe('');
    }
  });
});

describe.each(FACTS.map((fact) => [fact.id, fact] as const))('fact %s', (id, { columns, key }) => {
  it('has each column once, and its key among them', () => {
    const ids = columns.map((column) => column.id);
    expect(repeated(ids)).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining([...key]));
    for (const lang of LANGS) expect(repeated(columns.map(({ header }) => header[lang]))).toEqual([]);
  });

  it('has words for every code of its choice columns', () => {
    const codes = CODES[id] ?? {};
    const choices = columns.filter(({ type }) => type === 'choice').map((column) => column.id);
    expect(choices.sort()).toEqual(Object.keys(codes).sort());
    for (const [name, possible] of Object.entries(codes)) {
      const column = columns.find((candidate) => candidate.id === name);
      expect(wordless(column, possible), name).toEqual([]);
    }
  });
});

it('an RFM report shows no code without words', () => {
  const tables = rfmOutput().parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []));
  expect(tables.map(({ id }) => id)).toEqual(['rfm_segments', 'rfm_scores', 'rfm_customers']);
  for (const { columns, rows } of tables) {
    columns.forEach((column, i) => {
      if (column.type !== 'choice') return;
      const occurring = [...new Set(rows.map((row) => String(row[i])))];
      expect(occurring.length).toBeGreaterThan(5);
      expect(wordless(column, occurring), column.id).toEqual([]);
    });
  }
});
