import { beforeEach, describe, expect, it } from 'vitest';
import type { Execution } from '../../local/apps-script/appsScript';
import type { ErasePreviewView } from '../../src/core/fieldViews';
import type { DecideRequest, ReviewView, ReviewVisitView } from '../../src/core/reviewViews';
import type { HomeView } from '../../src/core/views';
import { REVIEWS_FACT } from '../../src/facts/reviews';
import { VISITS_FACT } from '../../src/facts/visits';
import { answerOf } from './addon';
import { Fieldwork, type Row } from './fieldwork';
import { remoteCalls } from './remoteCalls';
import { answersTo, formOf, send } from './shopper';

const DAY = 24 * 60;
const STATE = VISITS_FACT.columns.findIndex(({ id }) => id === 'state');

/** A reviewer at the sidebar. */
class Reviewer {
  constructor(
    readonly work: Fieldwork,
    readonly name = 'Айгерим',
  ) {}

  open(code = ''): ReviewView {
    return this.work.call<ReviewView>('reviewOpen', { response: '', code });
  }

  visit(code = ''): ReviewVisitView {
    const { visit } = this.open(code);
    return visit ?? expect.fail('no visit');
  }

  run({ response, version, state }: ReviewVisitView, act: DecideRequest['act'], more: Partial<DecideRequest> = {}) {
    const request = { response, version, state, act, reason: '', note: '', reviewer: this.name, lang: this.work.lang };
    return this.work.script.run('reviewDecide', [{ ...request, ...more }]);
  }

  decide(visit: ReviewVisitView, act: DecideRequest['act'], more: Partial<DecideRequest> = {}): ReviewView {
    return answerOf<ReviewView>(this.run(visit, act, more));
  }
}

/** The code and the words of a refusal. */
const refusal = ({ value }: Execution): { code: string; message: string } => {
  const outcome = value as { ok: boolean; error: { code: string; message: string } };
  return outcome.ok ? expect.fail('was not refused') : outcome.error;
};

const states = (work: Fieldwork) => work.rows(VISITS_FACT).map(({ state }) => state);
const steps = (work: Fieldwork) =>
  work
    .rows(REVIEWS_FACT)
    .filter(({ reviewer }) => reviewer !== '')
    .map((row) => row['step']);

/** Types the state of a visit on its sheet, as a person does. */
function typeState(work: Fieldwork, row: number, word: string): void {
  work.script.control.type(work.sheetId('Визиты'), row, STATE, [[word]]);
}

let work: Fieldwork;
let reviewer: Reviewer;
let codes: readonly Row[];

const sent = (visit: Row | undefined, typed: Parameters<typeof send>[2] = { receipt: '00123' }): void => {
  send(work, visit ?? {}, typed);
  work.script.fireSubmits();
};

beforeEach(() => {
  work = Fieldwork.collecting(2);
  reviewer = new Reviewer(work);
  codes = work.codes();
});

describe('visits that wait', () => {
  const waits = 'Визиты ждут проверки: 1. На карту опыта попадают только принятые.';
  const home = () => answerOf<HomeView>(work.script.run('homeOpen', [])).next;

  it('are the next step of the first screen and stand on the programme, until somebody decides', () => {
    sent(codes[0]);
    expect(home()).toEqual({ text: waits, model: null, way: 'review' });
    expect(work.view().waiting).toBe(1);
    reviewer.decide(reviewer.visit(), 'accepted');
    expect(home().way).toBeUndefined();
    expect(work.view().waiting).toBe(0);
  });

  it('are no hindrance to the first screen where their sheet is broken', () => {
    sent(codes[0]);
    work.script.control.deleteColumns(work.sheetId('Визиты'), STATE, 1);
    expect(home().way).toBeUndefined();
  });

  it('are told of with the touchpoints a remark is about', () => {
    sent(codes[0], { receipt: '00123', usual: 1 });
    const remark = reviewer.visit().remarks.find((text) => text.startsWith('Оценка 1 без комментария'));
    expect(remark).toMatch(/^Оценка 1 без комментария: «Вывеска с улицы», .* и ещё \d+$/);
  });
});

