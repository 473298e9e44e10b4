import { AppError } from '../../core/appError';
import type { FileContext } from '../../core/table';
import { newVisitCodes } from '../../data/visitCode';
import { zoneDays } from '../../data/zone';
import { type PlannedVisit, VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import { readForms } from '../forms/registry';
import { IntakeDesk } from '../intake/desk';
import { valuesOf } from '../intake/factRows';
import { isOpen } from '../intake/formReadings';
import { pass } from '../intake/pass';
import type { IntakePorts } from '../intake/ports';
import { takenCodes } from '../intake/takenCodes';
import { VisitsLog } from '../intake/visitsLog';
import { type Programme, type ProgrammeWave, touchpointsOf } from '../programme/programme';
import { type ProgrammeReading, readProgramme } from '../programme/readProgramme';
import { appendCells } from '../tables/appendRows';
import { makeTable } from '../tables/makeTable';
import { type KeptRehearsal, keepRehearsal, readRehearsal, rehearsalRecord } from './keptRehearsal';
import { MadeForms } from './madeForms';
import { madeReplies, type SentVisit } from './madeReplies';
import { quietStore } from './quietStore';
import { dealtVisits, newestWave, type RehearsedVisit, rehearsedRow } from './rehearsalPlan';
import { rehearsedForm } from './rehearsed';
import { rehearsedCounts } from './rehearsedCounts';
import { type MadeVisit, simulateVisits } from './simulate';
import { REHEARSAL } from './texts';

/** More at once is no rehearsal. */
export const MOST_REHEARSED = 200;
/** The same rehearsal every time. */
const SEED = 20_261_122;

/** What a rehearsal needs of the world. */
export interface RehearsalPorts extends IntakePorts {
  /** Gives numbers in [0, 1). */
  readonly random: () => number;
}

/** What was read and filed already, so that the screen after it need not read again. */
export interface RehearsalSeen {
  readonly reading?: ProgrammeReading;
  readonly desk?: IntakeDesk;
}

/** What became of a run. */
export interface RehearsalDone {
  /** In words. */
  readonly news: string;
  readonly seen: RehearsalSeen;
}

/** A rehearsal as it is to be: its visits with their codes, one code for a real form, and one that is in no plan. */
interface Draft {
  readonly wave: ProgrammeWave;
  readonly visits: readonly RehearsedVisit[];
  readonly codes: readonly string[];
  readonly real: { readonly visit: RehearsedVisit; readonly code: string };
  readonly strange: string;
}

/** The visit for which a real form is sent: where a form of the wave is open, else the first. */
function realVisit(
  ports: RehearsalPorts,
  wave: ProgrammeWave,
  visits: readonly RehearsedVisit[],
): RehearsedVisit | undefined {
  const open = readForms(ports.store, ports.workbook.id()).filter((form) => isOpen(form) && form.wave === wave.code);
  return visits.find(({ job }) => open.some((form) => form.job === job.code)) ?? visits[0];
}

function draftOf(
  ports: RehearsalPorts,
  { programme, plan }: ProgrammeReading,
  count: number,
  filed: VisitsLog | undefined,
): Draft | undefined {
  const wave = newestWave(programme);
  const visits = dealtVisits(programme, count);
  const real = wave === undefined ? undefined : realVisit(ports, wave, visits);
  if (wave === undefined || real === undefined) return undefined;
  const [code = '', strange = '', ...codes] = newVisitCodes(visits.length + 2, takenCodes(filed, plan), ports.random);
  return { wave, visits, codes, strange, real: { visit: real, code } };
}

function keptOf(programme: Programme, { wave, visits, real }: Draft, now: number): KeptRehearsal {
  const jobs = [...new Set(visits.map(({ job }) => job.code))];
  const points = Object.fromEntries(jobs.map((job) => [job, touchpointsOf(programme, job).map(({ code }) => code)]));
  return { wave: wave.code, at: now, code: real.code, job: real.visit.job.code, sent: visits.length, points };
}

function writePlan(ports: RehearsalPorts, { sheets }: ProgrammeReading, draft: Draft, file: FileContext): void {
  const { wave, real } = draft;
  const rowOf = (visit: RehearsedVisit, code: string): PlannedVisit => rehearsedRow(code, visit, wave, file.lang);
  const about = `${rowOf(real.visit, real.code).about} · ${REHEARSAL.real[file.lang]}`;
  const rows = [
    { ...rowOf(real.visit, real.code), about },
    ...draft.visits.map((visit, i) => rowOf(visit, draft.codes[i] ?? '')),
  ];
  const values = rows.map((row) => valuesOf(VISIT_PLAN_FACT, row));
  const { table } = sheets.plan;
  // Not remembered for undo: a rehearsal is removed by its own button, with all that came of it.
  if (table !== undefined) appendCells(ports.workbook, table, values, file);
  else
    makeTable(ports.workbook, VISIT_PLAN_FACT, file, 'rehearsal', (made) =>
      appendCells(ports.workbook, made, values, file),
    );
}

function sentVisits(programme: Programme, draft: Draft, kept: KeptRehearsal): readonly SentVisit[] {
  const made = draft.visits.map(({ job, lang }): MadeVisit => {
    const points = touchpointsOf(programme, job.code).map(({ code, names }) => ({ code, name: names[lang] }));
    return { job: job.code, lang, points };
  });
  return simulateVisits(made, draft.wave, SEED).flatMap((answers, i) => {
    const [visit, planned] = [made[i], draft.visits[i]];
    const record = visit === undefined ? undefined : rehearsalRecord(kept, rehearsedForm(visit.job, visit.lang));
    if (visit === undefined || planned === undefined || record === undefined) return [];
    return [{ visit, answers, code: draft.codes[i] ?? '', location: planned.location.name, record }];
  });
}

/** Files made-up responses as those of any form are filed. */
function fileMade(ports: RehearsalPorts, sent: readonly SentVisit[], strangeCode: string, file: FileContext) {
  const { midnightOf } = zoneDays(file.zone);
  const replies = madeReplies(sent, { midnightOf, strangeCode });
  const desk = new IntakeDesk({ ...ports, forms: new MadeForms(replies), store: quietStore(ports.store) }, file);
  const records = new Map(sent.map(({ record }) => [record.id, record]));
  const { outcome } = pass(
    desk,
    [...records.values()].map((record) => ({ record, isWhole: true })),
  );
  return { desk, outcome };
}

function newsOf(desk: IntakeDesk, lang: FileContext['lang']): string {
  const { made, held } = rehearsedCounts(desk.visits, desk.quarantine());
  return fill(REHEARSAL.made, { sent: made.length + held, visits: made.length, held }, lang);
}

/**
 * Rehearses the newest wave: plans so many visits with codes of their own, makes up their responses, always the same, and files
 * them by the way that real ones take. They are marked by their purpose and by their ids, count nowhere, and `removeRehearsal`
 * takes them away. What a cut leaves is removed by the same button.
 * @throws AppError PARAM_OUT_OF_RANGE, PROGRAMME_BROKEN, BUSY, PROTECTED, FILE_FULL, PROPERTIES_FULL, TABLE_BROKEN
 */
export function runRehearsal(ports: RehearsalPorts, count: number, file: FileContext): RehearsalDone {
  const { lang } = file;
  if (!Number.isInteger(count) || count < 1 || count > MOST_REHEARSED) {
    const found = { field: REHEARSAL.visits[lang], value: String(count), min: 1, max: MOST_REHEARSED };
    throw new AppError('PARAM_OUT_OF_RANGE', found);
  }
  return ports.lock.hold(() => {
    const { workbook, store, clock } = ports;
    store.reread();
    // Whole, in one call: forms and the rehearsal are looked for, too.
    store.all();
    claimCopy(ports);
    const reading = readProgramme(workbook, file);
    if (reading.isBroken) throw new AppError('PROGRAMME_BROKEN');
    const isThere = reading.sheets.plan.rows.some((row) => row.value('purpose') === 'rehearsal');
    if (isThere || readRehearsal(store, workbook.id()) !== undefined)
      return { news: REHEARSAL.there[lang], seen: { reading } };
    const draft = draftOf(ports, reading, count, VisitsLog.open(workbook, file));
    if (draft === undefined) return { news: REHEARSAL.nothing[lang], seen: { reading } };
    const kept = keptOf(reading.programme, draft, clock.now());
    // First of all: by it everything else is found again, wherever this is cut.
    keepRehearsal(store, workbook.id(), kept);
    writePlan(ports, reading, draft, file);
    const sent = sentVisits(reading.programme, draft, kept);
    const { desk, outcome } = fileMade(ports, sent, draft.strange, file);
    const news = outcome === 'again' ? REHEARSAL.cut[lang] : newsOf(desk, lang);
    return { news, seen: { reading, desk } };
  });
}
