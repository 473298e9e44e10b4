import type { ModelOutput, ParamValues } from '../../core/defineModel';
import type { Clock, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { QFD_MODEL } from '../../models/qfd/model';
import { readTaken } from '../facts/takenFacts';
import { checkedParams } from '../panel/params';

/**
 * Computes QFD of what the file's sheets hold now, outside of a report; a remote call for each sheet besides the list of marks.
 * @param params as the last report had them (`keptQfdParams`); else the defaults
 * @throws AppError as the model does, and as reading its facts does
 */
export function computeQfd(
  workbook: Workbook,
  clock: Pick<Clock, 'today'>,
  file: FileContext,
  params: ParamValues = checkedParams(QFD_MODEL.params, {}, file),
): ModelOutput {
  const facts = readTaken(workbook, QFD_MODEL.takes, file);
  return QFD_MODEL.run({ columns: {}, params, facts, file, today: clock.today(file.zone) });
}
