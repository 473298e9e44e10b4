import { describe, expect, it } from 'vitest';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import type { DrawnBlock, LoggedTool, SwitchStretch } from '../../data/onoff/switchTypes';
import { dueText, toolText } from './toolTexts';

/** 2 November 2026, a Monday. */
const DAY = 20_759;

const off = (from: number, to: number | null): SwitchStretch => ({
  ...{ from: DAY + from, to: to === null ? null : DAY + to, state: 'off', row: 2 },
});
const tool = (stretches: readonly SwitchStretch[]): LoggedTool => ({ name: 'Контекст', stretches, calendars: [] });
const said = (today: number, ...stretches: SwitchStretch[]): string => toolText(tool(stretches), DAY + today, RUSSIAN);

describe('when a tool was off, in words', () => {
  it('counts days up to today, stretches that touch as one', () => {
    expect(said(20, off(0, 6), off(7, 8), off(14, 15))).toBe(
      'без него дней — 11, отключений — 2, последнее: 16.11.2026–17.11.2026',
    );
    expect(said(20, off(0, 6), off(3, 5))).toBe('без него дней — 7, отключений — 1, последнее: 02.11.2026–08.11.2026');
  });

  it('says that it is off now, with the days so far', () => {
    const text = 'сейчас выключен, с 16.11.2026; без него дней — 3, отключений — 1';
    expect(said(16, off(14, null))).toBe(text);
    expect(said(16, off(14, 30))).toBe(text);
    expect(said(16, off(14, 16))).toBe(text);
  });

  it('says when it is going to be off, or that it never is', () => {
    expect(said(0, off(14, 20), off(28, 30))).toBe('ещё не выключали; первое отключение — 16.11.2026');
    expect(said(0, { ...off(0, 6), state: 'on' })).toBe('отключений нет');
  });
});

/** Weeks of a calendar that begins on 2 November, by their states. */
function drawn(states: string): LoggedTool {
  const blocks = [...states].map((sign, i): DrawnBlock => {
    return { from: DAY + 7 * i, to: DAY + 7 * i + 6, state: sign === '1' ? 'on' : 'off', row: i + 2 };
  });
  const calendar = { plan: 'жребий', blocks, from: DAY, to: DAY + 7 * states.length - 1 };
  return { name: 'Контекст', stretches: blocks, calendars: [calendar] };
}

describe('what a drawn calendar asks for', () => {
  const due = (states: string, today: number) => dueText(drawn(states), DAY + today, RUSSIAN);

  it('is the state of today and its last day, blocks of one state in a row together', () => {
    expect(due('0011', 0)).toEqual(['«Контекст» сегодня выключен, до 15.11.2026 включительно. С 16.11.2026 включите.']);
    expect(due('1100', 13)).toEqual([
      '«Контекст» сегодня работает, до 15.11.2026 включительно. С 16.11.2026 выключите.',
    ]);
  });

  it('ends with the calendar', () => {
    expect(due('1100', 20)).toEqual([
      '«Контекст» сегодня выключен, до 29.11.2026 включительно. На этом календарь заканчивается: с 30.11.2026 включите.',
    ]);
    expect(due('0011', 27)).toEqual([
      '«Контекст» сегодня работает. Календарь заканчивается 29.11.2026, выключать больше не нужно.',
    ]);
    expect(due('0011', 28)).toEqual([]);
  });

  it('begins with its first day off, as long as it has not begun', () => {
    expect(due('1010', -3)).toEqual(['Календарь «Контекст» начнётся 02.11.2026. Первое отключение — 09.11.2026.']);
  });
});
