import type { GivenFact } from '../../core/defineFact';
import type { Lock } from '../../core/ports';
import type { FileContext, Value } from '../../core/table';
import type { FactRowsView, RestoredView } from '../../core/views';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import type { RecordPorts } from '../ledger/addRecorded';
import { addRows } from '../tables/addRows';
import { openTable } from '../tables/openTable';
import { tableRows } from '../tables/tableRows';
import { rowKey, shownKey } from '../tables/tableValues';
import { checkedRows } from './checkedRows';
import { RESTORE } from './texts';

/** What restoring needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
}

/** Keys named in the answer. */
const NAMED_KEYS = 5;

/** The rows of an export beside those on the sheet. */
interface Compared {
  readonly missing: readonly (readonly Value[])[];
  readonly same: number;
  /** Their keys. */
  readonly differing: readonly string[];
}

const printOf = (values: readonly Value[]): string => JSON.stringify(values);

/** Rows without a key are the same only when all of them is. */
function compared(
  fact: GivenFact,
  rows: readonly (readonly Value[])[],
  there: readonly (readonly Value[])[],
): Compared {
  const prints = new Set(there.map(printOf));
  const keys = new Set(there.map((values) => rowKey(fact, values)));
  const missing: (readonly Value[])[] = [];
  const differing: string[] = [];
  let same = 0;
  for (const values of rows) {
    if (values.every((value) => value === null)) continue;
    const key = rowKey(fact, values);
    if (prints.has(printOf(values))) same += 1;
    else if (key !== '' && keys.has(key)) differing.push(key);
    else {
      missing.push(values);
      // Two like rows in the file are one; rows that share a key and differ are people's, and all of them come back.
      prints.add(printOf(values));
    }
  }
  return { missing, same, differing };
}

function linesOf(fact: GivenFact, { missing, same, differing }: Compared, { lang }: FileContext): string[] {
  const keys = differing
    .slice(0, NAMED_KEYS)
    .map((key) => shownKey(fact, key, lang))
    .join('\n');
  return [
    fill(RESTORE.added, { rows: missing.length }, lang),
    ...(same > 0 ? [fill(RESTORE.same, { rows: same }, lang)] : []),
    ...(differing.length > 0 ? [fill(RESTORE.differing, { rows: differing.length, keys }, lang)] : []),
  ];
}

/**
 * Puts rows of an export back that are missing on the fact's sheet, which is made when it is not there; what is there is
 * not touched.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, EXCHANGE_COLUMN, EXCHANGE_BROKEN, BUSY, PROTECTED
 */
export function restoreFact(ports: Ports, fact: GivenFact, given: FactRowsView, file: FileContext): RestoredView {
  const rows = checkedRows(fact, given, file);
  return ports.lock.hold(() => {
    claimCopy(ports);
    const table = openTable(ports.workbook, fact, file);
    const there = table === undefined ? [] : tableRows(table, file).map(({ values }) => values);
    const found = compared(fact, rows, there);
    const { missing, same, differing } = found;
    const counts = { lines: linesOf(fact, found, file), added: missing.length, same, differing: differing.length };
    if (missing.length === 0) return { ...counts, run: null };
    const { remembered } = addRows(ports, fact, table, missing, file, { kind: 'restore', id: fact.id });
    return { ...counts, run: 'run' in remembered ? remembered.run : null };
  });
}
