import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildRfm } from '../../local/terminal/journey';
import { FILES, openFile } from './addon';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/verify-on-google.md'), 'utf8');
const LANGS = ['ru', 'kk', 'en'] as const;

/** Rows `| ru / kk / en | 1 | 2 | 3 |` of the page: segment and customers in each language. */
const ROWS = [...PAGE.matchAll(/^\| (.+) \/ (.+) \/ (.+) \| (\d+) \| (\d+) \| (\d+) \|$/gm)].map((match) => ({
  names: match.slice(1, 4),
  customers: match.slice(4, 7).map(Number),
}));

describe('what docs/verify-on-google.md asks a person to compare', () => {
  it.each(LANGS)('is what the demo’s report says on any day: %s', (lang) => {
    const at = LANGS.indexOf(lang);
    for (const now of [Date.UTC(2026, 10, 22, 11, 5), Date.UTC(2028, 1, 29, 3)]) {
      const script = openFile(FILES[lang], { now: () => now });
      script.click('makeDemoData');
      const { sheetId } = buildRfm(script, 'Formula');
      const report = script.control.values(sheetId);
      const seen = ROWS.map(({ names }) => report.find(([name]) => name === names[at])?.[1]);
      expect(seen).toEqual(ROWS.map(({ customers }) => customers[at]));
    }
    expect(ROWS).toHaveLength(11);
  });

  it('names the formula and the row that it gives', () => {
    const script = openFile(FILES.en);
    script.click('makeDemoData');
    const formula = /^=RFM\(.+\)$/m.exec(PAGE)?.[0] ?? '';
    const sheet = script.control.addSheet('Formula');
    script.control.type(sheet, 0, 0, [[formula]]);
    const rows = script.control.values(sheet);
    const [, row = ''] = /Row 2 must be (.+)\./.exec(PAGE) ?? [];
    expect(rows).toHaveLength(1001);
    const [name, , recency, frequency] = rows[1] ?? [];
    const score = [6, 7, 8].map((column) => String(rows[1]?.[column])).join('');
    expect(row).toBe(
      `${String(name)} with recency ${String(recency)}, frequency ${String(frequency)} and the score ${score}`,
    );
  });
});
