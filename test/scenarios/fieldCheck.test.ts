import { describe, expect, it } from 'vitest';
import type { ErasePreviewView, FieldView, ReconcileView } from '../../src/core/fieldViews';
import { ANSWERS_FACT } from '../../src/facts/answers';
import { QUARANTINE_FACT } from '../../src/facts/quarantine';
import { VISITS_FACT } from '../../src/facts/visits';
import { Fieldwork, type Row } from './fieldwork';
import { typeInto } from './programmeSheet';
import { formOf, send } from './shopper';

/** Of the first job: code, date, address, two times and who made the visit; 11 ratings. */
const ANSWERS = 17;

interface Ground {
  readonly work: Fieldwork;
  readonly first: Row;
  readonly second: Row;
}

function collecting(): Ground {
  const work = Fieldwork.collecting(2);
  const [first = {}, second = {}] = work.codes();
  return { work, first, second };
}

function check(work: Fieldwork): ReconcileView {
  return work.call<FieldView>('reconcile').reconciled ?? expect.fail('nothing was counted');
}

/** The same digits with another last one: no code at all. */
function mistyped({ code }: Row): string {
  const text = String(code);
  return text.slice(0, -1) + String((Number(text.slice(-1)) + 1) % 10);
}

/** Why rows are in quarantine, with what was typed and what became of it. */
const held = (work: Fieldwork) =>
  work.rows(QUARANTINE_FACT).map(({ reason, value, state }) => [reason, value, state].join(' | '));
const codesFiled = (work: Fieldwork) => work.rows(VISITS_FACT).map(({ visit_code: code }) => code);

describe('an answer that cannot be filed as a visit', () => {
  it('with a mistyped code waits, and is filed once the right code is typed', () => {
    const { work, first } = collecting();
    send(work, first, { code: mistyped(first) });
    work.script.fireSubmits();
    expect(held(work)).toEqual([
      `код визита с ошибкой: не сошлась контрольная цифра | ${mistyped(first)} | ждёт решения`,
    ]);
    expect(work.rows(VISITS_FACT)).toEqual([]);
    expect(work.rows(ANSWERS_FACT)).toHaveLength(ANSWERS);
    expect(check(work)).toMatchObject({ received: 1, filed: 0, quarantined: 1, lost: 0, doubled: 0 });
    expect(check(work).lines.map(({ text }) => text)).toEqual([
      'В карантине ответов: 1. Впишите верный код визита на листе «Карантин» и повторите сверку.',
    ]);

    typeInto(work, QUARANTINE_FACT, 1, 'right_code', String(first['code']));
    expect(check(work)).toMatchObject({ received: 1, filed: 1, quarantined: 0, lost: 0, doubled: 0, lines: [] });
    expect(codesFiled(work)).toEqual([first['code']]);
    expect(work.rows(ANSWERS_FACT)).toHaveLength(ANSWERS);
    expect(held(work)[0]).toMatch(/ \| визит учтён$/);
    work.accept();
    expect(work.seen('Карта опыта')[4]?.[3]).toBe('1');
  });

  it('with a code that is not in the plan, or already used, waits with its reason', () => {
    const { work, first, second } = collecting();
    work.script.control.deleteRows(work.sheetId('План визитов'), 2, 1);
    send(work, first);
    send(work, first);
    send(work, second);
    work.script.fireSubmits();
    expect(held(work)).toEqual([
      `код визита уже использован | ${first['code']} | ждёт решения`,
      `кода визита нет в плане | ${second['code']} | ждёт решения`,
    ]);
    expect(codesFiled(work)).toEqual([first['code']]);
    expect(check(work)).toMatchObject({ received: 3, filed: 1, quarantined: 2, lost: 0, doubled: 0 });
  });

  it('with a typed code that fits no visit is told with its row', () => {
    const { work, first, second } = collecting();
    send(work, first, { code: mistyped(first) });
    work.script.fireSubmits();
    typeInto(work, QUARANTINE_FACT, 1, 'right_code', mistyped(second));
    expect(check(work).lines.map(({ text }) => text)).toContain(
      `Вписанный код не подошёл: лист «Карантин», строка 2, код «${mistyped(second)}». Проверьте его по листу «План визитов».`,
    );
    expect(work.rows(VISITS_FACT)).toEqual([]);
  });

  it('to a question added by hand is kept and noted; its visit is filed', () => {
    const { work, first } = collecting();
    const { form } = formOf(work, first);
    const item = work.script.control.addQuestion(form, 'Как вас зовут?');
    send(work, first, { others: { [item]: 'не скажу' } });
    work.script.fireSubmits();
    expect(held(work)).toEqual(['вопрос добавлен в анкету вручную | Как вас зовут? | ответ сохранён']);
    expect(work.rows(ANSWERS_FACT).filter(({ answer }) => answer === 'не скажу')).toMatchObject([
      { kind: 'другой вопрос', question: 'Как вас зовут?', item: String(item), touchpoint: '', score: '' },
    ]);
    expect(check(work)).toMatchObject({ received: 1, filed: 1, quarantined: 0, lost: 0, doubled: 0 });
  });
});

