import { AppError } from '../../core/appError';
import type { FlowView } from '../../core/pictureViews';
import type { FileContext, Value } from '../../core/table';
import { CHANNEL_FLOWS_FACT, type ChannelFlow } from '../../facts/channelFlows';
import type { TakenPorts } from '../facts/factReader';
import { readTaken } from '../facts/takenFacts';
import { PICTURE_ERRORS } from './errors';
import { flowView } from './flowView';

const textOf = (value: Value | undefined): string => String(value ?? '');
const numberOf = (value: Value | undefined): number => (typeof value === 'number' ? value : 0);

/**
 * Flows between channels as the last report on associated conversions left them; no remote call once the store was read.
 * @throws AppError FLOW_EMPTY before the first report
 */
export function readFlow(ports: TakenPorts, file: FileContext): FlowView {
  const { rows, leftOut = [] } = readTaken(ports, [CHANNEL_FLOWS_FACT.id], file).facts[CHANNEL_FLOWS_FACT.id] ?? {
    rows: [],
  };
  const flows = rows.map(
    ({ values }): ChannelFlow => ({
      ...{ step: numberOf(values['step']), from: textOf(values['from']), to: textOf(values['to']) },
      count: numberOf(values['count']),
    }),
  );
  const { sheet, day } = rows[0]?.values ?? {};
  const source = { sheet: textOf(sheet), day: numberOf(day), today: ports.clock.today(file.zone) };
  const view = flowView({ flows, leftOut, ...source }, file.lang);
  if (view === undefined) throw new AppError(PICTURE_ERRORS.FLOW_EMPTY);
  return view;
}
