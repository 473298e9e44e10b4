import type { Cell } from '../../core/cell';
import type { ModelDefinition, ModelOutput } from '../../core/defineModel';
import type { HelpFile } from '../../core/helpFile';
import type { Lang } from '../../core/lang';
import type { SheetImage } from '../../core/sheetImage';
import type { FileContext, Table } from '../../core/table';
import { zoneDays } from '../../data/zone';
import { tableCells } from '../../i18n/cells';
import { formatTime } from '../../i18n/dates';
import { findingText } from '../../i18n/finding';
import { fill } from '../../i18n/template';
import type { FreeName } from '../sheetNames';
import { ChartRow } from './chartRow';
import { COLOURS } from './colours';
import { addHeat } from './heatBlock';
import { movedParts, movesOut, type TablePart } from './movedParts';
import { SheetBuilder } from './sheetBuilder';
import { addTable, EXACT_MONEY, type PlacedTable } from './tableBlock';
import { LABELS, REPORT } from './texts';
import { widthRuns } from './widthRuns';

/** Rows of a list on a sheet of its own that the report keeps. */
const FIRST_ROWS = 10;
/** Fits the longest names of segments and the headers; one width for all columns is one remote call. */
const COLUMN_PIXELS = 185;
/** A name longer than this many letters needs more room: up to `LONG_NAME` all columns get a little, which is no call. */
const USUAL_NAME = 24;
const ROOMY_PIXELS = 215;
/** A longer name needs a wider first column, which is one call more. */
const LONG_NAME = 32;
const LONG_NAME_PIXELS = 290;
const LIST_COLUMN_PIXELS = 150;
/** A text longer than this many letters is a sentence, such as an action; how many rows are looked at for one. */
const LONG_TEXT = 35;
const LONG_TEXT_PIXELS = 420;
const LOOKED_AT = 200;
/** Columns over which the last text of a table may run. */
const TEXT_OVERRUN = 2;

/** What a report says about itself. */
export interface ReportSource {
  /** Names of the sheets the data stand on. */
  readonly sheets: readonly string[];
  /** When it is built, in milliseconds. */
  readonly now: number;
  readonly freeName: FreeName;
  /** What the columns of tables mean, by the table's id. */
  readonly notes: HelpFile['notes'];
}

function detailName(part: TablePart, lang: Lang, freeName: FreeName): string {
  return freeName(part.detailSheet?.[lang] ?? part.title[lang]);
}

/** Columns of the widest table or map. */
function widestPart({ parts }: ModelOutput): number {
  const widths = parts.map((part) =>
    part.kind === 'table' ? part.table.columns.length : part.kind === 'heat' ? part.columnLabels.length + 1 : 1,
  );
  return Math.max(1, ...widths);
}

/** One width for all columns is one remote call; long names get a wider first column. */
function setWidths(sheet: SheetBuilder, tables: readonly PlacedTable[], columns: number, lang: Lang): void {
  const names = tables.flatMap(({ table }) => tableCells(table, lang, Number).map(([first]) => first));
  const longest = names.reduce<number>(
    (most, name) => (typeof name === 'string' ? Math.max(most, name.length) : most),
    0,
  );
  const isWide = longest > LONG_NAME && columns > 1;
  if (isWide) sheet.width(0, 1, LONG_NAME_PIXELS);
  const first = isWide ? 1 : 0;
  sheet.width(first, columns - first, !isWide && longest > USUAL_NAME ? ROOMY_PIXELS : COLUMN_PIXELS);
}

