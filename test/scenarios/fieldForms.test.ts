import { describe, expect, it } from 'vitest';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import type { FieldView } from '../../src/core/fieldViews';
import type { HomeView } from '../../src/core/views';
import { VISITS_FACT } from '../../src/facts/visits';
import { answerOf, builtBundle, outcomeOf } from './addon';
import { Fieldwork, type Row } from './fieldwork';
import { send } from './shopper';

const FORM = 'Быстро взять кофе по дороге · Волна 1 · русский';
const UNREADABLE = `Анкета не читается: «${FORM}». Проверьте, не удалена ли она и кто её владелец.`;
const FORMS_SCOPE = 'https://www.googleapis.com/auth/forms';

/** Answers are collected; two visits of the first job are still to be made. */
function collecting(): { work: Fieldwork; form: string; visits: readonly [Row, Row] } {
  const work = Fieldwork.collecting(2);
  const [first = {}, second = {}] = work.codes();
  return { work, form: formRow(work).form ?? '', visits: [first, second] };
}

/** What the screen says of the first job's form. */
const formRow = (work: Fieldwork): FieldView['forms'][number] => work.view().forms[0] ?? expect.fail('no form');

const filedCodes = (work: Fieldwork) => work.rows(VISITS_FACT).map(({ visit_code: code }) => code);
const codesOf = (visits: readonly Row[]) => visits.map(({ code }) => code);
const linesOf = ({ reconciled }: FieldView): readonly string[] => reconciled?.lines.map(({ text }) => text) ?? [];

/** The check finds everything filed. */
function expectWhole(work: Fieldwork, visits: readonly Row[]): void {
  expect(work.call('reconcile')).toMatchObject({
    reconciled: { received: visits.length, filed: visits.length, quarantined: 0, lost: 0, doubled: 0 },
  });
  expect(filedCodes(work)).toEqual(codesOf(visits));
}

describe('a form', () => {
  it('in the trash is told, and files what waited once it is back', () => {
    const { work, form, visits } = collecting();
    send(work, visits[0]);
    work.script.control.setFormState(form, { isTrashed: true });
    work.script.fireSubmits();
    expect(work.rows(VISITS_FACT)).toEqual([]);
    expect(formRow(work)).toMatchObject({
      ...{ state: 'lost', stateText: 'не открывается' },
      hint: 'Проверьте корзину Google Диска. Если анкета удалена навсегда, закройте её здесь и создайте новую версию.',
    });
    expect(linesOf(work.call<FieldView>('reconcile'))).toEqual([UNREADABLE]);
    work.script.control.setFormState(form, { isTrashed: false });
    work.pass(1);
    expect(formRow(work).state).toBe('live');
    send(work, visits[1]);
    work.script.fireSubmits();
    expectWhole(work, visits);
  });

  it('that is deleted for good can be closed and followed by a new one', () => {
    const { work, form, visits } = collecting();
    send(work, visits[0]);
    work.script.fireSubmits();
    work.script.control.setFormState(form, { isTrashed: true });
    work.pass(1);
    work.call<FieldView>('formClose', { form });
    expect(filedCodes(work)).toEqual([visits[0]['code']]);
    const missing = formRow(work);
    expect(missing.state).toBe('missing');
    expect(missing.title).toBe('Быстро взять кофе по дороге · Волна 1 · русский · версия 2');
    work.makeForm(missing);
    send(work, visits[1]);
    work.script.fireSubmits();
    expect(filedCodes(work)).toEqual(codesOf(visits));
  });

  it('that is unlinked is told, and is filed by the hourly run', () => {
    const { work, form, visits } = collecting();
    work.script.control.unlinkForm(form);
    send(work, visits[0]);
    expect(work.script.fireSubmits()).toEqual([]);
    expect(work.rows(VISITS_FACT)).toEqual([]);
    work.pass(1);
    expect(filedCodes(work)).toEqual([visits[0]['code']]);
    expect(linesOf(work.call<FieldView>('reconcile'))).toEqual([
      `Анкета не связана с этим файлом: «${FORM}». Новые ответы приходят только раз в час. Свяжите её с файлом в редакторе анкеты: «Ответы» → «Связать с таблицей».`,
    ]);
  });
});

describe('the response sheet', () => {
  const responseSheet = (work: Fieldwork, form: string): number =>
    work.forms().find(({ id }) => id === form)?.sheetId ?? expect.fail('no response sheet');

  it('renamed or sorted changes nothing', () => {
    const { work, form, visits } = collecting();
    send(work, visits[0]);
    work.script.fireSubmits();
    work.script.control.renameSheet(responseSheet(work, form), 'Что пришло');
    send(work, visits[1]);
    work.script.fireSubmits();
    work.script.control.sortRows(responseSheet(work, form), 1, 1);
    expectWhole(work, visits);
  });

  it('deleted loses nothing', () => {
    const { work, form, visits } = collecting();
    send(work, visits[0]);
    work.script.control.deleteSheet(responseSheet(work, form));
    work.script.fireSubmits();
    send(work, visits[1]);
    work.script.fireSubmits();
    work.pass(1);
    expectWhole(work, visits);
  });
});

