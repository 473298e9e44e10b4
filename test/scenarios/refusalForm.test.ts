import { beforeEach, describe, expect, it } from 'vitest';
import type { Execution } from '../../local/apps-script/appsScript';
import type { ChannelsView, ExportView } from '../../src/core/channelViews';
import type { RefusalFormView, RefusalsView } from '../../src/core/refusalViews';
import type { PanelView, ReportView } from '../../src/core/views';
import { BARRIERS_FACT } from '../../src/facts/barriers';
import { REFUSALS_FACT } from '../../src/facts/refusals';
import { VISITS_FACT } from '../../src/facts/visits';
import { answerOf } from './addon';
import { Fieldwork } from './fieldwork';
import { send } from './shopper';

const callsOf = (run: Execution): number =>
  run.ok ? run.log.filter(({ kind }) => kind === 'remote').length : expect.fail(run.error);

/** What a person taps on a phone: the place of a choice, or text. */
type Tapped = readonly (number | string)[];

/** A file that asks why people did not buy. */
class Asking {
  readonly form: string;

  constructor(
    readonly work = new Fieldwork(),
    language: 'ru' | 'kk' | 'en' = 'ru',
  ) {
    work.call('refusalsMake', { example: false });
    this.form = this.make(language);
  }

  make(language: string): string {
    const { done, view } = this.work.call<RefusalFormView>('refusalFormMake', { language });
    expect(done).toBe(true);
    const form = view.forms.find((row) => row.language === language)?.form ?? expect.fail('no form');
    this.work.script.control.setFormState(form, { isOpenToAll: true });
    this.work.call('refusalFormAct', { form, act: 'live' });
    this.work.script.run('stateAct', [{ act: 'turn_on' }]);
    return form;
  }

  view(): RefusalsView {
    return answerOf<RefusalsView>(this.work.script.run('refusalsOpen', []));
  }

  answer(tapped: Tapped, form = this.form): string {
    const { items = [] } = this.work.forms().find(({ id }) => id === form) ?? {};
    const answers = items.flatMap(({ id, choices }, i): [number, string][] => {
      const what = tapped[i] ?? '';
      const text = typeof what === 'number' ? (choices[what] ?? '') : what;
      return text === '' ? [] : [[id, text]];
    });
    this.work.tick();
    return this.work.script.control.submitForm(form, Object.fromEntries(answers)).responseId;
  }

  filed(): readonly unknown[][] {
    // A fresh sheet has the fact's columns in their order; the header of money names the currency.
    const sheet = this.work.sheetId(REFUSALS_FACT.title[this.work.lang]);
    if (sheet < 0) return [];
    const place = (wanted: string): number => REFUSALS_FACT.columns.findIndex(({ id }) => id === wanted);
    const [, ...rows] = this.work.script.control.values(sheet);
    return rows.map((row) => ['stage', 'barrier', 'lost', 'comment'].map((id) => row[place(id)]));
  }
}

