import type { JourneyPoint } from '../../facts/journey';

/** A fresh row of the journey: what Rosta fills in and what people say of it are blank. */
export function journeyRow(point: Pick<JourneyPoint, 'code' | 'stage' | 'place' | 'name'>): JourneyPoint {
  return {
    ...point,
    ...{ importance: null, deviation: null, class: null, mean: null, n: null, target: null, trend: null },
    ...{ money_low: null, money_high: null },
    ...{ wants: '', hinders: '', ideas: '' },
  };
}
