import { isBlank } from '../../core/cell';
import type { FactRead } from '../../core/defineModel';
import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { folded, textIn } from '../../data/qfdCells';
import { claimCopy } from '../fileClaim';
import type { RecordPorts } from '../ledger/addRecorded';
import { freeCodes } from './freeCodes';
import { type KnownPoint, programmeCodes } from './programmeCodes';
import { readSetup, type SetupList } from './readSetup';
import { usedCodes } from './usedCodes';
import { writeColumns } from './writeColumns';

/** Letters that codes of ours begin with. */
const LETTERS = { factors: 'F', journey: 'T' } as const;

/** What filling codes needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
}

/**
 * Fills blank code cells of rows that have a name; says whether there were any.
 * @param known what has a code elsewhere: a row of the same name gets that one, and no other row does
 */
function fillIn(
  { workbook }: Ports,
  { table, read }: SetupList<unknown>,
  letter: string,
  used: () => readonly string[],
  known: () => readonly KnownPoint[] = () => [],
): boolean {
  const blank = read.rows.filter(({ values }) => isBlank(values['code']) && !isBlank(values['name']));
  if (table === undefined || blank.length === 0) return false;
  const own = read.rows.map((row) => textIn(row, 'code'));
  const others = known();
  const codes = freeCodes(letter, [...own, ...used(), ...others.map(({ code }) => code)], blank.length);
  const given = new Set(own.map(folded));
  const codeOf = (row: FactRead['rows'][number], free: string): string => {
    const name = folded(textIn(row, 'name'));
    const same = others.find((one) => one.names.includes(name) && !given.has(folded(one.code)));
    given.add(folded(same?.code ?? free));
    return same?.code || free;
  };
  const rows = blank.map((row, i) => ({ row: row.row, cells: { code: codeOf(row, codes[i] ?? '') } }));
  writeColumns(workbook, table, ['code'], rows);
  return true;
}

/**
 * Gives factors and touchpoints without a code one, before a matrix is made of them; cells that hold anything are left alone. A
 * touchpoint that the visit programme has under the same name gets its code, so that ratings find it.
 * @param used codes that were given before, read where they are needed: their marks would fall to another row
 * @throws AppError BUSY, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED
 */
export function fillCodes(ports: Ports, file: FileContext, used = () => usedCodes(ports.workbook)): void {
  ports.lock.hold(() => {
    claimCopy(ports);
    const { factors, journey } = readSetup(ports.workbook, file);
    const known = () => programmeCodes(ports.workbook, file);
    const filled = [
      fillIn(ports, factors, LETTERS.factors, used),
      fillIn(ports, journey, LETTERS.journey, used, known),
    ];
    if (filled.includes(true)) ports.workbook.flush();
  });
}
