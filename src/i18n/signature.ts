import type { HelpFunction, HelpParam } from '../core/helpFile';
import { localFormula } from './formula';

type Signed = Pick<HelpFunction, 'name'> & {
  readonly params: readonly Pick<HelpParam, 'name' | 'optional' | 'example'>[];
};

/** A custom function with its parameters in a file's separators, optional ones in brackets: `RFM(customers; [as_of])`. */
export function signature({ name, params }: Signed, locale: string): string {
  const names = params.map((param) => (param.optional ? `[${param.name}]` : param.name));
  return localFormula(`${name}(${names.join(', ')})`, locale);
}

/** Formulas a person may copy, in a file's separators: with what is needed and, where something is optional, with all. */
export function exampleFormulas({ name, params }: Signed, locale: string): string[] {
  const needed = params.filter(({ optional }) => !optional);
  const sets = needed.length === params.length ? [params] : [needed, params];
  return sets.map((set) => localFormula(`=${name}(${set.map(({ example }) => example).join(', ')})`, locale));
}
