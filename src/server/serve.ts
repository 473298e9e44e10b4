import { DocumentCache } from '../cache/documentCache';
import type { Outcome } from '../contract/api';
import { AppError } from '../core/appError';
import type { ModelDefinition } from '../core/defineModel';
import { isLang, type Lang } from '../core/lang';
import type { FileContext } from '../core/table';
import type { HomeView } from '../core/views';
import { BUILT_HELP } from '../html/builtHelp';
import { modelOf } from '../models/registry';
import { DocumentStore } from '../properties/documentStore';
import { GoogleWorkbook } from '../sheets/googleWorkbook';
import { followGrowth } from '../work/growth/followGrowth';
import { homeView } from '../work/home';
import type { JobPorts } from '../work/jobs/reportJob';
import type { PlanJourney } from '../work/journey/followJourney';
import { planRefresh } from '../work/journey/refreshJourney';
import type { Follow } from '../work/panel/following';
import { followKept } from '../work/panel/followKept';
import { panelRequestOf } from '../work/panel/request';
import { followQfd } from '../work/qfd/followQfd';
import { errorView, good, type Served } from './answer';
import { attempt } from './attempt';
import { fileIn, fileOf, NO_FILE } from './file';
import { fileLock } from './fileLock';
import { needTexts } from './needTexts';
import { bePatient } from './patience';
import { SYSTEM_CLOCK } from './systemClock';

/** What a call gathers on its way, so that an error can be told in the file's language and name its cells. */
export interface Call {
  file: FileContext;
  served?: Served;
}

/** Runs a call and turns whatever it throws into a readable answer. */
export function answered<T>(work: (call: Call) => T): Outcome<T> {
  const call: Call = { file: NO_FILE };
  bePatient();
  try {
    needTexts();
  } catch (cause) {
    const file = attempt(() => fileOf(new GoogleWorkbook())) ?? NO_FILE;
    return { ok: false, error: errorView(cause, file) };
  }
  try {
    return good(work(call));
  } catch (cause) {
    return { ok: false, error: errorView(cause, call.file, call.served) };
  }
}

/** A model a client named. @throws AppError REQUEST_BROKEN */
export function knownModel(id: string): ModelDefinition {
  const model = modelOf(id);
  if (model === undefined) throw new AppError('REQUEST_BROKEN', { field: 'model' });
  return model;
}

/** What calls need of the world. */
export interface Ports extends JobPorts {
  readonly workbook: GoogleWorkbook;
}

/** Serves a panel's request: checks it, opens the file in the client's language, runs the work. */
export function servePanel<T>(
  raw: unknown,
  work: (ports: Ports, model: ModelDefinition, served: Served, file: FileContext) => T,
): Outcome<T> {
  return answered((call) => {
    const ports = portsFor(call, raw);
    const { workbook } = ports;
    const request = panelRequestOf(raw);
    const sheetName = workbook.sheets().find(({ id }) => id === request.sheetId)?.name ?? '';
    call.served = { request, sheetName };
    return work(ports, knownModel(request.model), call.served, call.file);
  });
}

/** The language a request says it is in, even when the rest of it is broken. */
function clientLang(raw: unknown): Lang | undefined {
  const lang = typeof raw === 'object' && raw !== null && 'lang' in raw ? raw.lang : undefined;
  return isLang(lang) ? lang : undefined;
}

/** Opens the file for a call, in the client's language where it names one. */
export function openedFor(call: Call, request?: unknown): GoogleWorkbook {
  return portsFor(call, request).workbook;
}

/** Everything a call may need of the world, in the client's language where it names one; nothing is asked of Google but the file. */
export function portsFor(call: Call, request?: unknown): Ports {
  const lang = clientLang(request);
  if (lang !== undefined) call.file = { ...NO_FILE, lang };
  const workbook = new GoogleWorkbook();
  const store = new DocumentStore();
  call.file = lang === undefined ? fileOf(workbook, store) : fileIn(workbook, lang);
  return portsOf(workbook, store);
}

/** Everything a call may need of the world; nothing is asked of Google but the file. */
export function newPorts(): Ports {
  return portsOf(new GoogleWorkbook(), new DocumentStore());
}

/** The ports around an open file. */
function portsOf(workbook: GoogleWorkbook, store: DocumentStore): Ports {
  return {
    workbook,
    store,
    memory: new DocumentCache(),
    clock: SYSTEM_CLOCK,
    help: BUILT_HELP,
    lock: fileLock(),
    began: SYSTEM_CLOCK.now(),
    follow: followIn(workbook, store),
  };
}

/** What comes along with reports in a file. */
function followIn(workbook: GoogleWorkbook, store: DocumentStore): Follow {
  return (reported, file) => {
    const plan: PlanJourney = (news, table) => planRefresh({ workbook, store }, news, file, table);
    return (
      followQfd(store, reported, file, plan) ??
      followGrowth(store, reported, file, plan) ??
      followKept(store, reported, file)
    );
  };
}

/** The first screen, read through one look at what is kept with the file. */
export function homeOf(call: Call): HomeView {
  const workbook = new GoogleWorkbook();
  const store = new DocumentStore();
  // Notices need most of what is kept: one call for all of it.
  attempt(() => store.all());
  call.file = fileOf(workbook, store);
  return homeView(portsOf(workbook, store), call.file);
}
