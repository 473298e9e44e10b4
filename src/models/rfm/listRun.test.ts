import { describe, expect, it } from 'vitest';
import type { ModelInput } from '../../core/defineModel';
import type { Lang } from '../../core/lang';
import { findingText } from '../../i18n/finding';
import { runList } from './listRun';

/** 01.01.2026 as a serial of Sheets and as a civil day. */
const [SERIAL, CIVIL] = [46_023, 20_454];

/**
 * Two groups by own cut points: R good within 10 days, F from 2 orders, M from 100 (scores 1, 2 stand for 1, 5 of the grid).
 * As of day 50: champ1 R 0, F 2, M 200 and champ2 R 5, F 2, M 150: champions. gone1 R 45, F 2, M 300: cannot lose. risk R
 * 40, F 2, M 50: FM 3, hibernating. lost R 50, F 1, M 50: lost.
 */
const ORDERS = [
  ['champ1', 0, 200],
  ['champ1', 50, 200],
  ['champ2', 0, 150],
  ['champ2', 45, 150],
  ['gone1', 0, 300],
  ['gone1', 5, 300],
  ['risk', 0, 50],
  ['risk', 10, 50],
  ['lost', 0, 50],
] as const;

function input(segment: string | undefined, lang: Lang = 'ru', names?: readonly string[]): ModelInput {
  const [all, own] = names ?? [];
  const tables = {
    grid: [5, 4, 3, 2, 1].map((r) => ({ cells: [`R ${r}`, all, all, all, all, r === 1 ? own : all], row: r })),
    segments: (names ?? []).map((name, i) => ({ cells: [name, `делать ${name}`], row: 10 + i })),
    cuts: [],
  };
  return {
    columns: {
      customer: ORDERS.map(([customer]) => customer),
      date: ORDERS.map(([, day]) => SERIAL + day),
      amount: ORDERS.map(([, , amount]) => amount),
    },
    params: {
      ...(segment === undefined ? {} : { segment }),
      ...{ scoring: 'fixed', money: 'check', cut_r: [10], cut_f: [2], cut_m: [100] },
    },
    ...(names === undefined ? {} : { settings: { sheet: 'Настройки', tables } }),
    file: { lang, locale: 'ru_RU', zone: 'UTC', currency: '₽' },
    today: CIVIL + 60,
  };
}

function rows(given: ModelInput) {
  const part = runList(given).parts.find(({ id }) => id === 'list');
  if (part?.kind !== 'table') throw new Error('no list');
  return part.table.rows;
}

const sentences = (given: ModelInput): string[] =>
  runList(given).findings.map((finding) => findingText(finding, given.file));

describe('whom to write to', () => {
  it('is, unless chosen otherwise, who is leaving', () => {
    expect(rows(input(undefined))).toEqual([['gone1', 'cannot_lose', 'cannot_lose', CIVIL + 5, 600]]);
    // 60 days after 01.01 is 02.03.2026, 14 more 16.03.
    expect(sentences(input(undefined))).toEqual([
      'Сегмент «нельзя потерять»: 1 покупатель из 5, сумма покупок 600\u00a0₽. Что сделать до 16.03: позвонить, разобраться и вернуть доверие.',
    ]);
  });

  it('is everybody when asked: those leaving first, then from the best, in each best score first', () => {
    expect(rows(input('all')).map((row) => row[0])).toEqual(['gone1', 'champ1', 'champ2', 'risk', 'lost']);
    // 400 + 300 + 600 + 100 + 50.
    expect(sentences(input('all'))).toEqual([
      'В списке 5 покупателей, сумма покупок 1\u202f450\u00a0₽. Что сделать с каждым — в столбце «Что сделать».',
    ]);
  });

  it('is one segment when asked', () => {
    const output = runList(input('champions'));
    expect([output.n, rows(input('champions')).map((row) => row[0])]).toEqual([2, ['champ1', 'champ2']]);
    const segments = output.parts.find(({ id }) => id === 'segments');
    expect(segments?.kind === 'table' && segments.table.rows.map(([code]) => code)).toEqual(['champions']);
  });

  it('says that nobody is in a segment', () => {
    expect(sentences(input('new'))).toEqual(['В этом сегменте никого нет (всего покупателей: 5). Выберите другой.']);
    expect(rows(input('new'))).toEqual([]);
  });

  it('takes a person’s own segments and actions; none of them is leaving by our names', () => {
    const own = input('all', 'ru', ['наши', 'ушли']);
    expect(rows(own).map((row) => row.slice(0, 3))).toEqual([
      ['champ1', 'наши', 'делать наши'],
      ['champ2', 'наши', 'делать наши'],
      ['risk', 'наши', 'делать наши'],
      ['lost', 'наши', 'делать наши'],
      ['gone1', 'ушли', 'делать ушли'],
    ]);
    expect(sentences(input(undefined, 'ru', ['наши', 'ушли']))[0]).toMatch(/^В этом сегменте никого нет/);
    expect(runList(own).advice?.map(({ code }) => code)).toEqual(['settings']);
  });

  it('stands on a sheet of its own however short, and is told in Kazakh and English', () => {
    const part = runList(input(undefined)).parts.find(({ id }) => id === 'list');
    expect(part).toMatchObject({ apart: true, detailSheet: { ru: 'Кому писать – список' } });
    expect(sentences(input(undefined, 'kk'))[0]).toBe(
      '«жоғалтуға болмайтындар» сегменті: 5 ішінен 1 сатып алушы, сатып алу сомасы 600\u00a0₽. 16.03 күніне дейін не істеу керек: қоңырау шалып, мән-жайды анықтап, сенімін қайтару.',
    );
    expect(sentences(input(undefined, 'en'))[0]).toBe(
      'Segment “cannot lose”: 1 of 5 customers, 600\u00a0₽ spent. What to do by Mar 16: call them, find out why, win back their trust.',
    );
  });
});
