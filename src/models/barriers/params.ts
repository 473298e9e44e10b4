import type { Param, ParamValues } from '../../core/defineModel';

/** A link of barriers and stages is told with this error where nobody says otherwise (methods.md, General rules). */
const ALPHA = 0.1;

/** Settings of the report on barriers, checked. */
export interface BarrierParams {
  /** First and last day that count; `null` is no limit. */
  readonly from: number | null;
  readonly to: number | null;
  readonly alpha: number;
}

/** Settings of the report on barriers. */
export const BARRIER_PARAMS: readonly Param[] = [
  {
    id: 'from',
    kind: 'day',
    default: null,
    label: { ru: 'Первый день', kk: 'Бірінші күн', en: 'First day' },
    hint: {
      ru: 'Пусто — с первого отказа.',
      kk: 'Бос болса — бірінші бас тартудан.',
      en: 'Empty: from the first refusal.',
    },
  },
  {
    id: 'to',
    kind: 'day',
    default: null,
    label: { ru: 'Последний день', kk: 'Соңғы күн', en: 'Last day' },
    hint: {
      ru: 'Пусто — до последнего отказа.',
      kk: 'Бос болса — соңғы бас тартуға дейін.',
      en: 'Empty: to the last refusal.',
    },
  },
  {
    id: 'alpha',
    kind: 'number',
    min: 0.01,
    max: 0.5,
    default: ALPHA,
    label: { ru: 'Уровень значимости', kk: 'Маңыздылық деңгейі', en: 'Significance level' },
    hint: {
      ru: 'Как часто можно принять случайное распределение за связь барьеров с этапами: 0,1 — не чаще одного раза из десяти.',
      kk: 'Кездейсоқ бөлінуді кедергілердің кезеңдермен байланысы деп қабылдау шегі: 0,1 — оннан бір реттен жиі емес.',
      en: 'How often chance may be taken for a link between barriers and stages: 0.1 is at most once in ten.',
    },
  },
];

const dayOf = (value: ParamValues[string] | undefined): number | null => (typeof value === 'number' ? value : null);

/** The settings as checked values; defaults where one is missing. */
export function barrierParamsOf({ from, to, alpha }: ParamValues): BarrierParams {
  return { from: dayOf(from), to: dayOf(to), alpha: typeof alpha === 'number' ? alpha : ALPHA };
}
