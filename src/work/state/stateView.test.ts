import { describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../../../test/fakes/memoryWorkbook';
import { type Person, RUSSIAN, SharedFile } from '../../../test/fakes/sharedFile';
import { AppError } from '../../core/appError';
import type { StateRowView } from '../../core/views';
import { actOnState } from './actOnState';
import { beat } from './beat';
import { countCells } from './countCells';
import { setName } from './setName';
import { stateView } from './stateView';

const ROWS = ['hourly', 'jobs', 'properties', 'forms', 'mail', 'requests', 'cells', 'event', 'publish', 'version'];

const rowOf = (person: Person, id: string): StateRowView | undefined =>
  stateView(person, RUSSIAN).rows.find((row) => row.id === id);

describe('the state of things', () => {
  it('has a row for each thing', () => {
    const view = stateView(new SharedFile().person('Айгуль'), RUSSIAN);
    expect(view.rows.map(({ id }) => id)).toEqual(ROWS);
    expect(view).toMatchObject({ name: 'Айгуль', sheets: 1, consentAddress: '' });
  });

  it('puts what needs somebody first', () => {
    const file = new SharedFile();
    const person = file.person('Айгуль');
    file.store.set('rosta.job.1', '{}');
    expect(stateView(person, RUSSIAN).rows.map(({ id }) => id)).toEqual([
      'jobs',
      ...ROWS.filter((id) => id !== 'jobs'),
    ]);
  });

  it('tells when the last answer came and when something was published last', () => {
    const file = new SharedFile();
    const person = file.person();
    expect(rowOf(person, 'event')).toMatchObject({ value: 'Ещё не было', mood: 'none' });
    beat(file.store, 'event', file.now);
    beat(file.store, 'publish', file.now - 24 * 3_600_000);
    expect(rowOf(person, 'event')?.value).toBe('14:05');
    expect(rowOf(person, 'publish')?.value).toBe('21.11.2026, 14:05');
  });

  it('counts unfinished work and what is kept with the file', () => {
    const file = new SharedFile();
    const person = file.person();
    expect(rowOf(person, 'jobs')).toMatchObject({ value: 'Нет', mood: 'ok' });
    // A Cyrillic letter is two bytes: 50 records of 8 000 bytes are 400 KB of 500.
    for (let job = 0; job < 50; job++) file.store.set(`rosta.job.${job}`, 'я'.repeat(4000));
    expect(rowOf(person, 'jobs')).toMatchObject({ value: '50', mood: 'warn' });
    expect(rowOf(person, 'properties')).toMatchObject({ value: '401 из 500 КБ (80\u00a0%)', mood: 'warn' });
  });

  it('tells how many mails are left', () => {
    const person = new SharedFile().person();
    expect(rowOf(person, 'mail')).toMatchObject({ value: '100', mood: 'ok' });
    expect(rowOf({ ...person, mail: { left: () => 0 } }, 'mail')).toMatchObject({ value: '0', mood: 'warn' });
  });

  it.each([
    ['a consent of its own', (person: Person) => person.refused.add('mail')],
    [
      'a refused call',
      (person: Person) => {
        Object.assign(person.mail, {
          left: () => {
            throw new AppError('NO_CONSENT');
          },
        });
      },
    ],
  ])('explains mails that may not be counted: %s', (_, refuse) => {
    const person = new SharedFile().person();
    refuse(person);
    expect(rowOf(person, 'mail')).toMatchObject({ value: 'Доступ не подтверждён', mood: 'none' });
  });

  it('shows where to let Rosta use forms when nothing else is missing', () => {
    const person = new SharedFile().person();
    expect(rowOf(person, 'forms')).toMatchObject({ value: 'Доступ есть', mood: 'ok', hint: '' });
    person.refused.add('forms');
    expect(stateView(person, RUSSIAN).consentAddress).toBe('https://accounts.google.com/consent');
    expect(rowOf(person, 'forms')).toMatchObject({
      value: 'Доступ не подтверждён',
      hint: 'Доступ нужен, чтобы создавать анкеты и читать ответы. Подтвердите его по ссылке.',
    });
  });

  const refusal = new AppError('SERVICE_FAILED', { detail: 'Service timed out' });
  const fail = (): never => {
    throw refusal;
  };
  it.each([
    ['the file’s store', ({ store }: Person) => Object.assign(store, { refusal }), ['hourly', 'event', 'properties']],
    ['the person’s store', ({ own }: Person) => Object.assign(own, { refusal }), ['hourly']],
    ['mail', ({ mail }: Person) => Object.assign(mail, { left: fail }), ['mail']],
    ['consents', ({ consents }: Person) => Object.assign(consents, { has: fail, address: fail }), []],
    ['the list of sheets', ({ workbook }: Person) => Object.assign(workbook, { sheets: fail }), []],
  ])('stands when %s fails, and says where it does', (_, breakIt, told) => {
    const person = new SharedFile().person('Айгуль');
    breakIt(person);
    const { rows } = stateView(person, RUSSIAN);
    expect(rows.map(({ id }) => id).sort()).toEqual([...ROWS].sort());
    for (const id of told) {
      const row = rows.find((one) => one.id === id);
      expect(row).toMatchObject({ value: 'Узнать не удалось', mood: 'warn' });
      expect(row?.hint).toContain('Service timed out');
    }
  });
});

describe('the name others see', () => {
  it('is kept without the spaces around it, and changes where it is shown', () => {
    const file = new SharedFile();
    const [aigul, ivan] = [file.person(), file.person('Иван')];
    actOnState(aigul, 'turn_on');
    setName(aigul, '  Айгуль ');
    expect(stateView(aigul, RUSSIAN).name).toBe('Айгуль');
    expect(rowOf(ivan, 'owner')?.value).toBe('«Айгуль»');
    setName(ivan, 'Ваня');
    expect(rowOf(ivan, 'owner')?.value).toBe('«Айгуль»');
  });

  it('that is empty is asked for in words of its own', () => {
    const error = (() => {
      try {
        setName(new SharedFile().person('Айгуль'), '  ');
      } catch (cause) {
        return cause;
      }
    })();
    expect(error).toMatchObject({ code: 'PERSON_NAME', text: { ru: expect.stringMatching(/^Имя не введено\. /) } });
  });

  it.each(['', '   ', 'а\nб', 'а\u2028б', 'а\tб', 'я'.repeat(61)])('is refused: %j', (typed) => {
    const person = new SharedFile().person('Айгуль');
    expect(() => setName(person, typed)).toThrow('PERSON_NAME');
    expect(stateView(person, RUSSIAN).name).toBe('Айгуль');
  });
});

describe('counting cells', () => {
  const sheets = (count: number, cells: number) =>
    new MemoryWorkbook(
      Array.from({ length: count }, (_, i) => ({ name: `Лист${i}`, values: [new Array<number>(cells).fill(0)] })),
    );

  it('goes 25 sheets at a time, each once', () => {
    const workbook = sheets(60, 3);
    const first = countCells(workbook, 0, 0, RUSSIAN);
    expect(first).toMatchObject({ cells: 75, counted: 25, sheets: 60 });
    expect(first.row).toMatchObject({ id: 'cells', value: 'Посчитано листов: 25 из 60', mood: 'none' });
    const second = countCells(workbook, first.counted, first.cells, RUSSIAN);
    const last = countCells(workbook, second.counted, second.cells, RUSSIAN);
    expect(last).toMatchObject({ cells: 180, counted: 60, sheets: 60 });
    expect(last.row.mood).toBe('ok');
  });

  it('warns from four fifths of ten millions on', () => {
    const workbook = sheets(1, 0);
    expect(countCells(workbook, 0, 1_200_000, RUSSIAN).row).toMatchObject({
      value: '1,2\u00a0млн из 10 млн (12\u00a0%)',
      mood: 'ok',
    });
    expect(countCells(workbook, 0, 8_000_000, RUSSIAN).row.mood).toBe('warn');
  });

  it('ends when sheets were deleted meanwhile', () => {
    expect(countCells(sheets(3, 2), 25, 50, RUSSIAN)).toMatchObject({ cells: 50, counted: 3, sheets: 3 });
  });
});
