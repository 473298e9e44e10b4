import type { Stored } from '../../file/stored';
import { Arguments } from '../Arguments';
import { broadcast } from '../broadcast';
import type { Operand } from '../values';

/** A function that Sheets brings along. */
export interface Builtin {
  /** Fewest arguments. */
  readonly least: number;
  /** Most arguments. */
  readonly most: number;
  /** 0-based places where an argument may be left empty: of the others it is not known what Sheets takes instead. */
  readonly empty?: readonly number[];
  /** Whether its arguments are worked out cell by cell, as inside ARRAYFORMULA. */
  readonly arrays?: true;
  /** @throws Failure */
  readonly run: (args: Arguments) => Operand;
}

/** A function of single values; inside ARRAYFORMULA it works cell by cell. */
export function cellByCell(least: number, most: number, run: (args: Arguments) => Stored): Builtin {
  return {
    least,
    most,
    run: (args) =>
      broadcast(args.operands(), args.frame, (values) =>
        run(Arguments.of(args.name, values, args.language, args.frame)),
      ),
  };
}
