import { describe, expect, it } from 'vitest';
import { codeOf, fileNews, IntakeFile } from '../../../test/fakes/intakeFile';
import type { ReconcileView } from '../../core/fieldViews';
import { ANSWERS_FACT } from '../../facts/answers';
import { QUARANTINE_FACT } from '../../facts/quarantine';
import { VISITS_FACT } from '../../facts/visits';

import { lastReconcile } from './keptReconcile';
import { reconcile } from './reconcile';

const A = codeOf(1);
const B = codeOf(2);
const answers = (code: string) => ({ code, 's:T1': '4' });

function count(file: IntakeFile): ReconcileView {
  let view: ReconcileView | undefined;
  file.run((ports, context) => {
    view = reconcile(ports, context);
  });
  if (view === undefined) throw new Error('no view');
  return view;
}

/** Types a right code beside a waiting response. */
function correct(file: IntakeFile, code: string): void {
  const column = QUARANTINE_FACT.columns.findIndex(({ id }) => id === 'right_code');
  file.workbook.people(file.sheetOf(QUARANTINE_FACT), (rows) =>
    rows.map((row, i) => (i === 0 ? row : row.map((cell, at) => (at === column ? code : cell)))),
  );
}

describe('counting', () => {
  it('files what was missed, counts everything and keeps the view', () => {
    const file = new IntakeFile([A, B]);
    file.submit(answers(A));
    file.run(fileNews);
    file.submit(answers(B));
    file.submit(answers('1234567'));
    const view = count(file);
    expect(view).toMatchObject({
      ...{ received: 3, filed: 2, quarantined: 1, erased: 0, lost: 0, doubled: 0 },
      verdict: 'Всё сходится: потеряно — 0, задвоено — 0',
      when: '22.11.2026, 19:05',
    });
    expect(view.lines.map(({ text }) => text)).toEqual([
      'В карантине ответов: 1. Впишите верный код визита на листе «Карантин» и повторите сверку.',
    ]);
    expect(lastReconcile(file.store, 'file-1')).toEqual(view);
    expect(lastReconcile(file.store, 'copy')).toBeNull();
  });

  it('reads closed forms too', () => {
    const file = new IntakeFile([A]);
    const closed = file.addForm({ version: 2, state: 'closed', whole: 1 });
    file.submit(answers(A), closed);
    expect(count(file)).toMatchObject({ received: 1, filed: 1 });
  });

  it('names what is not as it should be: deleted in the form, unreadable, unlinked, doubled', () => {
    const file = new IntakeFile([A, B]);
    const trashed = file.addForm({ version: 2 });
    const unlinked = file.addForm({ version: 3 });
    const first = file.submit(answers(A));
    file.submit(answers(B));
    file.run(fileNews);
    file.forms.removeReply(file.form, first.id);
    file.forms.trash(trashed);
    file.forms.unlink(unlinked);
    file.workbook.people(file.sheetOf(VISITS_FACT), (rows) => [...rows, rows[1] ?? []]);
    const view = count(file);
    expect(view).toMatchObject({ received: 2, filed: 2, lost: 0, doubled: 1 });
    expect(view.verdict).toBe('Не сходится: потеряно — 0, задвоено — 1');
    expect(view.lines.map(({ text }) => text.split(':')[0])).toEqual([
      'Одинаковых строк на листе «Визиты»',
      'Удалено в анкете, сохранено в таблице',
      'Анкета не читается',
      'Анкета не связана с этим файлом',
    ]);
    expect(file.visits()).toHaveLength(3);
  });
});

describe('what waits', () => {
  it('is filed when its code was added to the plan meanwhile', () => {
    const file = new IntakeFile([A]);
    file.submit(answers(B));
    file.run(fileNews);
    file.addPlan([B]);
    expect(count(file)).toMatchObject({ filed: 1, quarantined: 0 });
    expect(file.visits()).toMatchObject([{ visit_code: B, version: 1 }]);
    expect(file.quarantine()).toMatchObject([{ state: 'filed' }]);
    expect(file.answers()).toHaveLength(2);
  });

  it('is filed under the right code that a person typed', () => {
    const file = new IntakeFile([A]);
    file.submit(answers('1234567'));
    file.run(fileNews);
    correct(file, A);
    expect(count(file)).toMatchObject({ filed: 1, quarantined: 0 });
    expect(file.visits()).toMatchObject([{ visit_code: A }]);
    expect(count(file)).toMatchObject({ filed: 1, quarantined: 0, lines: [] });
    file.workbook.removeSheet(file.sheetOf(VISITS_FACT));
    expect(count(file)).toMatchObject({ filed: 1, quarantined: 0 });
  });

  it('is filed from the answers on the sheet when its response is no longer in the form', () => {
    const file = new IntakeFile([A]);
    const reply = file.submit(answers('1234567'));
    file.run(fileNews);
    file.forms.removeReply(file.form, reply.id);
    correct(file, A);
    expect(count(file)).toMatchObject({ received: 1, filed: 1, quarantined: 0 });
    expect(file.visits()).toMatchObject([{ visit_code: A, received_at: '2026-11-22 19:05:00' }]);
    expect(file.answers()).toHaveLength(2);
  });

  it('stays when the typed code does not fit, and the count says where', () => {
    const file = new IntakeFile([A]);
    file.submit(answers('1234567'));
    file.run(fileNews);
    correct(file, B);
    const view = count(file);
    expect(view).toMatchObject({ filed: 0, quarantined: 1 });
    expect(view.lines[1]?.text).toBe(
      `Вписанный код не подошёл: лист «Карантин», строка 2, код «${B}». Проверьте его по листу «План визитов».`,
    );
    expect(file.quarantine()).toHaveLength(1);
  });
});

describe('rows of answers', () => {
  /** A visit of which a person changed the sheet of answers, then counted. */
  function changed(change: Parameters<IntakeFile['workbook']['people']>[1]): { file: IntakeFile; view: ReconcileView } {
    const file = new IntakeFile([A]);
    file.submit({ ...answers(A), 's:T2': '2', 'i:T2': 'мысль', receipt: '7' });
    file.run(fileNews);
    file.workbook.people(file.sheetOf(ANSWERS_FACT), change);
    return { file, view: count(file) };
  }

  it('that were deleted in part are filed again, each once', () => {
    const { file, view } = changed((rows) => rows.filter((_, i) => i !== 2 && i !== 4));
    const items = file.answers().map(({ item }) => item);
    expect(items).toHaveLength(5);
    expect(new Set(items).size).toBe(5);
    expect(view).toMatchObject({ lost: 0, doubled: 0 });
  });

  it('that were copied count once and are told of', () => {
    const { file, view } = changed((rows) => [...rows, ...rows.slice(1)]);
    file.accept();
    expect(file.map()[4]?.[3]).toBe(1);
    expect(view.doubled).toBe(2);
    expect(view.lines.map(({ text }) => text)).toEqual([
      'Одинаковых строк на листе «Ответы»: 2, первая из них — строка 9. Удалите лишние: в расчёт идёт одна из них.',
    ]);
  });
});

it('an edit that waits while its visit counts as it was is told of', () => {
  const file = new IntakeFile([A]);
  const { id } = file.submit(answers(A));
  file.run(fileNews);
  file.forms.edit(file.form, id, file.replyOf(answers('1234567'), id));
  const view = count(file);
  expect(view).toMatchObject({ received: 1, filed: 1, quarantined: 0, lost: 0 });
  expect(view.lines.map(({ text }) => text)).toEqual([
    'В карантине ответов: 1. Впишите верный код визита на листе «Карантин» и повторите сверку.',
  ]);
});
