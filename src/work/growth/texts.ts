import type { Localized } from '../../core/lang';

/** Words around growth points in the sidebar. */
export const GROWTH_SAYS = {
  range: { ru: 'от {low} до {high} {period}', kk: '{period} {low}–{high}', en: '{low} to {high} {period}' },
  up_to: { ru: 'до {high} {period}', kk: '{period} көп дегенде {high}', en: 'up to {high} {period}' },
  nothing: {
    ru: 'прибавки нет: оценка не ниже целевой',
    kk: 'өсім жоқ: балл нысанадан төмен емес',
    en: 'nothing to gain: the rating is not below its target',
  },
  no_gain: {
    ru: 'прибавки нет: уровни этапа её не дают',
    kk: 'өсім жоқ: кезең деңгейлері оны бермейді',
    en: 'nothing to gain: the levels of the stage give nothing',
  },
  more: {
    ru: '{reason}, нужно ещё визитов: {more:int}',
    kk: '{reason}, тағы қажет визит: {more:int}',
    en: '{reason}, more visits needed: {more:int}',
  },
  stage: { ru: 'этап «{stage}»', kk: '«{stage}» кезеңі', en: 'stage “{stage}”' },
  stage_job: {
    ru: 'этап «{stage}» · задача клиента «{job}»',
    kk: '«{stage}» кезеңі · «{job}» шаруасы',
    en: 'stage “{stage}” · job “{job}”',
  },
  rated: {
    ru: 'среднее {mean}, цель {target}, n\u00a0=\u00a0{n:int}, {verdict}',
    kk: 'орташа балл {mean}, нысана {target}, n\u00a0=\u00a0{n:int}, {verdict}',
    en: 'mean {mean}, target {target}, n\u00a0=\u00a0{n:int}, {verdict}',
  },
  unrated: {
    ru: 'цель {target}, n\u00a0=\u00a00',
    kk: 'нысана {target}, n\u00a0=\u00a00',
    en: 'target {target}, n\u00a0=\u00a00',
  },
  known: { ru: 'открытая задача {code}', kk: 'ашық тапсырма: {code}', en: 'open task {code}' },
} as const satisfies Readonly<Record<string, Localized>>;
