import { describe, expect, it } from 'vitest';
import { changeVerdictText, differenceText, targetVerdictText } from './verdictText';

const target = (verdict: string, more: number | null = null, of = 4, power: number | null = 0.58) =>
  targetVerdictText({ verdict, more, target: of, power }, 'ru');
const change = (verdict: string, more: number | null, before: number) =>
  changeVerdictText({ change_verdict: verdict, change_more: more, before_n: before }, 'ru');

describe('words of the map', () => {
  it('give a number its own sign and that of its verdict', () => {
    const shown = (['up', 'down', 'noise', 'watch_down', 'few', ''] as const).map((verdict, i) =>
      differenceText(i % 2 === 0 ? 0.5 : -1, verdict, 'ru'),
    );
    expect(shown).toEqual(['▲ +0,50', '▼ −1,00', '● +0,50', '● −1,00', '+0,50', '']);
    expect([differenceText(0, 'noise', 'en'), differenceText(0.001, 'noise', 'en')]).toEqual(['● 0.00', '● 0.00']);
    expect(differenceText(null, 'noise', 'en')).toBe('');
  });

  it('say of noise what so many visits would show, of few how many more it takes', () => {
    expect(target('noise')).toBe('случайный разброс; отклонение в 1 балл будет заметно с вероятностью 58\u00a0%');
    expect(target('few', 2)).toBe('мало визитов, нужно ещё не меньше 2');
    expect(target('up')).toBe('значимо выше');
    expect(target('')).toBe('');
  });

  it('say that a test against a target near an end of the scale is approximate', () => {
    expect(target('down', null, 4.2)).toBe('значимо ниже');
    expect(target('down', null, 4.21)).toBe('значимо ниже (приблизительно)');
    expect(target('few', 1, 4.5)).toBe('мало визитов, нужно ещё не меньше 1');
  });

  it('tell a wave that needs more visits from one that cannot be compared at all', () => {
    expect(change('few', 1, 3)).toBe('мало визитов, нужно ещё не меньше 1');
    expect(change('few', null, 2)).toBe('мало визитов в прошлой волне, сравнить нельзя');
    expect(change('watch_up', null, 5)).toBe('наблюдать: возможно, выше');
  });
});
