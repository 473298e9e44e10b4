import { describe, expect, it } from 'vitest';
import { ProgrammeFile } from '../../../test/fakes/programmeFile';
import { RUSSIAN, SharedFile } from '../../../test/fakes/sharedFile';
import type { Cell } from '../../core/cell';
import { factTable } from '../../core/defineFact';
import type { LibraryTouchpoint } from '../../core/touchpointLibrary';
import { JOURNEY_FACT, type JourneyPoint } from '../../facts/journey';
import { TOUCHPOINTS_FACT } from '../../facts/touchpoints';
import { Journal } from '../ledger/journal';
import { undoRun } from '../ledger/undo';
import { readProgramme } from '../programme/readProgramme';
import { addTables } from '../tables/addTables';
import { suggestTouchpoints } from './suggestTouchpoints';

const KNOWN: LibraryTouchpoint = {
  ...{ code: 'E07', stage: 'experience', place: 'offline', industries: ['retail'] },
  name: { ru: 'Примерочная', kk: 'Киім өлшейтін бөлме', en: 'Fitting room' },
  question: { ru: 'Удобна ли примерочная?', kk: 'Киім өлшеу ыңғайлы ма?', en: 'Is the fitting room comfortable?' },
};
const library = { touchpoints: () => [KNOWN] };

const point = (
  code: string,
  stage: string,
  name: string,
  importance: number | null,
  of = 'important',
): JourneyPoint => ({
  ...{ code, stage, name, importance, class: importance === null ? null : of, place: 'offline', deviation: 0 },
  ...{ mean: null, n: null, target: null, trend: null, wants: '', hinders: '', ideas: '' },
  ...{ money_low: null, money_high: null },
});

function withJourney<File extends SharedFile>(file: File, ...points: readonly JourneyPoint[]): File {
  const rows = factTable(JOURNEY_FACT, points).rows;
  addTables(file, [{ fact: JOURNEY_FACT, table: undefined, rows }], RUSSIAN, { kind: 'demo', id: 'test' });
  return file;
}

const suggest = (file: SharedFile): string => suggestTouchpoints({ ...file, library }, RUSSIAN);
const rows = (file: SharedFile) => readProgramme(file.workbook, RUSSIAN).sheets.touchpoints.rows;
const codes = (file: SharedFile): readonly string[] => rows(file).map((row) => row.text('code'));
const runs = (file: SharedFile) => new Journal(file, 'ru').list();

describe('suggesting touchpoints for visits', () => {
  it('makes the programme and adds the journey’s touchpoints by stage, as one run', () => {
    const file = withJourney(
      new SharedFile(),
      point('T1', 'loyalty', 'Прощание', 0.2),
      point('E07', 'experience', 'примерочная ', 0.5, 'critical'),
      point('T3', 'need', 'Вывеска', 0.3),
      point('T4', 'need', 'Не оценена', null),
    );
    expect(suggest(file)).toBe(
      'Созданы листы: «Задачи клиента», «Точки продаж», «Точки контакта», «Волны», «План визитов». ' +
        'Добавлено точек контакта: 3. Лист «Точки контакта». Самая важная — «примерочная». ' +
        'Названия только на одном языке: «Вывеска», «Прощание». Впишите остальные, если нужны анкеты на других языках. ' +
        'Выбор — по важности QFD, это суждение экспертов. Отметку «Критичная» поставьте сами: она меняет индекс визита.',
    );
    expect(codes(file)).toEqual(['T3', 'E07', 'T1']);
    expect(runs(file)[0]).toMatchObject({ what: { kind: 'suggested', name: '3' } });
    expect(runs(file)[0]?.sheets).toHaveLength(5);
  });

  it('takes names and questions of the library in every language, and leaves target and mark to people', () => {
    const file = withJourney(new SharedFile(), point('E07', 'experience', 'Примерочная', 0.5, 'critical'));
    suggest(file);
    expect(
      file.workbook.readAll(file.workbook.sheets().find(({ name }) => name === 'Точки контакта')?.id ?? 0)[1],
    ).toEqual([
      ...['E07', 1, 'опыт', '', '', '', 'Примерочная', 'Киім өлшейтін бөлме', 'Fitting room'],
      ...['Удобна ли примерочная?', 'Киім өлшеу ыңғайлы ма?', 'Is the fitting room comfortable?'],
    ]);
  });

  it('takes a touchpoint of the library that people renamed for their own', () => {
    const file = withJourney(new SharedFile(), point('E07', 'experience', 'Кабинка', 0.5));
    suggest(file);
    const [row] = rows(file);
    expect([row?.text('name_ru'), row?.text('name_kk'), row?.text('question_ru')]).toEqual(['Кабинка', '', '']);
  });

  it('fills up to fifteen, critical ones first, and says what was left out', () => {
    const more = Array.from({ length: 5 }, (_, i) => point(`T${i}`, 'deal', `Точка ${i}`, 0.1 + i / 100));
    const file = withJourney(new ProgrammeFile(), ...more, point('T9', 'deal', 'Редкая', 0.01, 'critical'));
    expect(suggest(file)).toContain('В программе уже 15 точек контакта: не добавлено — 3.');
    expect(codes(file).slice(12)).toEqual(['T3', 'T4', 'T9']);
    expect(suggest(file)).toBe(
      'В программе уже 15 точек контакта: не добавлено — 3. Более длинную анкету заполняют небрежно.',
    );
    expect(rows(file)).toHaveLength(15);
  });

  it('adds none that is there by code or by name', () => {
    const file = withJourney(
      new ProgrammeFile(),
      point('P1', 'need', 'Другое имя', 0.5),
      point('T2', 'deal', 'ОПЛАТА', 0.4),
      point('T3', 'deal', 'Төлем жасау', 0.3),
    );
    const before = runs(file).length;
    expect(suggest(file)).toBe('Все точки контакта с посчитанной важностью уже есть в программе визитов.');
    expect(runs(file)).toHaveLength(before);
  });

  it('puts them behind those of their stage without touching the programme’s own order', () => {
    const file = withJourney(
      new ProgrammeFile(),
      point('T1', 'deal', 'Чек', 0.5),
      point('T2', 'loyalty', 'Отзыв', 0.4),
    );
    const before = rows(file).map((row) => row.value('order'));
    suggest(file);
    const after: Cell[] = rows(file).map((row) => row.value('order') ?? '');
    expect(after).toEqual([...before, 7.1, 13]);
    expect(file.problems().filter((text) => text.startsWith('error'))).toEqual([]);
    expect(file.reading().programme.touchpoints.map(({ code }) => code)).toEqual([
      ...['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'T1', 'P8', 'P9', 'P10', 'P11', 'P12', 'T2'],
    ]);
  });

  it('is undone by itself', () => {
    const file = withJourney(new ProgrammeFile(), point('T1', 'deal', 'Чек', 0.5));
    const before = file.cells(TOUCHPOINTS_FACT);
    suggest(file);
    undoRun(file, runs(file)[0]?.id ?? '', false, RUSSIAN);
    expect(file.cells(TOUCHPOINTS_FACT)).toEqual(before);
  });

  it('says where importance is not known yet', () => {
    const text = 'Важность точек контакта ещё не посчитана. Постройте отчёт QFD, затем повторите.';
    expect(suggest(new SharedFile())).toBe(text);
    expect(suggest(withJourney(new SharedFile(), point('T1', 'deal', 'Чек', null)))).toBe(text);
  });
});