describe('from the form to the filed refusal', () => {
  let file: Asking;
  beforeEach(() => {
    file = new Asking();
  });

  it('three answers of a phone are filed, with nothing by which anybody could be found', () => {
    file.answer([1, 0, '15 000', 'Рассрочка']);
    file.answer([2, 3, '', 'Звоните +7 701 123 45 67, =1+1']);
    file.answer([0, 10]);
    file.work.script.fireSubmits();
    expect(file.filed()).toEqual([
      ['выбор', 'B1', 15_000, 'Рассрочка'],
      ['сделка', 'B4', '', 'Звоните [телефон скрыт], =1+1'],
      ['потребность', 'Другое', '', ''],
    ]);
    expect(file.view()).toMatchObject({ received: expect.stringMatching(/^Ответов: 3, последний — /) });
    // No sheets of visits are made for that: those of barriers, refusals and Google's own answers.
    expect(file.work.rows(VISITS_FACT)).toEqual([]);
    expect(file.work.sheetId(VISITS_FACT.title.ru)).toBe(-1);
  });

  it('are filed once, whatever events come, and an edit replaces its row', () => {
    const id = file.answer([1, 0]);
    file.work.script.fireSubmits(() => 'twice');
    file.work.pass(1);
    expect(file.filed()).toHaveLength(1);
    const { items = [] } = file.work.forms().find(({ id: form }) => form === file.form) ?? {};
    file.work.tick();
    const [stage, barrier] = items;
    const said = { [stage?.id ?? 0]: stage?.choices[2] ?? '', [barrier?.id ?? 0]: barrier?.choices[1] ?? '' };
    file.work.script.control.editResponse(file.form, id, said, { id: 'same', time: 'new' });
    file.work.script.fireSubmits();
    file.work.pass(1);
    expect(file.filed()).toEqual([['сделка', 'B2', '', '']]);
  });

  it('an answer that no event told of comes in with the hour', () => {
    file.answer([1, 0]);
    file.work.script.fireSubmits(() => 'missed');
    expect(file.filed()).toEqual([]);
    file.work.pass(1);
    expect(file.filed()).toHaveLength(1);
  });

  it('an answer that no event told of comes in when forms are compared with the sheets', () => {
    file.answer([1, 0]);
    file.work.script.fireSubmits(() => 'missed');
    for (let i = 0; i < 2; i++) file.work.call('reconcile');
    expect(file.filed()).toHaveLength(1);
    expect(file.work.sheetId(VISITS_FACT.title.ru)).toBe(-1);
  });

  it('is out of date once barriers change, closed it makes room for the next one, and earlier answers keep their barrier', () => {
    file.answer([1, 0]);
    file.work.script.fireSubmits();
    const place = BARRIERS_FACT.columns.findIndex(({ id }) => id === 'name_ru');
    file.work.script.control.type(file.work.sheetId(BARRIERS_FACT.title.ru), 1, place, [['Слишком дорого']]);
    expect(file.view().forms[0]).toMatchObject({ state: 'stale', isLive: true });
    const closed = file.work.call<RefusalsView>('refusalFormAct', { form: file.form, act: 'close' });
    expect(closed.forms[0]).toMatchObject({ state: 'missing', form: null });
    const second = file.make('ru');
    expect(second).not.toBe(file.form);
    file.answer([1, 0], second);
    file.work.script.fireSubmits();
    file.work.pass(25);
    expect(file.filed().map(([, barrier]) => barrier)).toEqual(['B1', 'B1']);
    expect(file.view().forms[0]).toMatchObject({ state: 'live', form: second });
  });

  it('what is asked for names no form of visits, and nobody else’s', () => {
    const refused = file.work.script.run('refusalFormAct', [{ form: 'nobody', act: 'close', lang: 'ru' }]);
    expect(refused.ok && refused.value).toMatchObject({ ok: false, error: { code: 'REQUEST_BROKEN' } });
  });
});

it.each([
  ['kk', 'Басқа себеп'],
  ['en', 'Something else'],
] as const)('the form of a file in %s', (lang, other) => {
  const file = new Asking(new Fieldwork(lang), lang);
  file.answer([3, 3, '7000']);
  file.answer([4, 10]);
  file.work.script.fireSubmits();
  expect(file.filed().map(([, barrier, lost]) => [barrier, lost])).toEqual([
    ['B4', 7000],
    [other, ''],
  ]);
});

describe('beside visits', () => {
  it('neither takes the other’s answers, nor do their forms close each other', () => {
    const work = Fieldwork.collecting(1);
    const file = new Asking(work);
    const [visit] = work.codes();
    file.answer([1, 0]);
    send(work, visit ?? expect.fail('no plan'));
    work.script.fireSubmits();
    expect([work.rows(VISITS_FACT).length, file.filed().length]).toEqual([1, 1]);
    const of = work.view().forms.find(({ state }) => state === 'live')?.form ?? expect.fail('no form');
    const refused = work.script.run('refusalFormAct', [{ form: of, act: 'close', lang: 'ru' }]);
    expect(refused.ok && refused.value).toMatchObject({ ok: false, error: { code: 'REQUEST_BROKEN' } });
    expect(work.view().forms.every(({ form }) => form !== file.form)).toBe(true);
    work.call('reconcile');
    expect([work.rows(VISITS_FACT).length, file.filed().length]).toEqual([1, 1]);
  });
});

