import { describe, expect, it } from 'vitest';
import { codeOf, fileNews, IntakeFile } from '../../../test/fakes/intakeFile';
import type { ErasePreviewView } from '../../core/fieldViews';
import { eraseVisits } from './erase';
import { erasePreview } from './erasePreview';

import { reconcile } from './reconcile';
import { keepRetention, readRetention, retention } from './retention';
import { sweep } from './sweep';

const A = codeOf(1);
const B = codeOf(2);
const DAY = 86_400_000;
const answers = (code: string) => ({ code, receipt: 'тайна', 's:T1': '4' });

/** Two visits, the first one edited, and a waiting response. */
function filled(): IntakeFile {
  const file = new IntakeFile([A, B]);
  const first = file.submit(answers(A));
  file.submit(answers(B));
  file.submit(answers('1234567'));
  file.run(fileNews);
  file.forms.edit(file.form, first.id, file.replyOf({ ...answers(A), 's:T1': '2' }, 'edit-1', file.now + 1000));
  file.now += 60_000;
  file.run(fileNews);
  file.accept();
  return file;
}

const erase = (file: IntakeFile, codes: readonly string[], cutAt?: number, isKept?: boolean): boolean =>
  file.run((ports, context) => eraseVisits(ports, context, codes), cutAt, isKept);

function preview(file: IntakeFile, codes: readonly string[]): ErasePreviewView | undefined {
  let view: ErasePreviewView | undefined;
  file.run((ports, context) => {
    view = erasePreview(ports, context, codes);
  });
  return view;
}

function expectErased(file: IntakeFile): void {
  expect(file.forms.replies(file.form).map(({ id }) => id)).toEqual(['response-2', 'response-3']);
  expect(file.visits().filter(({ response }) => response === 'response-1')).toMatchObject([
    { version: 0, state: 'erased', visit_code: null, receipt: null, form: null, edited_as: null, print: null },
  ]);
  expect(file.answers().some(({ response }) => response === 'response-1')).toBe(false);
  expect(file.visits().filter(({ state }) => state === 'accepted')).toHaveLength(1);
}

