import { type Cell, isBlank } from '../../core/cell';
import type { GivenFact } from '../../core/defineFact';
import type { FileContext } from '../../core/table';
import { ANSWERS_FACT } from '../../facts/answers';
import { BRIEFINGS_FACT } from '../../facts/briefings';
import { QUARANTINE_FACT } from '../../facts/quarantine';
import { REVIEWS_FACT } from '../../facts/reviews';
import { type PlannedVisit, VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { VISITS_FACT, type Visit } from '../../facts/visits';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import { IntakeDesk } from '../intake/desk';
import { eraseResponses } from '../intake/erase';
import { comparedCode } from '../intake/eraseTargets';
import { factRows, textOf } from '../intake/factRows';
import { holdsVisit, QuarantineLog } from '../intake/quarantineLog';
import { removeTableRows } from '../intake/removeRows';
import { openTable, tableSheet } from '../tables/openTable';
import { forgetRehearsal, readRehearsal } from './keptRehearsal';
import { isRehearsed } from './rehearsed';
import type { RehearsalPorts } from './runRehearsal';
import { REHEARSAL } from './texts';

/** What belongs to a rehearsal: responses that were made up or sent for it, and its codes. */
interface Belongings {
  readonly responses: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
}

const placeOf = (fact: GivenFact, id: string): number => fact.columns.findIndex((column) => column.id === id);

/** Takes away the rows of a table that belong to the rehearsal; three remote calls where there are any. @returns how many */
function removeFrom(
  { workbook }: RehearsalPorts,
  fact: GivenFact,
  isMeant: (values: readonly Cell[]) => boolean,
  file: FileContext,
): number {
  const table = openTable(workbook, fact, file);
  if (table === undefined) return 0;
  const rows = table.cells.flatMap((cells, row) => {
    const values = table.columns.map((column) => cells[column] ?? '');
    return row > table.headerRow && isMeant(values) ? [row] : [];
  });
  removeTableRows(workbook, table, rows, isMeant);
  return rows.length;
}

/** Whether a row has a response or a code of the rehearsal in its column. */
function byCell(fact: GivenFact, id: string, isOurs: (text: string) => boolean) {
  const place = placeOf(fact, id);
  return (values: readonly Cell[]): boolean => {
    const cell = values[place] ?? '';
    return !isBlank(cell) && isOurs(String(cell));
  };
}

/** Real forms that were sent for the rehearsal are erased as any others: in their forms, too. */
function eraseReal(ports: RehearsalPorts, real: readonly string[], file: FileContext): void {
  if (real.length > 0) eraseResponses(new IntakeDesk(ports, file), real);
}

function belongings(ports: RehearsalPorts, file: FileContext): Belongings {
  const { workbook } = ports;
  const plan = factRows<PlannedVisit>(openTable(workbook, VISIT_PLAN_FACT, file), file);
  const visits = factRows<Visit>(openTable(workbook, VISITS_FACT, file), file);
  const planned = plan.filter(({ purpose }) => purpose === 'rehearsal');
  const codes = new Set(planned.map(({ code }) => comparedCode(textOf(code))));
  const filed = visits.filter(({ purpose }) => purpose === 'rehearsal').map(({ response }) => textOf(response));
  // A form that was sent once more under a code of the rehearsal waits in quarantine.
  const waiting = (QuarantineLog.open(workbook, file)?.all() ?? [])
    .filter((row) => holdsVisit(row) && codes.has(comparedCode(row.value)))
    .map(({ response }) => response);
  return { codes, responses: new Set([...filed, ...waiting]) };
}

/**
 * Takes away everything that a rehearsal brought: its rows of the plan, visits, answers, quarantine, review log and quizzes, and the
 * real form that was sent for it. Visits of the programme are not touched. A cut is made good by the same button: the plan's rows
 * go last.
 * @returns what was done, in words
 * @throws AppError BUSY, PROTECTED, TABLE_BROKEN, NEWER_VERSION, OLDER_VERSION
 */
export function removeRehearsal(ports: RehearsalPorts, file: FileContext): string {
  return ports.lock.hold(() => {
    const { workbook, store } = ports;
    const { lang } = file;
    store.reread();
    store.all();
    claimCopy(ports);
    const { responses, codes } = belongings(ports, file);
    const real = [...responses].filter((response) => !isRehearsed(response));
    eraseReal(ports, real, file);
    const isOurs = (response: string): boolean => isRehearsed(response) || responses.has(response);
    const byCode = (code: string): boolean => codes.has(comparedCode(code));
    const wanted = [
      [ANSWERS_FACT, byCell(ANSWERS_FACT, 'response', isRehearsed)],
      [QUARANTINE_FACT, byCell(QUARANTINE_FACT, 'response', isRehearsed)],
      [REVIEWS_FACT, byCell(REVIEWS_FACT, 'response', isOurs)],
      [BRIEFINGS_FACT, byCell(BRIEFINGS_FACT, 'visit_code', byCode)],
      [VISITS_FACT, byCell(VISITS_FACT, 'response', isRehearsed)],
      [VISIT_PLAN_FACT, byCell(VISIT_PLAN_FACT, 'code', byCode)],
    ] as const;
    const rows = wanted.reduce((sum, [fact, isMeant]) => sum + removeFrom(ports, fact, isMeant, file), 0);
    if (readRehearsal(store, workbook.id()) !== undefined) forgetRehearsal(store);
    workbook.flush();
    if (rows === 0 && real.length === 0) return REHEARSAL.none[lang];
    const sheet = openSheetName(ports, lang);
    const told = [fill(REHEARSAL.removed, { rows }, lang), REHEARSAL.sheetsStay[lang]];
    return [...told, ...(real.length > 0 ? [fill(REHEARSAL.realGone, { sheet }, lang)] : [])].join(' ');
  });
}

function openSheetName({ workbook }: RehearsalPorts, lang: FileContext['lang']): string {
  return tableSheet(workbook, VISITS_FACT)?.name ?? VISITS_FACT.title[lang];
}
