import type { LeftOut, ModelInput, ModelOutput, ReportPart } from '../../core/defineModel';
import type { Finding } from '../../core/finding';
import type { Lang, Localized } from '../../core/lang';
import type { Table } from '../../core/table';
import { CASH_REMARKS } from '../../data/cash/remarkTexts';
import { METRIC_WORDS } from '../../facts/metricWords';
import { weakest } from './basis';
import { cashFindings } from './findings';
import { type CashFacts, cashFacts } from './input';
import { type CashResult, cashResult } from './result';
import { basisTable, linesTable, stageMoneyTable, stepsTable, swingsTable, toolsTable, worthTable } from './tables';
import { LEFT_OUT, TITLES } from './texts';

/** Doubts that are told; the screen of the cash journey has all. */
const MOST_DOUBTS = 3;

function table(id: string, title: Localized, of: Table): ReportPart {
  return { kind: 'table', id, title, table: of };
}

/** The steps of profit from the level called now up, each with its picture. */
function stepParts(result: CashResult): readonly ReportPart[] {
  return result.steps.flatMap((steps): readonly ReportPart[] => {
    const id = `steps_${steps.to}`;
    const title = steps.to === 'base' ? TITLES.toBase : TITLES.toMaximal;
    const chart = { kind: 'chart', type: 'waterfall', table: id, category: 'step', series: ['change'] } as const;
    return [table(id, title, stepsTable(steps, result)), { ...chart, id: `${id}_chart`, title }];
  });
}

function swingParts(result: CashResult): readonly ReportPart[] {
  const swings = swingsTable(result);
  if (swings === undefined) return [];
  const chart = {
    kind: 'chart',
    type: 'tornado',
    table: 'swings',
    category: 'metric',
    series: ['down', 'up'],
  } as const;
  return [table('swings', TITLES.swings, swings), { ...chart, id: 'swings_chart', title: TITLES.swingsChart }];
}

function parts(facts: CashFacts, result: CashResult, lang: Lang): readonly ReportPart[] {
  return [
    table('lines', TITLES.lines, linesTable(facts)),
    table('basis', TITLES.basis, basisTable(facts)),
    table('stages', TITLES.stages, stageMoneyTable(result, facts)),
    ...stepParts(result),
    table('worth', TITLES.worth, worthTable(result)),
    ...swingParts(result),
    ...(result.tools.length > 0 ? [table('tools', TITLES.tools, toolsTable(result, lang))] : []),
  ];
}

/** What was taken for something, and what numbers do not say of themselves. */
function leftOut({ usual, unlabelled, unsourced }: CashFacts, lang: Lang): readonly LeftOut[] {
  const reason = (text: Localized, rows: number, values: LeftOut['values'] = {}): LeftOut[] =>
    rows === 0 ? [] : [{ text, rows, values, offences: [] }];
  return [
    ...reason(LEFT_OUT.usual, usual.length, { names: usual.map((metric) => METRIC_WORDS[metric][lang]).join(', ') }),
    ...reason(LEFT_OUT.unlabelled, unlabelled),
    ...reason(LEFT_OUT.unsourced, unsourced),
  ];
}

/** Values that can be computed and may not be meant so. */
function advice({ doubtful, rows }: CashFacts, lang: Lang): readonly Finding[] {
  return doubtful.slice(0, MOST_DOUBTS).map(({ sheet, cell, metric }) => ({
    ...{ code: 'one_share', text: CASH_REMARKS.CASH_ONE_SHARE, n: rows, label: 'assumed' },
    values: { sheet, cell, metric: METRIC_WORDS[metric][lang] },
  }));
}

/**
 * Computes profit on three levels and what would raise it most (methods.md §7.1; B7).
 * @throws AppError as `cashFacts` does
 */
export function runCash(input: ModelInput): ModelOutput {
  const { lang } = input.file;
  const facts = cashFacts(input);
  const result = cashResult(facts);
  return {
    n: facts.rows,
    rowsUsed: facts.rows,
    leftOut: leftOut(facts, lang),
    period: null,
    label: weakest(facts.basis.map(({ label }) => label)),
    findings: cashFindings(facts, result, lang),
    advice: advice(facts, lang),
    parts: parts(facts, result, lang),
  };
}
