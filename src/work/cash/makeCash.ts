import { factTable } from '../../core/defineFact';
import type { Localized } from '../../core/lang';
import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { CASH_LEVELS_FACT } from '../../facts/cashLevels';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import type { RecordPorts } from '../ledger/addRecorded';
import { addTables } from '../tables/addTables';
import { openTable } from '../tables/openTable';
import { tableRows } from '../tables/tableRows';
import { exampleOf } from './example';
import { levelRows } from './levelRows';
import { CASH_SAYS } from './texts';

/** What making the sheet of levels needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
}

/**
 * Makes the sheet of levels with its metrics, as one run that can be undone; a sheet that has rows stays as it is.
 * @param example writes the numbers of the example, where the sheet has no rows yet
 * @returns what was done, in words
 * @throws AppError BUSY, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED, FILE_FULL, SERVICE_FAILED
 */
export function makeCash(ports: Ports, example: boolean, file: FileContext): string {
  const fact = CASH_LEVELS_FACT;
  return ports.lock.hold(() => {
    claimCopy(ports);
    const table = openTable(ports.workbook, fact, file);
    const say = (text: Localized, sheet: string): string => fill(text, { sheet }, file.lang);
    if (table !== undefined && tableRows(table, file).length > 0) {
      return say(example ? CASH_SAYS.noExample : CASH_SAYS.nothing, table.sheet.name);
    }
    const { rows, rowTypes } = example ? levelRows(file, exampleOf) : levelRows(file);
    const wanted = { fact, table, rows: factTable(fact, rows).rows, rowTypes };
    const [made] = addTables(ports, [wanted], file, { kind: 'cash', id: fact.id });
    const done = made === undefined ? say(CASH_SAYS.filled, table?.sheet.name ?? '') : say(CASH_SAYS.made, made);
    return `${done} ${(example ? CASH_SAYS.example : CASH_SAYS.toFill)[file.lang]}`;
  });
}
