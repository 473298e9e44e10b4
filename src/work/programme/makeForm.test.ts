import { describe, expect, it } from 'vitest';
import { DraftForms } from '../../../test/fakes/draftForms';
import { ProgrammeFile } from '../../../test/fakes/programmeFile';
import { AppError } from '../../core/appError';
import type { FormRequest } from '../../core/fieldViews';
import { JOBS_FACT } from '../../facts/jobs';
import { LOCATIONS_FACT } from '../../facts/locations';
import { type FormRecord, keepForm, readForms } from '../forms/registry';
import { closeForm, confirmLive } from './changeForm';
import { makeForm } from './makeForm';
import type { FormProgress } from './makeWantedForm';
import { formRequestOf } from './requests';

const REQUEST: FormRequest = { job: 'J1', wave: 'W1', language: 'ru', lang: 'ru' };
/** 4 questions, 5 stages with 11 touchpoints of two questions each, a last page with 4 more. */
const ALL = 4 + 5 + 22 + 5;

const refusalOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.code;
  }
  throw new Error('no AppError');
};

/** A file with the example and the forms of its owner. */
class Owner {
  readonly file = new ProgrammeFile();
  readonly forms = new DraftForms();

  /** @param questions for which there is time */
  make(more: Partial<FormRequest> = {}, questions = Number.POSITIVE_INFINITY): FormProgress {
    let left = questions;
    const mayGoOn = (): boolean => {
      left -= 1;
      return left >= 0;
    };
    return makeForm({ ...this.file, forms: this.forms }, this.file.reading(), { ...REQUEST, ...more }, mayGoOn);
  }

  records(): readonly FormRecord[] {
    return readForms(this.file.store, 'file-1');
  }

  states(): readonly string[] {
    return this.records().map(({ version, state }) => `${version} ${state}`);
  }

  close(form: string): void {
    closeForm({ ...this.file, forms: this.forms }, form);
  }

  titles(form = 0): readonly string[] {
    return this.forms.made[form]?.items.map(({ item }) => item.title) ?? [];
  }
}

/** Titles of a form made without a break. */
const WHOLE = (() => {
  const owner = new Owner();
  owner.make();
  return owner.titles();
})();

describe('making a form', () => {
  it('gives a form with all questions, linked once and open, to be looked at by its owner', () => {
    const owner = new Owner();
    expect(owner.make()).toEqual({ done: true, made: ALL, all: ALL });
    expect(owner.titles()).toHaveLength(ALL);
    const [form] = owner.forms.made;
    expect(form).toMatchObject({ links: 1, isPublished: true });
    expect(form?.texts?.description).toContain('22.11.2026–05.12.2026');
    expect(owner.records()).toMatchObject([
      { id: 'form-1', job: 'J1', wave: 'W1', lang: 'ru', version: 1, state: 'made', mark: 0, lostSince: 0 },
    ]);
  });

  it('keeps the role of every question by its id, headings left out, and the texts of the choices', () => {
    const owner = new Owner();
    owner.make();
    const [record] = owner.records();
    const standing = owner.forms.made[0]?.items ?? [];
    const asked = standing.filter(({ item }) => item.kind !== 'page').map(({ id, item }) => [id, item.role]);
    expect(record?.items).toEqual(asked);
    expect(record?.items).toHaveLength(30);
    expect(record?.choices).toEqual([['1 — очень плохо', '2', '3', '4', '5 — отлично', 'не было возможности оценить']]);
  });

  it('stops when there is no more time, and goes on where it stands', () => {
    const owner = new Owner();
    expect(owner.make({}, 10)).toEqual({ done: false, made: 10, all: ALL });
    expect(owner.states()).toEqual(['1 making']);
    expect(owner.forms.made[0]?.isPublished).toBe(false);
    expect(owner.make({}, 26)).toEqual({ done: false, made: ALL, all: ALL });
    expect(owner.make()).toEqual({ done: true, made: ALL, all: ALL });
    expect(owner.titles()).toEqual(WHOLE);
    expect(owner.forms.made).toHaveLength(1);
    expect(owner.records()[0]?.items).toHaveLength(30);
  });

  it.each(Array.from({ length: ALL }, (_, at) => at))(
    'cut within question %i is the same form once it went on',
    (at) => {
      const owner = new Owner();
      owner.forms.cutAfter = at;
      expect(refusalOf(() => owner.make())).toBe('SERVICE_FAILED');
      owner.forms.cutAfter = Number.POSITIVE_INFINITY;
      expect(owner.make().done).toBe(true);
      expect(owner.titles()).toEqual(WHOLE);
      expect(owner.forms.made).toHaveLength(1);
      const ids = new Set(owner.forms.made[0]?.items.map(({ id }) => id));
      expect(ids.size).toBe(ALL);
      expect(owner.records()[0]?.items.every(([id]) => ids.has(id))).toBe(true);
    },
  );

  it.each(['setUp', 'link', 'publish'] as const)('cut at “%s” is linked once all the same', (call) => {
    const owner = new Owner();
    const real = owner.forms[call].bind(owner.forms) as (...all: unknown[]) => void;
    let isCut = true;
    owner.forms[call] = (...all: unknown[]) => {
      real(...all);
      if (isCut) throw new AppError('SERVICE_FAILED');
    };
    expect(refusalOf(() => owner.make())).toBe('SERVICE_FAILED');
    isCut = false;
    expect(owner.make().done).toBe(true);
    expect(owner.forms.made).toMatchObject([{ links: 1, isPublished: true }]);
    expect(owner.states()).toEqual(['1 made']);
  });

  it('sets a half made form aside that somebody changed in the form editor', () => {
    const owner = new Owner();
    owner.make({}, 10);
    const third = owner.forms.made[0]?.items[2];
    if (third !== undefined) third.item = { ...third.item, title: 'Мой вопрос' };
    expect(owner.make().done).toBe(true);
    expect(owner.titles(0)).toHaveLength(10);
    expect(owner.titles(1)).toEqual(WHOLE);
    expect(owner.states()).toEqual(['1 closed', '2 made']);
    expect(owner.forms.made[0]?.isPublished).toBe(false);
  });

  it('sets a half made form aside when the programme has changed', () => {
    const owner = new Owner();
    owner.make({}, 10);
    owner.file.type(LOCATIONS_FACT, 2, 'name', 'ул. Абая, 12');
    expect(owner.make().done).toBe(true);
    expect(owner.states()).toEqual(['1 closed', '2 made']);
  });

  it('sets a half made form aside that is in the bin', () => {
    const owner = new Owner();
    owner.make({}, 10);
    owner.forms.gone.add('form-1');
    expect(owner.make().done).toBe(true);
    expect(owner.states()).toEqual(['1 closed', '2 made']);
  });

  it('makes no second form while the first one is open, and a new version once it is closed', () => {
    const owner = new Owner();
    owner.make();
    expect(refusalOf(() => owner.make())).toBe('FORM_OPEN');
    confirmLive(owner.file, 'form-1');
    expect(refusalOf(() => owner.make())).toBe('FORM_OPEN');
    owner.close('form-1');
    expect(owner.make().done).toBe(true);
    expect(owner.states()).toEqual(['1 closed', '2 made']);
  });

  it('keeps jobs and languages apart', () => {
    const owner = new Owner();
    owner.make();
    owner.make({ language: 'kk' });
    owner.make({ job: 'J2' });
    expect(owner.states()).toEqual(['1 made', '1 made', '1 made']);
    expect(owner.titles(1)[0]).toBe('Визит коды');
  });

  it.each([
    ['job', { job: 'J9' }],
    ['wave', { wave: 'W9' }],
  ])('refuses a %s nobody knows', (_, more) => {
    expect(refusalOf(() => new Owner().make(more))).toBe('REQUEST_BROKEN');
  });

  it('refuses a language without texts and a programme with errors', () => {
    const owner = new Owner();
    owner.file.type(JOBS_FACT, 2, 'name_en', '');
    expect(refusalOf(() => owner.make({ language: 'en' }))).toBe('REQUEST_BROKEN');
    owner.file.type(LOCATIONS_FACT, 2, 'code', '');
    expect(refusalOf(() => owner.make())).toBe('PROGRAMME_BROKEN');
    expect(owner.forms.made).toEqual([]);
  });
});

