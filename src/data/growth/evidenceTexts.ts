import type { Localized } from '../../core/lang';

/** Lines on what is known of a stage, below its name. */
export const EVIDENCE_LINES = {
  effect: {
    ru: 'Инструмент «{name}», показатель «{series}»: {value:change} {per} (от {low:change} до {high:change}; n\u00a0=\u00a0{n:int}; {verdict})',
    kk: '«{name}» құралы, «{series}» көрсеткіші: {per} {value:change} (төменгі шегі {low:change}, жоғарғысы {high:change}; n\u00a0=\u00a0{n:int}; {verdict})',
    en: 'Tool “{name}”, series “{series}”: {value:change} {per} ({low:change} to {high:change}; n\u00a0=\u00a0{n:int}; {verdict})',
  },
  verdict: {
    ru: 'Инструмент «{name}», показатель «{series}»: {verdict} (n\u00a0=\u00a0{n:int})',
    kk: '«{name}» құралы, «{series}» көрсеткіші: {verdict} (n\u00a0=\u00a0{n:int})',
    en: 'Tool “{name}”, series “{series}”: {verdict} (n\u00a0=\u00a0{n:int})',
  },
  loss: {
    ru: 'Барьер «{name}»: потеряно {value:money} — столько хотели потратить отказавшиеся (отказов: {n:int}, {share:percent} всех)',
    kk: '«{name}» кедергісі: {value:money} жоғалды — бас тартқандар осынша жұмсамақ болған (бас тарту: {n:int}, барлығының {share:percent}-ы)',
    en: 'Barrier “{name}”: {value:money} lost, what those who refused meant to spend (refusals: {n:int}, {share:percent} of all)',
  },
  loss_count: {
    ru: 'Барьер «{name}»: отказов — {n:int}, {share:percent} всех',
    kk: '«{name}» кедергісі: бас тарту — {n:int}, барлығының {share:percent}-ы',
    en: 'Barrier “{name}”: refusals {n:int}, {share:percent} of all',
  },
  share: {
    ru: 'Канал «{name}»: {share:percent} конверсий по цепи Маркова ({value} из {n:int})',
    kk: '«{name}» арнасы: Марков тізбегі бойынша конверсияның {share:percent}-ы ({n:int} ішінен {value})',
    en: 'Channel “{name}”: {share:percent} of conversions by Markov ({value} of {n:int})',
  },
  share_range: {
    ru: 'Канал «{name}»: {share:percent} конверсий по цепи Маркова ({value} из {n:int}; от {low} до {high})',
    kk: '«{name}» арнасы: Марков тізбегі бойынша конверсияның {share:percent}-ы ({n:int} ішінен {value}; төменгі шегі {low}, жоғарғысы {high})',
    en: 'Channel “{name}”: {share:percent} of conversions by Markov ({value} of {n:int}; {low} to {high})',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** The same as sentences of a report, which name the stage, the day and how far it can be trusted. */
export const EVIDENCE_FINDINGS: Readonly<Record<keyof typeof EVIDENCE_LINES, Localized>> = {
  effect: {
    ru: 'Ещё об этапе «{stage}»: с инструментом «{name}» показатель «{series}» меняется на {value:change} {per} (от {low:change} до {high:change}; n\u00a0=\u00a0{n:int}; {verdict}). Измерено, отчёт от {day:day}.',
    kk: '«{stage}» кезеңі туралы тағы: «{name}» құралымен «{series}» көрсеткішінің өзгерісі {per} {value:change} (төменгі шегі {low:change}, жоғарғысы {high:change}; n\u00a0=\u00a0{n:int}; {verdict}). Өлшенген, есеп күні {day:day}.',
    en: 'More on the stage “{stage}”: with the tool “{name}” the series “{series}” changes by {value:change} {per} ({low:change} to {high:change}; n\u00a0=\u00a0{n:int}; {verdict}). Measured, report of {day:day}.',
  },
  verdict: {
    ru: 'Ещё об этапе «{stage}»: инструмент «{name}», показатель «{series}» — {verdict} (n\u00a0=\u00a0{n:int}). Отчёт от {day:day}.',
    kk: '«{stage}» кезеңі туралы тағы: «{name}» құралы, «{series}» көрсеткіші — {verdict} (n\u00a0=\u00a0{n:int}). Есеп күні {day:day}.',
    en: 'More on the stage “{stage}”: tool “{name}”, series “{series}”: {verdict} (n\u00a0=\u00a0{n:int}). Report of {day:day}.',
  },
  loss: {
    ru: 'Ещё об этапе «{stage}»: на барьере «{name}» потеряно {value:money}. Столько хотели потратить отказавшиеся, это не прибыль (отказов: {n:int}, {share:percent} всех). Измерено, отчёт от {day:day}.',
    kk: '«{stage}» кезеңі туралы тағы: «{name}» кедергісінде {value:money} жоғалды. Бас тартқандар осынша жұмсамақ болған, бұл пайда емес (бас тарту: {n:int}, барлығының {share:percent}-ы). Өлшенген, есеп күні {day:day}.',
    en: 'More on the stage “{stage}”: {value:money} lost at the barrier “{name}”. That is what those who refused meant to spend, not profit (refusals: {n:int}, {share:percent} of all). Measured, report of {day:day}.',
  },
  loss_count: {
    ru: 'Ещё об этапе «{stage}»: на барьере «{name}» отказов — {n:int}, {share:percent} всех. Измерено, отчёт от {day:day}.',
    kk: '«{stage}» кезеңі туралы тағы: «{name}» кедергісінде бас тарту — {n:int}, барлығының {share:percent}-ы. Өлшенген, есеп күні {day:day}.',
    en: 'More on the stage “{stage}”: refusals at the barrier “{name}”: {n:int}, {share:percent} of all. Measured, report of {day:day}.',
  },
  share: {
    ru: 'Ещё об этапе «{stage}»: на канал «{name}» приходится {share:percent} конверсий по цепи Маркова ({value} из {n:int}). Это модель, а этап канала — допущение. Отчёт от {day:day}.',
    kk: '«{stage}» кезеңі туралы тағы: Марков тізбегі бойынша конверсияның {share:percent}-ы «{name}» арнасына тиесілі ({n:int} ішінен {value}). Бұл — модель, ал арна кезеңі — жорамал. Есеп күні {day:day}.',
    en: 'More on the stage “{stage}”: the channel “{name}” has {share:percent} of conversions by Markov ({value} of {n:int}). This is a model, and the stage of a channel is assumed. Report of {day:day}.',
  },
  share_range: {
    ru: 'Ещё об этапе «{stage}»: на канал «{name}» приходится {share:percent} конверсий по цепи Маркова ({value} из {n:int}; от {low} до {high}). Это модель, а этап канала — допущение. Отчёт от {day:day}.',
    kk: '«{stage}» кезеңі туралы тағы: Марков тізбегі бойынша конверсияның {share:percent}-ы «{name}» арнасына тиесілі ({n:int} ішінен {value}; төменгі шегі {low}, жоғарғысы {high}). Бұл — модель, ал арна кезеңі — жорамал. Есеп күні {day:day}.',
    en: 'More on the stage “{stage}”: the channel “{name}” has {share:percent} of conversions by Markov ({value} of {n:int}; {low} to {high}). This is a model, and the stage of a channel is assumed. Report of {day:day}.',
  },
};
