import type { ChartView, FileState, NewFile } from '../appsScript';
import type { CustomFunctions } from '../formulas/evaluate';
import { parseFormula } from '../formulas/parse';
import type { Area } from './area';
import type { ColourRule } from './ColourRule';
import type { FormFile } from './FormFile';
import type { Mark } from './Mark';
import type { NamedRange } from './NamedRange';
import { SheetData } from './SheetData';
import { SpreadsheetFile } from './SpreadsheetFile';
import type { Submit } from './Submit';
import { CellError, type Stored, WallClock } from './stored';
import type { TriggerData } from './TriggerData';

/** A cell in kept state: dates as wall clocks, errors with their message, blank as `null`. */
type Kept =
  | string
  | number
  | boolean
  | null
  | { readonly wall: number }
  | { readonly error: string; readonly message: string };

interface KeptSheet {
  readonly id: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly guarded: boolean;
  /** This and whatever else may be missing came later; older files have none of it. */
  readonly hidden?: boolean;
  readonly guardedAreas?: readonly Area[];
  readonly cells: readonly (readonly Kept[] | null)[];
  readonly formats: readonly { readonly area: Area; readonly value: string }[];
  readonly backgrounds: readonly { readonly area: Area; readonly value: string }[];
  readonly validations?: readonly { readonly area: Area; readonly value: string }[];
  /** Missing where the file was kept before texts wrapped. */
  readonly frozenColumns?: number;
  readonly colourRules?: readonly ColourRule[];
  readonly wraps?: readonly { readonly area: Area; readonly value: string }[];
  readonly notes: readonly (readonly [number, string])[];
  readonly widths: readonly (readonly [number, number])[];
  /** Those without a place are of the sheet itself. */
  readonly metadata: readonly (Pick<Mark, 'key' | 'value'> & Partial<Mark>)[];
  readonly charts: readonly ChartView[];
  readonly answers?: KeptAnswers;
  readonly formulas: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
    readonly spill: Area;
    readonly wanted: Area | null;
  }[];
}

/** What makes a sheet the response sheet of a form: pairs of place and id. */
interface KeptAnswers {
  readonly formId: string;
  readonly columns: readonly (readonly [number, number])[];
  readonly rows: readonly (readonly [number, string])[];
}

interface KeptFile {
  readonly id: string;
  readonly about: NewFile;
  readonly activeId: number;
  /** Missing where the file was kept when ids still counted up. */
  readonly sheetsMade?: number;
  readonly properties: readonly (readonly [string, string])[];
  readonly sheets: readonly KeptSheet[];
  /** Missing where the file was kept before there were names. */
  readonly names?: readonly NamedRange[];
  readonly people?: readonly KeptPerson[];
  /** Those without a kind are hourly: they were kept before there were others. */
  readonly triggers?: readonly (Omit<TriggerData, 'kind'> & Partial<TriggerData>)[];
  readonly triggersMade?: number;
  readonly forms?: readonly FormFile[];
  readonly formsMade?: number;
  readonly submits?: readonly Submit[];
}

interface KeptPerson {
  readonly name: string;
  readonly properties: readonly (readonly [string, string])[];
  readonly withheld: readonly string[];
  readonly mayEdit: boolean;
  readonly mailsLeft: number;
  readonly triggersElsewhere: number;
}

/**
 * Everything of a file as JSON.
 * @param copyId id of a copy, which people, triggers and forms do not come along with (assumed of forms)
 */
export function saveFile(file: SpreadsheetFile, copyId?: string): FileState {
  const data: KeptFile = {
    id: copyId ?? file.id,
    about: copyId === undefined ? file.about : { ...file.about, name: `Copy of ${file.about.name}` },
    activeId: file.activeId,
    sheetsMade: file.sheetsMade,
    properties: [...file.properties],
    sheets: file.sheets.map((sheet) => keepSheet(sheet, copyId === undefined)),
    names: [...file.names.values()],
    ...(copyId === undefined ? { ...keepPeople(file), ...keepForms(file) } : {}),
  };
  return { version: 1, data };
}

function keepPeople(file: SpreadsheetFile): Pick<KeptFile, 'people' | 'triggers' | 'triggersMade'> {
  const people = [...file.people.values()].map(
    ({ name, properties, withheld, mayEdit, mailsLeft, triggersElsewhere }): KeptPerson => {
      return {
        ...{ name, mayEdit, mailsLeft, triggersElsewhere },
        properties: [...properties],
        withheld: [...withheld],
      };
    },
  );
  return { people, triggers: file.triggers.map((trigger) => ({ ...trigger })), triggersMade: file.triggersMade };
}

