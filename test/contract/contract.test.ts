import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import type { ContractCase } from './contractCase';
import { fileCases } from './fileCases';
import { lookCases } from './lookCases';
import { modeCases } from './modeCases';
import { sheetCases } from './sheetCases';

const SERVICES = 'SpreadsheetApp, Charts, HtmlService, PropertiesService, Session';
const cases = [...sheetCases, ...lookCases, ...fileCases, ...modeCases];

/** The kinds of sources in the order of README's columns. */
const KINDS = ['docs', 'reported', 'recorded', 'assumed'];

/** Rows of README's table "Verified where": their first cell, and the cases they count. */
const AREAS: readonly (readonly [string, readonly ContractCase[]])[] = [
  ['ranges and values: sizes, typing, dates, wordings of errors', sheetCases],
  ['look: formats, colours, notes, charts', lookCases],
  ['the file: sheets, their marks, settings', fileCases],
  ['authorisation modes: menu, sidebar, custom functions', modeCases],
];

/** How many of the cases are of each kind. */
function countsOf(some: readonly ContractCase[]): readonly number[] {
  return KINDS.map((kind) => some.filter(({ source }) => source.split(' ')[0] === kind).length);
}

/** Runs a case as the only thing a script does; on opening its result leaves through the console. */
function runLocally({ run, mode, locale = 'en_US' }: ContractCase): unknown {
  const code = [
    `function CASE() { return (${run})({ ${SERVICES} }); }`,
    `function onOpen() { console.log(JSON.stringify(CASE())); }`,
  ].join('\n');
  const scopes = ['spreadsheets.currentonly', 'script.container.ui'];
  const script = createAppsScript({
    bundle: {
      code,
      html: { sidebar: '<p>Hello</p>' },
      manifest: { oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`) },
    },
    file: { name: 'Contract', locale, zone: 'Asia/Almaty' },
  });
  const execution =
    mode === 'CUSTOM_FUNCTION'
      ? script.customFunction('CASE', [])
      : mode === 'LIMITED'
        ? script.open()
        : script.run('CASE', []);
  if (!execution.ok) return { error: execution.error };
  return { value: mode === 'LIMITED' ? JSON.parse(execution.console[0] ?? 'null') : execution.value };
}

describe('the local Apps Script keeps the contract', () => {
  it.each(cases.map((item) => [item.id, item] as const))('%s', (_, item) => {
    expect(runLocally(item)).toEqual(item.expect);
  });

  it('says of every case where it is known from', () => {
    for (const { source } of cases) expect(source).toMatch(/^(docs \S+|reported .+|recorded \d{4}-\d\d-\d\d|assumed)$/);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(cases.filter(({ source }) => source !== 'assumed').length).toBeGreaterThanOrEqual(35);
  });
});

describe('README tells where each rule is known from', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8').replace(/\s+/g, ' ');

  it('with the number of cases of each kind', () => {
    const [docs, reported, recorded, assumed] = countsOf(cases);
    expect(readme).toContain(
      `Of ${cases.length} cases ${docs} are documented by Google, ${reported} reported by others, ${recorded} recorded on Google, ${assumed} assumed.`,
    );
  });

  it.each(AREAS)('and by area: %s', (area, some) => {
    expect(readme).toContain(`| ${area} | ${countsOf(some).join(' | ')} |`);
  });

  it('and leaves no case out', () => {
    expect(AREAS.flatMap(([, some]) => some)).toEqual(cases);
  });
});
