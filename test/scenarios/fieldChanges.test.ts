import { describe, expect, it } from 'vitest';
import type { FieldView } from '../../src/core/fieldViews';
import { ANSWERS_FACT } from '../../src/facts/answers';
import { JOBS_FACT } from '../../src/facts/jobs';
import { TOUCHPOINTS_FACT } from '../../src/facts/touchpoints';
import { VISITS_FACT } from '../../src/facts/visits';
import { Fieldwork, type Row } from './fieldwork';
import { addTouchpoints, typeInto } from './programmeSheet';
import { formOf, send } from './shopper';

/** Answers are collected; the codes are of the first job. */
function collecting(): { work: Fieldwork; form: string; visits: readonly Row[] } {
  const work = Fieldwork.collecting(2);
  const visits = work.codes().filter(({ job }) => job === 'J1');
  return { work, form: formOf(work, visits[0] ?? {}).form, visits };
}

const formRow = (work: Fieldwork): FieldView['forms'][number] => work.view().forms[0] ?? expect.fail('no form');
const visitOf = (visits: readonly Row[], i: number): Row => visits[i] ?? expect.fail('no code');
const questionsOf = (work: Fieldwork, form: string) =>
  work
    .forms()
    .find(({ id }) => id === form)
    ?.items.map(({ id, title }) => `${id} ${title}`);

describe('when the programme changes while answers come', () => {
  it('the form says so and goes on as it was', () => {
    const { work, form, visits } = collecting();
    const before = questionsOf(work, form);
    addTouchpoints(work, 1);
    expect(formRow(work)).toMatchObject({
      ...{ state: 'stale', isLive: true, stateText: 'принимает ответы, но программа изменилась', form },
      hint: 'Анкета работает по прежней программе. Закройте её и создайте новую версию: принятые ответы останутся.',
    });
    send(work, visitOf(visits, 0));
    work.script.fireSubmits();
    expect(work.rows(VISITS_FACT)).toHaveLength(1);
    expect(questionsOf(work, form)).toEqual(before);
  });

  it('a second form is refused until the first is closed', () => {
    const { work } = collecting();
    addTouchpoints(work, 1);
    const request = { job: 'J1', wave: 'W1', language: 'ru', lang: 'ru' };
    expect(work.script.run('formMake', [request]).value).toMatchObject({
      error: {
        code: 'FORM_OPEN',
        message: 'Анкета ещё принимает ответы: новая версия не создана. Сначала закройте прежнюю анкету.',
      },
    });
  });

  it('closing files what waits and takes no more; the new version has the new question; one map counts both', () => {
    const { work, form, visits } = collecting();
    send(work, visitOf(visits, 0), { ratings: { P1: 1 } });
    work.script.fireSubmits();
    addTouchpoints(work, 1);
    // Sent before the form is closed, its event never comes.
    send(work, visitOf(visits, 1), { ratings: { P1: 2 } });
    work.script.fireSubmits(() => 'missed');
    expect(work.rows(VISITS_FACT)).toHaveLength(1);
    expect(work.call<FieldView>('formClose', { form }).news).toBe(
      'Приём закрыт, пришедшие ответы записаны. Можно создать новую версию анкеты.',
    );
    expect(work.rows(VISITS_FACT)).toHaveLength(2);
    expect(() => send(work, visitOf(visits, 2))).toThrow();
    const old = work.forms().find(({ id }) => id === form);
    expect(old).toMatchObject({
      isAccepting: false,
      closedMessage: 'Анкета больше не принимает ответы. Если визит состоялся, сообщите код визита организатору.',
    });

    const missing = formRow(work);
    expect(missing).toMatchObject({
      state: 'missing',
      title: 'Быстро взять кофе по дороге · Волна 1 · русский · версия 2',
    });
    const next = work.makeForm(missing);
    expect(next).not.toBe(form);
    expect(formRow(work)).toMatchObject({ state: 'live', form: next });
    expect(questionsOf(work, form)).toEqual(old?.items.map(({ id, title }) => `${id} ${title}`));

    send(work, visitOf(visits, 2), { ratings: { P1: 5, P13: 3 } });
    work.script.fireSubmits();
    expect(work.rows(VISITS_FACT).map((row) => row['form'])).toEqual([form, form, next]);
    work.accept();
    const map = work.seen('Карта опыта').filter(([job]) => job === 'Быстро взять кофе по дороге');
    // (1 + 2 + 5) / 3, and the new touchpoint by the new version alone.
    expect(map[0]?.slice(2, 6)).toEqual(['Вывеска с улицы', '3', '2,67', '4']);
    expect(map[11]?.slice(2, 6)).toEqual(['Точка 13', '1', '3,00', '4']);
    expect(work.call('reconcile')).toMatchObject({
      reconciled: { received: 3, filed: 3, quarantined: 0, lost: 0, doubled: 0, lines: [] },
    });
  });

  it('a touchpoint taken off the sheet keeps its answers, behind the others on the map', () => {
    const { work, visits } = collecting();
    send(work, visitOf(visits, 0), { ratings: { P2: 5 } });
    work.script.fireSubmits();
    work.script.control.deleteRows(work.sheetId(TOUCHPOINTS_FACT.title.ru), 2, 1);
    work.pass(1);
    send(work, visitOf(visits, 1), { ratings: { P2: 4 } });
    work.script.fireSubmits();
    work.accept();
    const map = work.seen('Карта опыта').filter(([job]) => job === 'Быстро взять кофе по дороге');
    expect(map).toHaveLength(11);
    expect(map[10]?.slice(2, 6)).toEqual(['P2', '2', '4,50', '4']);
    expect(work.rows(ANSWERS_FACT).filter(({ touchpoint }) => touchpoint === 'P2')).toHaveLength(2);
  });

  it('a job that is renamed has its new name on the map, and its answers', () => {
    const { work, visits } = collecting();
    send(work, visitOf(visits, 0));
    work.script.fireSubmits();
    typeInto(work, JOBS_FACT, 1, 'name_ru', 'Взять кофе');
    work.call<FieldView>('reconcile');
    send(work, visitOf(visits, 1));
    work.script.fireSubmits();
    work.accept();
    expect(work.seen('Карта опыта')[4]?.slice(0, 4)).toEqual(['Взять кофе', 'потребность', 'Вывеска с улицы', '2']);
  });
});

