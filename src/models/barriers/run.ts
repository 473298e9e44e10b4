import type { ModelInput, ModelOutput, ReportPart } from '../../core/defineModel';
import type { Lang } from '../../core/lang';
import { barrierFindings } from './findings';
import { type BarrierCase, barrierCase } from './input';
import { evidenceTable, heatPart, lossesTable, paretoTable } from './tables';
import { TITLES } from './texts';

/** Pareto of lost money, or of refusals where no money is known, with its table; no chart of a single bar. */
function paretoParts(of: BarrierCase, lang: Lang): readonly ReportPart[] {
  const table = paretoTable(of, lang);
  const isMoney = (of.lost ?? 0) > 0;
  const title = isMoney ? TITLES.lostChart : TITLES.countChart;
  const chart: ReportPart = {
    ...{ kind: 'chart', type: 'column', id: 'pareto_columns', title, table: 'pareto', category: 'barrier' },
    series: [isMoney ? 'lost' : 'count'],
  };
  const shown: ReportPart = {
    ...{ kind: 'table', id: 'pareto', table },
    title: isMoney ? TITLES.pareto : TITLES.paretoCount,
  };
  return [shown, ...(table.rows.length > 1 ? [chart] : [])];
}

/**
 * Counts what keeps people from buying, at which stage and at what loss (methods.md §7.4; B7-08).
 * @throws AppError as `barrierCase` does
 */
export function runBarriers(input: ModelInput): ModelOutput {
  const of = barrierCase(input);
  const { lang } = input.file;
  const { n, all, leftOut, days, currency } = of;
  const [losses, evidence] = [lossesTable(of), evidenceTable(of)];
  const hasLosses = losses.rows.length > 0;
  const title = { title: TITLES.losses, detailSheet: TITLES.lossesSheet };
  return {
    ...{ n, rowsUsed: all.n, leftOut, period: days, label: 'measured' },
    ...(currency === undefined ? {} : { currency }),
    ...barrierFindings(of, lang),
    parts: [
      ...paretoParts(of, lang),
      ...heatPart(of, lang),
      ...(hasLosses ? [{ kind: 'table', id: 'losses', table: losses, ...title } as const] : []),
    ],
    made: hasLosses ? [evidence] : [losses, evidence],
  };
}
