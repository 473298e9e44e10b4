import type { Lang, Localized } from '../../core/lang';
import type { Column, Table } from '../../core/table';
import { SEGMENT_WORDS } from '../../facts/segmentWords';
import { flowsOf } from './flows';
import { type Movement, NOT_YET } from './movement';
import { pick } from './pick';
import type { SegmentPlan } from './segments';

/** Code of the row for those who were no customers yet. */
const NOT_YET_CODE = 'not_yet';

/** Words for the segments at the first day. */
const BEFORE_WORDS: Readonly<Record<string, Localized>> = {
  ...SEGMENT_WORDS,
  [NOT_YET_CODE]: { ru: 'ещё не покупали', kk: 'әлі сатып алмаған', en: 'not yet' },
};

/** Names rows and columns; it stands here, since a formula should read no file for its headers. */
export const MOVEMENT_CORNER: Localized = { ru: 'Было ↓  Стало →', kk: 'Бұрын ↓  Қазір →', en: 'From ↓  To →' };

const BEFORE: Column = { id: 'before', type: 'choice', header: MOVEMENT_CORNER, words: BEFORE_WORDS };
const WAS: Column = { ...BEFORE, header: { ru: 'Было', kk: 'Бұрын', en: 'Before' } };
const NOW: Column = {
  id: 'segment',
  type: 'choice',
  header: { ru: 'Стало', kk: 'Қазір', en: 'Now' },
  words: SEGMENT_WORDS,
};
/** A sign beside the words, so that a change is seen without reading both. */
const CHANGE: Column = {
  id: 'change',
  type: 'choice',
  header: { ru: 'Изменение', kk: 'Өзгеріс', en: 'Change' },
  words: {
    better: { ru: '▲ лучше', kk: '▲ жақсарды', en: '▲ better' },
    worse: { ru: '▼ хуже', kk: '▼ нашарлады', en: '▼ worse' },
    fresh: { ru: '+ новый', kk: '+ жаңа', en: '+ new' },
  },
};
const OF_BEFORE: Column = {
  id: 'share_of_before',
  type: 'share',
  header: { ru: 'Доля прежнего сегмента', kk: 'Бұрынғы сегменттегі үлес', en: 'Share of the former segment' },
};

/** Columns of the changes of segment. */
const FLOW_COLUMNS: readonly Column[] = [
  ...[WAS, NOW, CHANGE],
  ...[...pick('customers'), OF_BEFORE, ...pick('action')],
];

/** Columns of the customers who changed. */
const MOVER_COLUMNS: readonly Column[] = [
  ...[...pick('customer'), WAS, NOW, CHANGE],
  ...pick('last_order', 'total', 'action'),
];

const codeAt = (names: readonly string[], place: number): string =>
  place === NOT_YET ? NOT_YET_CODE : (names[place] ?? '');

/** A segment's name by its place, or "not yet"; a person's own word is the same in every language. */
export function segmentWord(names: readonly string[], place: number, lang: Lang): string {
  const code = codeAt(names, place);
  return BEFORE_WORDS[code]?.[lang] ?? code;
}

/** Counts of customers: a row per segment at the first day and "not yet", a column per segment at the second. */
export function movementTable({ counts }: Pick<Movement, 'counts'>, { names }: Pick<SegmentPlan, 'names'>): Table {
  const headerOf = (code: string): Localized => SEGMENT_WORDS[code] ?? { ru: code, kk: code, en: code };
  return {
    id: 'rfm_movement',
    columns: [BEFORE, ...names.map((code): Column => ({ id: code, type: 'count', header: headerOf(code) }))],
    rows: counts.map((row, i) => [codeAt(names, i < names.length ? i : NOT_YET), ...row]),
  };
}

const changeOf = (from: number, to: number): string => (from === NOT_YET ? 'fresh' : to < from ? 'better' : 'worse');

/** Changes of segment, the largest first, with the action for the new segment. */
export function flowsTable(movement: Movement): Table {
  const { names, actions } = movement.to.plan;
  return {
    id: 'rfm_flows',
    columns: FLOW_COLUMNS,
    rows: flowsOf(movement).map(({ from, to, customers, of }) => {
      const code = codeAt(names, to);
      const share = from === NOT_YET ? null : customers / of;
      return [codeAt(names, from), code, changeOf(from, to), customers, share, actions[code] ?? code];
    }),
  };
}

/** Customers whose segment changed: those for the worse first, the deepest fall first, then the most money. */
export function moversTable({ to, before }: Movement): Table {
  const { names, actions } = to.plan;
  const ranks: Readonly<Record<string, number>> = { worse: 0, better: 1, fresh: 2 };
  const steps = (i: number): number => Math.abs((to.segment[i] ?? 0) - (before[i] ?? 0));
  const money = (i: number): number => to.customers.total[i] ?? 0;
  const movers = Array.from(to.order)
    .filter((i) => before[i] !== to.segment[i])
    .map((i) => ({ i, change: changeOf(before[i] ?? NOT_YET, to.segment[i] ?? 0) }))
    .sort(
      (a, b) => (ranks[a.change] ?? 0) - (ranks[b.change] ?? 0) || steps(b.i) - steps(a.i) || money(b.i) - money(a.i),
    );
  return {
    id: 'rfm_movers',
    columns: MOVER_COLUMNS,
    rows: movers.map(({ i, change }) => {
      const code = codeAt(names, to.segment[i] ?? 0);
      const was = codeAt(names, before[i] ?? NOT_YET);
      const { customers } = to;
      return [
        ...[customers.names[i] ?? '', was, code, change],
        ...[customers.lastDay[i] ?? 0, customers.total[i] ?? 0, actions[code] ?? code],
      ];
    }),
  };
}
