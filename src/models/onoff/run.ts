import type { ModelInput, ModelOutput, ReportPart } from '../../core/defineModel';
import type { Localized } from '../../core/lang';
import type { ToolTest } from '../../data/onoff/toolTests';
import { inOrder, onoffFindings } from './findings';
import { type OnOffCase, onoffCase } from './input';
import { effectsTable, evidenceTable, linesOf, seriesTable, stepOf } from './tables';
import { TITLES } from './texts';

/** Tools and series that are drawn, the clearest first. */
const MOST_CHARTS = 3;

/** A title about names: they are the same in every language. */
function titled(title: Localized, values: Readonly<Record<string, string>>): Localized {
  const filled = (text: string): string => text.replace(/\{(\w+)\}/g, (whole, id: string) => values[id] ?? whole);
  return { ru: filled(title.ru), kk: filled(title.kk), en: filled(title.en) };
}

/** A series beside what the model tells of it, over the days on which a tool was off. */
function drawn(of: OnOffCase, one: ToolTest, at: number): readonly ReportPart[] {
  const id = `series_${at + 1}`;
  const step = stepOf(one, of);
  const values = { series: of.names[one.role] ?? one.role, tool: one.tool, step: String(step) };
  const title = titled(step === 1 ? TITLES.series : TITLES.together, values);
  return [
    { kind: 'table', id, title, table: seriesTable(of, one) },
    {
      ...{ kind: 'chart', type: 'bands', id: `${id}_bands`, title, table: id },
      ...{ category: 'day', series: [...linesOf(one), 'state'] },
    },
  ];
}

function parts(of: OnOffCase): readonly ReportPart[] {
  const charted = inOrder(of.tests).filter(({ test }) => test.nOn > 0 && test.nOff > 0);
  return [
    { kind: 'table', id: 'effects', title: TITLES.effects, table: effectsTable(of), detailSheet: TITLES.effectsSheet },
    ...charted.slice(0, MOST_CHARTS).flatMap((one, at) => drawn(of, one, at)),
  ];
}

/**
 * Tests what tools do to series by the days on which they were off (methods.md §7.3; B7-07).
 * @throws AppError as `onoffCase` does
 */
export function runOnOff(input: ModelInput): ModelOutput {
  const of = onoffCase(input);
  const { days, last, rowsUsed } = of.series;
  return {
    n: new Set(of.tests.map(({ tool }) => tool)).size,
    ...{ rowsUsed, leftOut: of.leftOut, label: 'measured' },
    period: { from: days[0] ?? last, to: last },
    ...onoffFindings(of),
    parts: parts(of),
    made: [evidenceTable(of)],
  };
}
