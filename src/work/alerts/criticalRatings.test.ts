import { describe, expect, it } from 'vitest';
import type { MapTouchpoint } from '../map/mapNames';
import { criticalAlert, criticalKey } from './criticalAlert';
import { criticalRatings } from './criticalRatings';

const name = (text: string) => ({ ru: text, kk: '', en: '' });
const point = (code: string, isCritical: boolean): MapTouchpoint => {
  return { code, stage: 'deal', jobs: [], target: 4, isCritical, importance: null, name: name(`Точка\n${code}`) };
};
const NAMES = { touchpoints: [point('P1', true), point('P2', false)] };
const visit = (response: string, version = 1) => ({ response, version, job: 'J1', location: 'L1', wave: 'W1' });
const answer = (response: string, touchpoint: string, score: number | null, version = 1) => {
  return { response, version, touchpoint, score };
};
const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'UTC', currency: '₽' } as const;

describe('a low rating of a critical touchpoint', () => {
  it.each([
    [answer('r1', 'P1', 1), 1],
    [answer('r1', 'P1', 2), 1],
    [answer('r1', 'P1', 3), 0],
    [answer('r1', 'P1', null), 0],
    [answer('r1', 'P2', 1), 0],
    [answer('r1', 'P9', 1), 0],
    [answer('r2', 'P1', 1), 0],
    [answer('r1', 'P1', 1, 2), 0],
  ])('%j counts %i times', (given, times) => {
    expect(criticalRatings([visit('r1')], [given], NAMES)).toHaveLength(times);
  });

  it('is told in one line, without the response it stands in', () => {
    const [rating] = criticalRatings([visit('secret-response')], [answer('secret-response', 'P1', 2)], NAMES);
    if (rating === undefined) return expect.fail();
    const jobs = [{ code: 'J1', name: name('Кофе') }];
    const alert = criticalAlert(rating, { jobs, locations: new Map([['L1', 'ул. Абая,\n10']]) }, 'now', FILE);
    expect(alert.text).toBe(
      'Новый визит, ещё не проверен: Кофе, точка контакта «Точка P1»: 2 из 5. Точка продаж «ул. Абая, 10».',
    );
    expect(alert).toMatchObject({ kind: 'critical', state: 'waiting', location: 'L1', touchpoint: 'P1' });
    expect(JSON.stringify(alert)).not.toContain('secret');
  });

  it('has one key for all versions of a visit, and another for each visit, touchpoint and wave', () => {
    const keyOf = (response: string, version: number, code: string, wave: string): string => {
      const rated = { ...visit(response, version), wave };
      return criticalKey({ visit: rated, touchpoint: point(code, true), score: 1 });
    };
    expect(keyOf('r1', 1, 'P1', 'W1')).toBe(keyOf('r1', 2, 'P1', 'W1'));
    const others = [keyOf('r2', 1, 'P1', 'W1'), keyOf('r1', 1, 'P2', 'W1'), keyOf('r1', 1, 'P1', 'W2')];
    expect(new Set([keyOf('r1', 1, 'P1', 'W1'), ...others]).size).toBe(4);
  });

  it('of twenty thousand visits has twenty thousand keys', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) =>
      criticalKey({ visit: visit(`ACYDBNj${i}`), touchpoint: point('P1', true), score: 1 }),
    );
    expect(new Set(keys).size).toBe(20_000);
  });
});