describe('what people do to the sheets', () => {
  /** Two visits, filed. */
  function filed(): Ground {
    const ground = collecting();
    send(ground.work, ground.first);
    send(ground.work, ground.second);
    ground.work.script.fireSubmits();
    return ground;
  }

  it('a deleted row of a visit is put back by a check', () => {
    const { work, first, second } = filed();
    const before = work.rows(VISITS_FACT);
    work.script.control.deleteRows(work.sheetId('Визиты'), 1, 1);
    expect(codesFiled(work)).toEqual([second['code']]);
    expect(check(work)).toMatchObject({ received: 2, filed: 2, lost: 0, doubled: 0 });
    expect(new Set(codesFiled(work))).toEqual(new Set([first['code'], second['code']]));
    expect(work.rows(VISITS_FACT)[1]).toEqual(before[0]);
    expect(work.rows(ANSWERS_FACT)).toHaveLength(2 * ANSWERS);
  });

  it('deleted answers are put back by a check', () => {
    const { work } = filed();
    const id = work.sheetId('Ответы');
    work.script.control.deleteRows(id, 1, ANSWERS);
    expect(work.rows(ANSWERS_FACT)).toHaveLength(ANSWERS);
    expect(check(work)).toMatchObject({ received: 2, filed: 2, lost: 0, doubled: 0 });
    expect(work.rows(ANSWERS_FACT)).toHaveLength(2 * ANSWERS);
    work.accept();
    expect(work.seen('Карта опыта')[4]?.[3]).toBe('2');
  });

  it('one deleted answer is put back by a check', () => {
    const { work } = filed();
    const before = work
      .rows(ANSWERS_FACT)
      .map(({ question }) => question)
      .sort();
    work.script.control.deleteRows(work.sheetId('Ответы'), 6, 1);
    expect(check(work)).toMatchObject({ received: 2, filed: 2, lost: 0, doubled: 0 });
    expect(work.rows(ANSWERS_FACT)).toHaveLength(2 * ANSWERS);
    expect(
      work
        .rows(ANSWERS_FACT)
        .map(({ question }) => question)
        .sort(),
    ).toEqual(before);
  });

  it('a deleted answer of a response in quarantine is put back; its row there stays one', () => {
    const { work, first } = collecting();
    send(work, first, { code: mistyped(first) });
    work.script.fireSubmits();
    work.script.control.deleteRows(work.sheetId('Ответы'), 6, 1);
    expect(check(work)).toMatchObject({ received: 1, filed: 0, quarantined: 1, lost: 0, doubled: 0 });
    expect(work.rows(ANSWERS_FACT)).toHaveLength(ANSWERS);
    expect(held(work)).toHaveLength(1);
  });

  it('a doubled row is told and left where it is', () => {
    const { work } = filed();
    const { control } = work.script;
    const id = work.sheetId('Визиты');
    const row = control.cells(id, 1, 0, 1, VISITS_FACT.columns.length)[0] ?? [];
    control.type(id, 3, 0, [row.map(({ text }) => `'${text}`)]);
    control.type(id, 3, 1, [['1']]);
    const view = check(work);
    expect(view).toMatchObject({ received: 2, filed: 2, lost: 0, doubled: 1 });
    expect(view.verdict).toBe('Не сходится: потеряно — 0, задвоено — 1');
    expect(view.lines.map(({ text }) => text)).toEqual([
      'Одинаковых строк на листе «Визиты»: 1, первая из них — строка 4. Удалите лишние: в расчёт идёт одна из них.',
    ]);
    expect(work.rows(VISITS_FACT)).toHaveLength(3);
    work.accept();
    expect(work.seen('Карта опыта')[4]?.[3]).toBe('2');
  });
});

it('a doubled row of an answer does not count twice on the map, and is told', () => {
  const { work, first, second } = collecting();
  send(work, first, { ratings: { P1: 2 } });
  work.script.fireSubmits();
  const { control } = work.script;
  const id = work.sheetId('Ответы');
  const row = work.rows(ANSWERS_FACT).findIndex(({ touchpoint, kind }) => touchpoint === 'P1' && kind === 'оценка') + 1;
  const cells = control.cells(id, row, 0, 1, ANSWERS_FACT.columns.length)[0] ?? [];
  control.type(id, ANSWERS + 1, 0, [cells.map(({ text }) => `'${text}`)]);
  control.type(id, ANSWERS + 1, 1, [['1']]);
  control.type(id, ANSWERS + 1, 3, [['2']]);
  const view = check(work);
  expect(view).toMatchObject({ received: 1, filed: 1, lost: 0, doubled: 1 });
  expect(view.lines.map(({ text }) => text)).toEqual([
    'Одинаковых строк на листе «Ответы»: 1, первая из них — строка 19. Удалите лишние: в расчёт идёт одна из них.',
  ]);
  send(work, second, { ratings: { P1: 4 } });
  work.script.fireSubmits();
  expect(work.rows(ANSWERS_FACT)).toHaveLength(2 * ANSWERS + 1);
  work.accept();
  expect(work.seen('Карта опыта')[4]?.slice(3, 6)).toEqual(['2', '3,00', '4']);
});

