import { isBlank } from '../../core/cell';
import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { claimCopy } from '../fileClaim';
import type { RecordPorts } from '../ledger/addRecorded';
import { freeCodes } from './freeCodes';
import { readSetup, type SetupList } from './readSetup';
import { usedCodes } from './usedCodes';
import { writeColumns } from './writeColumns';

/** Letters that codes of ours begin with. */
const LETTERS = { factors: 'F', journey: 'T' } as const;

/** What filling codes needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
}

/** Fills blank code cells of rows that have a name; says whether there were any. */
function fillIn(
  { workbook }: Ports,
  { table, read }: SetupList<unknown>,
  letter: string,
  used: () => readonly string[],
): boolean {
  const blank = read.rows.filter(({ values }) => isBlank(values['code']) && !isBlank(values['name']));
  if (table === undefined || blank.length === 0) return false;
  const taken = [...read.rows.map(({ values }) => String(values['code'] ?? '')), ...used()];
  const codes = freeCodes(letter, taken, blank.length);
  const rows = blank.map(({ row }, i) => ({ row, cells: { code: codes[i] ?? '' } }));
  writeColumns(workbook, table, ['code'], rows);
  return true;
}

/**
 * Gives factors and touchpoints without a code one, before a matrix is made of them; cells that hold anything are left alone.
 * @param used codes that were given before, read where they are needed: their marks would fall to another row
 * @throws AppError BUSY, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED
 */
export function fillCodes(ports: Ports, file: FileContext, used = () => usedCodes(ports.workbook)): void {
  ports.lock.hold(() => {
    claimCopy(ports);
    const { factors, journey } = readSetup(ports.workbook, file);
    const filled = [fillIn(ports, factors, LETTERS.factors, used), fillIn(ports, journey, LETTERS.journey, used)];
    if (filled.includes(true)) ports.workbook.flush();
  });
}
