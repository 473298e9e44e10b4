import { expect, it } from 'vitest';
import { LANGS } from '../core/lang';
import { RFM_CUSTOMERS_FACT } from '../facts/rfmCustomers';
import { RFM_SEGMENTS_FACT } from '../facts/rfmSegments';
import { DOCUMENTED_FUNCTIONS, HELP_FILE } from './catalogue';

it.each([RFM_CUSTOMERS_FACT, RFM_SEGMENTS_FACT])('explains every column of the fact $id', ({ id, columns }) => {
  expect(Object.keys(HELP_FILE.notes[id] ?? {})).toEqual(columns.map((column) => column.id));
});

it('ends every note with a full stop, in every language', () => {
  const notes = Object.values(HELP_FILE.notes).flatMap((ofTable) => Object.values(ofTable));
  expect(notes.flatMap((note) => LANGS.map((lang) => note[lang])).filter((text) => !text.endsWith('.'))).toEqual([]);
});

it('names the arguments of RFM in their order, each with an example', () => {
  const rfm = DOCUMENTED_FUNCTIONS.find(({ name }) => name === 'RFM');
  expect(rfm?.params.map(({ name }) => name)).toEqual(['customers', 'dates', 'amounts', 'as_of', 'scoring', 'money']);
  expect(rfm?.params.map(({ example }) => example)).toEqual(['B2:B', 'A2:A', 'E2:E', 'H1', '5', '"check"']);
});
