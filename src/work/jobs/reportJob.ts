import { AppError } from '../../core/appError';
import type { ModelDefinition } from '../../core/defineModel';
import type { Lang, Localized } from '../../core/lang';
import { MARK_VERSION } from '../../core/ownMark';
import type { SheetInfo, ShortMemory, Store, Workbook } from '../../core/ports';
import type { SheetImage } from '../../core/sheetImage';
import type { FileContext } from '../../core/table';
import type { PanelRequest, ReportView, UnfinishedView } from '../../core/views';
import { fill } from '../../i18n/template';
import { changeDuties, withDuty, withoutDuty } from '../duties/dueList';
import { sheetOps } from '../ledger/addRecorded';
import { Journal } from '../ledger/journal';
import type { BuildPorts, Computed } from '../panel/build';
import { computeReport } from '../panel/build';
import { followNow } from '../panel/followNow';
import { reportView } from '../panel/reportView';
import { withNotice } from '../panel/withNotice';
import { freeSheetNames, underFreeName } from '../sheetNames';
import { partPrints, rowsOf, standingOf } from './batches';
import { forgetJob, type JobRecord, readJob, saveJob } from './jobRecord';
import { endProgress, forgetStop, isAskedToStop, tellProgress } from './progress';
import { sheetsOfRun, writeInBatches } from './writeInBatches';

/** Google ends an execution after 6 minutes; reading and computing again takes part of it. */
const MOST_MS = 270_000;
const STEPS = 3;
/** The hourly run takes a report up that nobody has touched for so long. */
const ABANDONED_MS = 15 * 60_000;
/** What ends a continuation for good: its data are not there any more. */
const SOURCE_GONE: readonly string[] = ['SHEET_GONE', 'COLUMNS_GONE', 'COLUMN_NOT_FOUND', 'NO_DATA'];

const WRITING: Localized = { ru: 'запись строк', kk: 'жол жазу', en: 'writing rows' };
const COMPUTING: Localized = { ru: 'расчёт', kk: 'есептеу', en: 'computing' };

const TIME: Localized = {
  ru: 'Google остановил расчёт по времени: строк готово — {done:int} из {total:int}. Записанное сохранено, ничего не повторится.',
  kk: 'Google есептеуді уақыт шегіне байланысты тоқтатты: дайын жол — {total:int} ішінен {done:int}. Жазылғаны сақталды, ештеңе қайталанбайды.',
  en: 'Google stopped the run at its time limit: rows done {done:int} of {total:int}. What was written is kept, nothing will be done twice.',
};

const STOPPED: Localized = {
  ru: 'Остановлено: строк готово — {done:int} из {total:int}. Записанное сохранено.',
  kk: 'Тоқтатылды: дайын жол — {total:int} ішінен {done:int}. Жазылғаны сақталды.',
  en: 'Stopped: rows done {done:int} of {total:int}. What was written is kept.',
};

/** What a long work needs of the world besides. */
export interface JobPorts extends BuildPorts {
  readonly store: Store;
  readonly memory: ShortMemory;
  /** When this execution began, in milliseconds. */
  readonly began: number;
}

function unfinishedView(
  id: string,
  reason: UnfinishedView['reason'],
  done: number,
  total: number,
  lang: Lang,
): ReportView {
  const text = fill(reason === 'time' ? TIME : STOPPED, { done, total }, lang);
  return {
    ...{ summary: '', findings: [], sheets: [], next: null, tasks: [], run: null, notice: '' },
    unfinished: { job: id, reason, text },
  };
}

/**
 * Writes a report of many rows in batches of its own: it says how far it is, stops when asked to or before Google stops it, and
 * keeps its place.
 * @throws AppError BUSY, PROTECTED, SERVICE_FAILED
 */
export function startReportJob(
  ports: JobPorts,
  model: ModelDefinition,
  request: PanelRequest,
  computed: Computed,
  id: string,
  file: FileContext,
): ReportView {
  return ports.lock.hold(() => begin(ports, model, request, computed, id, file), 'minutes');
}

