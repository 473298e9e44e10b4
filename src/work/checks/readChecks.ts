import type { Store, Workbook } from '../../core/ports';
import type { FileContext, Value } from '../../core/table';
import type { CheckAnswer, ChecksInput, CheckVisit } from '../../data/checks/checkInput';
import { ANSWERS_FACT, type Answer } from '../../facts/answers';
import { LOCATIONS_FACT, type Location } from '../../facts/locations';
import { SHOPPERS_FACT, type Shopper } from '../../facts/shoppers';
import { type PlannedVisit, VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { VISITS_FACT, type Visit } from '../../facts/visits';
import { WAVES_FACT, type Wave } from '../../facts/waves';
import { readForms } from '../forms/registry';
import { checkVisitCode } from '../intake/checkVisitCode';
import { type FactRow, factRows, textOf } from '../intake/factRows';
import { rowVersion } from '../intake/rowVersion';
import { FORM_TEXTS } from '../programme/blueprintTexts';
import { readRules } from '../rules/rules';
import { type KeptTable, openTable } from '../tables/openTable';

/** The answers, in every language, that say that somebody else made the visit. Languages are named: texts are read on demand. */
export const byOther = (): readonly string[] => [FORM_TEXTS.byOther.ru, FORM_TEXTS.byOther.kk, FORM_TEXTS.byOther.en];

/** A version of a visit, with where it stands. */
export interface CheckRow extends CheckVisit {
  /** 0-based row of the sheet. */
  readonly row: number;
}

/** What is read of Visits; `table` is missing before the first answer. */
export interface CheckRows {
  readonly table: KeptTable | undefined;
  readonly visits: readonly CheckRow[];
}

/** A row of Visits as checks look at it. */
export function checkRowOf(row: FactRow<Visit>): CheckRow {
  const text = (id: keyof Visit): string => textOf(row[id]);
  return {
    ...{
      row: row.row,
      response: text('response'),
      version: rowVersion(row.version) ?? 0,
      visit_code: text('visit_code'),
    },
    ...{ job: text('job'), location: text('location'), wave: text('wave'), lang: text('lang') },
    ...{ received_at: text('received_at'), visit_date: row.visit_date },
    ...{ time_in: text('time_in'), time_out: text('time_out'), location_said: text('location_said') },
    ...{ receipt: text('receipt'), photo: text('photo'), integrity: text('integrity') },
    ...{ state: text('state'), form: text('form'), purpose: text('purpose') },
  };
}

/** Reads the visits; one remote call besides the list of marks. @throws AppError TABLE_BROKEN, NEWER_VERSION, OLDER_VERSION */
export function readCheckRows(workbook: Workbook, file: FileContext): CheckRows {
  const table = openTable(workbook, VISITS_FACT, file);
  const visits = factRows<Visit>(table, file).flatMap((row) => (textOf(row.response) === '' ? [] : [checkRowOf(row)]));
  return { table, visits };
}

/** Answers straight from the cells: a hundred thousand rows take no detour. */
function readAnswers(workbook: Workbook, file: FileContext): readonly CheckAnswer[] {
  const table = openTable(workbook, ANSWERS_FACT, file);
  if (table === undefined) return [];
  const columnOf = (id: keyof Answer): number =>
    table.columns[ANSWERS_FACT.columns.findIndex((one) => one.id === id)] ?? 0;
  const kindColumn = ANSWERS_FACT.columns.find(({ id }) => id === 'kind');
  const kinds = new Map(
    Object.entries(kindColumn?.words ?? {}).flatMap(([code, words]) =>
      [code, words.ru, words.kk, words.en].map((word) => [word.toLowerCase(), code] as const),
    ),
  );
  const [response, version, touchpoint, score, kind, answer] = (
    ['response', 'version', 'touchpoint', 'score', 'kind', 'answer'] as const
  ).map(columnOf) as [number, number, number, number, number, number];
  return table.cells.slice(table.headerRow + 1).map((cells) => {
    const rated = cells[score];
    return {
      response: String(cells[response] ?? ''),
      version: Number(cells[version]),
      touchpoint: String(cells[touchpoint] ?? ''),
      score: typeof rated === 'number' ? rated : null,
      kind: kinds.get(String(cells[kind] ?? '').toLowerCase()) ?? 'other',
      answer: String(cells[answer] ?? ''),
    };
  });
}

const codeOf = (typed: Value): string => {
  const checked = checkVisitCode(textOf(typed));
  return 'code' in checked ? checked.code : '';
};

/**
 * Everything that automatic checks go by, given the visits; five remote calls besides the lists of marks and properties.
 * @throws AppError TABLE_BROKEN, NEWER_VERSION, OLDER_VERSION
 */
export function readChecks(
  { workbook, store }: { readonly workbook: Workbook; readonly store: Store },
  visits: readonly CheckVisit[],
  file: FileContext,
): ChecksInput {
  const rowsOf = <Row extends object>(fact: Parameters<typeof openTable>[1]): readonly FactRow<Row>[] =>
    factRows<Row>(openTable(workbook, fact, file), file);
  const plan = rowsOf<PlannedVisit>(VISIT_PLAN_FACT).map((row) => ({
    ...{ code: codeOf(row.code), wave: textOf(row.wave), shopper: textOf(row.shopper) },
    ...{ window_from: row.window_from, window_to: row.window_to },
  }));
  return {
    visits,
    answers: readAnswers(workbook, file),
    plan,
    shoppers: rowsOf<Shopper>(SHOPPERS_FACT).map((row) => ({ code: textOf(row.code), jobs: textOf(row.jobs) })),
    locations: rowsOf<Location>(LOCATIONS_FACT).map((row) => ({ code: textOf(row.code), name: textOf(row.name) })),
    waves: rowsOf<Wave>(WAVES_FACT).map(({ code, from, to }) => ({ code: textOf(code), from, to })),
    jobOfForm: new Map(readForms(store, workbook.id()).map(({ id, job }) => [id, job])),
    byOther: byOther(),
    rules: readRules(store),
  };
}
