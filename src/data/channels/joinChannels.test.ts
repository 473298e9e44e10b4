import { describe, expect, it } from 'vitest';
import { civilDay } from '../../core/civilDate';
import type { ChannelResult } from '../../facts/channelResults';
import type { ChannelTag } from '../../facts/channelTags';
import { alikeNames } from './alikeNames';
import { channelFinder } from './channelFinder';
import { type CheckedPlan, joinChannels } from './joinChannels';
import { periodEnd, periodStart, plannedStart } from './planPeriod';

const day = (year: number, month: number, date: number): number => civilDay(year, month, date) ?? 0;
const NOVEMBER = day(2026, 11, 1);

const BLANK: ChannelResult = {
  ...{ origin: 'x', kind: 'ads', day: NOVEMBER, source: '', medium: '', campaign: '', channel: '' },
  ...{ cost: null, impressions: null, clicks: null, leads: null, sales: null, revenue: null, rows: 1 },
};
const ad = (more: Partial<ChannelResult>): ChannelResult => ({ ...BLANK, ...more });
const crm = (more: Partial<ChannelResult>): ChannelResult => ({
  ...BLANK,
  kind: 'crm',
  leads: 1,
  sales: 0,
  revenue: 0,
  ...more,
});
const rule = (source: string | null, medium: string | null, campaign: string | null, channel: string): ChannelTag => ({
  ...{ source, medium, campaign, channel },
});
const planned = (period: number, channel: string, more: Partial<CheckedPlan> = {}): CheckedPlan => ({
  ...{ period, channel, cost: null, impressions: null, clicks: null, leads: null, sales: null, revenue: null },
  ...more,
});

describe('the channel of a row', () => {
  const ofRow = (row: ChannelResult, tags: readonly ChannelTag[] = [], ads: readonly ChannelResult[] = []) =>
    channelFinder(tags, [...ads, row], 'Без метки')(row);

  it('is that of the rule with most parts, in any case; of two alike the first', () => {
    const tags = [
      rule('yandex', null, null, 'Яндекс'),
      rule('Yandex', 'CPC', null, 'Директ'),
      rule('yandex', ' cpc ', 'brand', 'Бренд'),
      rule('yandex', 'cpc', 'brand', 'Второй'),
    ];
    const of = (medium: string, campaign: string) =>
      ofRow(crm({ source: 'YANDEX', medium, campaign, channel: 'своё' }), tags).channel;
    expect([of('cpc', 'Brand'), of('cpc', 'other'), of('organic', ''), of('', '')]).toEqual([
      ...['Бренд', 'Директ', 'Яндекс', 'Яндекс'],
    ]);
  });

  it('is no rule’s whose parts are all blank', () => {
    expect(ofRow(crm({}), [rule(null, null, null, 'Всё')])).toEqual({ channel: 'Без метки', by: 'none' });
  });

  it('is else its own, then that of an ad with its tags, then source and medium, then the one without a tag', () => {
    const ads = [
      ad({ source: 'vk', medium: 'cpc', campaign: 'a', channel: 'ВК А' }),
      ad({ source: 'vk', medium: 'cpc', campaign: 'b', channel: 'ВК Б' }),
    ];
    const tags = { source: 'vk', medium: 'cpc' };
    expect(ofRow(crm({ ...tags, campaign: 'b', channel: 'Звонок' }), [], ads)).toEqual({
      channel: 'Звонок',
      by: 'own',
    });
    expect(ofRow(crm({ ...tags, campaign: 'B' }), [], ads)).toEqual({ channel: 'ВК Б', by: 'ad' });
    expect(ofRow(crm({ ...tags, campaign: 'new' }), [], ads)).toEqual({ channel: 'ВК А', by: 'ad' });
    expect(ofRow(crm({ source: 'google', medium: 'organic' }), [], ads)).toEqual({
      channel: 'google / organic',
      by: 'tag',
    });
    expect(ofRow(crm({}), [], ads)).toEqual({ channel: 'Без метки', by: 'none' });
  });
});

