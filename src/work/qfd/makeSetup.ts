import { factTable } from '../../core/defineFact';
import type { Lock } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { FACTORS_FACT } from '../../facts/factors';
import { JOURNEY_FACT } from '../../facts/journey';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import type { RecordPorts } from '../ledger/addRecorded';
import type { Op } from '../ledger/run';
import { addTables } from '../tables/addTables';
import { addMatrix } from './addMatrix';
import { exampleMatrix, type QfdExample, qfdExample } from './example';
import { matrixSheets } from './matrixSheets';
import { readSetup } from './readSetup';
import { QFD_SAYS } from './texts';

/** What making the set-up needs of the world. */
interface Ports extends RecordPorts {
  readonly lock: Lock;
}

/** What the run is in the list of runs. */
const QFD_RUN = { kind: 'qfd', id: 'qfd' } as const;

/**
 * Makes the sheets of factors and of the journey that are not there, as one run that can be undone; sheets that are there stay
 * as they are. The example, with its filled matrix, is written only where neither of them has rows.
 * @returns what was done, in words
 * @throws AppError BUSY, NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED, FILE_FULL, SERVICE_FAILED
 */
export function makeSetup(ports: Ports, example: boolean, file: FileContext): string {
  const { lang } = file;
  return ports.lock.hold(() => {
    claimCopy(ports);
    const { factors, journey } = readSetup(ports.workbook, file);
    const isFilled = factors.read.rows.length > 0 || journey.read.rows.length > 0;
    const shown = example && !isFilled ? qfdExample(lang) : undefined;
    const wanted = [
      {
        ...{ fact: FACTORS_FACT, table: factors.table },
        rows: factTable(FACTORS_FACT, shown?.factors ?? []).rows,
      },
      {
        ...{ fact: JOURNEY_FACT, table: journey.table },
        rows: factTable(JOURNEY_FACT, shown?.journey ?? []).rows,
      },
    ];
    const matrices: string[] = [];
    const makeMatrix = (example: QfdExample) => (run: string, remember: (ops: readonly Op[]) => void) => {
      const day = ports.clock.today(file.zone);
      const matrix = exampleMatrix(example, day, lang);
      matrices.push(addMatrix(ports.workbook, matrix, run, remember).name);
    };
    const also = shown === undefined || matrixSheets(ports.workbook).length > 0 ? undefined : makeMatrix(shown);
    const made = [...addTables(ports, wanted, file, QFD_RUN, also), ...matrices];
    return [
      ...(made.length > 0 ? [fill(QFD_SAYS.made, { names: made.join('\n') }, lang)] : []),
      ...(made.length === 0 && !example ? [QFD_SAYS.nothing[lang]] : []),
      ...(example ? [QFD_SAYS[isFilled ? 'noExample' : 'example'][lang]] : []),
    ].join(' ');
  });
}
