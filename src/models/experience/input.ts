import type { FactRow, ModelInput } from '../../core/defineModel';
import { countedVersion } from '../../data/experience/countedVersion';
import type { MapInput } from '../../data/experience/mapRows';
import { parseNumber } from '../../data/parseNumber';

const textOf = (row: FactRow, column: string): string => String(row[column] ?? '');
const USUAL_TARGET = 4;
const [LOWEST, HIGHEST] = [1, 5];

/** The version of each visit that counts. */
function countedRows(rows: readonly FactRow[]): readonly FactRow[] {
  const versions = new Map<string, { version: number; state: string; purpose: string; row: FactRow }[]>();
  for (const row of rows) {
    const own = { version: Number(row['version']), state: textOf(row, 'state'), purpose: textOf(row, 'purpose'), row };
    versions.set(textOf(row, 'response'), [...(versions.get(textOf(row, 'response')) ?? []), own]);
  }
  return [...versions.values()].flatMap((of) => {
    const counted = countedVersion(of.sort((a, b) => a.version - b.version));
    return counted === undefined ? [] : [counted.row];
  });
}

/** What the map is computed from, of the facts as their sheets hold them. @param alpha between 0 and 1 */
export function experienceInput({ facts = {}, file }: ModelInput, alpha: number): MapInput {
  const rowsOf = (id: string): readonly FactRow[] => (facts[id]?.rows ?? []).map(({ values }) => values);
  const coded = (id: string): readonly FactRow[] => rowsOf(id).filter((row) => textOf(row, 'code') !== '');
  const plan = coded('visit_plan').filter((row) => textOf(row, 'purpose') === '');
  const shoppers = new Map(plan.map((row) => [textOf(row, 'code'), textOf(row, 'shopper')]));
  const importance = new Map(coded('journey').map((row) => [textOf(row, 'code'), row['importance']]));
  return {
    alpha,
    jobs: coded('jobs').map((row) => textOf(row, 'code')),
    waves: coded('waves').map((row) => textOf(row, 'code')),
    plan: plan.map((row) => ({ wave: textOf(row, 'wave'), job: textOf(row, 'job') })),
    touchpoints: coded('touchpoints').map((row) => {
      const code = textOf(row, 'code');
      const typed = row['target'] ?? '';
      const target = (typeof typed === 'number' ? typed : parseNumber(typed, file.locale)) ?? USUAL_TARGET;
      const known = importance.get(code);
      const names = [`name_${file.lang}`, 'name_ru', 'name_kk', 'name_en'].map((column) => textOf(row, column));
      return {
        ...{ code, stage: textOf(row, 'stage'), target: target >= LOWEST && target <= HIGHEST ? target : USUAL_TARGET },
        jobs: textOf(row, 'jobs')
          .split(',')
          .map((job) => job.trim())
          .filter(Boolean),
        name: names.find((name) => name !== '') ?? code,
        importance: typeof known === 'number' ? known : null,
      };
    }),
    visits: countedRows(rowsOf('visits')).map((row) => ({
      ...{ response: textOf(row, 'response'), version: Number(row['version']), job: textOf(row, 'job') },
      ...{ location: textOf(row, 'location'), wave: textOf(row, 'wave'), received_at: textOf(row, 'received_at') },
      shopper: shoppers.get(textOf(row, 'visit_code')) ?? '',
    })),
    answers: rowsOf('answers').map((row) => ({
      ...{ response: textOf(row, 'response'), version: Number(row['version']), touchpoint: textOf(row, 'touchpoint') },
      score: typeof row['score'] === 'number' ? row['score'] : null,
    })),
  };
}
