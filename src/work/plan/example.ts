import type { Lang } from '../../core/lang';
import type { Quota } from '../../facts/quotas';
import type { Shopper } from '../../facts/shoppers';

/** A code by which quotas name something. */
type Coded = readonly { readonly code: string }[];

/** Visits of a job at a location in the example's wave. */
const VISITS = 2;
/** Parts of the example's wave. */
const PARTS = 2;
/** More rows than these are no example. */
const MOST_QUOTAS = 300;

/** Pay for a visit that reads natural where the language is spoken. */
const PAY: Readonly<Record<Lang, number>> = { ru: 600, kk: 4000, en: 20 };

/** Four shoppers: two of them play everything, two one job each. */
export function exampleShoppers(jobs: Coded, lang: Lang): readonly Shopper[] {
  const [first = '', second = ''] = jobs.map(({ code }) => code);
  return ['', '', first, second].map((played, i) => ({
    code: `S${i + 1}`,
    ...{ jobs: played, lang, pay: PAY[lang], active: 'yes' },
  }));
}

/** Two visits of each job at each location in the first of some waves, half of them in each half of it. */
export function exampleQuotas(jobs: Coded, locations: Coded, waves: Coded): readonly Quota[] {
  const all = waves
    .slice(0, 1)
    .flatMap(({ code: wave }) =>
      jobs.flatMap(({ code: job }) =>
        locations.map(({ code: location }) => ({ job, location, wave, visits: VISITS, windows: PARTS })),
      ),
    );
  return all.slice(0, MOST_QUOTAS);
}