describe('a form that was made', () => {
  it('is live once its owner has seen it open', () => {
    const owner = new Owner();
    owner.make({}, 5);
    expect(refusalOf(() => confirmLive(owner.file, 'form-1'))).toBe('REQUEST_BROKEN');
    owner.make();
    confirmLive(owner.file, 'form-1');
    confirmLive(owner.file, 'form-1');
    expect(owner.states()).toEqual(['1 live']);
    expect(refusalOf(() => confirmLive(owner.file, 'form-9'))).toBe('REQUEST_BROKEN');
  });

  it('is closed with a word for those who come late, and stays closed', () => {
    const owner = new Owner();
    owner.make();
    owner.close('form-1');
    expect(owner.forms.made[0]?.closedWith).toBe(
      'Анкета больше не принимает ответы. Если визит состоялся, сообщите код визита организатору.',
    );
    owner.close('form-1');
    expect(owner.states()).toEqual(['1 closed']);
    expect(refusalOf(() => confirmLive(owner.file, 'form-1'))).toBe('REQUEST_BROKEN');
  });

  it('is not closed while Google does not open it, unless it is known as lost', () => {
    const owner = new Owner();
    owner.make();
    owner.forms.gone.add('form-1');
    expect(refusalOf(() => owner.close('form-1'))).toBe('FORM_UNREACHABLE');
    expect(owner.states()).toEqual(['1 made']);
    const [record] = owner.records();
    if (record !== undefined) keepForm(owner.file.store, 'file-1', { ...record, lostSince: 5 });
    owner.close('form-1');
    expect(owner.states()).toEqual(['1 closed']);
  });

  it('half made is closed without Google: it was never open', () => {
    const owner = new Owner();
    owner.make({}, 5);
    owner.close('form-1');
    expect(owner.states()).toEqual(['1 closed']);
    expect(owner.forms.made[0]?.closedWith).toBeUndefined();
  });
});

describe('a request for a form from a client', () => {
  it('is taken, and refused for a language we do not speak', () => {
    expect(formRequestOf({ ...REQUEST })).toEqual(REQUEST);
    expect(refusalOf(() => formRequestOf({ ...REQUEST, language: 'de' }))).toBe('REQUEST_BROKEN');
    expect(refusalOf(() => formRequestOf({ ...REQUEST, job: 1 }))).toBe('REQUEST_BROKEN');
  });
});
