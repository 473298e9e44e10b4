import { describe, expect, it } from 'vitest';
import { defineModel } from '../../core/defineModel';
import type { HelpFile } from '../../core/helpFile';
import type { Localized } from '../../core/lang';
import { helpView } from './view';

const same = (text: string): Localized => ({ ru: `${text} ru`, kk: `${text} kk`, en: text });

const MODEL = defineModel({
  id: 'sums',
  title: same('Sums'),
  question: same('How much?'),
  counted: same('{n:int} rows'),
  inputTitle: same('Rows'),
  sheetName: same('Sums'),
  columns: [
    {
      role: 'amount',
      type: 'number',
      required: true,
      label: same('Amount'),
      synonyms: { ru: 'сумма', kk: 'сома', en: 'amount, total, sum, paid' },
    },
  ],
  params: [{ id: 'least', kind: 'whole', min: 1, max: 9, default: 1, label: same('Least'), hint: same('Rarer: not.') }],
  takes: [],
  gives: [],
  run: () => {
    throw new Error('help computes nothing');
  },
});

const HELP: HelpFile = {
  notes: { sums: { total: same('All of it.') } },
  models: {
    sums: {
      about: [same('Add them.')],
      tables: [{ id: 'sums', title: same('Totals'), columns: [{ id: 'total', type: 'money', header: same('Total') }] }],
      functions: [
        { name: 'SUMS', text: same('Sums.'), result: 'sums', params: [] },
        { name: 'SUM_TEXT', text: same('Sums.'), result: same('One cell.'), params: [] },
      ],
    },
  },
};

const EN = { lang: 'en', locale: 'en_US', zone: 'UTC', currency: '$' } as const;

describe('the help of a model', () => {
  it('takes columns and settings from the model, the first three headers as examples', () => {
    const { columns, settings } = helpView(MODEL, HELP, EN);
    expect(columns).toEqual([{ label: 'Amount', required: true, headers: ['amount', 'total', 'sum'] }]);
    expect(settings).toEqual([{ label: 'Least', hint: 'Rarer: not.', kind: 'whole', options: [], min: 1, max: 9 }]);
  });

  it('explains the report’s columns, money with the file’s currency', () => {
    expect(helpView(MODEL, HELP, EN).tables).toEqual([
      { title: 'Totals', columns: [{ header: 'Total, $', note: 'All of it.' }] },
    ]);
  });

  it('names the table a function gives, or tells its shape', () => {
    const results = helpView(MODEL, HELP, { ...EN, lang: 'kk' }).functions.map(({ result }) => result);
    expect(results).toEqual([{ table: 'Totals kk' }, { text: 'One cell. kk' }]);
  });

  it('of a model without help shows what the model itself knows', () => {
    const view = helpView(MODEL, { ...HELP, models: {} }, EN);
    expect([view.about, view.tables, view.functions]).toEqual([[], [], []]);
    expect(view.columns).toHaveLength(1);
  });
});
