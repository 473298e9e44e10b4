import type { Param, ParamValues } from '../../core/defineModel';
import type { Localized } from '../../core/lang';
import type { MarkovOrder } from '../../data/paths/markovChain';

const SEPARATORS = ['>', '→', '->', '|', '/', ';', ','] as const;
const ORDERS: readonly MarkovOrder[] = [1, 2, 3];

/** A sign is the same in every language. */
const sign = (text: string): Localized => ({ ru: text, kk: text, en: text });

/** Settings of the report on associated conversions, checked. */
export interface AttributionParams {
  readonly separator: string;
  /** How many of the last touches make a state; `undefined`: what predicts best. */
  readonly order: MarkovOrder | undefined;
  readonly hasIntervals: boolean;
}

/** Settings of the report on associated conversions. */
export const ATTRIBUTION_PARAMS: readonly Param[] = [
  {
    id: 'separator',
    kind: 'choice',
    default: '>',
    label: { ru: 'Разделитель касаний', kk: 'Жанасулар бөлгіші', en: 'Separator of touches' },
    options: SEPARATORS.map((value) => ({ value, label: sign(value) })),
  },
  {
    id: 'order',
    kind: 'choice',
    default: 'auto',
    label: { ru: 'Порядок цепи Маркова', kk: 'Марков тізбегінің реті', en: 'Order of the Markov chain' },
    hint: {
      ru: 'Сколько последних касаний помнит цепь. «Выбрать по данным» — тот порядок, который лучше предсказывает отложенные цепочки.',
      kk: 'Тізбек соңғы неше жанасуды есте сақтайды. «Деректер бойынша таңдау» — бөлек қойылған тізбектерді жақсырақ болжайтын рет.',
      en: 'How many of the last touches the chain remembers. “Choose by the data” takes the order that predicts held-out paths best.',
    },
    options: [
      {
        value: 'auto',
        label: { ru: 'выбрать по данным', kk: 'деректер бойынша таңдау', en: 'choose by the data' },
      },
      ...ORDERS.map((order) => ({ value: String(order), label: sign(String(order)) })),
    ],
  },
  {
    id: 'intervals',
    kind: 'choice',
    default: 'no',
    label: { ru: 'Интервал по цепи Маркова', kk: 'Марков тізбегі бойынша аралық', en: 'Interval of the Markov chain' },
    hint: {
      ru: 'Интервал 90\u00a0% по повторным выборкам цепочек. Считается дольше.',
      kk: 'Тізбектерді қайта іріктеу бойынша 90% аралық. Есептеу ұзағырақ жүреді.',
      en: 'A 90% interval by resampling the paths. It takes longer.',
    },
    options: [
      { value: 'no', label: { ru: 'не считать', kk: 'есептемеу', en: 'leave out' } },
      { value: 'yes', label: { ru: 'посчитать', kk: 'есептеу', en: 'work out' } },
    ],
  },
];

/** The settings as checked values; defaults where one is missing. */
export function attributionParamsOf({ separator, order, intervals }: ParamValues): AttributionParams {
  return {
    separator: SEPARATORS.find((code) => code === separator) ?? '>',
    order: ORDERS.find((code) => String(code) === order),
    hasIntervals: intervals === 'yes',
  };
}
