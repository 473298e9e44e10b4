import { describe, expect, it } from 'vitest';
import { flowOf, flowsOf } from '../../../test/fakes/flowData';
import { LANGS } from '../../core/lang';
import type { ChannelFlow } from '../../facts/channelFlows';
import { flowView } from './flowView';

const SOURCE = { sheet: 'Каналы', day: 20_779, today: 20_779, leftOut: [] };
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** Search → mail → bought; search → left; mail → bought. */
const FLOWS: readonly ChannelFlow[] = [
  { step: 1, from: 'Поиск', to: 'Почта', count: 30 },
  { step: 1, from: 'Поиск', to: '(none)', count: 50 },
  { step: 1, from: 'Почта', to: '(conversion)', count: 20 },
  { step: 2, from: 'Почта', to: '(conversion)', count: 30 },
];

describe('flows between channels', () => {
  const view = flowView({ flows: FLOWS, ...SOURCE }, 'ru') ?? expect.fail('no view');

  it('have a node for each channel of a step, and the ends behind the last', () => {
    expect(view.nodes.map(({ name, step, end }) => [name, step, end])).toEqual([
      ['Поиск', 1, null],
      ['Почта', 1, null],
      ['Почта', 2, null],
      ['✕ без конверсии', 3, 'none'],
      ['✓ конверсия', 3, 'conversion'],
    ]);
    expect(view.steps).toEqual(['Касание 1', 'Касание 2', 'Чем кончилось']);
  });

  it('say how many paths go each way, and which part of all that is', () => {
    // 30 + 50 + 20 paths begin.
    expect(plain(view.source)).toBe('Источник: отчёт на листе «Каналы» от 22.11.2026 · цепочек: 100 · ● измерено');
    expect(view.links.map(({ text }) => plain(text))).toEqual([
      '«Поиск» → «✕ без конверсии»: 50 цепочек, 50 % всех',
      '«Поиск» → «Почта»: 30 цепочек, 30 % всех',
      '«Почта» → «✓ конверсия»: 20 цепочек, 20 % всех',
      '«Почта» → «✓ конверсия»: 30 цепочек, 30 % всех',
    ]);
    expect(
      view.links.every(({ from, to }) => [from, to].every((id) => view.nodes.some((node) => node.id === id))),
    ).toBe(true);
  });

  it('name twelve channels and put the others together, losing no path', () => {
    const flows = flowsOf(40);
    const many = flowView({ flows, ...SOURCE }, 'ru') ?? expect.fail('no view');
    const names = new Set(many.nodes.flatMap(({ name, end }) => (end === null ? [name] : [])));
    expect(names.size).toBe(13);
    expect(names).toContain('прочие каналы');
    const sum = (all: readonly { readonly count: number }[]) => all.reduce((total, { count }) => total + count, 0);
    expect(sum(many.links)).toBe(sum(flows));
  });

  it('keep a thirteenth channel by its name: it is what the report put together', () => {
    const names = flowView({ flows: flowsOf(13), ...SOURCE }, 'ru')?.nodes.map(({ name }) => name);
    expect(names).not.toContain('прочие каналы');
  });

  it('say that they are old, and that not all are kept', () => {
    const leftOut = [{ text: { ru: 'Не вошло: {rows:int}', kk: '', en: '' }, rows: 7, offences: [] }];
    expect(flowView({ flows: FLOWS, ...SOURCE, day: 20_688, leftOut }, 'ru')?.notes).toEqual([
      'Отчёту больше 90 дней. Постройте его заново.',
      'Не вошло: 7',
    ]);
    expect(view.notes).toEqual([]);
  });

  it('are none before the first report', () => {
    expect(flowView({ flows: [], ...SOURCE }, 'ru')).toBeUndefined();
    expect(flowView({ flows: [{ step: 1, from: 'а', to: 'б', count: 0 }], ...SOURCE }, 'ru')).toBeUndefined();
  });

  it('leave no placeholder open in any language', () => {
    for (const lang of LANGS) expect(JSON.stringify(flowOf(12, lang))).not.toMatch(/\{\w+(:\w+)*\}|undefined/);
  });
});