describe('a review', () => {
  it('says what comes next while nothing is filed', () => {
    expect(reviewer.open()).toMatchObject({ visit: null, waiting: 0, queue: [], reviewer: '' });
  });

  it('shows the oldest visit with ratings in the order of the visit, and accepts it into the map', () => {
    sent(codes[0], { receipt: '00123', ratings: { P1: 2 }, ideas: { P1: 'Вывеску не видно' } });
    sent(codes[1]);
    const visit = reviewer.visit();
    expect(visit.code).toBe(codes[0]?.['code']);
    expect(visit.ratings[0]).toEqual({
      name: 'Вывеска с улицы',
      score: 2,
      text: '2 из 5, цель 4',
      comment: 'Вывеску не видно',
      sign: 'down',
    });
    expect(visit.facts.map(({ label }) => label)).toContain('Номер чека');
    const next = reviewer.decide(visit, 'accepted');
    expect(next).toMatchObject({ waiting: 1, reviewer: 'Айгерим', news: `Визит ${visit.code}: принят.` });
    expect(next.visit?.code).toBe(codes[1]?.['code']);
    expect(states(work)[0]).toBe('принят');
    expect(work.rows(REVIEWS_FACT).at(-1)).toMatchObject({
      visit_code: visit.code,
      reviewer: 'Айгерим',
      step: 'принят',
    });
    expect(work.seen('Карта опыта').flat()).toContain('Вывеска с улицы');
  });

  it('shows a receipt of eleven digits, and hides a phone that stands in its place', () => {
    sent(codes[0], { receipt: '87011234567' });
    sent(codes[1], { receipt: '+7 701 123 45 67' });
    const receipts = codes.slice(0, 2).map(({ code }) => {
      const { facts } = reviewer.visit(String(code));
      return facts.find(({ label }) => label === 'Номер чека')?.text;
    });
    expect(receipts).toEqual(['87011234567', '[телефон скрыт]']);
  });

  it('does not accept a visit without proof, and does once the rule says so', () => {
    sent(codes[0], {});
    const visit = reviewer.visit();
    expect(visit.noProof).toBe('нет ни номера чека, ни ссылки на фото');
    expect(refusal(reviewer.run(visit, 'accepted'))).toMatchObject({ code: 'REVIEW_NO_PROOF' });
    expect(steps(work)).toEqual([]);
    const rules = { lockout: 30, cap: 6, fast: 5, late: 48, appeal: 7, k: 5, proof: 'none', response: '', code: '' };
    expect(refusal(work.script.run('rulesSet', [{ ...rules, k: 1, lang: 'ru' }]))).toMatchObject({
      code: 'PARAM_OUT_OF_RANGE',
    });
    expect(work.call<ReviewView>('rulesSet', rules).visit).toMatchObject({ noProof: '' });
    expect(reviewer.decide(visit, 'accepted').waiting).toBe(0);
  });

  it('wants a reason against a shopper and a name of the reviewer', () => {
    sent(codes[0]);
    const visit = reviewer.visit();
    expect(refusal(reviewer.run(visit, 'accepted', { reviewer: ' ' }))).toMatchObject({ code: 'REVIEW_NO_NAME' });
    expect(refusal(reviewer.run(visit, 'rejected'))).toMatchObject({ code: 'REVIEW_NO_REASON' });
    expect(reviewer.decide(visit, 'excluded', { reason: 'unusual' }).waiting).toBe(0);
    expect(states(work)).toEqual(['не в зачёт, оплачен']);
    const called = { reason: 'other', note: ' Тайный покупатель просил звонить: +7 701 123 45 67 ' };
    reviewer.decide(reviewer.visit(visit.code), 'rejected', called);
    expect(work.rows(REVIEWS_FACT).at(-1)).toMatchObject({
      note: 'Тайный покупатель просил звонить: [телефон скрыт]',
    });
  });

  it('takes no decision on what was decided, edited, erased or deleted meanwhile', () => {
    for (const visit of codes.slice(0, 3)) sent(visit);
    const [first, second, third] = codes.slice(0, 3).map(({ code }) => reviewer.visit(String(code)));
    if (first === undefined || second === undefined || third === undefined) throw new Error('three visits');
    reviewer.decide(first, 'accepted');
    expect(refusal(reviewer.run(first, 'rejected', { reason: 'other' })).message).toContain('состояние «принят»');
    work.call('eraseRun', { codes: second.code });
    expect(refusal(reviewer.run(second, 'accepted')).code).toBe('REVIEW_GONE');
    const row = work.rows(VISITS_FACT).findIndex(({ visit_code: code }) => code === third.code);
    work.script.control.deleteRows(work.sheetId('Визиты'), row + 1, 1);
    expect(refusal(reviewer.run(third, 'accepted')).code).toBe('REVIEW_GONE');
    expect(steps(work)).toEqual(['принят']);
  });

  it('leaves nothing of an erased visit in the log', () => {
    for (const visit of codes.slice(0, 2)) sent(visit);
    const [first, second] = codes.slice(0, 2).map(({ code }) => reviewer.visit(String(code)));
    if (first === undefined || second === undefined) throw new Error('two visits');
    reviewer.decide(first, 'rejected', { reason: 'other', note: 'Звонили на +7 707 123 45 67' });
    reviewer.decide(second, 'accepted');
    const preview = work.call<ErasePreviewView>('erasePreview', { codes: first.code });
    expect(preview.effects.join()).toContain('Журнал проверки');
    work.call('eraseRun', { codes: first.code });
    expect(new Set(work.rows(REVIEWS_FACT).map((row) => row['visit_code']))).toEqual(new Set([second.code]));
  });

  it('finds the visit on a sorted sheet', () => {
    for (const visit of codes.slice(0, 2)) sent(visit);
    const visit = reviewer.visit();
    work.script.control.sortRows(work.sheetId('Визиты'), 1, 7);
    work.script.control.insertRows(work.sheetId('Визиты'), 1, 2);
    reviewer.decide(visit, 'accepted');
    expect(work.rows(VISITS_FACT).find(({ visit_code: code }) => code === visit.code)?.['state']).toBe('принят');
    expect(states(work).filter((state) => state === 'принят')).toHaveLength(1);
  });

  it('writes the decision into every copy of the row, so that it stays whichever is deleted', () => {
    for (const visit of codes.slice(0, 2)) sent(visit);
    const visit = reviewer.visit();
    const { control } = work.script;
    const id = work.sheetId('Визиты');
    const row = control.cells(id, 1, 0, 1, VISITS_FACT.columns.length)[0] ?? [];
    control.type(id, 3, 0, [row.map(({ text }) => `'${text}`)]);
    control.type(id, 3, 1, [['1']]);
    reviewer.decide(visit, 'rejected', { reason: 'other' });
    control.deleteRows(id, 1, 1);
    expect(reviewer.visit(visit.code).state).toBe('rejected');
    expect(reviewer.open().waiting).toBe(1);
  });

  it('says that a state was typed by hand', () => {
    sent(codes[0]);
    typeState(work, 1, 'принят');
    const visit = reviewer.visit(String(codes[0]?.['code']));
    expect(visit.notes.join()).toContain('вручную');
    expect(reviewer.open().waiting).toBe(0);
    expect(reviewer.decide(visit, 'returned', { reason: 'unclear' }).returned?.editUrl).toContain('edit2=');
  });

  it('accepts all that have nothing against them with one write, and leaves the rest', () => {
    for (const visit of codes.slice(0, 3)) sent(visit);
    const CHECKS = VISITS_FACT.columns.findIndex(({ id }) => id === 'checks');
    const id = work.sheetId('Визиты');
    for (const row of [1, 2, 3]) {
      typeState(work, row, 'прошёл автопроверку');
      work.script.control.type(id, row, CHECKS, [[row === 3 ? 'late' : '-']]);
    }
    const { queue } = reviewer.open();
    expect(queue.map(({ isClean }) => isClean)).toEqual([true, true, false]);
    const request = {
      visits: queue.map(({ response, version }) => ({ response, version })),
      reviewer: 'Данияр',
      lang: 'ru',
    };
    const run = work.script.run('reviewAcceptClean', [request]);
    expect(answerOf<ReviewView>(run)).toMatchObject({
      waiting: 1,
      news: expect.stringContaining('Принято визитов: 2.'),
    });
    expect(states(work)).toEqual(['принят', 'принят', 'прошёл автопроверку']);
    expect(steps(work)).toEqual(['принят', 'принят']);
  });

  it('takes eight calls to open, fourteen to decide, two more for the link to a form', () => {
    for (const visit of codes.slice(0, 3)) sent(visit);
    reviewer.decide(reviewer.visit(), 'accepted');
    for (const row of [2, 3]) typeState(work, row, 'прошёл автопроверку');
    const opened = work.script.run('reviewOpen', [{ response: '', code: '', lang: 'ru' }]);
    expect(remoteCalls(opened)).toBeLessThanOrEqual(8);
    const { visit } = answerOf<ReviewView>(opened);
    if (visit === null) throw new Error('no visit');
    expect(remoteCalls(reviewer.run(visit, 'accepted', { reviewer: '' }))).toBeLessThanOrEqual(14);
    const back = reviewer.run(reviewer.visit(), 'returned', { reviewer: '', reason: 'unclear' });
    expect(remoteCalls(back)).toBeLessThanOrEqual(16);
  });
});

