import { AppError } from '../../core/appError';
import type { ModelInput, ModelOutput, ReportPart } from '../../core/defineModel';
import { type Chains, chainsOf } from './chains';
import { pathsFindings } from './findings';
import { leftOutRows, refuseUnusable } from './leftOut';
import { pathsParamsOf } from './params';
import { lengthsTable, pathsTable } from './tables';
import { TITLES } from './texts';
import { type ReadTouches, readTouches } from './touches';

/** First and last day of the touches. */
function daysOf({ n, moment }: ReadTouches['touches']): ModelOutput['period'] {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i++) {
    from = Math.min(from, moment[i] ?? from);
    to = Math.max(to, moment[i] ?? to);
  }
  return { from: Math.floor(from), to: Math.floor(to) };
}

function parts(chains: Chains, currency: string): readonly ReportPart[] {
  const lengths = lengthsTable(chains);
  const chart: ReportPart = {
    ...{ kind: 'chart', type: 'bar', id: 'lengths_bars', title: TITLES.lengthsChart },
    ...{ table: 'lengths', category: 'touches', series: ['conversions'] },
  };
  return [
    { kind: 'table', id: 'lengths', title: TITLES.lengths, table: lengths },
    ...(lengths.rows.length > 1 && chains.conversions > 0 ? [chart] : []),
    {
      ...{ kind: 'table', id: 'paths', title: TITLES.paths, table: pathsTable(chains, currency) },
      ...{ detailSheet: TITLES.pathsSheet, apart: true },
    },
  ];
}

/**
 * Puts touches of customers into paths (methods.md §7.5; B7-09). Nobody is named.
 * @throws AppError as `refuseUnusable` does; NO_DATA where no row is left on a path
 */
export function runPaths({ columns, params, file, today }: ModelInput): ModelOutput {
  const read = readTouches(columns, file, today);
  refuseUnusable(read);
  const chains = chainsOf(read, pathsParamsOf(params));
  const { paths, conversions, others } = chains;
  if (paths.length === 0) throw new AppError('NO_DATA');
  return {
    n: conversions + others,
    rowsUsed: read.touches.n - chains.unlinked.length,
    leftOut: leftOutRows(read, chains),
    period: daysOf(read.touches),
    label: read.by === 'nothing' ? 'assumed' : 'measured',
    ...(read.currency === '' ? {} : { currency: read.currency }),
    ...pathsFindings(read, chains),
    parts: parts(chains, read.currency),
  };
}
