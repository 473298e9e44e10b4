import type { OpenArea } from '../file/a1';

/** Operators between two values. */
export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** What a formula means. */
export type Expression =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'reference'; readonly reference: Reference }
  /** A named range. */
  | { readonly kind: 'name'; readonly name: string }
  /** A function; an argument left out between separators is `undefined`. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Expression | undefined)[] }
  /** `{…}`: rows of expressions. */
  | { readonly kind: 'array'; readonly rows: readonly (readonly Expression[])[] }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '%'; readonly operand: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  /** Something whose meaning in Sheets is not established. */
  | { readonly kind: 'unknown'; readonly what: string };

/** A range in a formula. */
export interface Reference {
  /** As written, `undefined` for the formula's own sheet. */
  readonly sheet: string | undefined;
  readonly area: OpenArea;
  /** A single cell is passed to custom functions as a value, everything else as a table. */
  readonly single: boolean;
}
