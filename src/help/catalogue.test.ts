import { describe, expect, it } from 'vitest';
import { LANGS } from '../core/lang';
import { MAP_FACT } from '../facts/experienceMap';
import { GROWTH_POINTS_FACT } from '../facts/growthPoints';
import { PUBLISHED_MAP_FACT } from '../facts/publishedMap';
import { PUBLISHED_VISITS_FACT } from '../facts/publishedVisits';
import { QFD_RELATIONS_FACT } from '../facts/qfdRelations';
import { MODELS } from '../models/registry';
import { HELP_FILE } from './catalogue';
import { functionReference } from './reference';

/** Facts for pictures and other models, which no report shows. */
const NOT_SHOWN: readonly string[] = [
  QFD_RELATIONS_FACT.id,
  MAP_FACT.id,
  GROWTH_POINTS_FACT.id,
  PUBLISHED_MAP_FACT.id,
  PUBLISHED_VISITS_FACT.id,
];

describe.each(MODELS.map((model) => [model.id, model] as const))('help of the model %s', (id, model) => {
  const help = HELP_FILE.models[id];

  it('says how to read the answer, in whole sentences', () => {
    const texts = (help?.about ?? []).flatMap((text) => LANGS.map((lang) => text[lang]));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !/[.?]$/.test(text))).toEqual([]);
  });

  it('explains every column of its tables, the facts it gives among them, and nothing else', () => {
    const tables = help?.tables ?? [];
    expect(tables.length).toBeGreaterThan(0);
    const shown = model.gives.map((fact) => fact.id).filter((fact) => !NOT_SHOWN.includes(fact));
    expect(tables.map((table) => table.id)).toEqual(expect.arrayContaining(shown));
    for (const table of tables) {
      const explained = Object.keys(HELP_FILE.notes[table.id] ?? {});
      expect(explained.sort(), table.id).toEqual(table.columns.map((column) => column.id).sort());
    }
  });

  it('points from a function only to tables it has', () => {
    const ids = (help?.tables ?? []).map((table) => table.id);
    const results = (help?.functions ?? []).flatMap(({ result }) => (typeof result === 'string' ? [result] : []));
    expect(results.filter((result) => !ids.includes(result))).toEqual([]);
  });
});

it('ends every note with a full stop, in every language', () => {
  const notes = Object.values(HELP_FILE.notes).flatMap((ofTable) => Object.values(ofTable));
  expect(notes.flatMap((note) => LANGS.map((lang) => note[lang])).filter((text) => !text.endsWith('.'))).toEqual([]);
});

it('names the arguments of RFM in their order, each with an example', () => {
  const rfm = HELP_FILE.models['rfm']?.functions.find(({ name }) => name === 'RFM');
  expect(rfm?.params.map(({ name }) => name)).toEqual(['customers', 'dates', 'amounts', 'as_of', 'scoring', 'money']);
  expect(rfm?.params.map(({ example }) => example)).toEqual(['B2:B', 'A2:A', 'E2:E', 'H1', '5', '"check"']);
});

describe('the reference', () => {
  it('has an entry, arguments, a formula in the language’s separators and columns for a function', () => {
    const text = functionReference('ru');
    expect(text).toContain('### `RFM(customers; dates; amounts; [as_of]; [scoring]; [money])`');
    expect(text).toContain('\n=RFM(B2:B; A2:A; E2:E)\n');
    expect(text).toContain('| `as_of` (необязательно) |');
    expect(text).toContain('| Сегмент | Группа покупателей с похожими давностью, частотой и деньгами. |');
    expect(functionReference('en')).toContain('\n=RFM(B2:B, A2:A, E2:E)\n');
  });
});
