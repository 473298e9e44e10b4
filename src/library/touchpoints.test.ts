import { describe, expect, it } from 'vitest';
import { LANGS } from '../core/lang';
import type { Industry } from '../core/touchpointLibrary';
import { STAGE_WORDS } from '../facts/stageWords';
import { TOUCHPOINTS } from './touchpoints';

const MOST_NAME = 40;
const MOST_QUESTION = 120;
const INDUSTRIES: readonly Industry[] = ['retail', 'restaurant', 'fitness', 'services', 'b2b'];
const repeated = (texts: readonly string[]): readonly string[] =>
  texts.filter((text, i) => texts.findIndex((other) => other.toLowerCase() === text.toLowerCase()) !== i);

describe('the library of touchpoints', () => {
  it('has at least 120, enough of each stage, both online and offline, and of each industry', () => {
    expect(TOUCHPOINTS.length).toBeGreaterThanOrEqual(120);
    for (const stage of Object.keys(STAGE_WORDS)) {
      const ofStage = TOUCHPOINTS.filter((touchpoint) => touchpoint.stage === stage);
      expect(ofStage.length, stage).toBeGreaterThanOrEqual(20);
      for (const place of ['online', 'offline']) {
        expect(ofStage.filter((touchpoint) => touchpoint.place === place).length, `${stage} ${place}`).toBeGreaterThan(
          4,
        );
      }
    }
    for (const industry of INDUSTRIES) {
      const count = TOUCHPOINTS.filter(({ industries }) => industries.includes(industry)).length;
      expect(count, industry).toBeGreaterThanOrEqual(35);
    }
  });

  it('gives each a code of its own, with the letter of its stage', () => {
    expect(repeated(TOUCHPOINTS.map(({ code }) => code))).toEqual([]);
    for (const { code, stage } of TOUCHPOINTS) {
      expect(code).toMatch(/^[NCDEL]\d\d$/);
      expect(stage, code).not.toBe('');
      expect(code.slice(0, 1)).toBe(stage.slice(0, 1).toUpperCase());
    }
  });

  it('repeats no name and no question within a language', () => {
    for (const lang of LANGS) {
      expect(repeated(TOUCHPOINTS.map(({ name }) => name[lang])), lang).toEqual([]);
      expect(repeated(TOUCHPOINTS.map(({ question }) => question[lang])), lang).toEqual([]);
    }
  });

  it('is short enough for a phone, and every question is one', () => {
    for (const { code, name, question } of TOUCHPOINTS) {
      for (const lang of LANGS) {
        expect(name[lang].length, `${code} ${lang}`).toBeGreaterThan(2);
        expect(name[lang].length, `${code} ${lang}`).toBeLessThanOrEqual(MOST_NAME);
        expect(question[lang].length, `${code} ${lang}`).toBeLessThanOrEqual(MOST_QUESTION);
        expect(question[lang], `${code} ${lang}`).toMatch(/^[^?]+\?$/u);
      }
    }
  });

  it('asks for a rating: how much, never whether', () => {
    for (const { code, question } of TOUCHPOINTS) {
      expect(question.ru, code).toMatch(/^Насколько /u);
      expect(question.kk, code).toMatch(/қаншалықты/u);
      expect(question.en, code).toMatch(/^How /u);
    }
  });

  it('is written in the letters of its language', () => {
    for (const { code, name, question } of TOUCHPOINTS) {
      const latin = (text: string): string => text.replace(/Wi-Fi/g, '').replace(/[^a-z]/gi, '');
      expect(latin(name.ru + question.ru + name.kk + question.kk), code).toBe('');
      expect(question.ru, code).not.toMatch(/[әғқңөұүһі]/iu);
      expect(question.kk, code).toMatch(/[әғқңөұүһі]/iu);
      expect(question.en + name.en, code).not.toMatch(/[а-яё]/iu);
    }
  });
});
