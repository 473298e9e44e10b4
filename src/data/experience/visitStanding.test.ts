import { expect, it } from 'vitest';
import { visitStanding } from './visitStanding';

it.each([
  ['waiting', ['new']],
  ['waiting', ['checked']],
  ['accepted', ['accepted']],
  ['accepted', ['accepted', 'new']],
  ['accepted', ['returned', 'accepted']],
  ['returned', ['returned']],
  ['returned', ['accepted', 'returned']],
  ['waiting', ['returned', 'checked']],
  ['waiting', ['accepted', 'rejected', 'new']],
  ['rejected', ['rejected']],
  ['excluded', ['accepted', 'excluded']],
  ['erased', ['accepted', 'erased']],
  ['waiting', ['ерунда']],
] as const)('a visit is %s after %s', (standing, states) => {
  expect(visitStanding(states)).toBe(standing);
});
