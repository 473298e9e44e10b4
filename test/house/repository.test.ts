import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NO_CHROMIUM, presentChromiums } from '../../local/setup/chromium.mjs';
import { checkNode, isInstalled } from '../../local/setup/prepare.mjs';
import { summarise } from '../../local/setup/summary.mjs';
import { plant, ROOT } from './tools';

const json = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

describe('packages', () => {
  test('the lock file names no registry', () => {
    const packages: Readonly<Record<string, { resolved?: string }>> = json('package-lock.json').packages;
    expect(Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
    expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toContain('omit-lockfile-registry-resolved=true');
  });

  test('the lock file holds the packages of every platform, else npm ci refuses it', () => {
    const packages: Readonly<Record<string, { optionalDependencies?: object }>> = json('package-lock.json').packages;
    const optional = Object.values(packages).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}));
    const locked = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
    expect(optional.filter((name) => !locked.has(name))).toEqual([]);
  });

  test('every version is exact, and nothing is needed at run time', () => {
    const { dependencies, devDependencies } = json('package.json');
    expect(dependencies).toBeUndefined();
    expect(Object.values(devDependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });
});

describe('set-up', () => {
  test('an old Node is refused with what to install', () => {
    expect(() => checkNode('18.20.0')).toThrow('Rosta needs Node 20.19 or newer; this is 18.20.0.');
    expect(() => checkNode('20.18.3')).toThrow('20.18.3');
    expect(() => checkNode('20.19.0')).not.toThrow();
    expect(() => checkNode('22.1.0')).not.toThrow();
  });

  test('packages are installed when each locked version is there; those of other platforms may be missing', () => {
    const lock = (packages: object) => JSON.stringify({ packages });
    const locked = {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '1.0.0', optional: true },
    };
    const planted = (installed: object) =>
      plant({ 'package-lock.json': lock(locked), 'installed/.package-lock.json': lock(installed) });
    const stands = (installed: object) => isInstalled(planted(installed), 'installed');
    expect(stands({ 'node_modules/a': { version: '1.0.0' } })).toBe(true);
    expect(stands({ 'node_modules/a': { version: '1.0.1' } })).toBe(false);
    expect(stands({})).toBe(false);
    expect(isInstalled(plant({ 'package-lock.json': lock(locked) }), 'nowhere')).toBe(false);
  });

  test('CHROMIUM_PATH wins, and a path that is not there counts as none', () => {
    expect(presentChromiums({ CHROMIUM_PATH: process.execPath })).toEqual([process.execPath]);
    expect(presentChromiums({ CHROMIUM_PATH: '/nowhere/chromium' })).toEqual([]);
    expect(NO_CHROMIUM).toContain('CHROMIUM_PATH');
  });
});

describe('the summary of a run', () => {
  const file = (name: string, ...statuses: readonly string[]) => ({
    name,
    status: statuses.includes('failed') ? 'failed' : 'passed',
    assertionResults: statuses.map((status) => ({ status })),
  });
  const browser = file('/a/test/browser/rfm.test.ts', 'passed');

  test('all passed, browser tests among them', () => {
    expect(summarise({ testResults: [file('/a/b.test.ts', 'passed', 'passed'), browser] }, 0)).toEqual({
      passed: 3,
      failed: 0,
      faults: [],
    });
  });

  test.each([
    ['a failed test', [file('/a/b.test.ts', 'passed', 'failed'), browser], 1, 1],
    ['a file that does not load', [{ ...file('/a/b.test.ts'), status: 'failed' }, browser], 1, 1],
    ['a failure that no test tells of', [file('/a/b.test.ts', 'passed'), browser], 1, 1],
  ])('%s is counted', (_, testResults, code, failed) => {
    expect(summarise({ testResults }, code).failed).toBe(failed);
  });

  test.each([
    ['no tests', [], 'No tests ran.'],
    ['no browser tests', [file('/a/b.test.ts', 'passed')], 'No browser tests ran.'],
    [
      'a skipped browser test',
      [file('/a/test/browser/b.test.ts', 'passed', 'skipped')],
      'Browser tests were skipped: 1.',
    ],
  ])('%s: a fault', (_, testResults, fault) => {
    expect(summarise({ testResults }, 0).faults).toContain(fault);
  });
});

test('the root holds only what belongs there', () => {
  const files = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isFile());
  const known = [
    'appsscript.json',
    'build.mjs',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'package-lock.json',
    'package.json',
    'PRIVACY.md',
    'README.md',
  ];
  const allowed = [...known, 'tsconfig.json'];
  expect(files.map((entry) => entry.name).filter((name) => !name.startsWith('.') && !allowed.includes(name))).toEqual(
    [],
  );
  expect(existsSync(join(ROOT, '.clasp.json'))).toBe(true);
});
