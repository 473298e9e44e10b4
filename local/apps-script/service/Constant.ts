import type { ServiceObject } from './CallRule';

/** A value of an enumeration: the same object wherever a bundle meets it, so that `===` holds. */
export class Constant implements ServiceObject {
  readonly calls = {};

  constructor(
    readonly className: string,
    readonly shownAs: string,
  ) {}
}

/** An enumeration as a service holds it. */
export interface Enumeration<Name extends string> extends ServiceObject {
  readonly constants: Readonly<Record<Name, Constant>>;
}

/** Makes an enumeration; its values are of the class of its name. */
export function enumeration<Name extends string>(className: string, names: readonly Name[]): Enumeration<Name> {
  const entries = names.map((name) => [name, new Constant(className, name)]);
  return { className, calls: {}, constants: Object.fromEntries(entries) };
}
