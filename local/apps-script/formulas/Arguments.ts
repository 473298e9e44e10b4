import { CellError, type Stored } from '../file/stored';
import { type Frame, single } from './broadcast';
import { numberOf, textOf, truthOf } from './coerce';
import { Failure, isUnavailable } from './failure';
import type { Language } from './operators';
import { type Operand, type Table, tableOf } from './values';

/** The arguments of a built-in function by 0-based place, each worked out when it is first asked for. */
export class Arguments {
  private readonly known = new Map<number, Operand>();

  /**
   * @param name the function's, in capitals
   * @param count arguments written, empty ones among them
   * @param work works an argument out
   */
  constructor(
    readonly name: string,
    readonly count: number,
    readonly language: Language,
    readonly frame: Frame,
    private readonly work: (index: number) => Operand,
  ) {}

  /** The same with the arguments worked out already. */
  static of(name: string, values: readonly Operand[], language: Language, frame: Frame): Arguments {
    return new Arguments(name, values.length, language, frame, (index) => values[index]);
  }

  /** An argument as it is; blank beyond the last. @throws Failure when working it out fails */
  operand(index: number): Operand {
    if (index >= this.count) return undefined;
    if (!this.known.has(index)) this.known.set(index, this.work(index));
    return this.known.get(index);
  }

  /** An argument, with its failing as a value. @throws Failure only for what is not available locally */
  settled(index: number): Operand {
    try {
      return this.operand(index);
    } catch (failure) {
      if (failure instanceof Failure && !isUnavailable(failure.error)) return failure.error;
      throw failure;
    }
  }

  /** All arguments. @throws Failure when working one out fails */
  operands(): Operand[] {
    return Array.from({ length: this.count }, (_, index) => this.operand(index));
  }

  /** One value, which may be an error lying in a cell. @throws Failure */
  scalar(index: number): Stored {
    return single(this.operand(index), this.frame);
  }

  /** One value that is no error. @throws Failure */
  value(index: number): Exclude<Stored, CellError> {
    const value = this.scalar(index);
    if (value instanceof CellError) throw new Failure(value);
    return value;
  }

  /** @param missing taken when the argument is not written. @throws Failure */
  number(index: number, missing = 0): number {
    return index < this.count ? numberOf(this.scalar(index), this.place(index)) : missing;
  }

  /** A number without its fraction. @throws Failure */
  whole(index: number, missing = 0): number {
    return Math.trunc(this.number(index, missing));
  }

  /** @throws Failure */
  text(index: number): string {
    return textOf(this.scalar(index), this.language.rules);
  }

  /** @param missing taken when the argument is not written. @throws Failure */
  truth(index: number, missing = false): boolean {
    return index < this.count ? truthOf(this.scalar(index), this.place(index)) : missing;
  }

  /** @throws Failure */
  table(index: number): Table {
    return tableOf(this.operand(index));
  }

  /** Where an argument stands, for messages. */
  place(index: number): { name: string; index: number; rules: Language['rules'] } {
    return { name: this.name, index: index + 1, rules: this.language.rules };
  }
}
