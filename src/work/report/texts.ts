import type { Localized } from '../../core/lang';
import type { Label } from '../../core/table';

/** Words of the sheets that every report shares. */
export const REPORT = {
  title: { ru: '{title}: {question}', kk: '{title}: {question}', en: '{title}: {question}' },
  unfinished: {
    ru: 'Отчёт не закончен. Откройте Rosta, чтобы продолжить. Если продолжить она не предлагает, удалите этот лист и постройте отчёт заново',
    kk: 'Есеп аяқталмаған. Жалғастыру үшін Rosta қосымшасын ашыңыз. Онда жалғастыру ұсынылмаса, бұл парақты жойып, есепті қайта құрыңыз',
    en: 'The report is not finished. Open Rosta to continue it. If Rosta does not offer that, delete this sheet and build the report again',
  },
  /** Where the data stand, on one sheet or on several. */
  sheet: { ru: 'лист {names:names}', kk: '{names:names} парағы', en: 'sheet {names:names}' },
  sheets: { ru: 'листы {names:names}', kk: '{names:names} парақтары', en: 'sheets {names:names}' },
  source: {
    ru: 'Источник: {sheets} · {counted} · построен {built:day}, {time} · {label}',
    kk: 'Дереккөз: {sheets} · {counted} · құрылды: {built:day}, {time} · {label}',
    en: 'Source: {sheets} · {counted} · built {built:day}, {time} · {label}',
  },
  sourceOfPeriod: {
    ru: 'Источник: {sheets} · {from:day}–{to:day} · {counted} · построен {built:day}, {time} · {label}',
    kk: 'Дереккөз: {sheets} · {from:day}–{to:day} · {counted} · құрылды: {built:day}, {time} · {label}',
    en: 'Source: {sheets} · {from:day} – {to:day} · {counted} · built {built:day}, {time} · {label}',
  },
  used: {
    ru: 'Учтено строк: {rows:int}',
    kk: 'Ескерілген жол: {rows:int}',
    en: 'Rows used: {rows:int}',
  },
  skipped: {
    ru: 'Обратите внимание: {reasons}',
    kk: 'Назар аударыңыз: {reasons}',
    en: 'Note: {reasons}',
  },
  onOwnSheet: {
    ru: '{title}: первые {shown:int} из {n:int}, полный список — на листе «{sheet}»',
    kk: '{title}: {n:int} ішінен алғашқы {shown:int}, толық тізім — «{sheet}» парағында',
    en: '{title}: first {shown:int} of {n:int}; full list on sheet “{sheet}”',
  },
  labels: {
    ru: '● измерено — посчитано по данным. ◐ оценка эксперта. ○ допущение.',
    kk: '● өлшенген — деректер бойынша есептелген. ◐ сарапшы пікірі. ○ жорамал.',
    en: '● measured: counted from data. ◐ judged by a person. ○ assumed.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Headers of the columns a waterfall is drawn from. */
export const BARS = {
  base: { ru: 'Основание', kk: 'Негіз', en: 'Base' },
  rise: { ru: '▲ Рост', kk: '▲ Өсу', en: '▲ Rise' },
  fall: { ru: '▼ Снижение', kk: '▼ Төмендеу', en: '▼ Fall' },
  total: { ru: 'Итого', kk: 'Барлығы', en: 'Total' },
  riseBelow: { ru: '▲ Рост ниже нуля', kk: '▲ Нөлден төмен өсу', en: '▲ Rise below zero' },
  fallBelow: { ru: '▼ Снижение ниже нуля', kk: '▼ Нөлден төмен төмендеу', en: '▼ Fall below zero' },
  note: {
    ru: 'Из этих столбцов нарисована каскадная диаграмма слева. Сами изменения стоят в таблице.',
    kk: 'Сол жақтағы каскадты диаграмма осы бағандардан сызылған. Өзгерістердің өзі кестеде тұр.',
    en: 'The waterfall chart on the left is drawn from these columns. The changes themselves stand in the table.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** The column that the ground behind lines is drawn from. */
export const BAND = {
  header: { ru: 'Выключен', kk: 'Өшірулі', en: 'Off' },
  note: {
    ru: '1 — инструмент выключен: на диаграмме слева здесь закрашен фон. Состояние словами стоит в таблице.',
    kk: '1 — құрал өшірулі: сол жақтағы диаграммада мұның фоны боялған. Күйі кестеде сөзбен жазылған.',
    en: '1: the tool is off, and the ground of the chart on the left is shaded. The table says it in words.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Sign and word of each label. */
export const LABELS: Readonly<Record<Label, Localized>> = {
  measured: { ru: '● измерено', kk: '● өлшенген', en: '● measured' },
  judged: { ru: '◐ оценка эксперта', kk: '◐ сарапшы пікірі', en: '◐ judged' },
  assumed: { ru: '○ допущение', kk: '○ жорамал', en: '○ assumed' },
};
