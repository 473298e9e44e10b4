import type { Param, ParamValues } from '../../core/defineModel';
import type { QfdInput, ScaleCode } from './types';
import { SCALE_WORDS } from './words';

/** From how many standard deviations on a deviation makes a class, when nobody says otherwise (methods.md §4). */
const CUTOFF = 0.5;
const CODES: readonly ScaleCode[] = ['seed', 'zero', 'classic'];

/** Settings of QFD. */
export const QFD_PARAMS: readonly Param[] = [
  {
    id: 'scale',
    kind: 'choice',
    default: 'seed',
    label: { ru: 'Как считать связи', kk: 'Байланыстарды қалай есептеу керек', en: 'How relations count' },
    hint: {
      ru: 'Авторская: 1, 3 и 9 считаются как есть. С нулём: в матрице те же 1, 3 и 9, но «1 — никак» не даёт баллов. Классическая: в матрице 0, 1, 3 и 9.',
      kk: 'Авторлық: 1, 3 және 9 сол күйінде есептеледі. Нөлі бар: матрицада сол 1, 3 және 9 тұрады, бірақ «1 — мүлдем жоқ» ұпай бермейді. Классикалық: матрицада 0, 1, 3 және 9 тұрады.',
      en: 'Author’s: 1, 3 and 9 count as they are. With zero: the same 1, 3 and 9, but “1 – none” brings no points. Classic: the matrix holds 0, 1, 3 and 9.',
    },
    options: CODES.map((value) => ({ value, label: SCALE_WORDS[value] })),
  },
  {
    id: 'cutoff',
    kind: 'number',
    min: 0.1,
    max: 3,
    default: CUTOFF,
    label: { ru: 'Граница классов', kk: 'Класс шегі', en: 'Class cut-off' },
    hint: {
      ru: 'Стандартных отклонений от среднего: настолько выше — «критично», настолько ниже — «менее важно».',
      kk: 'Орташадан неше стандартты ауытқу: сонша жоғары болса — «аса маңызды», сонша төмен болса — «маңызы төменірек».',
      en: 'Standard deviations from the mean: so far above is “critical”, so far below “less important”.',
    },
  },
];

/** The settings as checked values; defaults where one is missing. */
export function qfdParamsOf({ scale, cutoff }: ParamValues): Pick<QfdInput, 'scale' | 'cutoff'> {
  return {
    scale: CODES.find((code) => code === scale) ?? 'seed',
    cutoff: typeof cutoff === 'number' ? cutoff : CUTOFF,
  };
}
