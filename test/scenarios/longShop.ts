import { expect } from 'vitest';
import type {
  AppsScript,
  CallRecord,
  CellValue,
  Execution,
  Extras,
  FileState,
} from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import type { HomeView, PanelRequest, PanelView, ReportView } from '../../src/core/views';
import { answerOf, builtBundle, FILES, openFile } from './addon';

const DAY = 86_400_000;

/** So many that the list of customers takes two batches, and the report three. */
const CUSTOMERS = 9_300;

const ORDERS = Array.from({ length: CUSTOMERS }, (_, i): CellValue[] => [
  { date: Date.UTC(2026, 0, 1, 9) + (i % 200) * DAY },
  `Покупатель ${i}`,
  100 + ((i * 7919) % 5000),
]);

/** The name under which the report is written in these tests. */
export const JOB = 'long';

/** What nobody wants to compare: ids, and the marks that name a run. */
interface KeptSheet {
  readonly id: number;
  readonly metadata: readonly { readonly key: string; readonly value: string }[];
  readonly charts: readonly object[];
}

interface KeptFile {
  readonly sheets: readonly KeptSheet[];
}

function orders(): { readonly state: FileState; readonly request: PanelRequest } {
  const script = openFile(FILES.ru);
  const sheetId = script.control.importValues('Orders', [['Date', 'Customer', 'Amount'], ...ORDERS]);
  const { request } = answerOf<PanelView>(script.run('panelOpen', [{ model: 'rfm', sheetId }]));
  return { state: script.control.save(), request };
}

const BASE = orders();
const BASE_IDS = (BASE.state.data as KeptFile).sheets.map(({ id }) => id);

/** A moment with no minute about to end: the report says when it was built. */
export const START = Date.UTC(2026, 10, 22, 11, 5);

/** A file with so many orders that their report is written in three batches. */
export class LongShop {
  readonly script: AppsScript;
  /** Told of each remote call; what it does is not told itself. */
  onCall: Extras['fault'];
  /** The script's clock. */
  now = START;

  /** @param state a shop as it was kept; a new one when missing */
  constructor(writes: NonNullable<Extras['writes']> = 'held', state: FileState = BASE.state) {
    const fault: Extras['fault'] = (call, index) => {
      const { onCall } = this;
      if (onCall === undefined || call.kind !== 'remote') return undefined;
      this.onCall = undefined;
      const befallen = onCall(call, index);
      this.onCall ??= onCall;
      return befallen;
    };
    this.script = createAppsScript({ bundle: builtBundle(), state }, { now: () => this.now, writes, fault });
  }

  /** Writes the report, or goes on with it; what `onCall` does befalls only this execution. */
  run(name: 'reportBuild' | 'jobContinue', onCall?: Extras['fault']): Execution {
    this.onCall = onCall;
    const request = name === 'reportBuild' ? { ...BASE.request, job: JOB } : { job: JOB, lang: 'ru' };
    const execution = this.script.run(name, [request]);
    this.onCall = undefined;
    return execution;
  }

  /** Writes the report, or goes on with it, and is asked to stop before its n-th batch, counted from 1. */
  stoppedBefore(batch: number, name: 'reportBuild' | 'jobContinue' = 'reportBuild'): Execution {
    let asked = 0;
    return this.run(name, ({ method }) => {
      // Before each batch the report asks whether it is to stop.
      if (method === 'Cache.get' && ++asked === batch) this.script.run('jobStop', [{ job: JOB }]);
      return undefined;
    });
  }

  /** The same of a report that must be able to go on. */
  stopBefore(batch: number): ReportView {
    return answerOf<ReportView>(this.stoppedBefore(batch));
  }

  goOn(): ReportView {
    return answerOf<ReportView>(this.run('jobContinue'));
  }

  /** What the first screen offers to do; it costs no more than without unfinished work. */
  offered(): readonly string[] {
    const home = this.script.run('homeOpen', []);
    expect(home.remoteCalls).toBeLessThanOrEqual(6);
    const { notices } = answerOf<HomeView>(home);
    return notices.flatMap(({ acts, job }) => acts.map(({ act }) => `${act} ${job}`));
  }

  /** Sheets of the report as they are to the last byte, but for their ids and the run's. */
  report(): readonly string[] {
    return this.made().map(({ id, charts, metadata, ...sheet }) => {
      const marks = metadata.map(({ value }) => {
        const mark = JSON.parse(value);
        return { ...mark, run: '', sheet: mark.sheet === id ? 'its own' : mark.sheet };
      });
      return JSON.stringify([sheet, charts.map((chart) => ({ ...chart, id: 0 })), marks]);
    });
  }

  /** Ids of the report's sheets, in tab order. */
  ids(): readonly number[] {
    return this.made().map(({ id }) => id);
  }

  /** Empty sheets without a mark, which a cut may leave and nobody takes for a report. */
  strays(): number {
    return this.others().filter(({ metadata }) => metadata.length === 0).length;
  }

  /** Fails unless nothing of a report, begun or whole, is in the file. */
  expectNothingLeft(): void {
    expect(this.others()).toEqual([]);
    const kept = Object.keys(this.script.control.properties()).filter((key) => /rosta\.(job|due)/.test(key));
    expect(kept).toEqual([]);
  }

  private made(): readonly KeptSheet[] {
    return this.others().filter(({ metadata }) => metadata.length > 0);
  }

  private others(): readonly KeptSheet[] {
    const { sheets } = this.script.control.save().data as KeptFile;
    const isJournal = ({ metadata }: KeptSheet): boolean => metadata.some(({ value }) => value.includes('"journal"'));
    return sheets.filter((sheet) => !BASE_IDS.includes(sheet.id) && !isJournal(sheet));
  }
}

/** The file at each remote call of the writing phase, each as often as it differs: what a cut there would leave. */
export function statesOfWriting(writes: NonNullable<Extras['writes']>): readonly FileState[] {
  const shop = new LongShop(writes);
  const states = new Map<string, FileState>();
  let isWriting = false;
  shop.run('reportBuild', ({ method }: CallRecord) => {
    isWriting ||= method === 'Lock.tryLock';
    if (!isWriting) return undefined;
    const state = shop.script.control.save();
    states.set(JSON.stringify(state), state);
    return undefined;
  });
  return [...states.values()];
}