describe('erasing', () => {
  it('takes away every version, its answers and its response; the sweep does not file it again', () => {
    const file = filled();
    erase(file, [A]);
    expectErased(file);
    file.now += 2 * DAY;
    file.run(sweep);
    file.run(reconcile);
    expectErased(file);
    expect(file.answers()).toHaveLength(6);
    expect(file.map()[4]?.[3]).toBe(1);
    expect(() => erase(file, [A])).toThrow('NOTHING_ERASED');
  });

  it('finds waiting responses by the code their shopper typed', () => {
    const file = filled();
    erase(file, ['1234567']);
    expect(file.quarantine()).toEqual([]);
    expect(file.answers().some(({ response }) => response === 'response-3')).toBe(false);
    file.now += 2 * DAY;
    file.run(sweep);
    expect(file.quarantine()).toEqual([]);
    expect(file.visits().filter(({ state }) => state === 'erased')).toHaveLength(1);
  });

  it.each([true, false])('cut before any call and repeated leaves nothing; written so far kept: %s', (isKept) => {
    let cuts = 0;
    for (let at = 0; ; at++) {
      const file = filled();
      if (erase(file, [A], at, isKept)) break;
      cuts += 1;
      try {
        erase(file, [A]);
      } catch (cause) {
        // The cut came after everything was erased on the sheets.
        expect(String(cause)).toContain('NOTHING_ERASED');
      }
      file.now += 2 * DAY;
      file.run(sweep);
      expectErased(file);
    }
    expect(cuts).toBeGreaterThan(12);
  });

  it.each([true, false])(
    'cut before any call is finished by the sweep, map and all; written so far kept: %s',
    (isKept) => {
      let hours = 0;
      for (let at = 0; ; at++) {
        const file = filled();
        if (erase(file, [A], at, isKept)) break;
        if (!file.visits().some(({ state }) => state === 'erased')) continue;
        hours += 1;
        file.run(sweep);
        expectErased(file);
        expect(file.map()[4]?.[3], `call ${at}`).toBe(1);
      }
      expect(hours).toBeGreaterThan(5);
    },
  );

  it('of rows that people sort at that moment is finished by the sweep', () => {
    const file = filled();
    const remove = file.workbook.removeRows.bind(file.workbook);
    file.workbook.removeRows = (sheet, row, count) => {
      file.workbook.removeRows = remove;
      file.workbook.people(sheet, (rows) => [...rows.slice(0, 1), ...rows.slice(5), ...rows.slice(1, 5)]);
      remove(sheet, row, count);
    };
    erase(file, [A]);
    file.run(sweep);
    file.now += 2 * DAY;
    file.run(sweep);
    expectErased(file);
    expect(file.answers()).toHaveLength(6);
  });

  it('takes an edit along that was on its way under an id of its own', () => {
    const file = filled();
    file.forms.edit(file.form, 'edit-1', file.replyOf({ ...answers(A), 's:T1': '5' }, 'edit-2', file.now));
    erase(file, [A]);
    expectErased(file);
    file.run(fileNews);
    file.now += 2 * DAY;
    file.run(sweep);
    expectErased(file);
  });

  it('of a visit whose form cannot be read just now is finished by the sweep', () => {
    const file = filled();
    file.forms.trash(file.form);
    erase(file, [A]);
    file.forms.trash(file.form, false);
    expect(file.forms.replies(file.form)).toHaveLength(3);
    file.run(sweep);
    expectErased(file);
  });

  it('is shown before it is done, with rows of Google’s own sheet and codes that name nothing', () => {
    const file = filled();
    const { id } = file.workbook.addEmptySheet('Ответы на форму (1)');
    file.workbook.people(id, () => [['Код визита'], [B], [A]]);
    file.workbook.formUrls.set(id, `https://docs.google.com/forms/d/${file.form}/viewform`);
    expect(preview(file, [A, codeOf(9)])).toEqual({
      lang: 'ru',
      effects: [
        'Лист «Визиты»: удаляется строк — 2',
        'Лист «Ответы»: удаляется строк — 6',
        'Анкета «Купить кофе · Осень · русский»: удаляется ответов — 1',
        'На листе «Визиты» останется строка «стёрт» без данных, чтобы ответ не записался снова.',
      ],
      unknown: [codeOf(9)],
      byHand: [
        {
          text: 'Лист ответов Google «Ответы на форму (1)», строка 3: удалите её вручную',
          at: { sheet: { id, name: 'Ответы на форму (1)' }, row: 3 },
        },
      ],
      visits: 1,
    });
    expect(preview(file, [codeOf(9)])).toMatchObject({ effects: [], byHand: [], visits: 0 });
  });
});

describe('a file in which nothing is filed yet', () => {
  it('gets no sheets by a look at what would be erased, by erasing or by counting', () => {
    const file = new IntakeFile([A]);
    for (const key of [...file.store.kept.keys()]) if (key.startsWith('rosta.form.')) file.store.kept.delete(key);
    const sheets = file.workbook.sheets();
    expect(preview(file, [A])).toMatchObject({ unknown: [A], visits: 0 });
    expect(() => erase(file, [A])).toThrow('NOTHING_ERASED');
    file.run((ports, context) => expect(reconcile(ports, context)).toMatchObject({ received: 0, lines: [] }));
    expect(file.workbook.sheets()).toEqual(sheets);
  });
});

describe('retention', () => {
  it('erases what was received longer ago than the file keeps answers, once a day', () => {
    const file = filled();
    keepRetention(file.store, 30);
    file.now += 29 * DAY;
    file.run(retention);
    expect(file.visits().some(({ state }) => state === 'erased')).toBe(false);
    file.now += 2 * DAY;
    file.run(retention);
    expect(file.visits().map(({ state }) => state)).toEqual(['erased', 'erased', 'erased']);
    expect(file.answers()).toEqual([]);
    expect(file.quarantine()).toEqual([]);
    expect(file.forms.replies(file.form)).toEqual([]);
    file.run(retention);
    expect(file.calls.length).toBeLessThanOrEqual(2);
  });

  it('of no days keeps everything', () => {
    const file = filled();
    for (const days of [0, -1, 1.5]) {
      keepRetention(file.store, days);
      expect(readRetention(file.store)).toBe(0);
    }
    file.now += 4000 * DAY;
    file.run(retention);
    expect(file.answers().length).toBeGreaterThan(0);
  });
});
