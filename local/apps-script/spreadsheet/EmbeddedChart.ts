import type { ChartView } from '../appsScript';
import type { CallTable, ServiceObject } from '../service/CallRule';

/** A chart as built; it can only be inserted. */
export class EmbeddedChart implements ServiceObject {
  readonly className = 'EmbeddedChart';
  readonly calls: CallTable = {};

  constructor(readonly spec: Omit<ChartView, 'id'>) {}
}
