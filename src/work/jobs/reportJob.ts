import { AppError } from '../../core/appError';
import type { ModelDefinition } from '../../core/defineModel';
import type { Lang, Localized } from '../../core/lang';
import { MARK_VERSION } from '../../core/ownMark';
import type { SheetInfo, ShortMemory, Store } from '../../core/ports';
import type { SheetImage } from '../../core/sheetImage';
import type { FileContext } from '../../core/table';
import type { PanelRequest, ReportView, UnfinishedView } from '../../core/views';
import { fill } from '../../i18n/template';
import { changeDuties, withDuty, withoutDuty } from '../duties/dueList';
import { sheetOps } from '../ledger/addRecorded';
import { Journal } from '../ledger/journal';
import { rowPrint } from '../ledger/print';
import { ownSheets } from '../ownership';
import type { BuildPorts, Computed } from '../panel/build';
import { computeReport } from '../panel/build';
import { reportView } from '../panel/reportView';
import { freeSheetNames, underFreeName } from '../sheetNames';
import { forgetJob, type JobRecord, readJob, saveJob } from './jobRecord';
import { endProgress, forgetStop, isAskedToStop, tellProgress } from './progress';
import { rowsOf, writeInBatches } from './writeInBatches';

/** Google ends an execution after 6 minutes; reading and computing again takes part of it. */
const MOST_MS = 270_000;
const STEPS = 3;

const WRITING: Localized = { ru: 'запись строк', kk: 'жолдар жазылуда', en: 'writing rows' };
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

/** One string that tells whether anything to be written differs. */
function printOfAll(images: readonly SheetImage[]): string {
  return rowPrint(images.flatMap(({ values }) => values.map(rowPrint)));
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
  const { workbook, store, lock } = ports;
  const { at, today } = computed;
  const begin = (): ReportView => {
    const journal = new Journal(ports, file.lang);
    const run = journal.begin(at);
    const images = computed.images(freeSheetNames(workbook));
    const record: JobRecord = {
      ...{ id, lang: file.lang, request, at, today, run },
      names: images.map(({ name }) => name),
      print: printOfAll(images),
      rows: rowsOf(images),
    };
    const isKept = keep(store, record);
    try {
      return write(ports, model, { record, images, computed, journal, resumed: false, isKept }, file);
    } catch (cause) {
      // Under another name it begins anew; and what nobody can go on with would stay half written.
      if (!isKept || isNameTaken(cause)) takeBack(ports, run);
      throw cause;
    }
  };
  return lock.hold(() => underFreeName(workbook, begin));
}

/**
 * Goes on with a report that stopped, was stopped or was cut. When its data have changed since, people were at work on its sheets
 * or one of its names was taken, what was written is taken back and the report begins anew.
 * @throws AppError JOB_GONE, BUSY, and what building a report throws
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
  forgetStop(ports.memory, id);
  const then = { ...ports.clock, now: () => record.at, today: () => record.today };
  const spoken = { ...file, lang: record.lang };
  tellProgress(ports.memory, id, { step: 2, steps: STEPS, what: COMPUTING }, spoken.lang, ports.clock.now());
  const computed = computeReport({ ...ports, clock: then }, model, record.request, spoken, record.at);
  const images = computed.images(namesOf(record, computed));
  const anew = (): ReportView => {
    discardReportJob(ports, id);
    const fresh = computeReport(ports, model, record.request, spoken, ports.clock.now());
    return startReportJob(ports, model, record.request, fresh, id, spoken);
  };
  if (printOfAll(images) !== record.print) return anew();
  try {
    return ports.lock.hold(() => {
      const journal = new Journal(ports, spoken.lang);
      journal.begin(record.at, record.run);
      return write(ports, model, { record, images, computed, journal, resumed: true, isKept: true }, spoken);
    });
  } catch (cause) {
    // An execution cut between making a sheet and marking it leaves an empty one of this name.
    if (isNameTaken(cause)) return anew();
    throw cause;
  }
}

const isNameTaken = (cause: unknown): boolean => cause instanceof AppError && cause.code === 'NAME_TAKEN';

/** The names the report's sheets were given when it began. */
function namesOf(record: JobRecord, computed: Computed): (wanted: string) => string {
  const wanted = computed.images((name) => name).map(({ name }) => name);
  return (name) => record.names[wanted.indexOf(name)] ?? name;
}

/**
 * Takes back what an unfinished report has written.
 * @throws AppError BUSY, PROTECTED
 */
export function discardReportJob(
  { workbook, store, lock }: Pick<JobPorts, 'workbook' | 'store' | 'lock'>,
  id: string,
): void {
  const record = readJob(store, id);
  lock.hold(() => {
    if (record !== undefined) takeBack({ workbook }, record.run);
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

/** The hourly run takes a report up that nobody has touched for so long. */
const ABANDONED_MS = 15 * 60_000;

/** Keeps what is needed to go on; a full store is no reason not to write the report. */
function keep(store: Store, record: JobRecord): boolean {
  try {
    saveJob(store, record);
    changeDuties(store, (list) => withDuty(list, { id: record.id, kind: 'job', at: record.at + ABANDONED_MS }));
    return true;
  } catch {
    return false;
  }
}

function forget(store: Store, id: string): void {
  forgetJob(store, id);
  changeDuties(store, (list) => withoutDuty(list, { id, kind: 'job' }));
}

function takeBack({ workbook }: Pick<JobPorts, 'workbook'>, run: string): void {
  for (const { id, placed } of ownSheets(workbook)) if (placed.mark.run === run) workbook.removeSheet(id);
  workbook.flush();
  workbook.forgetSheets();
}

function write(ports: JobPorts, model: ModelDefinition, work: Work, file: FileContext): ReportView {
  const { workbook, clock, store, memory } = ports;
  const { record, images, journal } = work;
  const { id, run, rows: total } = record;
  let done = 0;
  const result = writeInBatches({
    workbook,
    images,
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
    if (work.isKept) return unfinishedView(id, result, done, total, file.lang);
    throw new AppError('PROPERTIES_FULL');
  }
  const remembered = remember(journal, record, result, images, model);
  workbook.flush();
  if (work.isKept) forget(store, id);
  return reportView(model, work.computed.output, { sheets: result, remembered }, file, record.at);
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
