import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { ContractCase } from './contractCase';
import { type Recording, readRecordings, withRecordings } from './recordings';

const one: ContractCase = { id: 'one is one', source: 'assumed', run: () => 1, expect: { value: 1 } };
const two: ContractCase = { id: 'two is two', source: 'docs a.md', run: () => 2, expect: { value: 2 } };

/** Made up: what a run might have seen. */
const seen = (date: string, id: string, value: unknown): Recording => ({ date, cases: [{ id, seen: { value } }] });

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
function folderWith(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'recorded-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content));
  return folder;
}

it('a case that Google was seen doing is recorded on that day, whatever it was known from', () => {
  const { cases, differences } = withRecordings([one, two], [seen('2026-12-01', 'two is two', 2)]);
  expect(cases.map(({ source }) => source)).toEqual(['assumed', 'recorded 2026-12-01']);
  expect(differences).toEqual([]);
});

it('a case of which Google did something else is a difference and no evidence', () => {
  const { cases, differences } = withRecordings([one], [seen('2026-12-01', 'one is one', 7)]);
  expect(cases.map(({ source }) => source)).toEqual(['assumed']);
  expect(differences).toEqual([{ id: 'one is one', date: '2026-12-01', seen: { value: 7 } }]);
});

it('the newest recording of a case decides', () => {
  const older = seen('2026-12-01', 'one is one', 7);
  const newer = seen('2027-01-15', 'one is one', 1);
  expect(withRecordings([one], [older, newer])).toMatchObject({
    cases: [{ source: 'recorded 2027-01-15' }],
    differences: [],
  });
  expect(withRecordings([one], [{ ...newer, date: '2026-11-01' }, older]).differences).toHaveLength(1);
});

it('a newer recording that left a case out does not undo an older one', () => {
  const { cases } = withRecordings([one], [seen('2026-12-01', 'one is one', 1), seen('2027-01-15', 'two is two', 2)]);
  expect(cases.map(({ source }) => source)).toEqual(['recorded 2026-12-01']);
});

it('recordings are read oldest first', () => {
  const folder = folderWith({
    '2027-01-15.json': seen('2027-01-15', 'one is one', 1),
    '2026-12-01.json': seen('2026-12-01', 'one is one', 1),
  });
  expect(readRecordings(folder).map(({ date }) => date)).toEqual(['2026-12-01', '2027-01-15']);
});

it('a folder that is not there holds no recordings', () => {
  expect(readRecordings(join(tmpdir(), 'no such folder'))).toEqual([]);
});

it('a file that is not named after its day, or is empty, is refused', () => {
  expect(() => readRecordings(folderWith({ 'monday.json': seen('2026-12-01', 'one is one', 1) }))).toThrow(
    'monday.json',
  );
  expect(() => readRecordings(folderWith({ '2026-12-01.json': { date: '2026-12-01', cases: [] } }))).toThrow(
    'no cases',
  );
});
