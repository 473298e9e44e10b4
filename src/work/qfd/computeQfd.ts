import type { ModelOutput, ParamValues } from '../../core/defineModel';
import type { FileContext } from '../../core/table';
import type { TakenPorts } from '../facts/factReader';
import { readTaken } from '../facts/takenFacts';
import { checkedParams } from '../panel/params';
import { qfdModel } from './qfdModel';

/**
 * Computes QFD of what the file's sheets hold now, outside of a report; a remote call for each sheet besides the list of marks.
 * @param params as the last report had them (`keptParams`); else the defaults
 * @throws AppError as the model does, and as reading its facts does
 */
export function computeQfd(ports: TakenPorts, file: FileContext, params?: ParamValues): ModelOutput {
  const model = qfdModel();
  const { facts } = readTaken(ports, model.takes, file);
  return model.run({
    columns: {},
    params: params ?? checkedParams(model.params, {}, file),
    facts,
    file,
    today: ports.clock.today(file.zone),
  });
}
