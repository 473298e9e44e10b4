import type { FactRead, ModelInput } from '../../core/defineModel';
import type { PlannedTouchpoint } from '../../data/experience/mapRows';
import { JOBS_FACT } from '../../facts/jobs';
import { JOURNEY_FACT } from '../../facts/journey';
import { LOCATIONS_FACT } from '../../facts/locations';
import { TOUCHPOINTS_FACT } from '../../facts/touchpoints';
import { VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { WAVES_FACT } from '../../facts/waves';
import { codesOf, nameOf, numberOf, rowsOf, textOf } from './cells';

/** A target lies on the scale of ratings. */
const [LOWEST, HIGHEST] = [1, 5];

/** The programme as far as the map needs it; rows without a code are passed over, the programme's screen tells them. */
export interface ReadProgramme {
  /** In the order of the visit. */
  readonly touchpoints: readonly PlannedTouchpoint[];
  /** Codes of touchpoints that cap a visit's index. */
  readonly critical: ReadonlySet<string>;
  /** Codes and names in the order of their sheets. */
  readonly jobs: ReadonlyMap<string, string>;
  readonly locations: ReadonlyMap<string, string>;
  readonly waves: ReadonlyMap<string, string>;
  /** Visits of the programme that are planned of a job in a wave. */
  readonly planned: (wave: string, job: string) => number;
  /** Who takes the visit of a code; blank: nobody is known. */
  readonly shopperOf: (code: string) => string;
}

type Rows = FactRead['rows'];

/** Names by code, in the order of the rows; of equal codes the first one. */
function named(rows: Rows, name: (values: Rows[number]['values']) => string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { values } of rows) {
    const code = textOf(values, 'code');
    if (code !== '' && !names.has(code)) names.set(code, name(values));
  }
  return names;
}

/** Rows in the order of the visit; one without a place stands behind the one above it. */
function inOrder(rows: Rows, locale: string): Rows {
  let last = Number.NEGATIVE_INFINITY;
  const placed = rows.map((row) => {
    last = numberOf(row.values, 'order', locale) ?? last;
    return { row, place: last };
  });
  return placed.sort((a, b) => (a.place === b.place ? 0 : a.place - b.place)).map(({ row }) => row);
}

function readTouchpoints({ facts, file }: ModelInput, importance: ReadonlyMap<string, number>) {
  const seen = new Set<string>();
  const rows = inOrder(rowsOf(facts, TOUCHPOINTS_FACT.id), file.locale).filter(({ values }) => {
    const code = textOf(values, 'code');
    const isNew = code !== '' && !seen.has(code);
    seen.add(code);
    return isNew;
  });
  return rows.map(({ values }): PlannedTouchpoint & { readonly isCritical: boolean } => {
    const code = textOf(values, 'code');
    const target = numberOf(values, 'target', file.locale);
    return {
      code,
      name: nameOf(values, file.lang),
      stage: textOf(values, 'stage'),
      jobs: codesOf(values, 'jobs'),
      target: target !== null && target >= LOWEST && target <= HIGHEST ? target : null,
      importance: importance.get(code) ?? null,
      isCritical: textOf(values, 'critical') === 'yes',
    };
  });
}

/** What a touchpoint counts for, from the journey's sheet. */
function readImportance({ facts }: ModelInput): ReadonlyMap<string, number> {
  const rows = rowsOf(facts, JOURNEY_FACT.id);
  return new Map(
    rows.flatMap(({ values }) => {
      const share = values['importance'];
      return typeof share === 'number' ? [[textOf(values, 'code'), share] as const] : [];
    }),
  );
}

const familyKey = (wave: string, job: string): string => JSON.stringify([wave, job]);

/** Reads the programme, as far as it stands on the file's sheets. */
export function readProgramme(input: ModelInput): ReadProgramme {
  const { facts, file } = input;
  const touchpoints = readTouchpoints(input, readImportance(input));
  const plan = rowsOf(facts, VISIT_PLAN_FACT.id).map(({ values }) => values);
  const shoppers = new Map(plan.map((values) => [textOf(values, 'code'), textOf(values, 'shopper')]));
  const planned = new Map<string, number>();
  for (const values of plan.filter((one) => textOf(one, 'purpose') === '')) {
    const key = familyKey(textOf(values, 'wave'), textOf(values, 'job'));
    planned.set(key, (planned.get(key) ?? 0) + 1);
  }
  return {
    touchpoints,
    critical: new Set(touchpoints.filter(({ isCritical }) => isCritical).map(({ code }) => code)),
    jobs: named(rowsOf(facts, JOBS_FACT.id), (values) => nameOf(values, file.lang)),
    locations: named(rowsOf(facts, LOCATIONS_FACT.id), (values) => textOf(values, 'name')),
    waves: named(rowsOf(facts, WAVES_FACT.id), (values) => textOf(values, 'name')),
    planned: (wave, job) => planned.get(familyKey(wave, job)) ?? 0,
    shopperOf: (code) => shoppers.get(code) ?? '',
  };
}