describe('erasing', () => {
  it('takes away all of a visit but a row that says so, for good', () => {
    const { work, first, second } = collecting();
    const codes = String(first['code']);
    const response = send(work, first, { ideas: { P1: 'Личное' } });
    send(work, second);
    work.script.fireSubmits();

    const preview = work.call<ErasePreviewView>('erasePreview', { codes: `${codes}\n7777777` });
    const sheet = work.script.control.sheets().find(({ id }) => id === work.forms()[0]?.sheetId)?.name ?? '';
    expect(preview).toMatchObject({ visits: 1, unknown: ['7777777'] });
    expect(preview.effects).toEqual([
      'Лист «Визиты»: удаляется строк — 1',
      `Лист «Ответы»: удаляется строк — ${ANSWERS + 1}`,
      'Анкета «Быстро взять кофе по дороге · Волна 1 · русский»: удаляется ответов — 1',
      'На листе «Визиты» останется строка «стёрт» без данных, чтобы ответ не записался снова.',
    ]);
    expect(preview.byHand.map(({ text, at }) => [text, at.row])).toEqual([
      [`Лист ответов Google «${sheet}», строка 2: удалите её вручную`, 2],
    ]);
    expect(work.rows(VISITS_FACT)).toHaveLength(2);

    expect(work.call<FieldView>('eraseRun', { codes }).news).toBe('Стёрто визитов: 1.');
    const isGone = (): void => {
      expect(work.rows(ANSWERS_FACT)).toHaveLength(ANSWERS);
      expect(work.rows(ANSWERS_FACT).map((row) => row['response'])).not.toContain(response);
      const visits = work.rows(VISITS_FACT);
      // The other one may have been checked meanwhile.
      expect(new Set(visits.map(({ visit_code: code, state }) => [code, state === 'стёрт'].join()))).toEqual(
        new Set([`${second['code']},false`, ',true']),
      );
      expect(visits).toHaveLength(2);
      expect(work.forms().flatMap(({ responses }) => responses)).toHaveLength(1);
    };
    isGone();
    work.pass(26);
    isGone();
    expect(check(work)).toMatchObject({ filed: 1, quarantined: 0, erased: 1, lost: 0, doubled: 0 });
    isGone();
    work.accept();
    expect(work.seen('Карта опыта')[4]?.[3]).toBe('1');
  });

  it('takes away what waits in quarantine', () => {
    const { work, first } = collecting();
    send(work, first, { code: mistyped(first) });
    work.script.fireSubmits();
    work.call<FieldView>('eraseRun', { codes: mistyped(first) });
    expect(work.rows(QUARANTINE_FACT)).toEqual([]);
    expect(work.rows(ANSWERS_FACT)).toEqual([]);
    expect(work.rows(VISITS_FACT)).toMatchObject([{ state: 'стёрт' }]);
    expect(work.forms().flatMap(({ responses }) => responses)).toEqual([]);
    expect(check(work)).toMatchObject({ filed: 0, quarantined: 0, erased: 1, lost: 0, doubled: 0 });
  });

  it('by a code of no visit is refused in words', () => {
    const { work, first } = collecting();
    send(work, first);
    work.script.fireSubmits();
    expect(work.script.run('eraseRun', [{ codes: '7777777', lang: 'ru' }]).value).toMatchObject({
      error: {
        code: 'NOTHING_ERASED',
        message: 'Ничего не стёрто: учтённых визитов с такими кодами нет. Проверьте коды визитов.',
      },
    });
    expect(work.rows(VISITS_FACT)).toHaveLength(1);
  });

  it('comes by itself after the day that answers are kept', () => {
    const { work, first, second } = collecting();
    expect(work.call<FieldView>('retentionSet', { days: 1 })).toMatchObject({
      retention: 1,
      news: 'Срок хранения задан. Более старые визиты стираются раз в сутки, если включён сбор ответов.',
    });
    send(work, first);
    work.script.fireSubmits();
    work.pass(20);
    send(work, second);
    work.script.fireSubmits();
    // The first is 29 hours old, the second nine.
    work.pass(9);
    const both = work.rows(VISITS_FACT).map(({ visit_code: code, state }) => [code, state]);
    expect(both).toEqual([
      [second['code'], 'прошёл автопроверку'],
      ['', 'стёрт'],
    ]);
    work.pass(40);
    expect(work.rows(VISITS_FACT).map(({ state }) => state)).toEqual(['стёрт', 'стёрт']);
    expect(work.rows(ANSWERS_FACT)).toEqual([]);
    expect(work.forms().flatMap(({ responses }) => responses)).toEqual([]);
    expect(check(work)).toMatchObject({ filed: 0, erased: 2, lost: 0, doubled: 0 });
  });
});