function keepForms({ forms, formsMade, submits }: SpreadsheetFile): Pick<KeptFile, 'forms' | 'formsMade' | 'submits'> {
  return { forms: structuredClone(forms), formsMade, submits: [...submits] };
}

/**
 * A file from kept state; nothing is worked out again.
 * @throws Error when the state is of another version
 */
export function loadFile(state: FileState, custom: CustomFunctions): SpreadsheetFile {
  if (state.version !== 1) throw new Error(`Cannot load the file: its version is ${String(state.version)}, known is 1`);
  const kept = state.data as KeptFile;
  const file = new SpreadsheetFile(kept.id, kept.about, custom);
  for (const range of kept.names ?? []) file.names.set(range.name.toLowerCase(), range);
  for (const sheet of kept.sheets) file.sheets.push(restoreSheet(sheet, file));
  for (const [key, value] of kept.properties) file.properties.set(key, value);
  for (const { name, properties, withheld, ...others } of kept.people ?? []) {
    const person = Object.assign(file.person(name), others);
    for (const [key, value] of properties) person.properties.set(key, value);
    for (const scope of withheld) person.withheld.add(scope);
  }
  file.triggers.push(...(kept.triggers ?? []).map((trigger): TriggerData => ({ kind: 'hourly', ...trigger })));
  file.triggersMade = kept.triggersMade ?? 0;
  file.forms.push(...structuredClone(kept.forms ?? []));
  file.formsMade = kept.formsMade ?? 0;
  file.submits.push(...(kept.submits ?? []));
  file.activeId = kept.activeId;
  file.sheetsMade = kept.sheetsMade ?? kept.sheets.length;
  return file;
}

function keepSheet(sheet: SheetData, isLinked: boolean): KeptSheet {
  const { id, name, rows, columns, frozenRows, frozenColumns, hidden, guarded, guardedAreas, charts, answers } = sheet;
  return {
    ...{ id, name, rows, columns, frozenRows, frozenColumns, hidden, guarded, guardedAreas, charts },
    colourRules: sheet.colourRules,
    ...(answers && isLinked
      ? { answers: { formId: answers.formId, columns: [...answers.columns], rows: [...answers.rows] } }
      : {}),
    metadata: sheet.metadata.map((mark) => ({ ...mark })),
    cells: Array.from(sheet.dump(), (cells) => (cells ? cells.map(keep) : null)),
    formats: sheet.formats.entries(),
    backgrounds: sheet.backgrounds.entries(),
    validations: sheet.validations.entries(),
    wraps: sheet.wraps.entries(),
    notes: [...sheet.notes],
    widths: [...sheet.widths],
    formulas: [...sheet.formulas.values()].map(({ row, column, text, spill, wanted }) => {
      return { row, column, text, spill, wanted: wanted === spill ? null : wanted };
    }),
  };
}

function restoreSheet(kept: KeptSheet, file: SpreadsheetFile): SheetData {
  const sheet = new SheetData(kept.id, kept.name);
  const { rows, columns, frozenRows, frozenColumns = 0, guarded, hidden = false, colourRules = [] } = kept;
  Object.assign(sheet, { rows, columns, frozenRows, frozenColumns, guarded, hidden, colourRules });
  kept.cells.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      sheet.put(row, column, restore(cell));
    });
  });
  for (const { area, value } of kept.formats) sheet.formats.paint(area, value);
  for (const { area, value } of kept.backgrounds) sheet.backgrounds.paint(area, value);
  for (const { area, value } of kept.validations ?? []) sheet.validations.paint(area, value);
  for (const { area, value } of kept.wraps ?? []) sheet.wraps.paint(area, value);
  for (const [key, note] of kept.notes) sheet.notes.set(key, note);
  for (const [column, width] of kept.widths) sheet.widths.set(column, width);
  // Files kept before there were protected ranges have none.
  sheet.guardedAreas.push(...(kept.guardedAreas ?? []));
  sheet.metadata.push(...kept.metadata.map((mark): Mark => ({ on: 'sheet', index: 0, ...mark })));
  sheet.charts.push(...kept.charts);
  const { answers } = kept;
  if (answers) sheet.answers = { ...answers, columns: new Map(answers.columns), rows: new Map(answers.rows) };
  for (const { row, column, text, spill, wanted } of kept.formulas) {
    sheet.setFormula(row, column, {
      row,
      column,
      text,
      parsed: parseFormula(text, file.rules),
      spill,
      wanted: wanted ?? spill,
    });
  }
  return sheet;
}

function keep(value: Stored): Kept {
  if (value === undefined) return null;
  if (value instanceof WallClock) return { wall: value.ms };
  return value instanceof CellError ? { error: value.code, message: value.message } : value;
}

function restore(value: Kept): Stored {
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  return 'wall' in value ? new WallClock(value.wall) : new CellError(value.error, value.message);
}
