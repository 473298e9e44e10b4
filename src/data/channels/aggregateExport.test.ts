import { describe, expect, it } from 'vitest';
import { civilDay } from '../../core/civilDate';
import type { ExportKind } from '../../facts/channelResults';
import { recogniseColumns } from '../headers';
import { aggregateExport } from './aggregateExport';
import { exportColumns } from './exportColumns';
import { EXPORT_LEFT_OUT } from './exportTexts';

const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' } as const;
const OF = { origin: 'Выгрузка', channel: '' };
const NOVEMBER_1 = civilDay(2026, 11, 1);

/** The roles as letters of the columns they were recognised in. */
const recognised = (kind: ExportKind, headers: readonly string[], row: readonly unknown[]): readonly string[] => {
  const { columns } = recogniseColumns([headers, row, row], exportColumns(kind), FILE);
  return Object.entries(columns).flatMap(([role, at]) => (at === null ? [] : [`${headers[at] ?? ''} → ${role}`]));
};

describe('columns of exports', () => {
  it('are recognised in an export of Yandex.Direct', () => {
    const headers = ['Дата', 'Кампания', '№ Кампании', 'Показы', 'Клики', 'CTR, %', 'Расход, ₽', 'Ср. цена клика, ₽'];
    expect(recognised('ads', headers, ['01.11.2026', 'Поиск', 123, 1000, 50, 5, '1 234,50', 24])).toEqual([
      'Дата → date',
      'Кампания → campaign',
      'Расход, ₽ → cost',
      'Показы → impressions',
      'Клики → clicks',
    ]);
  });

  it('are recognised in an export of Google Ads and of Meta', () => {
    const google = ['Day', 'Campaign', 'Currency code', 'Impr.', 'Clicks', 'Avg. CPC', 'Cost', 'Cost / conv.'];
    expect(recognised('ads', google, ['2026-11-01', 'Brand', 'USD', 1000, 50, 0.5, 25, 5])).toEqual([
      'Day → date',
      'Campaign → campaign',
      'Cost → cost',
      'Impr. → impressions',
      'Clicks → clicks',
      'Currency code → currency',
    ]);
    const meta = [
      'Campaign name',
      'Amount spent (RUB)',
      'Impressions',
      'Link clicks',
      'Clicks (all)',
      'Reporting starts',
    ];
    expect(recognised('ads', meta, ['Brand', 25, 1000, 50, 60, '2026-11-01'])).toEqual([
      'Reporting starts → date',
      'Campaign name → campaign',
      'Amount spent (RUB) → cost',
      'Impressions → impressions',
      'Link clicks → clicks',
    ]);
  });

  it('are recognised in exports of amoCRM and Bitrix24', () => {
    const amo = [
      'ID',
      'Название сделки',
      'Бюджет ₽',
      'Дата создания сделки',
      'Дата закрытия',
      'Этап сделки',
      'utm_source',
      'utm_medium',
      'utm_campaign',
    ];
    const row = [
      1,
      'Сделка #1',
      5000,
      '01.11.2026 10:00',
      '05.11.2026',
      'Успешно реализовано',
      'yandex',
      'cpc',
      'brand',
    ];
    expect(recognised('crm', amo, row)).toEqual([
      'Дата создания сделки → date',
      'utm_source → source',
      'utm_medium → medium',
      'utm_campaign → campaign',
      'Этап сделки → status',
      'Бюджет ₽ → revenue',
    ]);
    const bitrix = ['Стадия сделки', 'Сумма', 'Валюта', 'Источник', 'Дата создания', 'UTM Source'];
    expect(recognised('crm', bitrix, ['Сделка успешна', 5000, 'RUB', 'Звонок', '01.11.2026', 'yandex'])).toEqual([
      'Дата создания → date',
      'Источник → channel',
      'UTM Source → source',
      'Стадия сделки → status',
      'Сумма → revenue',
      'Валюта → currency',
    ]);
  });
});

describe('an ad export put together', () => {
  it('adds up rows of the same day and tags, in either case, and keeps the first spelling', () => {
    const { rows, leftOut } = aggregateExport(
      'ads',
      {
        date: ['01.11.2026', '01.11.2026', '02.11.2026'],
        source: ['yandex', 'Yandex ', 'yandex'],
        campaign: ['brand', 'Brand', 'brand'],
        cost: ['1 234,50 ₽', 100, 7],
        clicks: [10, '--', 1],
      },
      OF,
      FILE,
    );
    expect(leftOut).toEqual([]);
    const tags = { origin: 'Выгрузка', kind: 'ads', source: 'yandex', medium: '', campaign: 'brand', channel: '' };
    const unknown = { impressions: null, leads: null, sales: null, revenue: null };
    expect(rows).toEqual([
      { ...tags, ...unknown, day: NOVEMBER_1, cost: 1334.5, clicks: 10, rows: 2 },
      { ...tags, ...unknown, day: (NOVEMBER_1 ?? 0) + 1, cost: 7, clicks: 1, rows: 1 },
    ]);
  });

  it('keeps rows whose cost is a dash: their clicks count', () => {
    const { rows, leftOut } = aggregateExport('ads', { cost: [10, '—'], clicks: [1, 2] }, OF, FILE);
    expect(leftOut).toEqual([]);
    expect(rows).toMatchObject([{ cost: 10, clicks: 3, rows: 2 }]);
  });

  it('leaves out totals, bad dates, words, negative numbers and another currency, and names their cells', () => {
    const { rows, leftOut, currency } = aggregateExport(
      'ads',
      {
        date: ['01.11.2026', 'Итого', 'ноябрь', '01.11.2026', '01.11.2026', '01.11.2026', ''],
        cost: ['10 ₽', 60, 1, 'много', -5, '3 $', ''],
      },
      { origin: 'Директ', channel: 'Поиск' },
      FILE,
    );
    expect(rows.map(({ channel, cost, rows: count }) => [channel, cost, count])).toEqual([['Поиск', 10, 1]]);
    expect(leftOut.map((reason) => reason.offences)).toEqual([
      [{ role: 'date', row: 1, value: 'Итого' }],
      [{ role: 'date', row: 2, value: 'ноябрь' }],
      [{ role: 'cost', row: 3, value: 'много' }],
      [{ role: 'cost', row: 4, value: '-5' }],
      [{ role: 'cost', row: 5, value: '3 $' }],
    ]);
    expect(currency).toBe('₽');
  });
});