describe('sheets, example and exports', () => {
  it('the example is made, read as an export, and undone whole', () => {
    const work = new Fieldwork();
    const view = work.call<RefusalsView>('refusalsMake', { example: true });
    expect(view.exports).toMatchObject([{ isGone: false, text: 'отказы, пример, столбцов: 4' }]);
    expect(view.problems).toEqual([]);
    expect(work.rows(BARRIERS_FACT)).toHaveLength(10);
    const { runs } = work.call<{ runs: readonly { id: string }[] }>('undoOpen');
    work.call('undoRun', { run: runs[0]?.id });
    expect(work.script.control.sheets().map(({ name }) => name)).toEqual(['Лист1', 'Rosta – журнал']);
    expect(answerOf<RefusalsView>(work.script.run('refusalsOpen', [])).exports).toEqual([]);
  });

  it('an export of lost deals is recognised and connected; channels do not read it', () => {
    const work = new Fieldwork();
    work.call('refusalsMake', { example: false });
    const sheet = work.script.control.importValues('Сделки', [
      ['Номер сделки', 'Статус сделки', 'Причина отказа', 'Бюджет', 'Дата закрытия'],
      ['1', 'Закрыто и не реализовано', 'нет бюджета', 5000, '01.11.2026'],
      ['2', 'Успешно реализовано', '', 7000, '02.11.2026'],
    ]);
    const look = work.call<ExportView>('exportOpen', { kind: 'refusals', sheetId: null, headerRow: null });
    expect(look).toMatchObject({
      sheet: { id: sheet },
      columns: { reason: 2, status: 1, amount: 3, date: 4, deal: 0, stage: null },
    });
    expect(look.fields.filter(({ required }) => required).map(({ role }) => role)).toEqual(['reason']);
    const { headerRow, headers, columns } = look;
    const request = { kind: 'refusals', sheetId: sheet, headerRow, headers, columns, channel: '' };
    expect(work.call<ChannelsView>('exportAdd', request).exports).toEqual([]);
    expect(work.call<RefusalsView>('refusalsOpen').exports).toMatchObject([{ sheet: { id: sheet } }]);
    const lacking = work.script.run('exportAdd', [{ ...request, columns: { ...columns, reason: null }, lang: 'ru' }]);
    expect(lacking.ok && lacking.value).toMatchObject({ ok: false, error: { code: 'CHANNEL_NO_REASON' } });
    work.call('exportRemove', { kind: 'refusals', sheetId: sheet });
    expect(work.call<RefusalsView>('refusalsOpen').exports).toEqual([]);
  });
});

it('an answer costs no more calls than that of a visit, the screen as many as it reads sheets', () => {
  const file = new Asking();
  file.answer([1, 0, '15000']);
  file.work.script.fireSubmits();
  file.answer([2, 0, '15000']);
  const [run] = file.work.script.fireSubmits();
  expect(callsOf(run ?? expect.fail('no event'))).toBeLessThanOrEqual(20);
  expect(callsOf(file.work.script.run('refusalsOpen', []))).toBeLessThanOrEqual(14);
});

describe('the report on barriers', () => {
  const build = (work: Fieldwork) => {
    const { request } = work.call<PanelView>('panelOpen', { model: 'barriers', sheetId: null });
    return work.script.run('reportBuild', [request]);
  };

  it('reads answers of the form and an export together, within 26 remote calls', () => {
    const file = new Asking();
    for (let i = 0; i < 3; i++) file.answer([1, 0, '15 000']);
    file.work.script.fireSubmits();
    const sheet = file.work.script.control.importValues('Сделки', [
      ['Номер сделки', 'Причина отказа', 'Бюджет', 'Этап отказа'],
      ['1', 'нет бюджета; не устроили сроки', 4000, 'выбор'],
      ['2', 'Не понравился цвет', 6000, 'сделка'],
    ]);
    const look = file.work.call<ExportView>('exportOpen', { kind: 'refusals', sheetId: sheet, headerRow: null });
    const { headerRow, headers, columns } = look;
    file.work.call('exportAdd', { kind: 'refusals', sheetId: sheet, headerRow, headers, columns, channel: '' });
    const run = build(file.work);
    const report = answerOf<ReportView>(run);
    const seen = report.sheets.flatMap(({ name }) => file.work.seen(name).flat());
    // 3 · 15 000 of the form and half of 4000 of the deal with two reasons; the other half; the third reason's own 6000.
    for (const text of ['Дорого', 'Долго ждать', 'Не понравился цвет']) expect(seen.join('\n')).toContain(text);
    const money = seen.map((text) => text.replace(/[^\d]/g, ''));
    for (const sum of ['47000', '2000', '6000']) expect(money).toContain(sum);
    expect(callsOf(run)).toBeLessThanOrEqual(26);
  });

  it('calls a barrier that was deleted as its form called it', () => {
    const file = new Asking();
    file.answer([1, 0, '15 000']);
    file.answer([1, 1, '5000']);
    file.work.script.fireSubmits();
    file.work.script.control.deleteRows(file.work.sheetId(BARRIERS_FACT.title.ru), 1, 1);
    const calledBy = (): string =>
      answerOf<ReportView>(build(file.work))
        .sheets.flatMap(({ name }) => file.work.seen(name).map(([first]) => first))
        .join('\n');
    expect(calledBy()).toMatch(/^Дорого$/m);
    file.work.script.control.deleteSheet(file.work.sheetId(BARRIERS_FACT.title.ru));
    const names = calledBy();
    expect(names).toMatch(/^Дорого$/m);
    expect(names).toMatch(/^Сомнения, что это поможет$/m);
    expect(names).not.toMatch(/B\d/);
  });

  it('says where to begin while there is nothing to read', () => {
    const run = build(new Fieldwork());
    expect(run.ok && run.value).toMatchObject({ ok: false, error: { code: 'FACT_NO_REFUSALS' } });
  });
});
