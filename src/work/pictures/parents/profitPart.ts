import type { FactRead } from '../../../core/defineModel';
import type { FileContext } from '../../../core/table';
import { cashLines } from '../../../data/cash/cashLines';
import { levelNumber } from '../../../data/cash/levelNumber';
import { rowsOfLevels } from '../../../data/cash/levelsRead';
import { metricNamed } from '../../../data/cash/metricNamed';
import { METRICS } from '../../../data/cash/metrics';
import type { CashLines, CashPlan, CashTool, MetricValues, ToolMetric, UpliftOn } from '../../../data/cash/types';
import { valuesAt } from '../../../data/cash/valuesAt';
import { LINE_WORDS } from '../../../facts/cashLines';
import type { Level } from '../../../facts/levelWords';
import type { Metric } from '../../../facts/metricWords';
import { fill } from '../../../i18n/template';
import { FORMULA_TEXTS as TEXTS } from './formulaTexts';
import { levelCell } from './levelCell';
import { exact, exactPercent, inFull, type Part, weakest } from './part';

/** The cash journey as its sheet has it, with the levels that are meant. */
export interface ProfitCase {
  readonly plan: CashPlan;
  /** CASH_LEVELS_FACT, for labels, sources and cells. */
  readonly levels: FactRead;
  readonly upliftOn: UpliftOn;
  /** The level each metric is taken at. */
  readonly levelOf: (metric: Metric) => Level;
}

/** Costs of tools as the sheet has them, row by row. */
function costsAt({ levels, levelOf }: ProfitCase, { lang, locale }: FileContext) {
  const rule = METRICS.find(({ metric }) => metric === 'tool_costs');
  return rowsOfLevels(levels, lang).flatMap(({ metric, tool, values }) => {
    if (rule === undefined || metricNamed(metric).code !== rule.metric) return [];
    const read = levelNumber(values[levelOf(rule.metric)], rule, locale);
    return 'value' in read ? [{ tool, cost: read.value ?? 0 }] : [];
  });
}

type Words = Readonly<Record<string, string | number>>;

/** Tells the profit formula from below: cells first, then what they come to. */
class Formula {
  readonly values: MetricValues;
  readonly lines: CashLines;

  constructor(
    private readonly of: ProfitCase,
    private readonly file: FileContext,
  ) {
    this.values = valuesAt(of.plan, of.levelOf);
    this.lines = cashLines(this.values, of.upliftOn);
  }

  private shown(metric: Metric, value: number): string {
    const unit = METRICS.find((rule) => rule.metric === metric)?.unit;
    if (unit === 'share') return exactPercent(value, this.file);
    return unit === 'money' ? inFull(value, this.file) : exact(value, this.file);
  }

  private money(value: number): string {
    return inFull(value, this.file);
  }

  private cell(metric: Metric, tool = '', value = this.values[metric]): Part {
    const level = this.of.levelOf(metric);
    return levelCell(this.of.levels, { metric, tool, level, shown: this.shown(metric, value) }, this.file);
  }

  private made(key: keyof typeof TEXTS, words: Words, value: string, children: readonly Part[]): Part {
    return { text: fill(TEXTS[key], words, this.file.lang), value, label: weakest(children), children };
  }

  /** A line whose parents were shown already. */
  private again(line: keyof typeof LINE_WORDS, { value, label }: Part): Part {
    const text = fill(TEXTS.again, { line: LINE_WORDS[line][this.file.lang] }, this.file.lang);
    return { text, value, label };
  }

  private ofTool({ levels }: CashTool, metric: ToolMetric): number {
    return levels[metric][this.of.levelOf(metric)];
  }

  private toolVisits(tool: CashTool): Part {
    const [reach, rate] = [this.ofTool(tool, 'reach'), this.ofTool(tool, 'visit_rate')];
    const words = { reach: exact(reach, this.file), rate: exactPercent(rate, this.file) };
    const children = [this.cell('reach', tool.tool, reach), this.cell('visit_rate', tool.tool, rate)];
    return this.made('visits', words, exact(reach * rate, this.file), children);
  }

