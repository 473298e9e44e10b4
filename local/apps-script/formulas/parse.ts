import { type OpenArea, parseA1 } from '../file/a1';
import type { LocaleRules } from '../typing/locales';
import { type Token, tokens } from './tokens';

/** What a formula means. A fuller engine would give more kinds; `evaluate` is the only reader. */
export type Expression =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly (Expression | undefined)[] };

/** A range in a formula. */
export interface Reference {
  /** As written, `undefined` for the formula's own sheet. */
  readonly sheet: string | undefined;
  readonly area: OpenArea;
  /** A single cell is passed as a value, everything else as a table. */
  readonly single: boolean;
}

/** A formula read, or why it cannot be. */
export type Parsed =
  | { readonly ok: true; readonly expression: Expression; readonly references: readonly Reference[] }
  | { readonly ok: false };

/**
 * Reads a formula: a call of a function, a range or a literal; a call's arguments are the same again.
 * @param text with its `=`
 */
export function parseFormula(text: string, rules: LocaleRules): Parsed {
  const list = tokens(text.slice(1), rules);
  if (!list) return { ok: false };
  const reader = new Reader(list);
  const expression = reader.expression();
  return expression && reader.done ? { ok: true, expression, references: reader.references } : { ok: false };
}

class Reader {
  readonly references: Reference[] = [];
  private at = 0;

  constructor(private readonly list: readonly Token[]) {}

  get done(): boolean {
    return this.at === this.list.length;
  }

  expression(): Expression | undefined {
    const token = this.list[this.at];
    this.at += 1;
    switch (token?.kind) {
      case 'number':
      case 'text':
        return { kind: 'value', value: token.value };
      case 'sign': {
        const operand = this.expression();
        if (operand?.kind !== 'value' || typeof operand.value !== 'number') return undefined;
        return { kind: 'value', value: token.value === '-' ? -operand.value : operand.value };
      }
      case 'sheet':
        return this.onSheet(token.value);
      case 'word':
        return this.take('(') ? this.call(token.value) : this.word(token.value, undefined);
      default:
        return undefined;
    }
  }

  private call(name: string): Expression | undefined {
    const args: (Expression | undefined)[] = [];
    if (this.take(')')) return { kind: 'call', name, args };
    for (;;) {
      const next = this.list[this.at];
      const empty = next?.kind === 'separator' || (next?.kind === 'mark' && next.value === ')');
      const arg = empty ? undefined : this.expression();
      if (!empty && !arg) return undefined;
      args.push(arg);
      if (this.take(')')) return { kind: 'call', name, args };
      if (this.list[this.at]?.kind !== 'separator') return undefined;
      this.at += 1;
    }
  }

  private onSheet(sheet: string): Expression | undefined {
    const token = this.list[this.at];
    this.at += 1;
    return token?.kind === 'word' ? this.word(token.value, sheet) : undefined;
  }

  private word(word: string, sheet: string | undefined): Expression | undefined {
    if (sheet === undefined && /^(true|false)$/i.test(word)) return { kind: 'value', value: /^true$/i.test(word) };
    const area = parseA1(word);
    if (!area) return undefined;
    const reference = { sheet, area, single: !word.includes(':') };
    this.references.push(reference);
    return { kind: 'reference', reference };
  }

  private take(mark: string): boolean {
    const token = this.list[this.at];
    if (token?.kind !== 'mark' || token.value !== mark) return false;
    this.at += 1;
    return true;
  }
}
