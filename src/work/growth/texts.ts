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
  evidence: {
    ru: 'Что ещё известно об этапе «{stage}»: {n:int}',
    kk: '«{stage}» кезеңі туралы тағы белгілісі: {n:int}',
    en: 'What else is known of the stage “{stage}”: {n:int}',
  },
  evidence_of: {
    ru: '{label} · лист «{sheet}», {day:day}',
    kk: '{label} · «{sheet}» парағы, {day:day}',
    en: '{label} · sheet “{sheet}”, {day:day}',
  },
  evidence_old: {
    ru: '{label} · лист «{sheet}», {day:day}: старше 90 дней, постройте отчёт заново',
    kk: '{label} · «{sheet}» парағы, {day:day}: 90 күннен асты, есепті қайта құрыңыз',
    en: '{label} · sheet “{sheet}”, {day:day}: older than 90 days, build the report again',
  },
  evidence_more: {
    ru: 'Ещё в отчёте о точках роста: {n:int}',
    kk: 'Өсу нүктелері есебінде тағы: {n:int}',
    en: 'Further ones in the report on growth points: {n:int}',
  },
  known: { ru: 'открытая задача {code}', kk: 'ашық тапсырма: {code}', en: 'open task {code}' },
} as const satisfies Readonly<Record<string, Localized>>;
