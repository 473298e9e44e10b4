import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeDocs } from '../../local/build/docs.mjs';
import { namedPaths } from './paths.mjs';
import { ROOT } from './tools';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const documents = ['README.md', 'CONTRIBUTING.md', 'PRIVACY.md'].concat(
  readdirSync(join(ROOT, 'docs'), { recursive: true })
    .map((name) => `docs/${String(name).replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md')),
);

test.each(documents)('every file that %s names is there', (path) => {
  const missing = namedPaths(path, read(path)).filter((name) => !existsSync(join(ROOT, name)));
  expect(missing).toEqual([]);
});

test('paths are seen in links and code, not in fences, addresses and what the build makes', () => {
  const text = [
    'See [this](../src/core/lang.ts#L3), [that](https://nodejs.org/a), `src/a.ts`, `src/models/<id>/model.ts`,',
    '`dist/addon`, `test/2026-12-01.json`, `npm run build`, `Code.js`, `A2:A`.',
    '```',
    '`src/fenced.ts`',
    '```',
  ].join('\n');
  expect(namedPaths('docs/a.md', text)).toEqual(['src/core/lang.ts', 'src/a.ts', 'src/models']);
  expect(namedPaths('docs/architecture.md', read('docs/architecture.md')).length).toBeGreaterThan(30);
});

test('generated documents are what npm run docs writes', async () => {
  const made = await makeDocs(ROOT);
  expect(Object.keys(made)).toHaveLength(5);
  for (const [path, text] of Object.entries(made)) expect(read(path), `${path}: run npm run docs`).toBe(text);
});

test('the hosted run calls the same command as our own, and needs no secret', () => {
  const workflow = read('.github/workflows/ci.yml');
  const commands = [...workflow.matchAll(/^\s*- run: (.+)$/gm)].map((match) => match[1]);
  expect(commands).toEqual(['npm test']);
  expect(read('.ci/run')).toMatch(/^npm test\b/m);
  expect(workflow).not.toContain('secrets.');
  expect(workflow).not.toContain('\t');
});
