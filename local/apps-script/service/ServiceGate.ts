import type { CallRecord, Extras } from '../appsScript';
import { toScript } from '../execution/cellValues';
import type { Lifetime } from '../execution/Lifetime';
import { ServiceError } from '../file/ServiceError';
import type { Zone } from '../file/zone';
import { type Access, type CallRule, isServiceObject, type ServiceObject } from './CallRule';
import { type AuthMode, refusal } from './permissions';
import { Grid, type Realm } from './Realm';
import { fits, mismatch } from './signature';

/** The terms on which one execution may call services. */
interface Terms {
  readonly mode: AuthMode;
  readonly scopes: readonly string[] | undefined;
  readonly zone: Zone;
  readonly fault: Extras['fault'] | undefined;
  readonly lifetime: Lifetime;
  /** Called when a call has gone to Google and back. */
  readonly passCall: () => void;
}

/** Not a plain object, so that a service object cannot pass through google.script.run. */
class ServiceFace {}

/** Names that engines and tools look for on any object; answering them is no service call. */
const SILENT = new Set(['then', 'toJSON', 'constructor', 'valueOf']);

/** Signatures with lists or tables of service objects, such as `Range[]`. */
const LISTS_OF_OBJECTS = /[A-Z]\w*\??\[\]/;

/**
 * The one way by which a bundle reaches services: every call is checked against its signature, the authorisation mode
 * and the manifest, recorded, and may be made to fail. Whatever a class does not declare throws.
 */
export class ServiceGate {
  readonly log: CallRecord[] = [];
  private readonly faces = new WeakMap<ServiceObject, object>();
  private readonly behind = new WeakMap<object, ServiceObject>();

  constructor(
    private readonly realm: Realm,
    private readonly terms: Terms,
  ) {}

  /** What the bundle gets instead of the object itself. */
  face(object: ServiceObject): object {
    const known = this.faces.get(object);
    if (known) return known;
    const made = new Proxy(new ServiceFace(), { get: (_, key) => this.member(object, key), set: () => false });
    this.faces.set(object, made);
    this.behind.set(made, object);
    return made;
  }

  private member(object: ServiceObject, key: string | symbol): unknown {
    if (typeof key === 'symbol' || SILENT.has(key)) return undefined;
    if (key === 'toString') return () => object.shownAs ?? object.className;
    const constant = object.constants?.[key];
    if (constant) {
      this.refuse(`${object.className}.${key}`, 'free');
      return this.face(constant);
    }
    const rule = Object.hasOwn(object.calls, key) ? object.calls[key] : undefined;
    if (!rule) throw this.realm.error(`not implemented locally: ${object.className}.${key}`);
    return (...args: unknown[]) => this.call(object, key, rule, args);
  }

  /** The object itself behind what the bundle has of it, also in lists where a method takes such. */
  private unwrapped(arg: unknown, inLists: boolean): unknown {
    if (inLists && Array.isArray(arg)) return arg.map((item) => this.unwrapped(item, true));
    return typeof arg === 'object' && arg !== null ? (this.behind.get(arg) ?? arg) : arg;
  }

  private call(object: ServiceObject, name: string, rule: CallRule, given: readonly unknown[]): unknown {
    this.refuseWhenOver();
    const holds = rule.takes.some((signature) => LISTS_OF_OBJECTS.test(signature));
    const args = given.map((arg) => this.unwrapped(arg, holds));
    const method = `${object.className}.${name}`;
    if (!fits(args, rule.takes)) throw this.realm.error(mismatch(args, fullName(object, name)));
    const record: { method: string; kind: 'remote' | 'local'; cells?: number } = { method, kind: rule.kind };
    this.log.push(record);
    this.refuse(isService(object) ? method : name, rule.access);
    const fault = this.terms.fault?.(record, this.log.length - 1);
    if (typeof fault === 'string') throw this.realm.error(fault);
    if (fault && 'cut' in fault) this.terms.lifetime.cut();
    this.refuseWhenOver();
    if (rule.kind === 'remote') {
      this.terms.lifetime.payCall();
      this.terms.passCall();
    }
    if (fault && 'answer' in fault) return this.handOver(fault.answer);
    try {
      const result: unknown = Reflect.apply(Reflect.get(object, name), object, args);
      const cells = result instanceof Grid ? countOf(result.rows) : countOf(args[0]);
      if (cells > 0) record.cells = cells;
      if (rule.kind === 'remote') this.terms.lifetime.payCells(cells);
      if (fault && 'lost' in fault) throw new ServiceError(fault.lost);
      return this.handOver(result);
    } catch (error) {
      throw error instanceof ServiceError ? this.realm.error(error.message) : error;
    }
  }

  private refuse(name: string, access: Access): void {
    const refused = refusal(name, access, this.terms.mode, this.terms.scopes);
    if (refused !== undefined) throw this.realm.error(refused);
  }

  private refuseWhenOver(): void {
    const message = this.terms.lifetime.over();
    if (message !== undefined) throw this.realm.error(message);
  }

  private handOver(result: unknown): unknown {
    if (result instanceof Grid) return this.realm.grid(toScript(result.rows, this.realm, this.terms.zone));
    if (isServiceObject(result)) return this.face(result);
    if (result instanceof Date) return this.realm.date(result.getTime());
    if (Array.isArray(result)) return this.realm.list(result.map((item) => this.handOver(item)));
    const isPlain = typeof result === 'object' && result !== null;
    return isPlain ? this.realm.parse(JSON.stringify(result)) : result;
  }
}

function countOf(rows: unknown): number {
  return Array.isArray(rows) && Array.isArray(rows[0]) ? rows.length * rows[0].length : 0;
}

/** Services of the global scope are named in refusals, methods of the objects they give are not. */
function isService(object: ServiceObject): boolean {
  return /(App|Service|Ui|Session|Utilities)$/.test(object.className);
}

function fullName(object: ServiceObject, name: string): string {
  if (object.service !== undefined) return `${object.service}.${object.className}.${name}`;
  const inSheets =
    !isService(object) &&
    !/^(Html|Lock|Menu|Properties$|ChartType|Cache$|Trigger|ClockTrigger|SpreadsheetTrigger|Authorization)/.test(
      object.className,
    );
  return inSheets ? `SpreadsheetApp.${object.className}.${name}` : `${object.className}.${name}`;
}