/**
 * Goes on with a report that stopped, was stopped or was cut. When its data have changed since, people were at work on its sheets
 * or one of its names was taken, what was written is taken back and the report begins anew.
 * @throws AppError JOB_GONE, JOB_SOURCE, BUSY, and what building a report throws
 */
export function continueReportJob(
  ports: JobPorts,
  id: string,
  modelNamed: (id: string) => ModelDefinition,
  file: FileContext,
): ReportView {
  const record = readJob(ports.store, id);
  if (record === undefined) throw new AppError('JOB_GONE');
  const model = modelNamed(record.request.model);
  const spoken = { ...file, lang: record.lang };
  forgetStop(ports.memory, id);
  tellProgress(ports.memory, id, { step: 2, steps: STEPS, what: COMPUTING }, spoken.lang, ports.clock.now());
  try {
    const computed = computedAgain(ports, model, record, spoken);
    // One hold for all: between taking back and beginning anew nobody else may come.
    return ports.lock.hold(() => goOn(ports, model, record, computed, spoken), 'minutes');
  } catch (cause) {
    endProgress(ports.memory, id);
    throw cause;
  }
}

/** The report as it was computed when it began. @throws AppError JOB_SOURCE */
function computedAgain(ports: JobPorts, model: ModelDefinition, record: JobRecord, file: FileContext): Computed {
  const then = { ...ports.clock, now: () => record.at, today: () => record.today };
  try {
    return computeReport({ ...ports, clock: then }, model, record.request, file, record.at);
  } catch (cause) {
    const isSource = cause instanceof AppError && SOURCE_GONE.includes(cause.code);
    throw isSource ? new AppError('JOB_SOURCE') : cause;
  }
}

function goOn(
  ports: JobPorts,
  model: ModelDefinition,
  record: JobRecord,
  computed: Computed,
  file: FileContext,
): ReportView {
  const images = computed.images(namesOf(record, computed));
  const isSame = JSON.stringify(images.map(partPrints)) === JSON.stringify(record.prints);
  if (isSame) {
    const journal = new Journal(ports, file.lang);
    journal.begin(record.at, record.run);
    keepDuty(ports.store, record.id, ports.clock.now());
    try {
      return write(ports, model, { record, images, computed, journal, resumed: true, isKept: true }, file);
    } catch (cause) {
      // Also where an execution cut between making a sheet and marking it left an empty one of this name.
      if (!isNameTaken(cause)) throw cause;
    }
  }
  takeBack(ports.workbook, record);
  const fresh = isSame ? computed : computeReport(ports, model, record.request, file, ports.clock.now());
  return begin(ports, model, record.request, fresh, record.id, file);
}

/** Writes a report from its beginning, again under other names when one is taken meanwhile. To be called under the lock. */
function begin(
  ports: JobPorts,
  model: ModelDefinition,
  request: PanelRequest,
  computed: Computed,
  id: string,
  file: FileContext,
): ReportView {
  const { workbook, store } = ports;
  const { at, today } = computed;
  return underFreeName(workbook, () => {
    const journal = new Journal(ports, file.lang);
    const run = journal.begin(at);
    const images = computed.images(freeSheetNames(workbook));
    const names = images.map(({ name }) => name);
    const record = { id, lang: file.lang, request, at, today, run, names, prints: images.map(partPrints) };
    const isKept = keep(store, record);
    if (isKept) keepDuty(store, id, ports.clock.now());
    try {
      return write(ports, model, { record, images, computed, journal, resumed: false, isKept }, file);
    } catch (cause) {
      // Under another name it begins anew; and what nobody can go on with would stay half written.
      if (!isKept || isNameTaken(cause)) takeBack(workbook, record);
      throw cause;
    }
  });
}

const isNameTaken = (cause: unknown): boolean => cause instanceof AppError && cause.code === 'NAME_TAKEN';

/** The names the report's sheets were given when it began. */
function namesOf(record: JobRecord, computed: Computed): (wanted: string) => string {
  const wanted = computed.images((name) => name).map(({ name }) => name);
  return (name) => record.names[wanted.indexOf(name)] ?? name;
}

