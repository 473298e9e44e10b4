import { expect, it } from 'vitest';
import { parseInstant } from './parseInstant';

it.each(['2026-03-12T22:05:00Z', '2026-03-12 22:05:00 UTC', '2026-03-13T01:05:00.500+03:00', '2026-03-12 17:05 -0500'])(
  'reads %s as the same moment',
  (text) => {
    expect(parseInstant(text)).toBe(Date.UTC(2026, 2, 12, 22, 5));
  },
);

it.each(['2026-03-12', '2026-03-12T22:05', '2026-02-30T22:05Z', '2026-03-12T24:00Z', '12.03.2026 22:05 Z', ''])(
  'refuses "%s"',
  (text) => {
    expect(parseInstant(text)).toBeUndefined();
  },
);
