import { createContext } from 'node:vm';
import type { Bundle, CallRecord, Execution, Extras } from '../appsScript';
import type { AuthMode } from '../service/permissions';
import { Realm } from '../service/Realm';
import { ServiceGate } from '../service/ServiceGate';
import { loadBundle } from './loadBundle';
import { collectingConsole, type Ground, servicesOn } from './scriptGlobals';

/** Assumed price of a call that goes to Google and back; measured nowhere, in the range people report. */
const REMOTE_CALL_MS = 120;
/** Assumed price of each cell such a call carries. */
const CELL_MS = 0.01;

/** What is to be run. */
export interface Job {
  readonly functionName: string;
  readonly mode: AuthMode;
  /** Whether the function's name may be written in any case. */
  readonly anyCase?: boolean;
  /** Arguments, made in the script's world. */
  readonly args: (realm: Realm) => readonly unknown[];
  /** Turns what the function returned into what the caller gets. */
  readonly result: (value: unknown) => unknown;
}

/** How it went; `missing` when the bundle has no such function. */
export interface Outcome {
  readonly execution: Execution;
  readonly missing: boolean;
}

/** Runs one function of a bundle in a fresh context. Never throws: what goes wrong is part of the outcome. */
export function execute(bundle: Bundle, ground: Ground, extras: Extras, job: Job): Outcome {
  const lines: string[] = [];
  const context = createContext({ console: collectingConsole(lines) });
  const realm = new Realm(context, extras.now);
  const gate = new ServiceGate(realm, {
    mode: job.mode,
    scopes: bundle.manifest.oauthScopes,
    zone: ground.file.zone,
    fault: extras.fault,
  });
  for (const service of servicesOn(ground)) Reflect.set(context, service.className, gate.face(service));
  const given = new Set(Object.getOwnPropertyNames(context));
  const started = performance.now();
  let missing = false;
  const attempt = (): Pick<Execution, 'ok' | 'value' | 'error'> => {
    try {
      loadBundle(bundle.code, context);
      const called = findFunction(context, given, job);
      if (!called) {
        missing = true;
        return { ok: false, error: `Script function not found: ${job.functionName}` };
      }
      return { ok: true, value: job.result(called(...job.args(realm))) };
    } catch (error) {
      return { ok: false, error: messageOf(error) };
    }
  };
  const answer = attempt();
  const spent = performance.now() - started;
  return { missing, execution: { name: job.functionName, ...answer, ...accounts(gate.log, spent), console: lines } };
}

function accounts(
  log: readonly CallRecord[],
  spent: number,
): Pick<Execution, 'log' | 'remoteCalls' | 'localCalls' | 'simulatedMs'> {
  const remote = log.filter((call) => call.kind === 'remote');
  const price = remote.reduce((sum, call) => sum + REMOTE_CALL_MS + CELL_MS * (call.cells ?? 0), 0);
  return {
    log,
    remoteCalls: remote.length,
    localCalls: log.length - remote.length,
    simulatedMs: Math.round(price + spent),
  };
}

/** Only what the bundle declares counts, and nothing private. */
function findFunction(
  context: object,
  given: ReadonlySet<string>,
  { functionName, anyCase }: Job,
): ((...args: readonly unknown[]) => unknown) | undefined {
  const same = (name: string): boolean =>
    anyCase ? name.toLowerCase() === functionName.toLowerCase() : name === functionName;
  const name = Object.getOwnPropertyNames(context).find((own) => !given.has(own) && same(own));
  if (name === undefined || name.endsWith('_')) return undefined;
  const found: unknown = Reflect.get(context, name);
  return typeof found === 'function' ? (...args) => Reflect.apply(found, context, args) : undefined;
}

/** Errors come from another world, where `instanceof` does not hold. */
function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}