/**
 * Takes back what an unfinished report has written; sheets people were at work on stay as ordinary ones.
 * @throws AppError BUSY, PROTECTED
 */
export function discardReportJob(
  { workbook, store, lock }: Pick<JobPorts, 'workbook' | 'store' | 'lock'>,
  id: string,
): void {
  const record = readJob(store, id);
  lock.hold(() => {
    if (record !== undefined) takeBack(workbook, record);
    forget(store, id);
  });
}

interface Work {
  readonly record: JobRecord;
  readonly images: readonly SheetImage[];
  readonly computed: Computed;
  readonly journal: Journal;
  readonly resumed: boolean;
  /** Whether another execution could go on. */
  readonly isKept: boolean;
}

/** Keeps what is needed to go on; a full store is no reason not to write the report. */
function keep(store: Store, record: JobRecord): boolean {
  try {
    saveJob(store, record);
    return true;
  } catch {
    return false;
  }
}

/** Lets the hourly run go on with a report that nobody touches; without room for that the sidebar still can. */
function keepDuty(store: Store, id: string, now: number): void {
  try {
    changeDuties(store, (list) => withDuty(list, { id, kind: 'job', at: now + ABANDONED_MS }));
  } catch {
    // See above.
  }
}

function forgetDuty(store: Store, id: string): void {
  changeDuties(store, (list) => withoutDuty(list, { id, kind: 'job' }));
}

function forget(store: Store, id: string): void {
  forgetJob(store, id);
  forgetDuty(store, id);
}

/** Deletes the run's sheets that are as they were written; others lose their mark and stay. */
function takeBack(workbook: Workbook, { run, prints }: JobRecord): void {
  for (const { id, part } of sheetsOfRun(workbook, run)) {
    const print = prints[part];
    const isOurs = print !== undefined && standingOf(print, workbook.readAll(id)).rows !== undefined;
    if (isOurs) workbook.removeSheet(id);
    else workbook.removeMarks(workbook.marks().filter(({ place }) => place.sheetId === id));
  }
  workbook.flush();
  workbook.forgetSheets();
}

function write(ports: JobPorts, model: ModelDefinition, work: Work, file: FileContext): ReportView {
  const { workbook, clock, store, memory } = ports;
  const { record, images, journal } = work;
  const { id, run, prints } = record;
  const total = rowsOf(images);
  let done = 0;
  const result = writeInBatches({
    workbook,
    images,
    prints,
    mark: { kind: 'report', id: model.id, version: MARK_VERSION, run },
    resumed: work.resumed,
    mayGoOn: (rowsDone) => {
      done = rowsDone;
      if (clock.now() - ports.began > MOST_MS) return 'time';
      if (isAskedToStop(memory, id)) return 'stopped';
      tellProgress(memory, id, { step: 3, steps: STEPS, what: WRITING, done, total }, file.lang, clock.now());
      return 'go';
    },
  });
  endProgress(memory, id);
  if (typeof result === 'string') {
    if (!work.isKept) throw new AppError('PROPERTIES_FULL');
    // Who pressed Stop does not want it to go on in the background.
    if (result === 'stopped') forgetDuty(store, id);
    return unfinishedView(id, result, done, total, file.lang);
  }
  const remembered = remember(journal, record, result, images, model);
  workbook.flush();
  if (work.isKept) forget(store, id);
  const { output, today } = work.computed;
  const reported = { model, request: record.request, output, today };
  const notice = followNow(workbook, ports.follow, reported, result, file);
  return withNotice(reportView(model, output, { sheets: result, remembered }, file, record.at), notice);
}

function remember(
  journal: Journal,
  { run, at }: JobRecord,
  made: readonly SheetInfo[],
  images: readonly SheetImage[],
  model: ModelDefinition,
): ReturnType<Journal['add']> {
  return journal.add({ id: run, at, what: { kind: 'report', id: model.id }, ops: sheetOps(made, images) });
}
