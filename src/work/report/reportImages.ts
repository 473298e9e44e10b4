import type { ModelDefinition, ModelOutput, ReportPart } from '../../core/defineModel';
import type { SheetImage } from '../../core/sheetImage';
import type { FileContext, Table } from '../../core/table';
import { zoneDays } from '../../data/zone';
import { formatTime } from '../../i18n/dates';
import { findingText } from '../../i18n/finding';
import { fill } from '../../i18n/template';
import { ChartRow } from './chartRow';
import { COLOURS } from './colours';
import { addHeat } from './heatBlock';
import { SheetBuilder } from './sheetBuilder';
import { addTable, EXACT_MONEY, type PlacedTable } from './tableBlock';
import { LABELS, REPORT } from './texts';

/** A longer list moves to a sheet of its own; the report keeps its first rows. */
const LONGEST_LIST = 200;
const FIRST_ROWS = 10;
/** The first column fits the longest names of segments, the others the headers; two runs of widths are two remote calls. */
const FIRST_COLUMN_PIXELS = 175;
const COLUMN_PIXELS = 130;
/** Columns over which the last text of a table may run. */
const TEXT_OVERRUN = 2;

/** What a report says about itself. */
export interface ReportSource {
  readonly sheet: string;
  /** When it is built, in milliseconds. */
  readonly now: number;
  /** A name no sheet of the file has yet, made from the wanted one. */
  readonly freeName: (wanted: string) => string;
}

type TablePart = Extract<ReportPart, { kind: 'table' }>;

const movesOut = (part: TablePart): boolean => part.detailSheet !== undefined && part.table.rows.length > LONGEST_LIST;

function detailName(part: TablePart, file: FileContext, source: ReportSource): string {
  return source.freeName(part.detailSheet?.[file.lang] ?? part.title[file.lang]);
}

const widestTable = (output: ModelOutput): number =>
  output.parts.reduce((most, part) => (part.kind === 'table' ? Math.max(most, part.table.columns.length) : most), 1);

function addTop(
  sheet: SheetBuilder,
  model: ModelDefinition,
  output: ModelOutput,
  file: FileContext,
  source: ReportSource,
): void {
  const { lang } = file;
  const title = fill(REPORT.title, { title: model.title[lang], question: model.question[lang] }, lang);
  sheet.heading(title, widestTable(output), COLOURS.title);
  const values = {
    sheet: source.sheet,
    from: output.period.from,
    to: output.period.to,
    counted: fill(model.counted, { n: output.n }, lang),
    built: zoneDays(file.zone).dayOf(source.now),
    time: formatTime(source.now, file.zone),
    label: LABELS[output.label][lang],
  };
  sheet.line(fill(REPORT.source, values, lang));
  const skipped = output.leftOut.map((reason) => fill(reason.text, { rows: reason.rows, ...reason.values }, lang));
  sheet.line([fill(REPORT.used, { rows: output.rowsUsed }, lang), ...skipped].join(' · '));
  for (const finding of output.findings) sheet.line(findingText(finding, file));
}

function addTablePart(sheet: SheetBuilder, part: TablePart, file: FileContext, source: ReportSource): PlacedTable {
  const { lang } = file;
  if (!movesOut(part)) {
    sheet.heading(part.title[lang], part.table.columns.length, COLOURS.section);
    return addTable(sheet, part.table, file);
  }
  const rows = part.table.rows.slice(0, FIRST_ROWS);
  const values = {
    title: part.title[lang],
    shown: rows.length,
    n: part.table.rows.length,
    sheet: detailName(part, file, source),
  };
  sheet.heading(fill(REPORT.onOwnSheet, values, lang), part.table.columns.length, COLOURS.section);
  return addTable(sheet, { columns: part.table.columns, rows }, file);
}

function detailImage(title: string, table: Table, file: FileContext): SheetImage {
  const sheet = new SheetBuilder(title);
  const placed = addTable(sheet, table, file);
  const image = sheet.build();
  const money = placed.table.columns.flatMap((column, i) => (column.type === 'money' ? [i] : []));
  // On a long list each kind of style is a remote call: money needs its format, counts read well without; the frozen
  // header stands out by its line, and its notes stand on the report, above the first rows of the same table.
  const ofMoney = image.formats.filter(({ area }) => money.includes(area.column));
  const exact = ofMoney.find(({ format }) => format === EXACT_MONEY);
  const formats = ofMoney.map((item) => (exact === undefined ? item : { ...item, format: EXACT_MONEY }));
  return { ...image, formats, backgrounds: [], notes: [], frozenRows: 1 };
}

/**
 * A report as sheets: title, source, findings, then the parts in their order, charts to the right of the part before
 * them; long lists on sheets of their own. The first image is the report itself.
 */
export function reportImages(
  model: ModelDefinition,
  output: ModelOutput,
  file: FileContext,
  source: ReportSource,
): readonly SheetImage[] {
  const sheet = new SheetBuilder(source.freeName(model.sheetName[file.lang]));
  addTop(sheet, model, output, file, source);
  const placed = new Map<string, PlacedTable>();
  const charts = new ChartRow(sheet, file.lang);
  for (const part of output.parts) {
    if (part.kind === 'chart') {
      const table = placed.get(part.table);
      if (table !== undefined) charts.add(part, table);
      continue;
    }
    charts.end();
    sheet.gap();
    const top = sheet.next;
    if (part.kind === 'heat') {
      sheet.heading(part.title[file.lang], part.columnLabels.length + 1, COLOURS.section);
      addHeat(sheet, part, file.lang);
      charts.begin(top, part.columnLabels.length + 1);
    } else {
      placed.set(part.id, addTablePart(sheet, part, file, source));
      charts.begin(top, part.table.columns.length + TEXT_OVERRUN);
    }
  }
  charts.end();
  sheet.gap();
  sheet.line(REPORT.labels[file.lang]);
  const [summary] = placed.values();
  sheet.width(0, 1, FIRST_COLUMN_PIXELS);
  sheet.width(1, widestTable(output), COLUMN_PIXELS);
  const details = output.parts
    .filter((part): part is TablePart => part.kind === 'table' && movesOut(part))
    .map((part) => detailImage(detailName(part, file, source), part.table, file));
  return [{ ...sheet.build(), frozenRows: summary === undefined ? 0 : summary.header.row + 1 }, ...details];
}
