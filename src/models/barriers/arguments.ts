import { AppError, type CellAt, type ErrorCode, type ErrorDefinition } from '../../core/appError';
import { isBlank } from '../../core/cell';
import { LANGS } from '../../core/lang';
import type { FileContext } from '../../core/table';
import { columnOf, sameLength } from '../../data/arguments';
import { channelNumber, isNothing, nameCell } from '../../data/channels/channelCells';
import { foreignMoney } from '../../data/channels/foreignMoney';
import { isCellError } from '../../data/cleanName';
import type { NamedRefusal } from '../../data/refusals/pairRefusals';
import { shownCell } from '../../data/shownCell';
import { stageNamed } from '../../data/stageNamed';
import { isTotals } from '../../data/totalsRows';
import { BARRIER_LOSSES_FACT } from '../../facts/barrierLosses';
import { BARRIERS_FUNCTION_ERRORS as ERRORS } from './functionErrors';

/** The refusals of a function's arguments. */
interface ReadRefusals {
  readonly refusals: readonly NamedRefusal[];
  /** Sign of the currency the amounts name; empty where they name none. */
  readonly currency: string;
}

type Wrong = ErrorCode | ErrorDefinition;

/** Columns by argument; `lost` is empty where it was not given. */
function columnsFrom(args: readonly unknown[]): readonly (readonly unknown[])[] {
  const required = [
    { argument: 'stages', example: 'A2:A' },
    { argument: 'barriers', example: 'B2:B' },
  ];
  const columns = required.map(({ argument, example }, i) => {
    if (!isBlank(args[i])) return { name: argument, cells: columnOf(args[i], argument) };
    throw new AppError(ERRORS.BARRIERS_ARGUMENT_MISSING, { argument, example });
  });
  const lost = isBlank(args[2]) ? [] : [{ name: 'lost', cells: columnOf(args[2], 'lost') }];
  const all = [...columns, ...lost];
  sameLength(all.map(({ name, cells }) => ({ name, rows: cells.length })));
  return all.map(({ cells }) => cells);
}

/** Whether the first row is headers: those of our own sheets, or a word above amounts beside what is no known stage. */
function isHeader(stage: unknown, barrier: unknown, lost: readonly unknown[]): boolean {
  const isWord = typeof lost[0] === 'string' && /^\P{N}*\p{L}\P{N}*$/u.test(lost[0]) && !isCellError(lost[0].trim());
  if (isWord && lost.length > 1 && stageNamed(nameCell(stage)) === undefined) return true;
  const is = (cell: unknown, id: string): boolean => {
    const header = BARRIER_LOSSES_FACT.columns.find((column) => column.id === id)?.header;
    const word = String(cell ?? '')
      .trim()
      .toLowerCase();
    return header !== undefined && LANGS.some((lang) => header[lang].toLowerCase() === word);
  };
  return is(stage, 'stage') && is(barrier, 'barrier');
}

/** Why a cell of a name is refused. */
function nameRefusal(cell: unknown, name: string, missing: ErrorDefinition): Wrong | undefined {
  if (name !== '') return isTotals(name) ? ERRORS.BARRIERS_TOTALS_INSIDE : undefined;
  return typeof cell === 'string' && isCellError(cell.trim()) ? 'CELL_ERROR' : missing;
}

/** Why a cell of an amount is refused. */
function amountRefusal(cell: unknown, amount: number | undefined): Wrong | undefined {
  if (amount !== undefined) return amount < 0 ? ERRORS.BARRIERS_NEGATIVE : undefined;
  return typeof cell === 'string' && isCellError(cell.trim()) ? 'CELL_ERROR' : 'NOT_NUMBER';
}

/** Tells the kind of the first cell at fault, with the places of that kind; a totals row says more than what else its row lacks. */
function tellWrong(wrong: readonly { readonly why: Wrong; readonly at: CellAt }[]): void {
  const first = wrong.find(({ why }) => why === ERRORS.BARRIERS_TOTALS_INSIDE) ?? wrong[0];
  if (first === undefined) return;
  const same = wrong.filter(({ why }) => why === first.why);
  throw new AppError(
    first.why,
    {},
    same.map(({ at }) => at),
  );
}

/**
 * The refusals among a function's arguments, a row each; wholly blank rows are none.
 * @throws AppError BARRIERS_…, SIZE_MISMATCH, HEADER_INSIDE, NOT_NUMBER, CELL_ERROR, MIXED_CURRENCY, NO_DATA
 */
export function refusalsFrom(args: readonly unknown[], file: FileContext): ReadRefusals {
  const [stages = [], barriers = [], lost = []] = columnsFrom(args);
  if (isHeader(stages[0], barriers[0], lost)) {
    throw new AppError('HEADER_INSIDE', {}, [{ role: 'stages', row: 0, value: String(stages[0]) }]);
  }
  const wrong: { readonly why: Wrong; readonly at: CellAt }[] = [];
  const refuse = (why: Wrong | undefined, role: string, row: number, cell: unknown): void => {
    if (why !== undefined) wrong.push({ why, at: { role, row, value: shownCell(cell, file) } });
  };
  const refusals: NamedRefusal[] = [];
  for (let row = 0; row < stages.length; row++) {
    if (isBlank(stages[row]) && isBlank(barriers[row]) && isBlank(lost[row])) continue;
    const [stage, barrier] = [nameCell(stages[row]), nameCell(barriers[row])];
    refuse(nameRefusal(stages[row], stage, ERRORS.BARRIERS_STAGE_MISSING), 'stages', row, stages[row]);
    refuse(nameRefusal(barriers[row], barrier, ERRORS.BARRIERS_BARRIER_MISSING), 'barriers', row, barriers[row]);
    const isKnown = !isNothing(lost[row]);
    const amount = isKnown ? channelNumber(lost[row], file.locale) : 0;
    refuse(amountRefusal(lost[row], amount), 'lost', row, lost[row]);
    refusals.push({ stage, barrier, lost: isKnown ? (amount ?? null) : null });
  }
  tellWrong(wrong);
  if (refusals.length === 0) throw new AppError('NO_DATA');
  const { foreign, currency } = foreignMoney([{ role: 'lost', cells: lost }], file.currency);
  if (foreign.length > 0) throw new AppError('MIXED_CURRENCY', {}, foreign);
  return { refusals, currency };
}