describe('a visit that comes back', () => {
  it('is corrected under its own link, shows what was changed, and counts once it is accepted', () => {
    sent(codes[0], { receipt: '00123', ratings: { P1: 5 } });
    const visit = reviewer.visit();
    const { returned } = reviewer.decide(visit, 'returned', { reason: 'incomplete', note: 'Нет комментария' });
    expect(returned).toMatchObject({ code: visit.code, text: expect.stringContaining('30.11.2026') });
    expect(reviewer.open()).toMatchObject({ visit: null, waiting: 0 });
    const sheetful = formOf(work, codes[0] ?? {});
    const item = sheetful.items.get('i:P1') ?? 0;
    work.tick(5);
    const answers = answersTo(work, codes[0] ?? {}, sheetful, { receipt: '00123', ratings: { P1: 5 } });
    const variant = { id: 'same', time: 'new' } as const;
    const edit = { ...answers, [item]: 'Светится хорошо' };
    work.script.control.editResponse(sheetful.form, visit.response, edit, variant);
    work.script.fireSubmits();
    work.call('reconcile');
    const edited = reviewer.visit();
    expect(edited).toMatchObject({ version: 2, changes: [{ before: 'ответа нет', after: 'Светится хорошо' }] });
    expect(edited.notes.join()).toContain('прежнее решение — «на доработке»');
    expect(refusal(reviewer.run(visit, 'accepted')).code).toBe('REVIEW_CHANGED');
    reviewer.decide(edited, 'accepted');
    expect(states(work)).toEqual(['на доработке', 'принят']);
  });

  it('goes through an appeal to its outcome; the log keeps all of it', () => {
    sent(codes[0]);
    const code = String(codes[0]?.['code']);
    reviewer.decide(reviewer.visit(), 'rejected', { reason: 'wrong_place' });
    const rejected = reviewer.visit(code);
    expect(rejected.acts).toEqual(['accepted', 'returned', 'excluded', 'appealed']);
    expect(rejected.notes.join()).toContain('30.11.2026');
    work.tick(8 * DAY);
    expect(refusal(reviewer.run(rejected, 'appealed')).code).toBe('REVIEW_LATE');
    const seen = reviewer.decide(rejected, 'appealed', { note: 'Приложен чек с адресом' });
    expect(seen.visit).toMatchObject({ code, acts: ['granted_accepted', 'granted_excluded', 'appeal_denied'] });
    expect(seen.waiting).toBe(1);
    expect(refusal(reviewer.run(rejected, 'accepted')).code).toBe('REVIEW_NOT_NOW');
    work.tick();
    reviewer.decide(reviewer.visit(), 'appeal_denied', { note: 'Чек с другого адреса' });
    expect(states(work)).toEqual(['отклонён']);
    work.tick();
    reviewer.decide(reviewer.visit(code), 'appealed', { note: 'Фото входа' });
    work.tick();
    new Reviewer(work, 'Данияр').decide(reviewer.visit(), 'granted_accepted', { note: 'Адрес верный' });
    expect(states(work)).toEqual(['принят']);
    expect(steps(work)).toEqual([
      'отклонён',
      'апелляция подана',
      'апелляция отклонена',
      'апелляция подана',
      'апелляция удовлетворена',
      'принят',
    ]);
    expect(
      reviewer
        .visit(code)
        .log.map(({ who, text }) => `${who}: ${text}`)
        .slice(0, 2),
    ).toEqual(['Данияр: принят', 'Данияр: апелляция удовлетворена']);
    expect(work.rows(REVIEWS_FACT).find(({ step }) => step === 'отклонён')).toMatchObject({
      reason: 'не тот адрес или не та задача клиента',
    });
  });
});
