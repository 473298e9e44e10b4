import { describe, expect, it } from 'vitest';
import { DraftForms } from '../../../test/fakes/draftForms';
import { ProgrammeFile } from '../../../test/fakes/programmeFile';
import { RUSSIAN, SharedFile } from '../../../test/fakes/sharedFile';
import type { FieldView, FormRowView } from '../../core/fieldViews';
import { LANGS, type Lang } from '../../core/lang';
import { seededRandom } from '../../data/random';
import { JOBS_FACT } from '../../facts/jobs';
import { LOCATIONS_FACT } from '../../facts/locations';
import { TOUCHPOINTS_FACT } from '../../facts/touchpoints';
import { WAVES_FACT } from '../../facts/waves';
import { keepForm, readForms } from '../forms/registry';
import { closeForm, confirmLive } from './changeForm';
import { type FieldParts, fieldView } from './fieldView';
import { issueCodes } from './issueCodes';
import { makeForm } from './makeForm';

const PARTS: FieldParts = {
  collecting: { mood: 'none', text: '', acts: [] },
  filed: [],
  reconciled: null,
  retention: 365,
  waiting: 0,
  visits: 3,
};
const view = (file: ProgrammeFile, lang: Lang = 'ru'): FieldView => fieldView(file, PARTS, { ...file.file, lang });
const make = (file: ProgrammeFile, forms: DraftForms, language: Lang = 'ru', questions = 1000): void => {
  let left = questions;
  const request = { job: 'J1', wave: 'W1', language, lang: 'ru' } as const;
  makeForm({ ...file, forms }, file.reading(), request, () => {
    left -= 1;
    return left >= 0;
  });
};
const rowOf = (file: ProgrammeFile): FormRowView | undefined => view(file).forms[0];

describe('the screen of the programme', () => {
  it('before there are sheets names what they will be', () => {
    const file = new SharedFile();
    const shown = fieldView(file, PARTS, RUSSIAN);
    expect(shown.sheets).toEqual(
      ['Задачи клиента', 'Точки продаж', 'Точки контакта', 'Волны', 'План визитов'].map((title) => ({
        ...{ title, sheet: null, rows: 0 },
      })),
    );
    expect(shown).toMatchObject({ problems: [], issue: null, plan: null, forms: [], news: '', retention: 365 });
    expect(shown.planned).toBe('Коды визитов ещё не выданы.');
  });

  it('says what codes can be issued for, and how many were', () => {
    const file = new ProgrammeFile();
    const request = { jobs: ['J1'], locations: ['L1'], wave: 'W1', each: 5, lang: 'ru' } as const;
    const news = issueCodes(
      { workbook: file.workbook, store: file.store, clock: file.clock, lock: file.lock, random: seededRandom(2) },
      request,
      RUSSIAN,
    );
    const shown = fieldView(file, PARTS, RUSSIAN, news);
    expect(shown.news).toBe('Выдано кодов: 5. Лист «План визитов», строки 2–6.');
    expect(shown.planned).toBe('Кодов выдано: 5. Визитов учтено: 3.');
    expect(shown.plan?.name).toBe('План визитов');
    expect(shown.sheets.map(({ rows }) => rows)).toEqual([2, 3, 12, 1, 5]);
    expect(shown.issue).toMatchObject({
      jobs: [
        { code: 'J1', name: 'Быстро взять кофе по дороге' },
        { code: 'J2', name: 'Спокойно поработать за чашкой кофе' },
      ],
      waves: [{ code: 'W1', name: 'Волна 1' }],
    });
  });

  it('asks for a form of each job and language of a wave that is not over', () => {
    const file = new ProgrammeFile();
    file.type(JOBS_FACT, 3, 'name_kk', '');
    file.add(WAVES_FACT, { code: 'W0', name: 'Осень', from: '01.11.2026', to: '21.11.2026' });
    file.add(WAVES_FACT, { code: 'W2', name: 'Зима', from: '01.12.2026', to: '22.12.2026' });
    const { forms, issue } = view(file);
    expect(forms.map(({ job, wave, language, state }) => `${wave} ${job} ${language} ${state}`)).toEqual([
      'W1 J1 ru missing',
      'W1 J1 kk missing',
      'W1 J1 en missing',
      'W1 J2 ru missing',
      'W1 J2 en missing',
      'W2 J1 ru missing',
      'W2 J1 kk missing',
      'W2 J1 en missing',
      'W2 J2 ru missing',
      'W2 J2 en missing',
    ]);
    expect(forms[0]).toMatchObject({
      title: 'Быстро взять кофе по дороге · Волна 1 · русский',
      ...{ stateText: 'нет анкеты', hint: '', form: null, url: '', editUrl: '' },
    });
    expect(issue?.waves.map(({ code }) => code)).toEqual(['W1', 'W2']);
  });

  it('asks for a form until the wave’s last day is over', () => {
    const file = new ProgrammeFile();
    // From 22.11.2026, 14:05 to 05.12.2026, 14:05, and a day more.
    file.wait(13 * 24);
    expect(view(file).forms).toHaveLength(6);
    file.wait(24);
    expect(view(file)).toMatchObject({ forms: [], issue: { waves: [] } });
  });

  it('with errors issues nothing and asks for no form', () => {
    const file = new ProgrammeFile();
    file.type(LOCATIONS_FACT, 2, 'code', '');
    const shown = view(file);
    expect(shown.problems.map(({ mood }) => mood)).toEqual(['error']);
    expect(shown).toMatchObject({ issue: null, forms: [] });
  });

  it.each(LANGS)('speaks %s', (lang) => {
    const file = new ProgrammeFile(true, { ...RUSSIAN, lang });
    const shown = view(file, lang);
    expect(shown.lang).toBe(lang);
    expect(JSON.stringify(shown)).not.toMatch(/[{}]\w+[:}]|undefined/);
  });
});

