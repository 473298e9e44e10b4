import { expect, it } from 'vitest';
import { unreviewed } from './unreviewed';

it('a visit waits until somebody decides of it, a recheck too; a rehearsal waits for nobody', () => {
  const visits = [
    ...['new', 'checked', 'accepted', 'returned', 'rejected', 'excluded'].map((state) => ({ state, purpose: '' })),
    { state: 'checked', purpose: 'recheck' },
    { state: 'checked', purpose: 'rehearsal' },
  ];
  expect(unreviewed(visits)).toBe(3);
});
