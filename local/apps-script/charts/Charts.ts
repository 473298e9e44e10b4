import type { CallTable, ServiceObject } from '../service/CallRule';

/** docs reference/charts/ChartType.md; those that the page can draw. */
const TYPES = ['BAR', 'COLUMN', 'COMBO', 'LINE'];

/** A kind of chart. */
export class ChartType implements ServiceObject {
  readonly className = 'ChartType';
  readonly calls: CallTable = {};

  constructor(readonly shownAs: string) {}
}

/** The service Charts, of which only the enumeration of chart types is used. */
export class Charts implements ServiceObject {
  readonly className = 'Charts';
  readonly calls: CallTable = {};
  readonly constants = {
    ChartType: {
      className: 'ChartType',
      calls: {},
      constants: Object.fromEntries(TYPES.map((type) => [type, new ChartType(type)])),
    },
  };
}