describe('periods', () => {
  it('of a day begin on a Monday, the first of a month or of a quarter', () => {
    // 22 November 2026 is a Sunday.
    const sunday = day(2026, 11, 22);
    expect([periodStart(sunday, 'week'), periodEnd(sunday, 'week')]).toEqual([day(2026, 11, 16), sunday]);
    expect([periodStart(sunday, 'month'), periodEnd(sunday, 'month')]).toEqual([NOVEMBER, day(2026, 11, 30)]);
    expect([periodStart(sunday, 'quarter'), periodEnd(sunday, 'quarter')]).toEqual([
      day(2026, 10, 1),
      day(2026, 12, 31),
    ]);
  });
});

describe('exports and plan put together', () => {
  it('stand side by side by period and channel; numbers nobody counts stay empty', () => {
    const results = [
      ad({ day: NOVEMBER, channel: 'директ', cost: 100, clicks: 10 }),
      ad({ day: NOVEMBER + 29, channel: 'Директ', cost: 50.1 }),
      crm({ day: NOVEMBER + 3, channel: 'Директ', sales: 1, revenue: 700 }),
      crm({ day: NOVEMBER + 30, channel: 'Почта' }),
      crm({ day: null, channel: 'Почта' }),
    ];
    const plan = [
      planned(NOVEMBER + 9, 'Директ', { cost: 200, revenue: 1000 }),
      planned(NOVEMBER, 'Соцсети', { cost: 5 }),
    ];
    const { rows } = joinChannels(results, [], plan, 'month', 'Без метки');
    expect(
      rows.map((row) => [row.period, row.channel, row.cost, row.clicks, row.leads, row.revenue, row.plan_cost]),
    ).toEqual([
      [NOVEMBER, 'Директ', 150.1, 10, 1, 700, 200],
      [NOVEMBER, 'Соцсети', null, null, null, null, 5],
      [NOVEMBER + 30, 'Почта', null, null, 1, 0, null],
      [null, 'Почта', null, null, 1, 0, null],
    ]);
  });

  it('add up planned months of a quarter', () => {
    const october = day(2026, 10, 5);
    const plan = [planned(october, 'ВК', { cost: 10, revenue: 100 }), planned(NOVEMBER, 'вк', { revenue: 200 })];
    const { rows } = joinChannels([], [], plan, 'quarter', 'Без метки');
    // 100 + 200 from 1 October to 31 December; cost is planned in October only.
    const whole = { period: day(2026, 10, 1), period_end: day(2026, 12, 31), plan_cost: 10, plan_revenue: 300 };
    expect(rows).toMatchObject([whole]);
    expect([plannedStart(NOVEMBER + 3, 'quarter'), plannedStart(NOVEMBER + 3, 'week')]).toEqual([
      NOVEMBER,
      day(2026, 11, 2),
    ]);
  });

  it('name tags that the other side does not know, and rows without any', () => {
    const results = [
      ad({ source: 'vk', medium: 'cpc', cost: 300, rows: 2 }),
      ad({ source: 'yandex', medium: 'cpc', cost: 100 }),
      ad({ source: 'ok', medium: 'cpc', cost: 0 }),
      ad({ source: 'direct', medium: 'ads', cost: 40 }),
      crm({ source: 'yandex', medium: 'cpc', campaign: 'x' }),
      crm({ source: 'ya', medium: 'organic', leads: 3, revenue: 50, rows: 3 }),
      crm({ source: 'dir', medium: '' }),
      crm({ leads: 2, rows: 2 }),
      crm({ channel: 'Звонок' }),
    ];
    const tags = [rule('direct', null, null, 'Директ'), rule('dir', null, null, 'Директ')];
    const { unmatched } = joinChannels(results, tags, [], 'month', 'Без метки');
    expect(
      unmatched.map(({ kind, source, rows, cost, leads, revenue }) => [kind, source, rows, cost, leads, revenue]),
    ).toEqual([
      ['ads', 'vk', 2, 300, null, null],
      ['crm', 'ya', 3, null, 3, 50],
      ['none', '', 2, null, 2, 0],
    ]);
  });

  it('see a Latin letter in place of a Cyrillic one, and a hyphen more', () => {
    expect(alikeNames(['Директ', 'Email', 'E-mail', 'Cайт', 'Сайт', 'Директ 2'])).toEqual([
      ['Email', 'E-mail'],
      ['Cайт', 'Сайт'],
    ]);
  });
});
