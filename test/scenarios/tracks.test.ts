import { describe, expect, it } from 'vitest';
import type { TracksView } from '../../src/core/qfdViews';
import { answerOf, FILES, openFile } from './addon';
import { remoteCalls } from './remoteCalls';

describe('customer tracks', () => {
  const script = openFile(FILES.kk);
  const made = answerOf<TracksView>(script.run('tracksMake', [{ example: true, lang: 'kk' }]));

  it('are made with the example in the language of the file', () => {
    expect(made.problems).toEqual([]);
    expect(made.tracks[0]).toMatchObject({ code: 'S1', segment: 'Жай ғана жүгіру', isStale: false });
  });

  it('open within five calls', () => {
    const run = script.run('tracksOpen', []);
    expect(answerOf<TracksView>(run).tracks).toHaveLength(5);
    expect(remoteCalls(run)).toBeLessThanOrEqual(5);
  });

  it('are reviewed one by one', () => {
    const view = answerOf<TracksView>(script.run('trackReviewed', [{ track: 'S5', lang: 'kk' }]));
    expect(view.news).toBe('«Бағдарлама бойынша сабақтар және жекпе-жек» трегі қаралды: 22.11.2026.');
    expect(view.tracks.map(({ isStale }) => isStale)).toEqual([false, true, true, false, false]);
  });
});
