import { describe, expect, it } from 'vitest';
import { alikeCustomers, spellingKey } from './spellings';

const alike = (...names: string[]): boolean => new Set(names.map(spellingKey)).size === 1;

describe('two spellings of one customer', () => {
  it('differ in case, in ё and е, in the spaces between words', () => {
    expect(alike('Алёна  Петрова', 'алена петрова', 'АЛЁНА\u00a0ПЕТРОВА')).toBe(true);
    expect(alike('Anna@Shop.kz', 'anna@shop.kz')).toBe(true);
  });

  it('of a phone number differ in the country, in brackets and hyphens', () => {
    expect(alike('+7 701 123-45-67', '8 (701) 123 45 67', '77011234567', '7011234567')).toBe(true);
    expect(alike('+7 701 123-45-67', '+7 701 123-45-68')).toBe(false);
  });

  it('are not two numbers of customers, two names, or two texts of one beginning', () => {
    expect(alike('1001', '11001')).toBe(false);
    expect(alike('Анна', 'Анна К.')).toBe(false);
    const long = 'x'.repeat(50_000);
    expect(alike(long, `${long}y`)).toBe(false);
  });
});

it('a name is compared by its first 200 characters and, if longer, its length', () => {
  expect(spellingKey('x'.repeat(200))).toBe('x'.repeat(200));
  expect(spellingKey('x'.repeat(201))).toBe(`${'x'.repeat(200)}201`);
});

it('every customer of a group is marked, those who are not used are passed over', () => {
  const names = ['Anna', 'Boris', 'ANNA', 'anna ', 'BORIS'];
  expect([...alikeCustomers(names, (customer) => customer !== 4)]).toEqual([1, 0, 1, 0, 0]);
});
