import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../test/fakes/memoryStore';
import { factTable } from '../../core/defineFact';
import { CHANNEL_FLOWS_FACT, type ChannelFlow } from '../../facts/channelFlows';
import { STAGE_EVIDENCE_FACT, type StageEvidence } from '../../facts/stageEvidence';
import { madeKey, madeRows, madeText } from './keptMade';

const MODEL = { keeps: [STAGE_EVIDENCE_FACT.id, CHANNEL_FLOWS_FACT.id] };
const SHEET = { id: 5, name: 'Цепочки касаний' };
const REPORT = { sheet: SHEET.id, day: 20_779 };

const evidence = (name: string, more: Partial<StageEvidence> = {}): StageEvidence => ({
  ...{
    kind: 'share',
    stage: 'choice',
    name,
    series: '',
    value: 23,
    period: '',
    low: null,
    high: null,
    share: 0.23,
    n: 100,
  },
  ...{ verdict: '', ...more },
});

/** Flows between channels with names of a usual length, all different. */
const flows = (n: number): readonly ChannelFlow[] =>
  Array.from({ length: n }, (_, i) => ({
    ...{ step: 1 + (i % 4), from: `Рекламный канал № ${i % 13}`, to: `Рекламный канал № ${i % 11}`, count: 10_000 - i },
  }));

const storeOf = (text: string) => new MemoryStore({ [madeKey('attribution')]: text });

function kept(made: readonly ChannelFlow[], found: readonly StageEvidence[] = [], currency?: string) {
  const tables = [factTable(STAGE_EVIDENCE_FACT, found), factTable(CHANNEL_FLOWS_FACT, made)];
  return madeText(MODEL, { made: tables, ...(currency !== undefined && { currency }) }, REPORT);
}

const read = (text: string, fact: typeof CHANNEL_FLOWS_FACT | typeof STAGE_EVIDENCE_FACT, sheets = [SHEET]) =>
  madeRows(storeOf(text), 'attribution', fact, sheets);

describe('tables that are kept with a report', () => {
  it('come back as they were: numbers, texts, blanks, the day, the sheet and the currency', () => {
    const found = [evidence('Поиск', { low: 1 / 3 }), evidence('Почта', { value: null })];
    const text = kept(flows(3), found, '$');
    expect(read(text, STAGE_EVIDENCE_FACT)).toEqual({
      ...{ sheet: SHEET, day: 20_779, dropped: 0, currency: '$' },
      rows: [{ ...found[0], low: 0.333333333333 }, found[1]],
    });
    expect(read(text, CHANNEL_FLOWS_FACT)?.rows).toEqual(flows(3));
  });

  it('hold all flows of four steps between twelve channels and others', () => {
    // (12 + 1) channels to as many and three ends, in four steps.
    const text = kept(flows(4 * 13 * 16).slice(0, 500));
    expect(read(text, CHANNEL_FLOWS_FACT)).toMatchObject({ dropped: 0 });
  });

  it('are never more than Google keeps: the last rows of the longest table are dropped, and counted', () => {
    const found = Array.from({ length: 30 }, (_, i) => evidence(`Канал ${i}`));
    const text = kept(flows(20_000), found);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(9000);
    expect(read(text, STAGE_EVIDENCE_FACT)).toMatchObject({ dropped: 0, rows: found });
    const { rows = [], dropped } = read(text, CHANNEL_FLOWS_FACT) ?? {};
    expect(rows.length).toBeGreaterThan(200);
    expect([rows, dropped]).toEqual([flows(20_000).slice(0, rows.length), 20_000 - rows.length]);
  });

  it('end even where one name is longer than all that can be kept', () => {
    const text = kept([], [evidence('я'.repeat(20_000))]);
    expect(read(text, STAGE_EVIDENCE_FACT)).toMatchObject({ rows: [], dropped: 1 });
  });

  it('are those the model names, and no others', () => {
    const made = [factTable(CHANNEL_FLOWS_FACT, flows(1))];
    expect(read(madeText({ keeps: [STAGE_EVIDENCE_FACT.id] }, { made }, REPORT), CHANNEL_FLOWS_FACT)).toBeUndefined();
  });

  it('are ignored once the sheet of their report is gone', () => {
    expect(read(kept(flows(1)), CHANNEL_FLOWS_FACT, [{ id: 6, name: 'Другой' }])).toBeUndefined();
  });

  const cut = (change: (text: string) => string): string => {
    const text = kept(flows(2));
    const changed = change(text);
    expect(changed).not.toBe(text);
    return changed;
  };
  it.each([
    ['no JSON', () => cut((text) => text.slice(0, -9))],
    ['a list', () => cut(() => '[1]')],
    ['no tables', () => cut((text) => text.replace('"tables":', '"others":'))],
    ['a day in words', () => cut((text) => text.replace('20779', '"вчера"'))],
    ['another version of the fact', () => cut((text) => text.replaceAll('"version":1', '"version":2'))],
    ['more rows than cells', () => cut((text) => text.replaceAll('"rows":2', '"rows":3'))],
    ['a place behind the words', () => cut((text) => text.replaceAll('"at":[0,1]', '"at":[0,7]'))],
    ['a text among numbers', () => cut((text) => text.replace('[10000,9999]', '[10000,"=1"]'))],
    ['words that are none', () => cut((text) => text.replaceAll(/"words":\[[^\]]*\]/g, '"words":[1,2]'))],
    ['a missing column', () => cut((text) => text.replace('"count"', '"counts"'))],
  ])('are ignored when spoilt: %s', (_, spoilt) => {
    expect(read(spoilt(), CHANNEL_FLOWS_FACT)).toBeUndefined();
  });
});
