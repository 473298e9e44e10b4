import { factTable } from '../../core/defineFact';
import type { ModelInput, ModelOutput, ReportPart } from '../../core/defineModel';
import { CHANNEL_FLOWS_FACT } from '../../facts/channelFlows';
import { type Credited, credited } from './credited';
import { attributionFindings } from './findings';
import { channelFlows } from './flows';
import { type AttributionCase, attributionCase } from './input';
import { attributionTable, comparedTable, evidenceTable } from './tables';
import { TITLES } from './texts';
import { channelsTogether, type Together } from './together';

function parts(of: AttributionCase, credits: Credited, together: Together): readonly ReportPart[] {
  const names = together.channels.map((channel) => of.paths.channels[channel] ?? '');
  const models: ReportPart = {
    ...{ kind: 'table', id: 'models', title: TITLES.models, table: attributionTable(of, credits) },
    detailSheet: TITLES.modelsSheet,
  };
  if (names.length < 2) return [models];
  return [
    models,
    { kind: 'table', id: 'compared', title: TITLES.compared, table: comparedTable(credits) },
    {
      ...{ kind: 'chart', type: 'bar', id: 'compared_bars', title: TITLES.compared },
      ...{ table: 'compared', category: 'channel', series: ['last', 'markov'] },
    },
    {
      ...{ kind: 'heat', id: 'together', title: TITLES.together, corner: TITLES.corner },
      ...{ rowLabels: names, columnLabels: names, counts: together.counts },
    },
  ];
}

/**
 * Shares conversions among the channels of their paths by seven models (methods.md §7.5; B7-09).
 * @throws AppError as `attributionCase` and `credited` do
 */
export function runAttribution(input: ModelInput): ModelOutput {
  const of = attributionCase(input);
  const credits = credited(of);
  const together = channelsTogether(of.paths);
  return {
    n: of.conversions,
    ...{ rowsUsed: of.rowsUsed, leftOut: of.leftOut, period: null, label: 'measured' },
    ...(of.currency === '' ? {} : { currency: of.currency }),
    ...attributionFindings(of, credits, together),
    parts: parts(of, credits, together),
    made: [evidenceTable(of, credits), factTable(CHANNEL_FLOWS_FACT, channelFlows(of.paths, input.file.lang))],
  };
}
