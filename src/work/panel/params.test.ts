import { describe, expect, it } from 'vitest';
import { AppError } from '../../core/appError';
import type { Param } from '../../core/defineModel';
import { checkedParams } from './params';

const LABEL = { ru: 'Границы', kk: 'Шектер', en: 'Cut points' };
const CUTS: Param = { id: 'cuts', kind: 'cuts', default: null, label: LABEL };

const CUTOFF: Param = { id: 'cutoff', kind: 'number', min: 0, max: 5, default: 0.5, label: LABEL };

const read = (text: string, locale: string): unknown =>
  checkedParams([CUTS], { cuts: text }, { lang: 'ru', locale })['cuts'];

function refusal(text: string): AppError {
  try {
    read(text, 'ru_RU');
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('limits typed in a field', () => {
  it.each([
    ['30', 'ru_RU', [30]],
    ['30; 90', 'ru_RU', [30, 90]],
    ['0,5;1,5; 1 000', 'ru_RU', [0.5, 1.5, 1000]],
    ['0,5;1,5', 'kk_KZ', [0.5, 1.5]],
    ['0.5;1.5; 1,000', 'en_US', [0.5, 1.5, 1000]],
    ['30;', 'ru_RU', [30]],
  ])('%s in %s are %j', (text, locale, cuts) => {
    expect(read(text, locale)).toEqual(cuts);
  });

  it.each(['30; 30', '90; 30', 'скоро', '30, 90', ';', '30; x'])('%s is refused', (text) => {
    const { code, values } = refusal(text);
    expect([code, values]).toEqual(['PARAM_NOT_CUTS', { field: 'Границы', value: text }]);
  });

  it('are not given when the field is empty', () => {
    expect(read('', 'ru_RU')).toBeNull();
  });
});

describe('a number typed in a field', () => {
  const readCutoff = (raw: string | number, locale = 'ru_RU'): unknown =>
    checkedParams([CUTOFF], { cutoff: raw }, { lang: 'ru', locale })['cutoff'];

  it.each([
    ['0,5', 'ru_RU', 0.5],
    ['1,25', 'kk_KZ', 1.25],
    ['1.25', 'en_US', 1.25],
    ['5', 'ru_RU', 5],
    [0.75, 'ru_RU', 0.75],
    ['', 'ru_RU', 0.5],
  ])('%s in %s is %s', (raw, locale, value) => {
    expect(readCutoff(raw, locale)).toBe(value);
  });

  it.each(['-0,1', '5,01', 'много', 6, Number.NaN, Number.POSITIVE_INFINITY])('%s is refused', (raw) => {
    expect(() => readCutoff(raw)).toThrow('PARAM_NOT_NUMBER');
  });
});