describe('an answer the shopper corrects', () => {
  it.each([
    ['same', 'old'],
    ['same', 'new'],
    ['new', 'old'],
    ['new', 'new'],
  ] as const)('is a next version of the visit, and the map counts it once (id %s, time %s)', (id, time) => {
    const { work, form, visits } = collecting();
    const visit = visitOf(visits, 0);
    const responseId = send(work, visit, { ratings: { P1: 2 } });
    work.script.fireSubmits();
    work.tick();
    const sent = work.forms().find((one) => one.id === form)?.responses[0]?.answers ?? {};
    const score = work.sheetful(form).items.get('s:P1') ?? -1;
    work.script.control.editResponse(form, responseId, { ...sent, [score]: '5 — отлично' }, { id, time });
    work.script.fireSubmits();
    work.pass(25);
    expect(work.rows(VISITS_FACT).map(({ version, visit_code: code }) => [version, code])).toEqual([
      [1, visit['code']],
      [2, visit['code']],
    ]);
    const scores = work.rows(ANSWERS_FACT).filter(({ touchpoint, kind }) => touchpoint === 'P1' && kind === 'оценка');
    expect(scores.map((row) => row['score'])).toEqual([2, 5]);
    work.accept();
    expect(work.seen('Карта опыта')[4]?.slice(2, 6)).toEqual(['Вывеска с улицы', '1', '5,00', '4']);
  });
});
