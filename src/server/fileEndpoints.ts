import { DocumentCache } from '../cache/documentCache';
import type { Api, Outcome } from '../contract/api';
import { AppError } from '../core/appError';
import { isLang } from '../core/lang';
import type { HomeView, ProgressView, ReportView, UndoListView, UndoneView, UndoPreviewView } from '../core/views';
import { GoogleWorkbook } from '../sheets/googleWorkbook';
import { claimFile } from '../work/fileClaim';
import { homeView } from '../work/home';
import { jobIdOf } from '../work/jobs/jobId';
import { askToStop, progressOf } from '../work/jobs/progress';
import { continueReportJob, discardReportJob } from '../work/jobs/reportJob';
import { undoPreview as previewUndo, undoRun as undo, undoList } from '../work/ledger/undo';
import { migrate } from '../work/migrations/migrate';
import { fieldsOf, textOf } from '../work/panel/request';
import { attempt } from './attempt';
import { fileOf } from './file';
import { answered, knownModel, portsFor } from './serve';

/** Longer than any name of a run. */
const MOST_OF_A_RUN = 40;

function runOf(request: unknown): string {
  const run = textOf(fieldsOf(request), 'run');
  if (run.length > MOST_OF_A_RUN) throw new AppError('REQUEST_BROKEN', { field: 'run' });
  return run;
}

/** A run has fewer sheets. */
const MOST_KEPT = 100;

function keptOf(request: unknown): readonly number[] {
  const ids = fieldsOf(request)['keep'] ?? [];
  const isId = (id: unknown): id is number => typeof id === 'number' && Number.isSafeInteger(id) && id >= 0;
  if (Array.isArray(ids) && ids.length <= MOST_KEPT && ids.every(isId)) return ids;
  throw new AppError('REQUEST_BROKEN', { field: 'keep' });
}

/** Sidebar: the last runs that can be undone. */
export function undoOpen(): Outcome<UndoListView> {
  return answered((call) => undoList(portsFor(call), call.file));
}

/** Sidebar: what undoing a run would do; changes nothing. */
export function undoPreview(request: Parameters<Api['undoPreview']>[0]): Outcome<UndoPreviewView> {
  return answered((call) => {
    const ports = portsFor(call, request);
    return previewUndo(ports, runOf(request), call.file);
  });
}

/** Sidebar: undoes a run; cells people changed since stay. */
export function undoRun(request: Parameters<Api['undoRun']>[0]): Outcome<UndoneView> {
  return answered((call) => {
    const ports = portsFor(call, request);
    const clearRest = fieldsOf(request)['clearRest'] === true;
    return undo(ports, runOf(request), clearRest, call.file, keptOf(request));
  });
}

/** Answers beside a running work: the file is opened only to tell an error in its language. */
function answeredBeside<T>(work: () => T): Outcome<T> {
  return answered((call) => {
    try {
      return work();
    } catch (cause) {
      call.file = attempt(() => fileOf(new GoogleWorkbook())) ?? call.file;
      throw cause;
    }
  });
}

/** Sidebar: how far a work is; runs beside it and touches nothing but the cache. */
export function jobProgress(request: Parameters<Api['jobProgress']>[0]): Outcome<ProgressView | null> {
  return answeredBeside(() => progressOf(new DocumentCache(), jobIdOf(fieldsOf(request)['job'])));
}

/** Sidebar: asks a work to stop at its next batch. */
export function jobStop(request: Parameters<Api['jobStop']>[0]): Outcome<null> {
  return answeredBeside(() => {
    askToStop(new DocumentCache(), jobIdOf(fieldsOf(request)['job']));
    return null;
  });
}

/** Sidebar: goes on with a work that stopped; nothing is done twice. */
export function jobContinue(request: Parameters<Api['jobContinue']>[0]): Outcome<ReportView> {
  return answered((call) => {
    const ports = portsFor(call, request);
    const fields = fieldsOf(request);
    if (!isLang(fields['lang'])) throw new AppError('REQUEST_BROKEN', { field: 'lang' });
    return continueReportJob(ports, jobIdOf(fields['job']), knownModel, call.file);
  });
}

/** Sidebar: takes back what an unfinished work has written. */
export function jobDiscard(request: Parameters<Api['jobDiscard']>[0]): Outcome<HomeView> {
  return answered((call) => {
    const ports = portsFor(call);
    discardReportJob(ports, jobIdOf(fieldsOf(request)['job']));
    return homeView(ports, call.file);
  });
}

/** Sidebar: brings sheets of an earlier version up to date. */
export function fileUpgrade(): Outcome<HomeView> {
  return answered((call) => {
    const ports = portsFor(call);
    migrate(ports, call.file);
    return homeView(ports, call.file);
  });
}

/** Sidebar: uses Rosta in a copied file; what the original remembered is dropped. */
export function fileClaim(): Outcome<HomeView> {
  return answered((call) => {
    const ports = portsFor(call);
    ports.lock.hold(() => claimFile(ports));
    return homeView(ports, call.file);
  });
}
