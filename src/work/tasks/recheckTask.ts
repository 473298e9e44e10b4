import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { SheetRef } from '../../core/views';
import { JOBS_FACT } from '../../facts/jobs';
import { TOUCHPOINTS_FACT } from '../../facts/touchpoints';
import { WAVES_FACT } from '../../facts/waves';
import { fill } from '../../i18n/template';
import { comparedCode } from '../intake/eraseTargets';
import { VisitsLog } from '../intake/visitsLog';
import type { ProgrammeJob, ProgrammeTouchpoint, ProgrammeWave } from '../programme/programme';
import { isOver } from '../programme/readPlaces';
import { type ProgrammeReading, readProgramme } from '../programme/readProgramme';
import type { KeptTable } from '../tables/openTable';
import { type KeptTask, readTasks } from './readTasks';
import { RECHECK } from './recheckTexts';

/** A task that can be rechecked, with what a visit for it needs. */
export interface RecheckedTask {
  readonly kind: 'ready';
  readonly table: KeptTable;
  readonly task: KeptTask;
  readonly job: ProgrammeJob;
  readonly touchpoint: ProgrammeTouchpoint;
  /** Waves that are not over, the one that begins last first. */
  readonly waves: readonly ProgrammeWave[];
  readonly reading: ProgrammeReading;
}

/** Why a task cannot be rechecked, in words. */
export interface NotRechecked {
  readonly kind: 'not';
  readonly text: string;
}

const nameOf = (sheet: SheetRef | null, title: string): string => sheet?.name ?? title;

/** The job whose visit meets a touchpoint: the task's own, else the first one that asks for it. */
function jobOf({ programme }: ProgrammeReading, wanted: string, jobs: readonly string[]): ProgrammeJob | undefined {
  const possible = programme.jobs.filter(({ code, langs }) => jobs.includes(code) && langs.length > 0);
  return possible.find(({ code }) => code === wanted) ?? (wanted === '' ? possible[0] : undefined);
}

/** Whether the days of a planned visit are over and nothing is filed under its code; a remote call where they are over. */
function isMissed(
  workbook: Workbook,
  { sheets, programme }: ProgrammeReading,
  code: string,
  today: number,
  file: FileContext,
): boolean {
  const row = sheets.plan.rows.find((one) => comparedCode(one.text('code')) === code);
  const wave = programme.waves.find((one) => one.code === row?.text('wave'));
  const last = row?.value('window_to') ?? wave?.to;
  return typeof last === 'number' && last < today && VisitsLog.open(workbook, file)?.byCode(code) === undefined;
}

/**
 * Looks for an open task and for what a visit that rechecks it needs; six remote calls besides the lists of sheets and marks.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function recheckedTask(
  workbook: Workbook,
  code: string,
  today: number,
  file: FileContext,
): RecheckedTask | NotRechecked {
  const { lang } = file;
  const not = (text: string): NotRechecked => ({ kind: 'not', text });
  const { table, tasks } = readTasks(workbook, file);
  const task = tasks.find(({ isOpen, value }) => isOpen && String(value('code') ?? '').trim() === code);
  const point = String(task?.value('touchpoint') ?? '').trim();
  if (table === undefined || task === undefined || point === '') return not(fill(RECHECK.gone, { task: code }, lang));
  const reading = readProgramme(workbook, file);
  const { sheets, programme, plan } = reading;
  const kept = comparedCode(String(task.value('recheck') ?? ''));
  // A code that left the plan, by hand or by undo, stands for no visit any more; nor does one that nobody used in time.
  if (kept !== '' && plan.some((row) => row.code === kept) && !isMissed(workbook, reading, kept, today, file))
    return not(fill(RECHECK.already, { task: code, code: kept }, lang));
  const touchpoint = programme.touchpoints.find((one) => one.code === point);
  const job = jobOf(reading, String(task.value('job') ?? '').trim(), touchpoint?.jobs ?? []);
  if (touchpoint === undefined || job === undefined) {
    const { sheet } = touchpoint === undefined ? sheets.touchpoints : sheets.jobs;
    const fact = touchpoint === undefined ? TOUCHPOINTS_FACT : JOBS_FACT;
    return not(fill(RECHECK.noJob, { point, sheet: nameOf(sheet, fact.title[lang]) }, lang));
  }
  const waves = programme.waves.filter((wave) => !isOver(wave, today)).sort((a, b) => b.from - a.from);
  if (waves.length === 0) {
    return not(fill(RECHECK.noWave, { sheet: nameOf(sheets.waves.sheet, WAVES_FACT.title[lang]) }, lang));
  }
  return { kind: 'ready', table, task, job, touchpoint, waves, reading };
}