function addTop(
  sheet: SheetBuilder,
  model: ModelDefinition,
  output: ModelOutput,
  file: FileContext,
  source: ReportSource,
): void {
  const { lang } = file;
  const title = fill(REPORT.title, { title: model.title[lang], question: model.question[lang] }, lang);
  sheet.heading(title, widestPart(output), COLOURS.title);
  const common = {
    sheets: fill(source.sheets.length === 1 ? REPORT.sheet : REPORT.sheets, { names: source.sheets.join('\n') }, lang),
    counted: fill(model.counted, { n: output.n }, lang),
    built: zoneDays(file.zone).dayOf(source.now),
    time: formatTime(source.now, file.zone),
    label: LABELS[output.label][lang],
  };
  const { period } = output;
  sheet.line(
    period === null ? fill(REPORT.source, common, lang) : fill(REPORT.sourceOfPeriod, { ...common, ...period }, lang),
  );
  // Rows of facts are counted by what they are, which the line above does.
  if (model.columns.length > 0) sheet.line(fill(REPORT.used, { rows: output.rowsUsed }, lang));
  const reasons = output.leftOut.map((reason) => fill(reason.text, { rows: reason.rows, ...reason.values }, lang));
  if (reasons.length > 0) sheet.line(fill(REPORT.skipped, { reasons: reasons.join(' · ') }, lang));
  const width = widestPart(output);
  const first = sheet.next;
  for (const finding of output.findings) sheet.line(findingText(finding, file));
  sheet.background({ row: first, column: 0, rows: sheet.next - first, columns: width }, COLOURS.finding);
  for (const advice of output.advice ?? []) sheet.line(findingText(advice, file));
}

function addTablePart(sheet: SheetBuilder, part: TablePart, file: FileContext, source: ReportSource): PlacedTable {
  const { lang } = file;
  const notes = source.notes[part.table.id] ?? {};
  if (!movesOut(part)) {
    sheet.heading(part.title[lang], part.table.columns.length, COLOURS.section);
    return addTable(sheet, part.table, file, notes);
  }
  const rows = part.table.rows.slice(0, FIRST_ROWS);
  const values = {
    title: part.title[lang],
    shown: rows.length,
    n: part.table.rows.length,
    sheet: detailName(part, file.lang, source.freeName),
  };
  sheet.heading(fill(REPORT.onOwnSheet, values, lang), part.table.columns.length, COLOURS.section);
  return addTable(sheet, { ...part.table, rows }, file, notes);
}

/** Columns of a list by what stands in them: sentences need more room. Each run of equal widths is a remote call. */
function listWidths(values: SheetImage['values']): SheetImage['widths'] {
  const [header = [], ...rows] = values.slice(0, LOOKED_AT);
  const isLong = (cell: Cell | undefined): boolean => typeof cell === 'string' && cell.length > LONG_TEXT;
  return widthRuns(
    header.map((_, column) => (rows.some((row) => isLong(row[column])) ? LONG_TEXT_PIXELS : LIST_COLUMN_PIXELS)),
  );
}

function detailImage(title: string, table: Table, file: FileContext): SheetImage {
  const sheet = new SheetBuilder(title, REPORT.unfinished[file.lang]);
  const placed = addTable(sheet, table, file, {});
  const image = sheet.build();
  const money = placed.table.columns.flatMap((column, i) => (column.type === 'money' ? [i] : []));
  // On a long list each kind of style is a remote call: money needs its format, counts read well without; the frozen
  // header stands out by its line, and its notes stand on the report, above the first rows of the same table.
  const ofMoney = image.formats.filter(({ area }) => money.includes(area.column));
  const exact = ofMoney.find(({ format }) => format === EXACT_MONEY);
  const formats = ofMoney.map((item) => (exact === undefined ? item : { ...item, format: EXACT_MONEY }));
  return { ...image, formats, backgrounds: [], widths: listWidths(image.values), frozenRows: 1 };
}

/** A report of one page: its own widths, and texts that go on in further lines of their cell. */
function onePage(image: SheetImage, widths: readonly number[]): SheetImage {
  const wrapped = [{ row: 0, column: 0, rows: image.values.length, columns: widths.length }];
  return { ...image, widths: widthRuns(widths), wrapped };
}

/** The sheets a report will make, in their order. */
export function reportSheetNames(
  model: ModelDefinition,
  output: ModelOutput,
  lang: Lang,
  freeName: FreeName,
): readonly string[] {
  return [freeName(model.sheetName[lang]), ...movedParts(output).map((part) => detailName(part, lang, freeName))];
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
  const sheet = new SheetBuilder(source.freeName(model.sheetName[file.lang]), REPORT.unfinished[file.lang]);
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
  if (model.page === undefined) {
    setWidths(sheet, [...placed.values()], Math.max(widestPart(output), charts.reach), file.lang);
  }
  const details = movedParts(output).map((part) =>
    detailImage(detailName(part, file.lang, source.freeName), part.table, file),
  );
  const report = sheet.build();
  return [model.page === undefined ? report : onePage(report, model.page.columns), ...details];
}
