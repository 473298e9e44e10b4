import { describe, expect, it } from 'vitest';
import type { MapRow } from '../../facts/experienceMap';
import type { MapNames } from '../map/mapNames';
import { verdictAlerts } from './verdictAlerts';

const NAMES: MapNames = {
  touchpoints: [],
  jobs: [{ code: 'J1', name: { ru: 'Кофе', kk: 'Кофе', en: 'Coffee' } }],
  waves: ['W1', 'W2', 'W3'].map((code) => ({ code, name: `Волна ${code}` })),
};
const row = (fields: Partial<MapRow>): MapRow => ({
  ...{ wave: 'W2', job: 'J1', stage: 'deal', name: 'Касса', n: 12, mean: 3.126, target: 4, deviation: -0.9, p: 0.01 },
  ...{ verdict: 'noise', more: null, before_n: 10, before_mean: 4.5, change: -1.4, change_p: 0.01 },
  ...{ change_verdict: 'noise', change_more: null, power: 0.8, importance: 0.12, status: 'full', touchpoint: 'P1' },
  ...fields,
});
const told = (rows: readonly MapRow[], lang: 'ru' | 'en' = 'ru') => verdictAlerts(rows, NAMES, 'now', { lang });

describe('verdicts of the map', () => {
  it('are told both ways, with their numbers', () => {
    const texts = told([row({ verdict: 'down', change_verdict: 'up' })]).map(({ kind, text }) => [kind, text]);
    expect(texts).toEqual([
      [
        'down',
        'Значимо ниже целевой оценки: Кофе, точка контакта «Касса»: в среднем 3,13, целевая 4. Визитов: 12. Волна «Волна W2». Важность: 12\u00a0%.',
      ],
      [
        'up',
        'Значимо выше, чем в прошлой волне: Кофе, точка контакта «Касса»: было 4,5 (визитов: 10), стало 3,13 (визитов: 12). Волна «Волна W2». Важность: 12\u00a0%.',
      ],
    ]);
    expect(told([row({ verdict: 'up', importance: null })], 'en')[0]?.text).toBe(
      'Clearly above the target: Coffee, touchpoint “Касса”: mean 3.13, target 4. Visits: 12. Wave “Волна W2”.',
    );
  });

  it.each(['noise', 'few', 'watch_up', 'watch_down', ''])('are not told where they say %j', (verdict) => {
    expect(told([row({ verdict, change_verdict: verdict })])).toEqual([]);
  });

  it('are told of the newest complete wave only', () => {
    const rows = [
      row({ wave: 'W1', verdict: 'down' }),
      row({ wave: 'W2', verdict: 'up' }),
      row({ wave: 'W3', verdict: 'down', status: 'preliminary' }),
    ];
    expect(told(rows).map(({ wave, kind }) => [wave, kind])).toEqual([['W2', 'up']]);
    expect(told(rows.filter(({ status }) => status !== 'full'))).toEqual([]);
  });

  it('stand in the order of importance, what has none last', () => {
    const rows = ([0.1, null, 0.3] as const).map((importance, i) =>
      row({ importance, touchpoint: `P${i}`, verdict: i === 1 ? 'up' : 'down' }),
    );
    expect(told(rows).map(({ touchpoint }) => touchpoint)).toEqual(['P2', 'P0', 'P1']);
  });

  it('have a key each, by which they are told once', () => {
    const rows = [row({ verdict: 'down', change_verdict: 'down' }), row({ verdict: 'down', touchpoint: 'P2' })];
    const keys = told(rows).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    expect(told(rows.map((one) => ({ ...one, n: 13 }))).map(({ key }) => key)).toEqual(keys);
  });
});
