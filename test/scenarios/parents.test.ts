import { describe, expect, it } from 'vitest';
import type { ParentsView, ParentView, PictureRequest } from '../../src/core/pictureViews';
import { ANSWERS_FACT } from '../../src/facts/answers';
import { SHOPPERS_FACT } from '../../src/facts/shoppers';
import { outcomeOf, snapshot } from './addon';
import { Fieldwork } from './fieldwork';
import { addImportance, growthFile } from './growthFile';

/** What the dialog may cost, whatever the file holds. */
const MOST_CALLS = 12;

const asked = (touchpoint: string, job = 'J1'): PictureRequest => ({
  ...{ picture: 'parents', tracks: [], lang: 'ru' },
  growth: { touchpoint, job },
});

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const all = (view: ParentView): readonly ParentView[] => [view, ...view.children.flatMap(all)];

function named(root: ParentView, start: string): ParentView {
  const texts = all(root).map(({ text }) => plain(text));
  const at = texts.findIndex((text) => text.startsWith(start));
  return all(root)[at] ?? expect.fail(`nothing begins with ${start}:\n${texts.join('\n')}`);
}

describe('where the money of a growth point comes from', () => {
  const work = growthFile();
  const before = snapshot(work.script);
  const view = work.call<ParentsView>('pictureRead', asked('P1'));
  const values = view.root.children.map(({ value }) => plain(value));

  it('multiplies out from stage, share and gap', () => {
    // The share is 48 / 120; the gap (4 − 2) / (5 − 2) of nine ratings of 2.
    expect(values.slice(3)).toEqual(['0,4', '0,6667']);
    const [low = 0, high = 0] = (values[2] ?? '').replace(/[ ₽]/g, '').split('–').map(Number);
    const [bottom = 0, top = 0] = values.slice(0, 2).map((text) => Number(text.replace(/[ ₽]/g, '').replace(',', '.')));
    expect(high).toBeGreaterThan(low);
    expect(Math.abs(top - (high * 0.4 * 2) / 3)).toBeLessThan(1);
    expect(Math.abs(bottom - (low * 0.4 * 2) / 3)).toBeLessThan(1);
  });

  it('is down to cells, marks and answers, each with a label and a row that is there', () => {
    const cells = all(view.root).filter(({ at }) => at !== null);
    const sheets = new Set(work.script.control.sheets().map(({ id }) => id));
    for (const { at, label } of cells) {
      expect(label).toMatch(/^[●◐○] /);
      expect(sheets.has(at?.sheetId ?? -1)).toBe(true);
    }
    expect(plain(named(view.root, 'Охват, уровень').at?.text ?? '')).toMatch(/^«Путь денег», ячейка [A-Z]+2$/);
    expect(named(view.root, 'Эксперт: Анна').at?.text).toMatch(/ячейка [A-Z]+\d+$/);
    const mean = named(view.root, 'Средняя оценка: значимо ниже');
    expect(plain(mean.text)).toBe('Средняя оценка: значимо ниже (n = 9, p = 0,0039)');
    expect(mean.children).toHaveLength(9);
    for (const { value, at } of mean.children) {
      expect(value).toBe('2');
      expect(work.rows(ANSWERS_FACT)[(at?.row ?? 0) - 2]).toMatchObject({ touchpoint: 'P1', score: 2 });
    }
  });

  it('names no shopper', () => {
    const names = work
      .rows(SHOPPERS_FACT)
      .map(({ name }) => String(name))
      .filter((name) => name !== '');
    for (const name of names) expect(JSON.stringify(view)).not.toContain(name);
  });

  it('costs a call for each sheet and changes nothing', () => {
    const run = work.script.run('pictureRead', [asked('P1')]);
    const calls = run.log.filter(({ kind }) => kind === 'remote').length;
    expect(calls, `${calls} remote calls`).toBeLessThanOrEqual(MOST_CALLS);
    expect(snapshot(work.script)).toEqual(before);
  });

  it('is opened in the dialog with codes that cannot turn into markup', () => {
    work.script.run('pictureOpen', [asked('P1"><b>')]);
    expect(work.script.control.dialog()?.html).toContain('data-growth="J1:P1%22%3E%3Cb%3E"');
  });

  it.each([
    ['an unknown touchpoint', asked('P99')],
    ['an unknown job', asked('P1', 'J99')],
    ['none', { ...asked('P1'), growth: undefined }],
  ])('says that there is no such growth point: %s', (_, request) => {
    const outcome = outcomeOf(work.script.run('pictureRead', [JSON.parse(JSON.stringify(request))]));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'GROWTH_UNKNOWN' } });
  });
});

describe('a growth point without a sum', () => {
  it('says what is missing and shows what is known: no levels', () => {
    const work = growthFile();
    work.script.control.deleteSheet(work.sheetId('Путь денег'));
    const { root, notes } = work.call<ParentsView>('pictureRead', asked('P1'));
    expect(root.value).toBe('нет уровней (путь денег)');
    expect(notes[0]).toContain('Суммы нет');
    expect(root.children.map(({ value }) => plain(value))).toEqual(['', '0,4', '0,6667']);
  });

  it('says what to do where nothing was visited yet', () => {
    const work = new Fieldwork();
    work.call('programmeMake', { example: true });
    addImportance(work);
    const outcome = outcomeOf(work.script.run('pictureRead', [asked('P1')]));
    expect(outcome).toMatchObject({ ok: false });
  });
});
