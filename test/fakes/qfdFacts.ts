import type { FactRead, ModelInput } from '../../src/core/defineModel';
import { sampleSheet } from '../../src/core/sampleSheet';
import type { FileContext, Value } from '../../src/core/table';
import { RUSSIAN } from './sharedFile';

/** A rater's marks: touchpoints × factors; `null` is an empty cell. */
export type Marks = readonly (readonly Value[])[];

/** What a QFD of a test is made of; codes are F1…, T1…. */
export interface QfdFacts {
  /** Importance of each factor. */
  readonly importance: readonly Value[];
  readonly raters: Readonly<Record<string, Marks>>;
  /** Codes of the stages, one for each touchpoint; else all are of `experience`. */
  readonly stages?: readonly string[];
  readonly factors?: readonly string[];
  readonly touchpoints?: readonly string[];
  /** Mean ratings of visits, by touchpoint. */
  readonly means?: readonly (number | null)[];
}

/** The facts as Rosta reads them off their sheets. */
export function qfdFacts(given: QfdFacts): Readonly<Record<string, FactRead>> {
  const { importance, raters, stages = [], factors = [], touchpoints = [], means = [] } = given;
  const [first = []] = Object.values(raters);
  const marks = Object.entries(raters).flatMap(([rater, matrix]) =>
    matrix.flatMap((row, i) =>
      row.map((mark, j) => [rater, `T${i + 1}`, `F${j + 1}`, mark, `QFD ${rater}`, `${'CDEFGHIJ'.charAt(j)}${i + 4}`]),
    ),
  );
  return {
    factors: sampleSheet(
      'Факторы выбора',
      ['code', 'name', 'importance', 'survey_mean'],
      importance.map((value, j) => [`F${j + 1}`, factors[j] ?? `Фактор ${j + 1}`, value, null]),
    ),
    journey: sampleSheet(
      'Путь клиента',
      ['code', 'stage', 'place', 'name', 'mean'],
      first.map((_, i) => [
        `T${i + 1}`,
        stages[i] ?? 'experience',
        'offline',
        touchpoints[i] ?? `Точка ${i + 1}`,
        means[i] ?? null,
      ]),
    ),
    qfd_marks: sampleSheet('', ['rater', 'touchpoint', 'factor', 'mark', 'sheet', 'cell'], marks),
  };
}

/** The same as the model's input. */
export function qfdInput(given: QfdFacts, params: ModelInput['params'] = {}, file: FileContext = RUSSIAN): ModelInput {
  return { columns: {}, params, facts: qfdFacts(given), file, today: 20_779 };
}

/** methods.md §4: seed A 37 > B 33, with zero A 27 < B 30; C is 39 on both. */
export const FLIP: QfdFacts = {
  importance: [5, 5, 3],
  factors: ['Скорость', 'Вкус', 'Цена'],
  touchpoints: ['Меню', 'Касса', 'Зал'],
  stages: ['choice', 'deal', 'experience'],
  raters: {
    Анна: [
      [1, 1, 9],
      [3, 3, 1],
      [3, 3, 3],
    ],
  },
};
