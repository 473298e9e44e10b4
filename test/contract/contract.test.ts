import { describe, expect, it } from 'vitest';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import type { ContractCase } from './contractCase';
import { fileCases } from './fileCases';
import { lookCases } from './lookCases';
import { modeCases } from './modeCases';
import { sheetCases } from './sheetCases';

const SERVICES = 'SpreadsheetApp, Charts, HtmlService, PropertiesService, Session';
const cases = [...sheetCases, ...lookCases, ...fileCases, ...modeCases];

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
