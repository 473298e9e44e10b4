import { describe, expect, it } from 'vitest';
import { stageNamed } from './stageNamed';

describe('a stage is known', () => {
  // methods.md, Stages: reach, capture → need; warm-up → choice; sale → deal; upsell → experience; loyalty, advocacy → loyalty;
  // leads cold → need, semi-cold → choice, hot → deal. Words of the glossary.
  it.each([
    [
      'need',
      ['need', 'Потребность', 'қажеттілік', 'охват', 'Захват', 'контакт алу', 'capture', 'холодный', 'cold', 'суық'],
    ],
    [
      'choice',
      ['выбор', 'ТАҢДАУ', 'прогрев', 'warm-up', 'warmup', 'тёплый', 'полухолодный', 'semi_cold', 'жартылай суық'],
    ],
    ['deal', [' сделка ', 'мәміле', 'продажа', 'сату', 'sale', 'горячий', 'hot', 'ыстық']],
    ['experience', ['опыт', 'тәжірибе', 'допродажи', 'қосымша  сату', 'upsell']],
    ['loyalty', ['лояльность', 'адалдық', 'рекомендации', 'достарға ұсыну', 'advocacy']],
  ])('as %s by its words, those of the hourglass and of leads', (code, names) => {
    expect(names.map(stageNamed)).toEqual(names.map(() => code));
  });

  it('by no other name', () => {
    expect(['Витрина', '', 'выборка', 'constructor', '5'].map(stageNamed)).toEqual(Array(5).fill(undefined));
  });
});
