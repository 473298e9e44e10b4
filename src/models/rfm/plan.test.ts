import { describe, expect, it } from 'vitest';
import { AppError } from '../../core/appError';
import type { SettingsRead } from '../../core/defineModel';
import { LANGS, type Lang } from '../../core/lang';
import { planOf } from './plan';
import { SEGMENT_GRID, SEGMENTS, STANDARD_PLAN } from './segments';
import { RFM_SETTINGS } from './settings';

/** The sheet as it is made in a language; the first table begins in row 7 (title, intro, gap, title, hint, header). */
function made(lang: Lang): { sheet: string; tables: Record<string, { cells: unknown[]; row: number }[]> } {
  const tables = RFM_SETTINGS.tables.map(({ id, rows }) => {
    const read = rows(lang).map((cells, i) => ({ cells: [...cells] as unknown[], row: 7 + i }));
    return [id, read] as const;
  });
  return { sheet: 'RFM – настройки', tables: Object.fromEntries(tables) };
}

function refusal(settings: SettingsRead): AppError {
  try {
    planOf(settings);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('the segments of a settings sheet', () => {
  it.each(LANGS)('are the usual ones when a sheet made in %s was left as it is', (lang) => {
    expect(planOf(made(lang))).toEqual({
      names: [...SEGMENTS],
      grid: SEGMENT_GRID.map((row) => [...row]),
      actions: {},
    });
  });

  it('are the usual ones without a sheet', () => {
    expect(planOf(undefined)).toBe(STANDARD_PLAN);
  });

  it('may stand elsewhere in the grid, have other actions and be a person’s own', () => {
    const settings = made('ru');
    settings.tables['grid']?.[0]?.cells.splice(1, 1, 'Разовые');
    settings.tables['segments']?.splice(1, 0, { cells: ['Разовые', 'Позвонить'], row: 20 });
    settings.tables['segments']?.splice(0, 1, { cells: ['Чемпионы', 'Подарить чашку'], row: 19 });
    const plan = planOf(settings);
    expect(plan.names.slice(0, 3)).toEqual(['champions', 'Разовые', 'loyal']);
    expect(plan.grid[0]).toEqual(['Разовые', 'potential_loyal', 'loyal', 'champions', 'champions']);
    expect(plan.actions).toEqual({ champions: 'Подарить чашку', Разовые: 'Позвонить' });
  });

  it('find a row of the grid by its R, wherever it was moved', () => {
    const settings = made('en');
    settings.tables['grid']?.reverse();
    expect(planOf(settings).grid).toEqual(SEGMENT_GRID);
  });

  it.each([
    ['a blank cell', '', 'SEGMENT_BLANK'],
    ['a segment that no row of the table explains', 'чемпеоны', 'SEGMENT_UNKNOWN'],
  ])('refuse %s, naming the cell', (_, word, code) => {
    const settings = made('ru');
    settings.tables['grid']?.[1]?.cells.splice(2, 1, word);
    const values = { sheet: 'RFM – настройки', cell: 'C8', value: word, settingsRow: 8 };
    expect(refusal(settings)).toMatchObject({ code, values });
  });

  it('refuse a grid without one of its rows', () => {
    const settings = made('kk');
    settings.tables['grid']?.splice(2, 1);
    expect(refusal(settings)).toMatchObject({ code: 'GRID_ROW_MISSING', values: { row: 'R 3' } });
  });
});