describe('another editor', () => {
  it('cannot open the owner’s forms and is told so; nothing is lost', () => {
    const { work, form, visits } = collecting();
    send(work, visits[0]);
    work.script.fireSubmits();
    work.script.control.setEditor(true, 'aigul');
    work.script.control.actAs('aigul');
    expect(work.script.run('formClose', [{ form, lang: 'ru' }]).value).toMatchObject({
      ok: false,
      error: {
        code: 'FORMS_OF_ANOTHER',
        message:
          'Анкету Google открывает только тому, кто её создал. Попросите этого человека сделать то же в своей боковой панели.',
      },
    });
    const { reconciled } = work.call<FieldView>('reconcile');
    expect(reconciled).toMatchObject({ received: 1, filed: 1, lost: 0, doubled: 0 });
    expect(reconciled?.lines[0]?.text).toMatch(/^Анкету «.+» Google открывает только тому, кто её создал\. Попросите/);
    // Neither her check nor another try closes or loses what is not hers.
    expect(outcomeOf(work.script.run('formClose', [{ form, lang: 'ru' }]))).toMatchObject({
      error: { code: 'FORMS_OF_ANOTHER' },
    });
    expect(formRow(work).state).toBe('live');
    expect(work.forms().find(({ id }) => id === form)?.isAccepting).toBe(true);
    send(work, visits[1]);
    work.script.control.actAs('owner');
    work.pass(1);
    expect(formRow(work).state).toBe('live');
    expectWhole(work, visits);
  });

  it('who takes collection over is told that the forms open to their maker only', () => {
    const { work, visits } = collecting();
    work.script.run('stateAct', [{ act: 'hand_over' }]);
    work.script.control.setEditor(true, 'aigul');
    work.script.control.actAs('aigul');
    work.script.run('stateAct', [{ act: 'take_over' }]);
    send(work, visits[0]);
    work.script.fireSubmits();
    work.pass(1);
    expect(filedCodes(work)).toEqual([]);
    expect(work.view().collecting).toMatchObject({
      mood: 'warn',
      text: 'Анкеты создал другой человек, и Google открывает их только ему, поэтому ответы ждут в анкетах. Передайте ему сбор: экран «Состояние».',
    });
    work.script.run('stateAct', [{ act: 'hand_over' }]);
    work.script.control.actAs('owner');
    work.script.run('stateAct', [{ act: 'take_over' }]);
    work.pass(1);
    expectWhole(work, [visits[0]]);
  });

  it('sees the owner’s trigger file answers', () => {
    const { work, visits } = collecting();
    work.script.control.setEditor(true, 'aigul');
    work.script.control.actAs('aigul');
    send(work, visits[0]);
    work.script.fireSubmits();
    expect(filedCodes(work)).toEqual([visits[0]['code']]);
    expect(work.view()).toMatchObject({ planned: 'Кодов выдано: 12. Визитов учтено: 1.', collecting: { mood: 'ok' } });
  });
});

it('a copy of the file files nothing of the original and says that it is a copy', () => {
  const { work, visits } = collecting();
  send(work, visits[0]);
  const state = work.script.control.copyFile();
  const copy = createAppsScript({ bundle: builtBundle(), state }, { now: () => work.now });
  const [notice] = answerOf<HomeView>(copy.run('homeOpen', [])).notices;
  expect(notice?.text).toBe(
    'Этот файл — копия. Отменить здесь действия, сделанные в исходном файле, нельзя, фоновая работа в копии отключена. Отчёты остались обычными листами. Чтобы вести здесь скопированные задачи и настройки, нажмите «Понятно».',
  );
  const before = copy.control.sheets().map(({ id }) => copy.control.values(id));
  expect([...copy.fireSubmits(), ...copy.fireHourly()]).toEqual([]);
  expect(answerOf<FieldView>(copy.run('reconcile', [{ lang: 'ru' }])).reconciled).toBeNull();
  expect(copy.control.sheets().map(({ id }) => copy.control.values(id))).toEqual(before);

  answerOf(copy.run('fileClaim', []));
  const claimed = answerOf<FieldView>(copy.run('fieldOpen', []));
  expect(new Set(claimed.forms.map(({ state: is }) => is))).toEqual(new Set(['missing']));

  work.script.fireSubmits();
  expectWhole(work, [visits[0]]);
});

describe('the owner of the triggers', () => {
  it('takes back the right to forms: nothing is filed; once it is given again, everything is', () => {
    const { work, visits } = collecting();
    work.script.control.withdraw([FORMS_SCOPE]);
    send(work, visits[0]);
    work.script.fireSubmits();
    work.pass(2);
    expect(work.rows(VISITS_FACT)).toEqual([]);
    expect(work.view().collecting).toMatchObject({
      mood: 'warn',
      text: 'Нет доступа к анкетам Google: ответы ждут в анкетах. Подтвердите доступ на экране «Состояние».',
    });
    work.script.control.grant([FORMS_SCOPE]);
    send(work, visits[1]);
    work.pass(1);
    expectWhole(work, visits);
  });

  it('loses the triggers: the screen says so, and after the repair everything is filed', () => {
    const { work, visits } = collecting();
    work.pass(1);
    work.script.control.killTriggers();
    send(work, visits[0]);
    expect([...work.script.fireSubmits(), ...work.pass(4)]).toEqual([]);
    const { mood, text, acts } = work.view().collecting;
    expect(mood).toBe('warn');
    expect(text).toMatch(
      /^Не запускается\. Последний запуск: .*\d\. Google больше не запускает её\. Нажмите «Восстановить»\.$/,
    );
    expect(acts.map(({ act }) => act)).toContain('repair');
    answerOf(work.script.run('stateAct', [{ act: 'repair' }]));
    send(work, visits[1]);
    work.script.fireSubmits();
    expectWhole(work, visits);
  });
});
