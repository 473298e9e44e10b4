import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAddon } from '../../build.mjs';
import type { AppsScript } from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import { makeDataModel } from '../../local/build/dataModel.mjs';
import { makeReference } from '../../local/build/definitions.mjs';
import { scaffoldModel } from '../../local/setup/modelFiles.mjs';
import type { HelpView, HomeView, PanelView, ReportView } from '../../src/core/views';
import { answerOf, builtBundle } from '../scenarios/addon';
import { undocumented } from './docs.mjs';
import { sourcesIn } from './sources.mjs';
import { textFaults } from './texts.mjs';
import { ROOT, runPackage } from './tools';

const COPIED = ['src', 'local', 'test', 'build.mjs', 'package.json', 'tsconfig.json', 'appsscript.json'];

let root = '';
let paths: readonly string[] = [];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'rosta-model-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(root, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  paths = scaffoldModel(root, 'tea_tastes');
  await runPackage('@biomejs/biome/bin/biome', biome('--write'), root);
  await buildAddon(root, 'en', true);
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const biome = (...more: readonly string[]) => [
  'check',
  ...more,
  '--config-path',
  'test/house/style.json',
  ...paths.filter((path) => !path.endsWith('.md')),
];

const built = (name: string) => readFileSync(join(root, 'dist/addon', name), 'utf8');

/** An English file with a sheet of three teas, one of them twice. */
function openTeas(): { readonly script: AppsScript; readonly sheetId: number } {
  const bundle = builtBundle(join(root, 'dist/addon'));
  const script = createAppsScript({ bundle, file: { name: 'Teas', locale: 'en_US', zone: 'UTC' } });
  script.open();
  const sheetId = script.control.importValues('Teas', [['Category'], ['green'], ['black'], ['green'], ['white']]);
  return { script, sheetId };
}

describe('a model made by npm run new:model', () => {
  test('is a function: its stub explains itself, and a formula gives the counts', () => {
    expect(built('Code.js')).toMatch(
      /@param \{B2:B\} values .+\n.+\n \* @customfunction\n \*\/\nfunction TEA_TASTES_COUNTS/,
    );
    const { script, sheetId } = openTeas();
    script.control.type(sheetId, 0, 2, [['=TEA_TASTES_COUNTS(A2:A, 2)']]);
    const cells = script.control.values(sheetId).slice(0, 2);
    expect(cells.map((row) => row.slice(2))).toEqual([
      ['Value', 'Rows', 'Row share'],
      ['green', 2, 0.5],
    ]);
  });

  test('has a panel, and its report writes the fact it gives under its headers', () => {
    const { script, sheetId } = openTeas();
    const home = answerOf<HomeView>(script.run('homeOpen', []));
    expect(home.models.map(({ id }) => id)).toContain('tea_tastes');
    const panel = answerOf<PanelView>(script.run('panelOpen', [{ model: 'tea_tastes', sheetId }]));
    expect(panel.request.columns).toEqual({ value: 0 });
    const report = answerOf<ReportView>(script.run('reportBuild', [panel.request]));
    expect(report.findings).toEqual(['Most frequent is “green”: 2 of 4 rows (50%).']);
    const rows = script.control.values(report.sheets[0]?.id ?? 0).map((row) => row.slice(0, 3));
    expect(rows).toEqual(
      expect.arrayContaining([
        ['Value', 'Rows', 'Row share'],
        ['green', 2, 0.5],
        ['black', 1, 0.25],
        ['white', 1, 0.25],
      ]),
    );
  });

  test('has help in every language, and stands in the reference', async () => {
    const { script } = openTeas();
    for (const lang of ['ru', 'kk', 'en']) {
      const help = answerOf<HelpView>(script.run('helpOpen', [{ model: 'tea_tastes', lang }]));
      expect(help.about).toHaveLength(1);
      expect(help.tables.map(({ columns }) => columns.filter(({ note }) => note !== '').length)).toEqual([3]);
      expect(help.functions.map(({ examples }) => examples)).toEqual([
        ['=TEA_TASTES_COUNTS(B2:B)', '=TEA_TASTES_COUNTS(B2:B, 2)'],
      ]);
    }
    const reference = await makeReference(root);
    expect(reference['docs/functions/kk.md']).toContain('=TEA_TASTES_COUNTS(B2:B; 2)');
  });

  test('its fact stands in the data model', async () => {
    expect(await makeDataModel(root)).toMatch(
      /### `tea_tastes_counts`.+[\s\S]+\| `value` \| .+ \| .+ \| .+ \| Value \|/,
    );
  });

  test('keeps the rules of the house: types, style, docs, texts in three languages', async () => {
    const made = sourcesIn(root, paths);
    expect(made.length).toBeGreaterThan(8);
    const own = made.filter(({ fileName }) => !fileName.endsWith('.test.ts'));
    expect([...own.flatMap(undocumented), ...made.flatMap(textFaults)]).toEqual([]);
    const { code, output } = await runPackage('@biomejs/biome/bin/biome', biome('--error-on-warnings'), root);
    expect(code, output).toBe(0);
    const types = await runPackage('typescript/bin/tsc', ['-p', 'src'], root);
    expect(types.output).toBe('');
  });

  test('passes its own tests and those that look at every model', async () => {
    const config = ['run', '--config', 'test/vitest.config.ts', '--root', '.', '--project', 'unit'];
    const filters = ['src/models/tea_tastes', 'src/models/registry', 'src/help/catalogue'];
    const { code, output } = await runPackage('vitest/vitest.mjs', [...config, ...filters], root);
    expect(code, output).toBe(0);
    expect(output).toContain('tea_tastes.test.ts');
  });
});

describe('npm run new:model refuses', () => {
  const state = () => readdirSync(join(root, 'src'), { recursive: true }).sort().join('\n');

  test.each([
    ['Tea', 'cannot be the id of a model'],
    ['tea-tastes', 'cannot be the id of a model'],
    ['../tea', 'cannot be the id of a model'],
    ['t', 'cannot be the id of a model'],
    ['registry', 'is a name of the house'],
    ['functions', 'is a name of the house'],
    ['rfm', 'taken: src/models/rfm is there already'],
    ['rfm_movement', 'taken by src/models/rfm/movementModel.ts'],
    ['tea_tastes', 'taken: src/models/tea_tastes is there already'],
  ])('the id %s and changes nothing', (id, message) => {
    const before = state();
    expect(() => scaffoldModel(root, id)).toThrow(message);
    expect(state()).toBe(before);
  });

  test('a call without an id, and says what to type', () => {
    const call = () => execFileSync(process.execPath, ['local/setup/newModel.mjs'], { cwd: root, stdio: 'pipe' });
    expect(call).toThrow('Which model? npm run new:model value_counts');
  });
});
