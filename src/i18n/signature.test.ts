import { expect, it } from 'vitest';
import { exampleFormulas, signature } from './signature';

const SHARE = {
  name: 'SHARE',
  params: [
    { name: 'values', optional: false, example: 'B2:B' },
    { name: 'least', optional: true, example: '0.5' },
  ],
};

it('names the parameters, optional ones in brackets', () => {
  expect(signature(SHARE, 'ru_RU')).toBe('SHARE(values; [least])');
  expect(signature(SHARE, 'en_US')).toBe('SHARE(values, [least])');
});

it('shows a formula with what is needed and one with everything', () => {
  expect(exampleFormulas(SHARE, 'kk_KZ')).toEqual(['=SHARE(B2:B)', '=SHARE(B2:B; 0,5)']);
  expect(exampleFormulas(SHARE, 'en_US')).toEqual(['=SHARE(B2:B)', '=SHARE(B2:B, 0.5)']);
});

it('shows one formula where nothing is optional', () => {
  expect(exampleFormulas({ name: 'F', params: SHARE.params.slice(0, 1) }, 'en_US')).toEqual(['=F(B2:B)']);
});
