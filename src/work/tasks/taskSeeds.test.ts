import { describe, expect, it } from 'vitest';
import { civilDay } from '../../core/civilDate';
import type { ModelDefinition, ModelOutput } from '../../core/defineModel';
import { LANGS } from '../../core/lang';
import type { FileContext } from '../../core/table';
import { MODELS } from '../../models/registry';
import { taskSeeds } from './taskSeeds';

const FILE: FileContext = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' };
const TODAY = civilDay(2026, 11, 22) ?? 0;
/** 23.11.2026, 00:30 in Almaty (UTC+5). */
const NOW = Date.UTC(2026, 10, 22, 19, 30);
/** Day serial of 22.11.2026. */
const SERIAL = TODAY + 25_569;

/** 40 customers: those of a number below 20 bought often, much and long ago, the others once and of late; some rows are bad. */
function outputOf(model: ModelDefinition, file: FileContext, params: Record<string, string> = {}): ModelOutput {
  const rows = Array.from({ length: 40 }, (_, i) =>
    Array.from({ length: i >= 20 ? 1 : i < 14 ? 5 : 9 }, (_, k) => ({
      customer: `c${i}`,
      date: SERIAL - (i < 20 ? 250 + 20 * k + i : i),
      amount: i < 20 ? 1000 + 10 * i : i,
    })),
  ).flat();
  const bad = [
    { customer: 'c1', date: 'вчера', amount: 5 },
    { customer: '', date: SERIAL, amount: 5 },
  ];
  const all = [...rows, ...bad];
  const defaults = Object.fromEntries(model.params.map((param) => [param.id, param.default]));
  return model.run({
    columns: {
      customer: all.map(({ customer }) => customer),
      date: all.map(({ date }) => date),
      amount: all.map(({ amount }) => amount),
    },
    params: { ...defaults, ...params },
    file,
    today: TODAY,
  });
}

const modelOf = (id: string): ModelDefinition => {
  const model = MODELS.find((candidate) => candidate.id === id);
  if (model === undefined) throw new Error(id);
  return model;
};

describe('tasks of findings', () => {
  it('stand beside the findings that ask for an action, with their sentence as the cause', () => {
    const output = outputOf(modelOf('rfm'), FILE);
    const seeds = taskSeeds(modelOf('rfm'), output, FILE, NOW);
    const asked = output.findings.map(({ code }, i) => [code, seeds[i] !== null]);
    expect(asked).toEqual([
      ['concentration', false],
      ['cannot_lose', true],
      ['at_risk', true],
      ['once', true],
    ]);
    expect(seeds[2]?.cause).toMatch(/^На грани ухода — \d+ покупател.+ Напишите до 06\.12\.$/);
    const { customers } = output.findings[2]?.values ?? {};
    expect(seeds[2]).toMatchObject({
      goal: 'Удержать покупателей, которые уже приносили выручку',
      criterion: `К 06.12 написано всем покупателям сегмента: ${customers}. К 05.01 известно, сколько купили снова.`,
      owner: '',
      due: '2026-12-06',
      source: 'RFM, 23.11.2026',
    });
  });

  it.each([
    ['rfm', {}, ['cannot_lose', 'at_risk', 'once']],
    ['rfm_movement', {}, ['moved_to_act']],
    ['rfm_list', {}, ['some']],
    ['rfm_list', { segment: 'all' }, ['everybody']],
    ['orders', {}, ['NOT_DATE', 'EMPTY_CUSTOMER', 'gaps']],
  ])('of %s %o are whole sentences in every language', (id, params, codes) => {
    for (const lang of LANGS) {
      const file = { ...FILE, lang };
      const output = outputOf(modelOf(id), file, params);
      const seeds = taskSeeds(modelOf(id), output, file, NOW);
      const asking = output.findings.flatMap(({ code }, i) => (seeds[i] === null ? [] : [code]));
      expect([...new Set(asking)]).toEqual(expect.arrayContaining(codes));
      for (const text of seeds.flatMap((seed) => (seed === null ? [] : [seed.goal, seed.criterion]))) {
        expect(text).not.toMatch(/[{}]|^$/);
      }
    }
  });
});
