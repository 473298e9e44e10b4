import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contractBundle } from '../../local/build/contractBundle.mjs';
import { checkTopLevel, readGlobals } from '../house/gates.mjs';
import { serviceNames } from '../house/services.mjs';
import { CASES } from './allCases';
import type { ContractCase } from './contractCase';
import { browse, HTML, pasted } from './google/localGoogle';
import type { Recording } from './recordings';

const ROOT = join(import.meta.dirname, '../..');
const BASE = { locale: 'en_US', zone: 'Asia/Almaty' };
const SETTINGS = [
  BASE,
  { ...BASE, zone: 'America/New_York' },
  { ...BASE, locale: 'ru_RU' },
  { ...BASE, locale: 'kk_KZ' },
];

let bundle = '';
beforeAll(async () => {
  bundle = await contractBundle(ROOT);
});

/** Does what docs/verify-on-google.md asks a person to do. */
function protocol(
  code: string,
  setting: typeof BASE,
  html = HTML,
): { recording: Recording; table: readonly (readonly unknown[])[] } {
  const script = pasted(code, setting, html);
  expect(script.run('runContract', [])).toMatchObject({ ok: true });
  script.open();
  const [entry] = script.menu();
  script.click(entry?.functionName ?? '');
  const recording: Recording = JSON.parse(browse(script, script.control.dialog()?.html ?? ''));
  const report = script.control.sheets().find(({ name }) => name === 'Contract');
  return { recording, table: script.control.values(report?.id ?? -1) };
}

const needs = ({ locale = BASE.locale, zone = BASE.zone }: ContractCase): string => `${locale} ${zone}`;

/** Ids of the cases by what the table says of them. */
function verdicts(table: readonly (readonly unknown[])[], verdict: string): readonly unknown[] {
  return table.filter((row) => row[4] === verdict).map(([id]) => id);
}

describe('the bundle for Google', () => {
  it('is one plain script that touches nothing when it is loaded', () => {
    expect(readGlobals(bundle).map(({ name }) => name)).toContain('runContract');
    expect(() => checkTopLevel(bundle, serviceNames(ROOT))).not.toThrow();
  });

  it('runs every case and sees in the local double what is expected', () => {
    const { recording, table } = protocol(bundle, BASE);
    expect(recording.cases.map(({ id }) => id)).toEqual(CASES.map(({ id }) => id));
    expect(recording.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(verdicts(table, 'not yet')).toEqual([]);
    const other = CASES.filter((item) => needs(item) !== `${BASE.locale} ${BASE.zone}`).map(({ id }) => id);
    expect(verdicts(table, 'NO').filter((id) => !other.includes(String(id)))).toEqual([]);
  });

  it.each(SETTINGS)('sees what is expected in a file set to %o', (setting) => {
    const { table } = protocol(bundle, setting);
    const ids = CASES.filter((item) => needs(item) === `${setting.locale} ${setting.zone}` && item.mode === undefined);
    const missed = verdicts(table, 'yes');
    expect(ids.map(({ id }) => id).filter((id) => !missed.includes(id))).toEqual([]);
    expect(ids.length).toBeGreaterThan(0);
  });

  it('shows a difference first', () => {
    const sentence = 'The number of rows in the range must be at least 1.';
    const { table } = protocol(bundle.replaceAll(sentence, 'Another sentence.'), BASE);
    const row = table.slice(1).find(([id]) => id === 'a range of no rows is refused');
    expect(row?.slice(2, 5)).toEqual([
      JSON.stringify({ error: 'Another sentence.' }),
      JSON.stringify({ error: sentence }),
      'NO',
    ]);
    const order = table.slice(1).map((cells) => cells[4]);
    expect(order).toEqual([...order].sort((a, b) => Number(a === 'yes') - Number(b === 'yes')));
  });

  it('keeps the same text on the sheet, in cells that are not too long', () => {
    const script = pasted(bundle, BASE);
    script.run('runContract', []);
    script.open();
    script.click('finishContract');
    const text = browse(script, script.control.dialog()?.html ?? '');
    const report = script.control.sheets().find(({ name }) => name === 'Contract');
    const column = script.control.values(report?.id ?? -1).map((row) => String(row[6] ?? ''));
    expect(JSON.parse(column.join(''))).toEqual(JSON.parse(text));
    expect(Math.max(...column.map(({ length }) => length))).toBeLessThan(50_000);
  });

  it.each(['sidebar', 'Help', 'Server'])(
    'leaves for later what needs the HTML file %s when it was not pasted',
    (name) => {
      const { [name]: _, ...others } = HTML;
      const { table } = protocol(bundle, BASE, others);
      const wanting = CASES.filter(({ html }) => html === name).map(({ id }) => id);
      expect([...verdicts(table, 'not yet')].sort()).toEqual([...wanting].sort());
      expect(wanting.length).toBeGreaterThan(0);
    },
  );

  it('asks first whether the apostrophe that marks texts is read back', () => {
    expect(CASES[0]?.id).toBe('a leading apostrophe is not read back');
  });

  it('goes on when a case cannot be prepared', () => {
    const unknown = `SpreadsheetApp = over(SpreadsheetApp, { getActiveSpreadsheet: () =>
      over(real.app.getActiveSpreadsheet(), { setSpreadsheetLocale: () => { throw new Error('No such locale.'); } }) });`;
    const { table } = protocol(`${unknown}\n${bundle}`, BASE);
    const row = table.find(([id]) => id === 'the locale of a Kazakh file begins with kk');
    expect(row?.[3]).toBe(JSON.stringify({ error: 'Not prepared: Error: No such locale.' }));
    expect(verdicts(table, 'yes').length).toBeGreaterThan(100);
  });

  it('refuses to run where sheets with content would be deleted', () => {
    const script = pasted(bundle, BASE);
    script.control.type(0, 0, 0, [['mine']]);
    expect(script.run('runContract', []).error).toBe('Run this in a new, empty spreadsheet: it deletes every sheet.');
  });
});
