import type { RehearsalView, RehearsedView } from '../../core/rehearsalViews';
import type { FileContext } from '../../core/table';
import { VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { fill } from '../../i18n/template';
import { readForms } from '../forms/registry';
import { AnswersLog } from '../intake/answersLog';
import type { IntakeDesk } from '../intake/desk';
import { FILED_FACTS } from '../intake/filedFacts';
import { isOpen } from '../intake/formReadings';
import { QuarantineLog } from '../intake/quarantineLog';
import { type FiledVisit, VisitsLog } from '../intake/visitsLog';
import { nameIn } from '../programme/nameIn';
import { type ProgrammeReading, readProgramme } from '../programme/readProgramme';
import { tableSheet } from '../tables/openTable';
import { detectTexts } from './detectTexts';
import { type KeptRehearsal, readRehearsal } from './keptRehearsal';
import { dealtVisits, newestWave } from './rehearsalPlan';
import { isRehearsed } from './rehearsed';
import { rehearsedCounts } from './rehearsedCounts';
import { rehearsedMap } from './rehearsedMap';
import { MOST_REHEARSED, type RehearsalPorts, type RehearsalSeen } from './runRehearsal';
import { REHEARSAL } from './texts';

/** Visits offered where none are planned. */
const USUAL = 60;
/** States by which a person has decided. */
const DECIDED: readonly string[] = ['accepted', 'returned', 'rejected', 'excluded'];
/** Decisions that leave a visit out of the numbers. */
const LEFT_OUT: readonly string[] = ['returned', 'rejected', 'excluded'];

/** What is known before the screen is drawn. */
interface RehearsalLook {
  /** What was just done, in words. */
  readonly news?: string;
  /** What was read on the way. */
  readonly seen?: RehearsalSeen;
  /** A number of visits of one job somebody wants to know about. */
  readonly asked?: number | undefined;
}

type Ports = Pick<RehearsalPorts, 'workbook' | 'store'>;

/** Seven digits as a person reads them out. */
const shownCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;

function realOf(
  { workbook, store }: Ports,
  { programme }: ProgrammeReading,
  kept: KeptRehearsal | undefined,
  visits: readonly FiledVisit[],
  lang: FileContext['lang'],
): RehearsedView['real'] {
  const came = visits.find(({ response }) => !isRehearsed(response));
  if (came !== undefined) {
    return { text: fill(REHEARSAL.realDone, { at: came.received_at }, lang), isDone: true, url: null };
  }
  const job = programme.jobs.find(({ code }) => code === kept?.job);
  if (kept === undefined || job === undefined) return { text: '', isDone: false, url: null };
  const form = readForms(store, workbook.id()).find(
    (one) => isOpen(one) && one.job === job.code && one.wave === kept.wave,
  );
  const text = fill(REHEARSAL.realTodo, { job: nameIn(job.names, lang), code: shownCode(kept.code) }, lang);
  return { text, isDone: false, url: form?.url ?? null };
}

function standingOf(
  ports: Ports,
  reading: ProgrammeReading,
  desk: IntakeDesk | undefined,
  file: FileContext,
): RehearsedView | null {
  const { workbook, store } = ports;
  const { lang } = file;
  const kept = readRehearsal(store, workbook.id());
  const isPlanned = reading.sheets.plan.rows.some((row) => row.value('purpose') === 'rehearsal');
  const log = desk?.visits ?? VisitsLog.open(workbook, file);
  const visits = (log?.standing() ?? []).filter(({ purpose }) => purpose === 'rehearsal');
  if (kept === undefined && !isPlanned && visits.length === 0) return null;
  const { made, held } = rehearsedCounts(log, desk?.quarantine() ?? QuarantineLog.open(workbook, file));
  const answers = desk?.answers ?? AnswersLog.open(workbook, file);
  const { programme } = reading;
  const wave = programme.waves.find(({ code }) => code === kept?.wave)?.name ?? kept?.wave ?? '';
  const counts = {
    visits: made.length,
    held,
    edited: made.filter(({ version }) => version > 1).length,
    decided: made.filter(({ state }) => DECIDED.includes(state)).length,
  };
  const shown = made.filter(({ state }) => !LEFT_OUT.includes(state));
  return {
    summary: [fill(REHEARSAL.standing, { wave, ...counts }, lang), fill(REHEARSAL.decided, counts, lang)],
    jobs: answers === undefined ? [] : rehearsedMap(programme, shown, answers, lang),
    real: realOf(ports, reading, kept, visits, lang),
    sheets: [...FILED_FACTS, VISIT_PLAN_FACT].flatMap((fact) => tableSheet(workbook, fact) ?? []),
  };
}

/**
 * The screen of the rehearsal: what a number of visits can show, and what the rehearsal in the file has shown. Eight remote calls
 * besides the lists of sheets and marks.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function rehearsalScreen(
  ports: Ports,
  file: FileContext,
  { news = '', seen = {}, asked }: RehearsalLook = {},
): RehearsalView {
  const { lang } = file;
  const reading = seen.reading ?? readProgramme(ports.workbook, file);
  const { programme, isBroken, sheets } = reading;
  const wave = newestWave(programme);
  const isNothing = wave === undefined || dealtVisits(programme, 1).length === 0;
  const planned = sheets.plan.rows.filter((row) => row.text('wave') === wave?.code && row.value('purpose') === null);
  const detect = detectTexts(reading, wave, asked, lang);
  return {
    ...{ lang, news, hint: isBroken ? REHEARSAL.broken[lang] : isNothing ? REHEARSAL.nothing[lang] : '' },
    wave: wave?.name ?? '',
    usual: planned.length === 0 ? USUAL : Math.min(planned.length, MOST_REHEARSED),
    most: MOST_REHEARSED,
    detect,
    detectNote: detect.length === 0 ? '' : REHEARSAL.detectNote[lang],
    standing: standingOf(ports, reading, seen.desk, file),
  };
}
