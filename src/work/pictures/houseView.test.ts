import { describe, expect, it } from 'vitest';
import { qfdFacts } from '../../../test/fakes/qfdFacts';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import type { HouseView } from '../../core/pictureViews';
import { QFD_MODEL } from '../../models/qfd/model';
import type { ScaleCode } from '../../models/qfd/types';
import { SCALE_WORDS } from '../../models/qfd/words';
import { houseView } from './houseView';

/** 22.11.2026, 11:05 UTC. */
const NOW = Date.UTC(2026, 10, 22, 11, 5);

/** Touchpoints of 3·9 + 5·1 = 32, 3·1 + 5·1 = 8 (an empty cell counts 1) and 3·3 + 5·3 = 24 points. */
function houseOf(scale: ScaleCode = 'seed', stages: readonly string[] = ['loyalty', 'need', 'need']): HouseView {
  const raters = {
    Анна: [
      [9, 1],
      [1, null],
      [3, 3],
    ],
  };
  const facts = qfdFacts({ importance: [3, 5], raters, stages, factors: ['Цена', 'Скорость'] });
  const params = { scale, cutoff: 0.5 };
  const output = QFD_MODEL.run({ columns: {}, params, facts, file: RUSSIAN, today: 20_000 });
  return houseView(output, { scale, scaleText: SCALE_WORDS[scale].ru, now: NOW }, RUSSIAN);
}

describe('the house of quality', () => {
  it('has factors by importance and touchpoints by stage, in each the most important first', () => {
    const house = houseOf();
    expect(house.factors.map(({ name, importance }) => [name, importance])).toEqual([
      ['Скорость', '5'],
      ['Цена', '3'],
    ]);
    expect(house.touchpoints.map(({ stage, name, score }) => [stage, name, score])).toEqual([
      ['потребность', 'Точка 3', '24'],
      ['потребность', 'Точка 2', '8'],
      ['лояльность', 'Точка 1', '32'],
    ]);
    expect(house.marks).toEqual([
      [3, 3],
      [null, 1],
      [1, 9],
    ]);
  });

  it('says share, deviation, class and length of the bar of each touchpoint', () => {
    expect(houseOf().touchpoints[2]).toMatchObject({
      ...{ share: '50\u00a0%', size: 1, deviation: '+1,1' },
      class: { code: 'critical', sign: '▲', word: 'критично' },
    });
  });

  it('says first that it is judgement, of how many raters, and on which scale', () => {
    const house = houseOf();
    expect(house.banner).toBe('Это суждение экспертов, а не измерение (экспертов: 1, отмечено связей: 5 из 6).');
    expect(house.source).toContain('точек контакта: 3 · факторов выбора: 2 · авторская шкала · данные на 22.11.2026');
  });

  it.each([
    ['seed', [9, 3, 1]],
    ['zero', [9, 3, 1]],
  ] as const)('explains the marks of the scale %s', (scale, marks) => {
    expect(houseOf(scale).levels.map(({ mark }) => mark)).toEqual(marks);
  });
});
