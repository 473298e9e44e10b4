import type { FactRead } from '../../../core/defineModel';
import type { FileContext, Label, Value } from '../../../core/table';
import { metricNamed } from '../../../data/cash/metricNamed';
import { cleanName } from '../../../data/cleanName';
import { folded } from '../../../data/qfdCells';
import { LABEL_WORDS } from '../../../facts/labelWords';
import { LEVEL_WORDS, type Level } from '../../../facts/levelWords';
import { METRIC_WORDS, type Metric } from '../../../facts/metricWords';
import { fill } from '../../../i18n/template';
import { FORMULA_TEXTS as TEXTS } from './formulaTexts';
import type { Part } from './part';
import { PARENTS_TEXTS } from './texts';

const textOf = (value: Value | undefined): string => cleanName(value ?? '');

const isLabel = (text: string): text is Label => Object.keys(LABEL_WORDS).includes(text);

/** The row of a metric for a tool, else the one for all tools. */
function rowOf({ rows }: FactRead, metric: Metric, tool: string): FactRead['rows'][number] | undefined {
  const own = rows.filter(({ values }) => metricNamed(textOf(values['metric'])).code === metric);
  const of = (name: string) => own.find(({ values }) => folded(textOf(values['tool'])) === folded(name));
  return of(tool) ?? of('');
}

/** Where a value of the sheet of levels stands. */
function placeOf(read: FactRead, row: number, column: string, file: FileContext): NonNullable<Part['at']> | null {
  const { sheet, sheetId, letters } = read;
  if (sheetId === undefined) return null;
  const cell = `${letters[column] ?? ''}${row}`;
  return { sheetId, row, text: fill(PARENTS_TEXTS.cell, { sheet, cell }, file.lang) };
}

/**
 * A value of the cash journey's sheet with its label and source; the usual value is assumed.
 * @param shown as it is to be read
 * @param read CASH_LEVELS_FACT
 * @param tool blank: of all together
 */
export function levelCell(
  read: FactRead,
  { metric, tool, level, shown }: { metric: Metric; tool: string; level: Level; shown: string },
  file: FileContext,
): Part {
  const { lang } = file;
  const name = METRIC_WORDS[metric][lang];
  const found = rowOf(read, metric, tool);
  const isGiven = found !== undefined && textOf(found.values[level]) !== '';
  if (!isGiven) {
    return { text: fill(TEXTS.usual, { metric: name }, lang), value: shown, label: 'assumed' };
  }
  const { values, row } = found;
  const [label, source] = [textOf(values[`${level}_label`]), textOf(values[`${level}_source`])];
  const said = { metric: name, level: LEVEL_WORDS[level][lang], source };
  return {
    text: fill(source === '' ? TEXTS.cell : TEXTS.cell_source, said, lang),
    value: shown,
    label: isLabel(label) ? label : 'assumed',
    at: placeOf(read, row, level, file),
  };
}
