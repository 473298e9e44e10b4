import { createContext } from 'node:vm';
import type { Bundle, CallRecord, Execution, Extras } from '../appsScript';
import type { HeldFile } from '../file/HeldFile';
import { passCall, settleSheets } from '../forms/arriving';
import type { ServiceObject } from '../service/CallRule';
import type { AuthMode } from '../service/permissions';
import { Realm } from '../service/Realm';
import { ServiceGate } from '../service/ServiceGate';
import { inZone } from './inZone';
import { Lifetime } from './Lifetime';
import { loadBundle } from './loadBundle';
import { collectingConsole, type Ground, servicesOn } from './scriptGlobals';

/** What an event is made of: the file as its execution holds it, and what the script gets of objects of services. */
export interface World {
  readonly held: HeldFile;
  readonly face: (object: ServiceObject) => object;
}

/** What is to be run. */
export interface Job {
  readonly functionName: string;
  readonly mode: AuthMode;
  /** Whether the function's name may be written in any case. */
  readonly anyCase?: boolean;
  /** Arguments, made in the script's world. */
  readonly args: (realm: Realm, world: World) => readonly unknown[];
  /** Turns what the function returned into what the caller gets. */
  readonly result: (value: unknown) => unknown;
}

type Answer = Pick<Execution, 'ok' | 'value' | 'error'>;

/** How it went; `missing` when the bundle has no such function. */
export interface Outcome {
  readonly execution: Execution;
  readonly missing: boolean;
}

/** Runs one function of a bundle in a fresh context. Never throws: what goes wrong is part of the outcome. */
export function execute(bundle: Bundle, ground: Ground, extras: Extras, job: Job): Outcome {
  const lines: string[] = [];
  const { held } = ground;
  const clock = extras.now ?? Date.now;
  const now = (): number => clock() + lifetime.slept;
  // Only a script that sleeps pays for a clock of its own.
  const ticking = extras.now ?? (() => performance.now());
  const lifetime = new Lifetime(job.mode, ticking, () => realm.useClock(now), extras.passTime);
  const context = createContext({ console: collectingConsole(lines, lifetime) });
  const realm = new Realm(context, extras.now);
  const { oauthScopes: scopes, urlFetchWhitelist: allowed } = bundle.manifest;
  const gate = new ServiceGate(realm, {
    mode: job.mode,
    scopes: scopes?.filter((scope) => !held.person.withheld.has(scope)),
    zone: held.file.zone,
    fault: extras.fault,
    lifetime,
    passCall: () => passCall(held.file),
  });
  const services = servicesOn({ ...ground, mode: job.mode, scopes, allowed, lifetime, now });
  for (const service of services) Reflect.set(context, service.className, gate.face(service));
  const given = new Set(Object.getOwnPropertyNames(context));
  const started = performance.now();
  let missing = false;
  const attempt = (): Answer => {
    try {
      loadBundle(bundle.code, context);
      const called = findFunction(context, given, job);
      if (!called) {
        missing = true;
        return { ok: false, error: `Script function not found: ${job.functionName}` };
      }
      return { ok: true, value: job.result(called(...job.args(realm, { held, face: (object) => gate.face(object) }))) };
    } catch (error) {
      return { ok: false, error: messageOf(error) };
    }
  };
  const answer = settle(inZone(bundle.manifest.timeZone, attempt), held, lifetime);
  const spent = performance.now() - started;
  return {
    missing,
    execution: { name: job.functionName, ...answer, ...accounts(gate.log, lifetime.price + spent), console: lines },
  };
}

/**
 * Ends an execution: what it has written reaches the file, also when it ends by an error of its own (assumed), but not when
 * its time was up; the lock is released (docs reference/lock/Lock.md).
 */
function settle(answer: Answer, held: HeldFile, lifetime: Lifetime): Answer {
  const over = lifetime.over();
  try {
    if (over === undefined) held.flush();
    return over === undefined ? answer : { ok: false, error: over };
  } catch (error) {
    return answer.ok ? { ok: false, error: messageOf(error) } : answer;
  } finally {
    held.drop();
    settleSheets(held.file);
    if (held.file.lockHolder === held) held.file.lockHolder = undefined;
  }
}

function accounts(
  log: readonly CallRecord[],
  milliseconds: number,
): Pick<Execution, 'log' | 'remoteCalls' | 'localCalls' | 'simulatedMs'> {
  const remoteCalls = log.filter((call) => call.kind === 'remote').length;
  return { log, remoteCalls, localCalls: log.length - remoteCalls, simulatedMs: Math.round(milliseconds) };
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
