import type { ModelInput, ModelOutput } from '../../core/defineModel';
import { summaryFindings } from './findings';
import { summaryCase } from './input';
import { summaryParts } from './tables';

/** The summary of what other reports say; computes nothing anew. Where facts are missing it says which and what to do. */
export function runSummary(input: ModelInput): ModelOutput {
  const of = summaryCase(input);
  return {
    n: of.points.filter(({ high }) => high > 0).length,
    rowsUsed: of.lines.length + of.points.length + of.tasks.length,
    leftOut: [],
    period: null,
    label: 'assumed',
    findings: summaryFindings(of, { ...input.file, today: input.today }),
    parts: summaryParts(of),
  };
}