describe('a CRM export put together', () => {
  const read = (columns: Readonly<Record<string, readonly unknown[]>>) => aggregateExport('crm', columns, OF, FILE);
  const counts = (columns: Readonly<Record<string, readonly unknown[]>>) =>
    read(columns).rows.map(({ leads, sales, revenue }) => [leads, sales, revenue]);

  it('takes every row for a lead and a won one for a sale; only sales have revenue', () => {
    const columns = {
      status: ['Успешно реализовано', 'Закрыто и не реализовано', 'В работе', '', 'Марсоход'],
      revenue: [1000, 500, 700, 300, 200],
    };
    expect(counts(columns)).toEqual([[5, 1, 1000]]);
    expect(read(columns).leftOut).toMatchObject([
      { rows: 1, values: { names: 'Марсоход' }, offences: [{ role: 'status', row: 4, value: 'Марсоход' }] },
    ]);
  });

  it('without a status takes a row with an amount above zero for a sale', () => {
    expect(counts({ revenue: [1000, 0, '', 500], source: ['a', 'a', 'a', 'a'] })).toEqual([[4, 2, 1500]]);
  });

  it('takes counts as they are where the export has them', () => {
    expect(counts({ leads: [10, 20], sales: [1, 3], revenue: [1000, 3000] })).toEqual([[30, 4, 4000]]);
    expect(counts({ leads: [10, 20], revenue: [1000, 3000] })).toEqual([[30, null, 4000]]);
  });
});

describe('a totals row that says so in no column that is read', () => {
  const costs = (...rows: readonly (readonly [source: string, cost: unknown, clicks: unknown])[]) => ({
    source: rows.map(([source]) => source),
    cost: rows.map(([, cost]) => cost),
    clicks: rows.map(([, , clicks]) => clicks),
  });
  const read = (columns: Readonly<Record<string, readonly unknown[]>>, kind: ExportKind = 'ads') => {
    const { rows, leftOut } = aggregateExport(kind, columns, OF, FILE);
    return {
      cost: rows.reduce((sum, row) => sum + ((kind === 'ads' ? row.cost : row.revenue) ?? 0), 0),
      leftOut: leftOut.map(({ text, offences }) => [text, offences.map(({ role, row }) => `${role} ${row}`)]),
    };
  };
  const totalsAt = (cell: string) => [[EXPORT_LEFT_OUT.totals, [cell]]];

  it('is known by holding the sums of all others, below them or above', () => {
    // 10,10 + 20,05 + 0 = 30,15; 1 + 2 + 3 = 6.
    const rows = [
      ['a', '10,10', 1],
      ['b', '20,05', 2],
      ['c', '', 3],
    ] as const;
    const sums = ['', '30,15 ₽', 6] as const;
    expect(read(costs(...rows, sums))).toEqual({ cost: 30.15, leftOut: totalsAt('cost 3') });
    expect(read(costs(sums, ...rows))).toEqual({ cost: 30.15, leftOut: totalsAt('cost 0') });
  });

  it('is none where any number is another, where it has a name, and where two rows are all there is', () => {
    expect(read(costs(['a', 10, 1], ['b', 20, 2], ['', 30, 4])).leftOut).toEqual([]);
    expect(read(costs(['a', 10, 1], ['b', 20, 2], ['c', 30, 3])).leftOut).toEqual([]);
    expect(read(costs(['a', 10, 1], ['', 10, 1])).leftOut).toEqual([]);
    expect(read(costs(['a', 0, 0], ['b', 0, 0], ['', 0, 0])).leftOut).toEqual([]);
  });

  it('of rows without any name takes three others', () => {
    expect(read({ cost: [1, 1, 2] }).leftOut).toEqual([]);
    expect(read({ cost: [1, 5, 2, 8] })).toEqual({ cost: 8, leftOut: totalsAt('cost 3') });
  });

  it('is known among deals by their amounts', () => {
    // 100 + 50 = 150.
    const deals = { source: ['a', 'b', ''], revenue: [100, 50, 150] };
    expect(read(deals, 'crm')).toEqual({ cost: 150, leftOut: totalsAt('revenue 2') });
  });
});
