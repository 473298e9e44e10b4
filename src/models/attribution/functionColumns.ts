import type { Localized } from '../../core/lang';
import type { Column } from '../../core/table';
import type { Credited } from '../../data/paths/pathTotals';
import { ATTRIBUTION_FACT } from '../../facts/attribution';
import { ATTRIBUTION_WORDS } from '../../facts/attributionWords';

/** A header by what is credited. */
type Words = Readonly<Record<Credited, Localized>>;

/** Headers of each model, by conversions and by value. */
export const MODEL_WORDS = {
  first: {
    conversions: ATTRIBUTION_WORDS.first,
    value: { ru: 'Первое касание, по выручке', kk: 'Алғашқы жанасу, түсім бойынша', en: 'First, by value' },
  },
  last: {
    conversions: ATTRIBUTION_WORDS.last,
    value: { ru: 'Последнее касание, по выручке', kk: 'Соңғы жанасу, түсім бойынша', en: 'Last, by value' },
  },
  linear: {
    conversions: ATTRIBUTION_WORDS.linear,
    value: { ru: 'Линейная, по выручке', kk: 'Сызықтық, түсім бойынша', en: 'Linear, by value' },
  },
  position: {
    conversions: ATTRIBUTION_WORDS.position,
    value: { ru: 'По позиции, по выручке', kk: 'Орны бойынша, түсіммен', en: 'Position, by value' },
  },
  decay: {
    conversions: ATTRIBUTION_WORDS.decay,
    value: { ru: 'С затуханием, по выручке', kk: 'Уақытпен кему, түсім бойынша', en: 'Decay, by value' },
  },
  markov: {
    conversions: ATTRIBUTION_WORDS.markov,
    value: { ru: 'Цепь Маркова, по выручке', kk: 'Марков тізбегі, түсім бойынша', en: 'Markov, by value' },
  },
  shapley: {
    conversions: ATTRIBUTION_WORDS.shapley,
    value: { ru: 'Вектор Шепли, по выручке', kk: 'Шепли векторы, түсім бойынша', en: 'Shapley, by value' },
  },
  markov2: {
    conversions: { ru: 'Цепь Маркова 2-го порядка', kk: '2-ретті Марков тізбегі', en: 'Markov of order 2' },
    value: {
      ru: 'Цепь Маркова 2-го порядка, по выручке',
      kk: '2-ретті Марков тізбегі, түсім бойынша',
      en: 'Markov of order 2, by value',
    },
  },
  markov3: {
    conversions: { ru: 'Цепь Маркова 3-го порядка', kk: '3-ретті Марков тізбегі', en: 'Markov of order 3' },
    value: {
      ru: 'Цепь Маркова 3-го порядка, по выручке',
      kk: '3-ретті Марков тізбегі, түсім бойынша',
      en: 'Markov of order 3, by value',
    },
  },
} as const satisfies Readonly<Record<string, Words>>;

/** A model that credits channels; its code is what people type. */
export type CreditModel = keyof typeof MODEL_WORDS;

/** What `ATTRIBUTION` shows where no model is asked for, in this order. */
export const ALL_MODELS = [
  ...(['first', 'last', 'linear', 'position'] as const),
  ...(['decay', 'markov', 'shapley'] as const),
] satisfies readonly CreditModel[];

/** Every model that can be asked for. */
export const CREDIT_MODELS: readonly CreditModel[] = [...ALL_MODELS, 'markov2', 'markov3'];

/** Columns of the attribution report by id. */
const factColumn = (id: string): Column[] => ATTRIBUTION_FACT.columns.filter((column) => column.id === id);

/** The column of channels. */
export const CHANNEL_COLUMN: readonly Column[] = factColumn('channel');

/** The column of a model. */
export function modelColumn(model: CreditModel, of: Credited): Column {
  const header = MODEL_WORDS[model][of];
  return of === 'value' ? { id: `${model}_value`, type: 'money', header } : { id: model, type: 'number', header };
}

/** What `ASSISTED` gives. */
export const ASSISTED_COLUMNS: readonly Column[] = ['channel', 'last', 'assisted', 'ratio'].flatMap(factColumn);
