import { createRequire } from 'node:module';
import { expect, test, vi } from 'vitest';
import { createAppsScript } from '../createAppsScript';

const gasLocal: { require(folder: string, globals: object): unknown } = createRequire(import.meta.url)('gas-local');

test('gas-local loads the bundle for every execution, each time into a world of its own', () => {
  const code = `
    function leave() { Array.prototype.left = globalThis.left = 'behind'; }
    function find() { return [[].left === undefined, typeof left]; }`;
  const file = { name: 'Shop', locale: 'en_US', zone: 'UTC' };
  const script = createAppsScript({ bundle: { code, html: {}, manifest: {} }, file });
  const load = vi.spyOn(gasLocal, 'require');
  expect([script.run('leave', []).ok, script.run('find', []).value]).toEqual([true, [true, 'undefined']]);
  const [first, second] = load.mock.calls;
  expect(load).toHaveBeenCalledTimes(2);
  expect(second?.[0]).toBe(first?.[0]);
  expect(second?.[1]).not.toBe(first?.[1]);
});
