import { describe, expect, it } from 'vitest';
import { AppError } from '../../core/appError';
import { linkWith, prefillOf } from './prefill';

const FORM = {
  id: 'f0000000',
  items: [
    [7, 'date'],
    [9, 'code'],
  ] as const,
};
const ADDRESS = 'https://docs.google.com/forms/d/e/f0000000/viewform?usp=pp_url&entry.9=';
const asked: unknown[] = [];
const forms = (gives: (code: string) => string) => ({
  prefillTemplate: (form: string, item: number, code: string) => {
    asked.push([form, item]);
    return gives(code);
  },
});

describe('a template with a placeholder', () => {
  const template = prefillOf(
    forms((code) => ADDRESS + code),
    FORM,
  );

  it('is asked for the question about the code', () => {
    expect(asked).toEqual([['f0000000', 9]]);
    expect(template).toBe(`${ADDRESS}0000000`);
  });

  it('gives the link of any code, and leaves the same digits elsewhere alone', () => {
    expect(linkWith(template, '1047132')).toBe(`${ADDRESS}1047132`);
    expect(linkWith(`${template}&x=0000000`, '1047132')).toBe(`${ADDRESS}1047132&x=0000000`);
  });
});

it('there is none where nobody asks for the code, the form does not open, or the address is of another shape', () => {
  expect(
    prefillOf(
      forms((code) => ADDRESS + code),
      { id: 'f', items: [[7, 'date']] },
    ),
  ).toBe('');
  expect(
    prefillOf(
      forms((code) => `https://forms.example/?code=${code}`),
      FORM,
    ),
  ).toBe('');
  const gone = forms(() => {
    throw new AppError('FORM_UNREACHABLE');
  });
  expect(prefillOf(gone, FORM)).toBe('');
});
