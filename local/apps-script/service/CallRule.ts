/**
 * What a call touches; the authorisation mode decides whether it may (`permissions.ts`). What is `free` touches nothing of
 * the user but is kept from an add-on that was never used in the file; `always` is not.
 */
export type Access =
  | 'read'
  | 'write'
  | 'menu'
  | 'open'
  | 'properties'
  | 'lock'
  | 'triggers'
  | 'mail'
  | 'fetch'
  | 'forms'
  | 'form'
  | 'script'
  | 'free'
  | 'always';

/** What is known of one method of a service. */
export interface CallRule {
  /** Whether it costs a round trip to Google. */
  readonly kind: 'remote' | 'local';
  readonly access: Access;
  /** Allowed arguments, one text per signature: types divided by commas, `''` where there may be none as well. */
  readonly takes: readonly string[];
  /**
   * Where the method's behaviour is known from: `docs <path>`, `reported <where>` or `assumed`. Whether a method is
   * remote or local is documented nowhere and always assumed.
   */
  readonly source: string;
}

/** The methods of a class by name. */
export type CallTable<Name extends string = string> = Readonly<Record<Name, CallRule>>;

/** A method that goes to Google and back. */
export function remote(access: Access, source: string, ...takes: readonly string[]): CallRule {
  return { kind: 'remote', access, source, takes };
}

/** A method answered from what the script already holds. */
export function local(access: Access, source: string, ...takes: readonly string[]): CallRule {
  return { kind: 'local', access, source, takes };
}

/** An object a service hands to the bundle. Only what its table names can be called. */
export interface ServiceObject {
  /** As in error messages, such as `Range`. */
  readonly className: string;
  readonly calls: CallTable;
  /** The service that its methods are named with in refusals; SpreadsheetApp when missing. */
  readonly service?: string;
  /** What `toString` gives; the class name when missing. */
  readonly shownAs?: string;
  /** Enumerations and the like by name. */
  readonly constants?: Readonly<Record<string, ServiceObject>>;
}

/** Whether a value is an object of a service. */
export function isServiceObject(value: unknown): value is ServiceObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'calls' in value;
}
