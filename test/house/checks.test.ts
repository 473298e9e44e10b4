import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { undocumented } from './docs.mjs';
import { impurities, PURE } from './purity.mjs';
import { readArrows } from './readArrows';
import { tooLong } from './sizes.mjs';
import { sourcesIn } from './sources.mjs';
import { textFaults } from './texts.mjs';
import { ROOT, runPackage } from './tools';

/** Raised as the house grows, so that a checker that sees nothing cannot pass. */
const MODULE_FLOOR = 180;

const ADAPTERS = readdirSync(join(ROOT, 'src'))
  .map((room) => `src/${room}`)
  .filter((room) => existsSync(join(ROOT, room, 'tsconfig.json')));

const RUNTIMES = ['src', ...ADAPTERS, 'local', 'local/setup', 'local/workbench/page', 'test', 'test/contract'];

function filesOf(runtime: string): readonly string[] {
  const folder = join(ROOT, runtime);
  const { config } = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, folder).fileNames;
}

function ownSources(folders: readonly string[]) {
  return sourcesIn(ROOT, folders).filter((source) => !/\.test\.ts$/.test(source.fileName));
}

describe('types', () => {
  test.each(RUNTIMES)('%s compiles with the types of its runtime and no others', async (runtime) => {
    const { output } = await runPackage('typescript/bin/tsc', ['-p', join(runtime, 'tsconfig.json')]);
    expect(output).toBe('');
  });

  test('every source file is compiled by some runtime', () => {
    const compiled = new Set(RUNTIMES.flatMap(filesOf));
    const paths = sourcesIn(ROOT, ['src', 'local', 'test', 'bench']).map((source) => join(ROOT, source.fileName));
    expect(paths.filter((path) => !compiled.has(path))).toEqual([]);
  });
});

test('Biome finds nothing to complain of; what it can mend: npm run format', async () => {
  const args = ['check', '--config-path', 'test/house/style.json', '--error-on-warnings', '--reporter=github', '.'];
  const { code, output } = await runPackage('@biomejs/biome/bin/biome', args);
  expect(output.split('\n').filter((line) => /^::(error|warning)/.test(line))).toEqual([]);
  expect(code, output).toBe(0);
});

test('imports follow the arrows', async () => {
  const { modules, violations } = await readArrows(ROOT);
  expect(violations).toEqual([]);
  expect(modules).toBeGreaterThanOrEqual(MODULE_FLOOR);
});

test('nothing is unused; delete it, or stop exporting it', async () => {
  const { code, output } = await runPackage('knip/bin/knip.js', ['--config', 'test/house/knip.json', '--no-progress']);
  expect(code, output).toBe(0);
});

test('every exported thing is documented', () => {
  const sources = [...ownSources(['src', 'local', 'test']), ...sourcesIn(ROOT, ['build.mjs'])];
  expect(sources.flatMap(undocumented)).toEqual([]);
});

test('every text stands in ru, kk and en', () => {
  expect(ownSources(['src']).flatMap(textFaults)).toEqual([]);
});

test('pure rooms know no clock, no local zone and no chance', () => {
  expect(ownSources(PURE).flatMap(impurities)).toEqual([]);
});

test('source files are small', () => {
  const files = ownSources(['src', 'local']).map(({ fileName, text }) => ({
    path: fileName,
    lines: text.trimEnd().split('\n').length,
  }));
  expect(tooLong(files)).toEqual([]);
});