describe('a form on the screen', () => {
  it('goes from half made to live to closed, each with what to do', () => {
    const file = new ProgrammeFile();
    const forms = new DraftForms();
    make(file, forms, 'ru', 3);
    expect(rowOf(file)).toMatchObject({ state: 'making', stateText: 'создание не закончено', form: 'form-1' });
    make(file, forms);
    expect(rowOf(file)).toMatchObject({ state: 'made', url: 'https://forms.example/form-1' });
    expect(rowOf(file)?.hint).toContain('окне инкогнито');
    confirmLive(file, 'form-1');
    expect(rowOf(file)).toMatchObject({ state: 'live', stateText: 'принимает ответы', hint: '' });
    closeForm({ ...file, forms }, 'form-1');
    expect(rowOf(file)).toMatchObject({ state: 'closed', stateText: 'приём закрыт' });
    make(file, forms);
    expect(rowOf(file)).toMatchObject({
      ...{ state: 'made', form: 'form-2' },
      title: 'Быстро взять кофе по дороге · Волна 1 · русский · версия 2',
    });
    expect(view(file).forms).toHaveLength(6);
  });

  it('is out of date when the programme has changed, and live again when that is taken back', () => {
    const file = new ProgrammeFile();
    make(file, new DraftForms());
    confirmLive(file, 'form-1');
    file.type(TOUCHPOINTS_FACT, 2, 'name_ru', 'Вывеска');
    expect(rowOf(file)).toMatchObject({
      ...{ state: 'stale', isLive: true, isAsked: true },
      stateText: 'принимает ответы, но программа изменилась',
    });
    file.type(TOUCHPOINTS_FACT, 2, 'name_ru', 'Вывеска с улицы');
    expect(rowOf(file)?.state).toBe('live');
  });

  it('that nobody has seen open is out of date without taking answers', () => {
    const file = new ProgrammeFile();
    make(file, new DraftForms());
    file.type(TOUCHPOINTS_FACT, 2, 'name_ru', 'Вывеска');
    expect(rowOf(file)).toMatchObject({ state: 'stale', isLive: false, stateText: 'программа изменилась' });
  });

  it('that was closed because the programme has changed is missing in its next version', () => {
    const file = new ProgrammeFile();
    const forms = new DraftForms();
    make(file, forms);
    file.type(TOUCHPOINTS_FACT, 2, 'name_ru', 'Вывеска');
    closeForm({ ...file, forms }, 'form-1');
    expect(rowOf(file)).toMatchObject({
      ...{ state: 'missing', form: null, url: '' },
      title: 'Быстро взять кофе по дороге · Волна 1 · русский · версия 2',
    });
    make(file, forms);
    expect(rowOf(file)).toMatchObject({ state: 'made', form: 'form-2' });
  });

  it('that was closed and asked for no more stays closed', () => {
    const file = new ProgrammeFile();
    const forms = new DraftForms();
    make(file, forms);
    closeForm({ ...file, forms }, 'form-1');
    expect(rowOf(file)?.state).toBe('closed');
    file.type(TOUCHPOINTS_FACT, 2, 'name_ru', 'Вывеска');
    file.wait(20 * 24);
    expect(view(file).forms.map(({ state }) => state)).toEqual(['closed']);
  });

  it('that was set aside half made is missing', () => {
    const file = new ProgrammeFile();
    const forms = new DraftForms();
    make(file, forms, 'ru', 3);
    closeForm({ ...file, forms }, 'form-1');
    expect(rowOf(file)).toMatchObject({ state: 'missing', form: null });
  });

  it('is not called out of date while the programme has errors', () => {
    const file = new ProgrammeFile();
    make(file, new DraftForms());
    confirmLive(file, 'form-1');
    file.type(TOUCHPOINTS_FACT, 2, 'target', 9);
    expect(view(file).forms.map(({ state }) => state)).toEqual(['live']);
  });

  it('that cannot be read says so', () => {
    const file = new ProgrammeFile();
    make(file, new DraftForms());
    const [record] = readForms(file.store, 'file-1');
    if (record !== undefined) keepForm(file.store, 'file-1', { ...record, lostSince: 7 });
    expect(rowOf(file)).toMatchObject({ state: 'lost', stateText: 'не открывается' });
  });

  it('of a wave that is over, or of a job that left its sheet, is still there', () => {
    const file = new ProgrammeFile();
    make(file, new DraftForms());
    confirmLive(file, 'form-1');
    file.wait(20 * 24);
    expect(view(file).forms.map(({ state }) => state)).toEqual(['live']);
    file.cut(JOBS_FACT, 2);
    file.type(TOUCHPOINTS_FACT, 11, 'jobs', 'J2');
    expect(view(file).forms.map(({ state, title }) => `${state} ${title}`)).toEqual(['stale J1 · Волна 1 · русский']);
    expect(view(file).forms).toMatchObject([{ isLive: true, isAsked: false }]);
    expect(rowOf(file)?.hint).toContain('новой версии не будет');
  });
});
