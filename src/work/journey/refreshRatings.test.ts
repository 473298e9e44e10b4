import { describe, expect, it } from 'vitest';
import { JourneyFile } from '../../../test/fakes/journeyFile';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import type { Value } from '../../core/table';
import { TOUCHPOINTS_FACT } from '../../facts/touchpoints';
import { refreshRatings } from './refreshRatings';

describe('ratings on the journey', () => {
  it('are the mean over all jobs of the newest wave with visits, with n', () => {
    const file = new JourneyFile();
    file.rate('W1', 'T1', 1, 1, 1);
    file.rate('W2', 'T1', 4, 5, 5);
    file.refresh();
    expect(file.cells('Средняя оценка')).toEqual([4.67, '', '']);
    expect(file.cells('Оценок')).toEqual([3, '', '']);
  });

  it.each([
    ['too few in either wave', [3, 3, 3], [4, 4, 4, 4, 4, 4, 4, 4], 'мало данных (3 и 8)'],
    ['better', [4, 4, 4, 4, 4], [4, 4, 4, 5, 5], '▲ +0,4 (n = 5 и 5)'],
    ['worse', [5, 5, 5, 5, 5], [4, 4, 4, 4, 4, 4], '▼ −1,0 (n = 5 и 6)'],
    ['the same to a tenth', [4, 4, 4, 4, 4], [4, 4, 4, 4, 4], '= 4,0 (n = 5 и 5)'],
  ])('say how they changed: %s', (_, before, now, text) => {
    const file = new JourneyFile();
    file.rate('W1', 'T1', ...before);
    file.rate('W3', 'T1', ...now);
    file.refresh();
    expect(file.cells('Изменение')).toEqual([text, '', '']);
  });

  it('compare nothing with a first wave', () => {
    const file = new JourneyFile();
    file.rate('W1', 'T1', 5, 5, 5, 5, 5);
    file.refresh();
    expect(file.cells('Изменение')).toEqual(['', '', '']);
  });

  it('are none where the newest wave has none', () => {
    const file = new JourneyFile();
    file.rate('W1', 'T1', 5, 5, 5, 5, 5);
    file.rate('W2', 'T2', 5);
    file.refresh();
    expect(file.cells('Средняя оценка')).toEqual(['', 5, '']);
  });

  it('stand beside the programme’s targets; a blank one is 4, one that cannot be read is none', () => {
    const file = new JourneyFile();
    const row = (code: string, target: Value) =>
      TOUCHPOINTS_FACT.columns.map(({ id }) => (id === 'code' ? code : id === 'target' ? target : null));
    file.add(TOUCHPOINTS_FACT, [row('T1', '4,5'), row('T2', null), row('T3', 'много')]);
    file.refresh();
    expect(file.cells('Целевая оценка')).toEqual([4.5, 4, '']);
  });
});

describe('the hourly refresh', () => {
  it('writes ratings once after something was filed', () => {
    const file = new JourneyFile();
    file.rate('W1', 'T1', 4, 4);
    refreshRatings(file, RUSSIAN);
    expect(file.cells('Средняя оценка')).toEqual([4, '', '']);
    file.type(2, 'Средняя оценка', '');
    refreshRatings(file, RUSSIAN);
    expect(file.cells('Средняя оценка')).toEqual(['', '', '']);
    file.rate('W1', 'T2', 5);
    refreshRatings(file, RUSSIAN);
    expect(file.cells('Средняя оценка')).toEqual([4, 5, '']);
  });

  it('waits for the next hour while somebody writes', () => {
    const file = new JourneyFile();
    file.rate('W1', 'T1', 4, 4);
    file.isBusy = true;
    refreshRatings(file, RUSSIAN);
    expect(file.cells('Средняя оценка')).toEqual(['', '', '']);
    file.isBusy = false;
    refreshRatings(file, RUSSIAN);
    expect(file.cells('Средняя оценка')).toEqual([4, '', '']);
  });
});