  private toolSales(tool: CashTool, key: 'sales' | 'tool_sales'): Part {
    const visits = this.ofTool(tool, 'reach') * this.ofTool(tool, 'visit_rate');
    const conversion = this.ofTool(tool, 'conversion');
    const words = {
      visits: exact(visits, this.file),
      conversion: exactPercent(conversion, this.file),
      tool: tool.tool || TEXTS.no_name[this.file.lang],
    };
    const children = [this.toolVisits(tool), this.cell('conversion', tool.tool, conversion)];
    return this.made(key, words, exact(visits * conversion, this.file), children);
  }

  private sales(): Part {
    const { tools } = this.of.plan;
    const [only] = tools;
    if (only !== undefined && tools.length === 1) return this.toolSales(only, 'sales');
    const children = tools.map((tool) => this.toolSales(tool, 'tool_sales'));
    return this.made('all_sales', { n: tools.length }, exact(this.lines.sales, this.file), children);
  }

  private kept(): Part {
    const refusals = this.shown('refusal_rate', this.values.refusal_rate);
    const words = { sales: exact(this.lines.sales, this.file), refusals };
    return this.made('kept', words, exact(this.lines.kept_sales, this.file), [this.sales(), this.cell('refusal_rate')]);
  }

  private check(): Part {
    const { positions, price } = this.values;
    const words = { positions: exact(positions, this.file), price: this.money(price) };
    return this.made('check', words, this.money(this.lines.check), [this.cell('positions'), this.cell('price')]);
  }

  private revenue(): Part {
    const { upliftOn } = this.of;
    const [kept, check, uplift] = [this.kept(), this.check(), this.cell('uplift')];
    const { first_revenue: ofFirst, repeat_revenue: ofRepeat, revenue } = this.lines;
    const words = {
      kept: kept.value,
      check: check.value,
      uplift: uplift.value,
      repeats: exact(this.values.repeats, this.file),
    };
    const isAll = upliftOn === 'all';
    const first = this.made(isAll ? 'first_raised' : 'first', words, this.money(ofFirst), [
      ...[kept, check],
      ...(isAll ? [uplift] : []),
    ]);
    const repeat = this.made(upliftOn === 'one' ? 'repeat_one' : 'repeat', words, this.money(ofRepeat), [
      ...(upliftOn === 'one' ? [] : [this.again('kept_sales', kept)]),
      ...[this.cell('repeats'), this.again('check', check), uplift],
    ]);
    return this.made('revenue', { first: first.value, repeat: repeat.value }, this.money(revenue), [first, repeat]);
  }

  /** Every row of costs, also of tools that sell nothing by themselves. */
  private toolCosts(): Part {
    const total = this.values.tool_costs;
    const rows = costsAt(this.of, this.file).filter(({ cost }) => cost !== 0);
    const [only] = rows;
    if (rows.length < 2) return this.cell('tool_costs', only?.tool ?? '', total);
    const parts = rows.map(({ tool, cost }) => this.cell('tool_costs', tool, cost));
    return this.made('tool_costs', {}, this.money(total), parts);
  }

  profit(): Part {
    const [revenue, margin] = [this.revenue(), this.cell('margin')];
    const gross = this.made('gross', { revenue: revenue.value, margin: margin.value }, this.money(this.lines.gross), [
      revenue,
      margin,
    ]);
    const [tools, fixed] = [this.toolCosts(), this.cell('fixed_costs')];
    const words = { gross: gross.value, tools: tools.value, fixed: fixed.value };
    return this.made('profit', words, this.money(this.lines.profit), [gross, tools, fixed]);
  }
}

/** A profit with its number. */
export interface ProfitPart {
  readonly profit: number;
  readonly part: Part;
}

/** Profit by the profit formula, line by line down to the cells of the sheet (methods.md §7.1; B7-02). */
export function profitPart(of: ProfitCase, file: FileContext): ProfitPart {
  const formula = new Formula(of, file);
  return { profit: formula.lines.profit, part: formula.profit() };
}
