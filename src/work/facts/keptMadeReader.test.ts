import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../test/fakes/memoryStore';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import { factTable } from '../../core/defineFact';
import { KEPT_FACTS } from '../../facts/keptFacts';
import { STAGE_EVIDENCE_FACT, type StageEvidence } from '../../facts/stageEvidence';
import { fill } from '../../i18n/template';
import { MODELS } from '../../models/registry';
import { madeKey, madeText } from './keptMade';
import { keptMadeReader } from './keptMadeReader';

const KEEPS = [STAGE_EVIDENCE_FACT.id];
const MODELS_THAT_KEEP = [{ id: 'onoff', keeps: KEEPS }, { id: 'qfd' }, { id: 'barriers', keeps: KEEPS }];

const evidence = (name: string): StageEvidence => ({
  ...{ kind: 'loss', stage: 'choice', name, series: '', value: 310_000, low: null, high: null, share: 0.2, n: 14 },
  ...{ period: '', verdict: '' },
});

const text = (names: readonly string[], sheet: number, day: number, currency?: string): string => {
  const made = [factTable(STAGE_EVIDENCE_FACT, names.map(evidence))];
  return madeText({ keeps: KEEPS }, { made, ...(currency !== undefined && { currency }) }, { sheet, day });
};

const SHEETS = [
  { id: 7, name: 'Отказы и барьеры', hidden: false },
  { id: 8, name: 'Проверка отключением', hidden: false },
];

function read(kept: Readonly<Record<string, string>>, sheets = SHEETS) {
  const values = Object.fromEntries(Object.entries(kept).map(([model, value]) => [madeKey(model), value]));
  const store = new MemoryStore(values);
  // Nothing else of the world is touched.
  const ports: Parameters<ReturnType<typeof keptMadeReader>>[0]['ports'] = Object.create({
    store,
    workbook: { sheets: () => sheets },
  });
  const none = () => {
    throw new Error('no other fact is needed');
  };
  return keptMadeReader(STAGE_EVIDENCE_FACT, MODELS_THAT_KEEP)({ ports, file: RUSSIAN, of: none, run: none }).read;
}

describe('a fact that reports left behind', () => {
  it('has the rows of all models in their order, each with its report and day', () => {
    const { rows, hindered } = read({
      barriers: text(['Дорого'], 7, 20_700, '$'),
      onoff: text(['Контекст'], 8, 20_779),
    });
    expect(rows).toEqual([
      {
        values: { ...evidence('Контекст'), sheet: 'Проверка отключением', day: 20_779, currency: null },
        ...{ row: 1, sheetId: 8 },
      },
      {
        values: { ...evidence('Дорого'), sheet: 'Отказы и барьеры', day: 20_700, currency: '$' },
        ...{ row: 1, sheetId: 7 },
      },
    ]);
    expect(hindered).toBeUndefined();
  });

  it('has no rows without reports, and none of one that was undone', () => {
    expect(read({}).rows).toEqual([]);
    expect(read({ onoff: text(['Контекст'], 8, 20_779) }, SHEETS.slice(0, 1)).rows).toEqual([]);
    expect(read({ onoff: 'spoilt', barriers: text(['Дорого'], 7, 20_700) }).rows).toHaveLength(1);
  });

  it('says how many rows found no room', () => {
    const names = Array.from({ length: 1000 }, (_, i) => `Барьер номер ${i}`);
    const { rows, leftOut = [] } = read({ barriers: text(names, 7, 20_700) });
    const [told] = leftOut;
    expect(told?.rows).toBe(1000 - rows.length);
    expect(told && fill(told.text, { ...told.values, rows: told.rows }, 'ru')).toMatch(
      /^Из отчёта на листе «Отказы и барьеры» запомнены не все строки: .* Не вошло строк: \d+\.$/,
    );
  });
});

it('every model keeps only what can be kept', () => {
  const known = KEPT_FACTS.map(({ id }) => id);
  expect(MODELS.flatMap(({ keeps = [] }) => keeps).filter((id) => !known.includes(id))).toEqual([]);
});
