import { parseA1 } from '../file/a1';
import type { LocaleRules } from '../typing/locales';
import type { BinaryOperator, Expression, Reference } from './expression';
import { type Token, tokens } from './tokens';

/** A formula read, or why it cannot be. */
export type Parsed =
  | {
      readonly ok: true;
      readonly expression: Expression;
      readonly references: readonly Reference[];
      /** Named ranges it mentions, in lower case. */
      readonly names: readonly string[];
      /** As Sheets shows it back: where arguments are separated by `,` a typed `;` becomes one (reported). */
      readonly shown: string;
    }
  | { readonly ok: false };

/** How tightly operators bind; the unary ones bind tighter, so that -2^2 is 4, and `%` the tightest. */
const BINDING: Readonly<Record<BinaryOperator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

/**
 * Reads a formula.
 * @param text with its `=`
 */
export function parseFormula(text: string, rules: LocaleRules): Parsed {
  const list = tokens(text.slice(1), rules);
  if (!list) return { ok: false };
  const reader = new Reader(list, rules.decimal === '.' ? ',' : '\\');
  const expression = reader.expression(1);
  if (!expression || !reader.done) return { ok: false };
  const { references, names } = reader;
  return { ok: true, expression, references, names: [...names], shown: withCommas(text, reader.semicolons, rules) };
}

function withCommas(text: string, semicolons: readonly number[], rules: LocaleRules): string {
  if (rules.decimal === ',' || semicolons.length === 0) return text;
  const signs = text.split('');
  for (const at of semicolons) signs[at + 1] = ',';
  return signs.join('');
}

class Reader {
  readonly references: Reference[] = [];
  readonly names = new Set<string>();
  /** Where `;` separates arguments. */
  readonly semicolons: number[] = [];
  private at = 0;

  /** @param columnSign what stands between the columns of `{…}` */
  constructor(
    private readonly list: readonly Token[],
    private readonly columnSign: string,
  ) {}

  get done(): boolean {
    return this.at === this.list.length;
  }

  /** @param least operators that bind less are left to the caller */
  expression(least: number): Expression | undefined {
    let left = this.signed();
    let last: BinaryOperator | undefined;
    for (;;) {
      const operator = this.binaryOperator(least);
      if (!left || !operator) return left;
      const right = this.expression(BINDING[operator] + 1);
      if (!right) return undefined;
      // From which side Sheets works out 2^3^2 is not documented.
      if (operator === '^' && last === '^') left = { kind: 'unknown', what: 'a^b^c without brackets' };
      else left = { kind: 'binary', operator, left, right };
      last = operator;
    }
  }

  private binaryOperator(least: number): BinaryOperator | undefined {
    const token = this.list[this.at];
    if (token?.kind !== 'operator' || !isBinary(token.value) || BINDING[token.value] < least) return undefined;
    this.at += 1;
    return token.value;
  }

  private signed(): Expression | undefined {
    const token = this.list[this.at];
    if (token?.kind !== 'operator' || (token.value !== '-' && token.value !== '+')) return this.percent();
    this.at += 1;
    const operand = this.signed();
    return operand && { kind: 'unary', operator: token.value, operand };
  }

  private percent(): Expression | undefined {
    let operand = this.primary();
    while (operand && this.take('operator', '%')) operand = { kind: 'unary', operator: '%', operand };
    return operand;
  }

  private primary(): Expression | undefined {
    const token = this.list[this.at];
    this.at += 1;
    switch (token?.kind) {
      case 'number':
      case 'text':
        return { kind: 'value', value: token.value };
      case 'mark':
        return token.value === '(' ? this.brackets() : token.value === '{' ? this.array() : undefined;
      case 'sheet':
        return this.onSheet(token.value);
      case 'word':
        return this.take('mark', '(') ? this.call(token.value) : this.word(token.value, undefined);
      case 'error':
        return { kind: 'unknown', what: token.value };
      default:
        return undefined;
    }
  }

  private brackets(): Expression | undefined {
    const inside = this.expression(1);
    return this.take('mark', ')') ? inside : undefined;
  }

  private array(): Expression | undefined {
    const rows: Expression[][] = [[]];
    for (;;) {
      const cell = this.expression(1);
      if (!cell) return undefined;
      rows.at(-1)?.push(cell);
      if (this.take('mark', '}')) return { kind: 'array', rows };
      if (this.take('separator', ';')) rows.push([]);
      else if (!this.take('separator', this.columnSign)) return undefined;
    }
  }

  private call(written: string): Expression | undefined {
    const name = written.toUpperCase();
    const args: (Expression | undefined)[] = [];
    if (this.take('mark', ')')) return { kind: 'call', name, args };
    for (;;) {
      const next = this.list[this.at];
      const empty = next?.kind === 'separator' || (next?.kind === 'mark' && next.value === ')');
      const arg = empty ? undefined : this.expression(1);
      if (!empty && !arg) return undefined;
      args.push(arg);
      if (this.take('mark', ')')) return { kind: 'call', name, args };
      const { start = 0 } = this.list[this.at] ?? {};
      if (this.take('separator', ';')) this.semicolons.push(start);
      else if (!this.take('separator', ',')) return undefined;
    }
  }

  private onSheet(sheet: string): Expression | undefined {
    const token = this.list[this.at];
    if (token?.kind === 'error') return this.primary();
    this.at += 1;
    return token?.kind === 'word' ? this.word(token.value, sheet) : undefined;
  }

  private word(word: string, sheet: string | undefined): Expression | undefined {
    if (sheet === undefined && /^(true|false)$/i.test(word)) return { kind: 'value', value: /^true$/i.test(word) };
    const area = parseA1(word);
    if (area) {
      const reference = { sheet, area, single: !word.includes(':') };
      this.references.push(reference);
      return { kind: 'reference', reference };
    }
    if (sheet !== undefined || !/^[\p{L}_][\p{L}\p{N}_]*$/u.test(word)) return undefined;
    this.names.add(word.toLowerCase());
    return { kind: 'name', name: word };
  }

  private take(kind: Token['kind'], value: string): boolean {
    const token = this.list[this.at];
    if (token?.kind !== kind || token.value !== value) return false;
    this.at += 1;
    return true;
  }
}

function isBinary(sign: string): sign is BinaryOperator {
  return Object.hasOwn(BINDING, sign);
}
