import { AppError } from '../../core/appError';
import type { ReconcileView } from '../../core/fieldViews';
import type { FormReply } from '../../core/forms';
import type { FileContext } from '../../core/table';
import type { SheetRef } from '../../core/views';
import { VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { fill } from '../../i18n/template';
import { isOwn } from '../forms/formOwner';
import type { FormRecord } from '../forms/registry';
import { readMapNames } from '../map/mapNames';
import { tableSheet } from '../tables/openTable';
import type { IntakeDesk } from './desk';
import { isOpen, isUnborn } from './formReadings';
import { formTitle } from './formTitle';
import { holdsVisit, type QuarantinedRow } from './quarantineLog';
import { INTAKE_TEXTS } from './texts';

type Line = ReconcileView['lines'][number];

/** Responses whose visit waits for a person, each once. */
export function waitingRows(desk: IntakeDesk): readonly QuarantinedRow[] {
  const waiting = new Map<string, QuarantinedRow>();
  for (const row of desk.quarantine().all()) {
    const isFiled = desk.visits.latest(row.response) !== undefined;
    if (holdsVisit(row) && row.state !== 'filed' && !isFiled) waiting.set(row.response, row);
  }
  return [...waiting.values()];
}

/** The same, and edits whose visit is filed as it was before. */
function unfiledRows(desk: IntakeDesk): readonly QuarantinedRow[] {
  const edits = desk
    .quarantine()
    .all()
    .filter((row) => {
      const filed = desk.visits.latest(row.response);
      const isNewer = filed !== undefined && row.version > filed.version && !desk.visits.isErased(row.response);
      return isNewer && holdsVisit(row) && row.state !== 'filed';
    });
  return [...waitingRows(desk), ...new Map(edits.map((row) => [row.response, row])).values()];
}

function quarantineLines(desk: IntakeDesk, { lang }: FileContext): Line[] {
  const waiting = unfiledRows(desk);
  const { id, name } = desk.quarantine().table.sheet;
  const sheet: SheetRef = { id, name };
  const plan = tableSheet(desk.ports.workbook, VISIT_PLAN_FACT)?.name ?? VISIT_PLAN_FACT.title[lang];
  const wrong = waiting.filter((row) => row.right_code !== '');
  return [
    ...(waiting.length > 0
      ? [{ text: fill(INTAKE_TEXTS.waiting, { n: waiting.length, sheet: name }, lang), sheet }]
      : []),
    ...wrong.map(({ row, right_code: code }) => ({
      text: fill(INTAKE_TEXTS.wrongCode, { sheet: name, row: String(row + 1), code, plan }, lang),
      sheet,
    })),
  ];
}

/** Whether answers of a form go elsewhere; what cannot be asked counts as no. */
function isUnlinked(desk: IntakeDesk, record: FormRecord): boolean {
  if (!isOpen(record)) return false;
  try {
    return desk.ports.forms.status(record.id).destination !== desk.ports.workbook.id();
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'FORM_UNREACHABLE') return false;
    throw cause;
  }
}

/** Visits that are kept here although their response is no longer in the form. */
function goneFrom(desk: IntakeDesk, form: string, replies: readonly FormReply[]): number {
  const there = new Set(replies.map(({ id }) => desk.visits.rootOf(id)));
  return desk.visits.standing().filter((visit) => visit.form === form && !there.has(visit.response)).length;
}

function formLines(desk: IntakeDesk, read: ReadonlyMap<string, readonly FormReply[]>, { lang }: FileContext): Line[] {
  const names = readMapNames(desk.ports.store, desk.ports.workbook.id());
  const { id, name } = desk.visits.table.sheet;
  return desk
    .forms()
    .filter((record) => !isUnborn(record))
    .flatMap((record): Line[] => {
      const form = formTitle(record, names, lang);
      const replies = read.get(record.id);
      if (replies === undefined) {
        const text = isOwn(desk.ports.own, record) ? INTAKE_TEXTS.unreadable : INTAKE_TEXTS.ofAnother;
        return [{ text: fill(text, { form }, lang), sheet: null }];
      }
      const gone = goneFrom(desk, record.id, replies);
      return [
        ...(gone > 0 ? [{ text: fill(INTAKE_TEXTS.gone, { form, n: gone }, lang), sheet: { id, name } }] : []),
        ...(isUnlinked(desk, record) ? [{ text: fill(INTAKE_TEXTS.unlinked, { form }, lang), sheet: null }] : []),
      ];
    });
}

function doubledLines({ visits, answers }: IntakeDesk, { lang }: FileContext): Line[] {
  const copied = [
    { table: visits.table, rows: visits.doubled.map(({ row }) => row) },
    { table: answers.table, rows: answers.doubled },
  ];
  return copied
    .filter(({ rows }) => rows.length > 0)
    .map(({ table, rows }) => {
      const { id, name } = table.sheet;
      const values = { sheet: name, n: rows.length, row: String(Math.min(...rows) + 1) };
      return { text: fill(INTAKE_TEXTS.doubled, values, lang), sheet: { id, name } };
    });
}

/** Everything that is not filed or not as it should be, in words; three remote calls for each open form. */
export function reconcileLines(
  desk: IntakeDesk,
  read: ReadonlyMap<string, readonly FormReply[]>,
  file: FileContext,
): readonly Line[] {
  return [...quarantineLines(desk, file), ...doubledLines(desk, file), ...formLines(desk, read, file)];
}
