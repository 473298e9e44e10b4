import { describe, expect, it } from 'vitest';
import { SetupFile } from '../../../test/fakes/setupFile';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import { LANGS } from '../../core/lang';
import { FACTORS_FACT } from '../../facts/factors';
import { JOURNEY_FACT } from '../../facts/journey';
import { Journal } from '../ledger/journal';
import { undoRun } from '../ledger/undo';
import { addTouchpoints } from './addTouchpoints';
import { fillCodes } from './fillCodes';
import { libraryView } from './libraryView';
import { surveyView } from './surveyView';
import { takeSurvey } from './takeSurvey';

const names = ({ workbook }: SetupFile): readonly string[] =>
  workbook
    .sheets()
    .map(({ name }) => name)
    .filter((name) => !/Rosta/i.test(name));
const newestRun = (file: SetupFile) => new Journal(file, 'ru').list()[0];

describe('making the set-up', () => {
  it('begins with nothing and no complaint', () => {
    const { problems, factors, touchpoints, results, classes } = new SetupFile().view();
    expect([problems, factors.sheet, touchpoints.sheet, classes]).toEqual([[], null, null, null]);
    expect(results).toEqual({ isReady: false, text: expect.stringMatching(/^Сначала впишите факторы/) });
  });

  it('makes both sheets, and says what is to be written on them', () => {
    const file = new SetupFile();
    expect(file.make()).toBe('Созданы листы: «Факторы выбора», «Путь клиента».');
    expect(file.problems()).toEqual([
      expect.stringMatching(/^todo: Нет ни одного фактора выбора\. Впишите на лист «Факторы выбора»/),
      expect.stringMatching(/^todo: Нет ни одной точки контакта\. Впишите их на лист «Путь клиента»/),
    ]);
    expect(file.make()).toBe('Листы факторов и пути клиента уже есть.');
  });

  it.each(LANGS)('writes the coffee shop in %s with the codes of the visit programme', (lang) => {
    const file = new SetupFile({ ...RUSSIAN, lang });
    file.make(true);
    const { problems, factors, touchpoints } = file.view();
    expect(problems).toEqual([]);
    expect(factors.list.map(({ importance }) => importance)).toEqual(['5', '4', '3', '4', '3']);
    expect(touchpoints.stages.map(({ count }) => count)).toEqual([2, 3, 2, 4, 1]);
    expect(file.column(JOURNEY_FACT, 'code')).toEqual(Array.from({ length: 12 }, (_, i) => `P${i + 1}`));
  });

  it('writes no example where people have rows, and leaves them alone', () => {
    const file = new SetupFile();
    file.make();
    file.type(FACTORS_FACT, [{ code: 'F1', name: 'Цена', importance: 5 }]);
    file.workbook.removeSheet(file.sheetId('Путь клиента'));
    expect(file.problems()[0]).toMatch(/^todo: Нет листа «Путь клиента»/);
    expect(file.make(true)).toBe('Созданы листы: «Путь клиента». Пример не записан: на листах уже есть строки.');
    expect(file.column(FACTORS_FACT, 'name')).toEqual(['Цена']);
    expect(file.cells(JOURNEY_FACT)).toHaveLength(1);
  });

  it('is undone as one run', () => {
    const file = new SetupFile();
    file.make(true);
    undoRun(file, newestRun(file)?.id ?? '', false, RUSSIAN);
    expect(names(file)).toEqual(['Заказы']);
  });

  it('waits for whoever is writing', () => {
    const file = new SetupFile();
    file.isBusy = true;
    expect(() => file.make(true)).toThrow('BUSY');
    expect(names(file)).toEqual(['Заказы']);
  });
});

describe('what people typed', () => {
  function typed(): SetupFile {
    const file = new SetupFile();
    file.make();
    file.type(FACTORS_FACT, [
      { code: 'F1', name: 'Цена', importance: 6 },
      { code: 'F1', name: 'Вкус', importance: 'да' },
      { name: 'Место' },
    ]);
    file.type(JOURNEY_FACT, [
      { code: 'T1', stage: 'потребность', name: 'Вывеска' },
      { code: 'T2', stage: 'покупка', name: 'Вывеска' },
    ]);
    return file;
  }

  it('is told where it is wrong, errors first, each with its row', () => {
    const file = typed();
    const { problems } = file.view();
    expect(problems.map(({ mood, text, at }) => `${mood} ${at?.row}: ${text}`)).toEqual([
      'error 2: Важность вне границ 1–5: лист «Факторы выбора», ячейка C2, значение 6. Введите число от 1 до 5.',
      expect.stringMatching(/^error 3: Код повторяется: лист «Факторы выбора», ячейки A2 и A3, значение «F1»/),
      expect.stringMatching(/^error 3: Важность — не число: .*C3, значение «да»/),
      expect.stringMatching(/^error 3: Название повторяется: лист «Путь клиента», ячейки D2 и D3/),
      expect.stringMatching(/^error 3: Нет такого этапа пути: .*B3, значение «покупка»/),
      expect.stringMatching(/^todo 4: Не указана важность фактора: .*C4/),
    ]);
  });

  it('into a matrix past what its cells take is told with the cell, and nothing can be computed', () => {
    const file = new SetupFile();
    file.make(true);
    expect(file.view().results).toEqual({ isReady: true, text: 'Связей — 60, пусто — 0, экспертов — 1.' });
    const sheetId = file.sheetId('Матрица QFD');
    file.workbook.people(sheetId, (rows) =>
      rows.map((row) => row.map((cell, i) => (row[0] === 'P2' && i === 4 ? 5 : cell))),
    );
    expect(file.problems()).toEqual([
      expect.stringMatching(
        /^error: Недопустимая связь: лист «Матрица QFD», ячейка E\d+, значение 5\. Поставьте 1, 3 или 9\.$/,
      ),
    ]);
    expect(file.view().results).toEqual({ isReady: false, text: expect.stringMatching(/^Сначала исправьте/) });
  });

  it('keeps the importance of a row without code waiting for the matrix', () => {
    const file = new SetupFile();
    file.make();
    file.type(FACTORS_FACT, [{ name: 'Цена', importance: 4 }]);
    file.type(JOURNEY_FACT, [{ code: 'T1', stage: 'опыт', name: 'Касса' }]);
    expect(file.view().results.text).toMatch(/^У новых строк ещё нет кодов/);
    fillCodes(file, RUSSIAN);
    expect(file.view().results.text).toMatch(/^Нет ни одной матрицы/);
  });

  it('without codes is listed before there is a matrix, and nobody is asked for a code', () => {
    const file = new SetupFile();
    file.make();
    file.type(FACTORS_FACT, [
      { name: 'Цена', importance: 4 },
      { name: 'Вкус', survey_mean: 4.25, answers: 8 },
    ]);
    file.type(JOURNEY_FACT, [
      { stage: 'опыт', name: 'Касса' },
      { stage: 'сделка', name: 'Оплата' },
    ]);
    const { problems, factors, touchpoints } = file.view();
    expect(problems).toEqual([]);
    expect(factors.list).toEqual([
      { name: 'Цена', importance: '4' },
      { name: 'Вкус', importance: '4,25, опрос, n = 8' },
    ]);
    expect(touchpoints.count).toBe(2);
    expect(touchpoints.stages.map(({ count }) => count)).toEqual([0, 0, 1, 1, 0]);
  });

  it('without codes beside a matrix is told once for a sheet', () => {
    const file = new SetupFile();
    file.make(true);
    const known = file.column(FACTORS_FACT, 'name').map((name, i) => ({ code: `F${i + 1}`, name, importance: 3 }));
    file.type(FACTORS_FACT, [...known, { name: 'Музыка', importance: 2 }, { name: 'Запах', importance: 2 }]);
    expect(file.problems()).toEqual([
      'todo: Строк без кода: 2. Лист «Факторы выбора». Обновите матрицу: коды появятся сами.',
    ]);
  });

  it('tells of a matrix whose factors are gone that its relations are there', () => {
    const file = new SetupFile();
    file.make(true);
    file.workbook.removeSheet(file.sheetId('Факторы выбора'));
    expect(file.view().matrices[0]?.text).toMatch(/^Связи на месте/);
  });

  it('is told ten times of a kind and then counted', () => {
    const file = new SetupFile();
    file.make();
    const rows = Array.from({ length: 25 }, (_, i) => ({ code: `F${i}`, name: `Фактор ${i}`, importance: 9 }));
    file.type(FACTORS_FACT, rows);
    const told = file.problems().filter((text) => text.startsWith('error'));
    expect(told).toHaveLength(11);
    expect(file.view().problems[10]?.at?.sheet.name).toBe('Факторы выбора');
    expect(told[10]).toBe('error: Ещё таких же: 15. Исправьте показанные строки, и появятся следующие.');
  });

  it('gets codes where there are none, numbers that nobody ever had', () => {
    const file = new SetupFile();
    file.make();
    file.type(FACTORS_FACT, [{ name: 'Цена' }, { code: 'f2', name: 'Вкус' }, { importance: 4 }, { name: 'Место' }]);
    file.type(JOURNEY_FACT, [{ name: 'Вывеска' }, { code: 'E07', name: 'Касса' }]);
    fillCodes(file, RUSSIAN, () => ['F5', 'T3']);
    expect(file.column(FACTORS_FACT, 'code')).toEqual(['F6', 'f2', '', 'F7']);
    expect(file.column(JOURNEY_FACT, 'code')).toEqual(['T4', 'E07']);
    const before = file.workbook.flushed;
    fillCodes(file, RUSSIAN);
    expect(file.workbook.flushed).toBe(before);
  });
});

describe('a survey', () => {
  const ANSWERS = [
    ['Отметка времени', 'Важно? [Скорость]', 'Важно? [Цена]', 'Город', 'Важно? [=Вкус]'],
    ...[5, 4, 5, 4, 5, 4].map((rating, i) => [
      new Date(Date.UTC(2026, 10, 1 + i)),
      rating,
      i === 0 ? 'не знаю' : `${rating} — важно`,
      'Алматы',
      i < 3 ? 5 : '',
    ]),
  ];
  const surveyed = () => new SetupFile(RUSSIAN, [{ name: 'Ответы на форму (1)', values: ANSWERS }]);

  it('is found among people’s sheets, its columns with mean, n and what is left out', () => {
    const file = surveyed();
    file.make(true);
    const { sheet, sheets, columns, notice } = surveyView(file.workbook, null, RUSSIAN);
    expect([sheet?.name, notice]).toEqual(['Ответы на форму (1)', '']);
    expect(sheets.map(({ name }) => name)).toEqual(['Заказы', 'Ответы на форму (1)']);
    expect(columns.map(({ header, text }) => `${header}: ${text}`)).toEqual([
      'Скорость: 4,5, n = 6',
      'Цена: 4,4, n = 5. Не оценка, пропущено ячеек: 1.',
      '=Вкус: 5,0, n = 3. Меньше пяти ответов: для вывода мало.',
    ]);
  });

  it('says so where there is none', () => {
    const file = new SetupFile();
    expect(surveyView(file.workbook, file.sheetId('Заказы'), RUSSIAN).notice).toMatch(
      /^На листе «Заказы» нет столбцов с оценками/,
    );
    expect(() => surveyView(file.workbook, 999, RUSSIAN)).toThrow('SHEET_GONE');
  });

  it('gives factors their means, adds those that are missing and never touches a typed importance', () => {
    const file = surveyed();
    file.make();
    file.type(FACTORS_FACT, [
      { code: 'F1', name: ' скорость', importance: 3 },
      { code: 'F7', name: 'Цена' },
    ]);
    const sheetId = file.sheetId('Ответы на форму (1)');
    const news = takeSurvey(file, { sheetId, columns: [1, 2, 4] }, RUSSIAN, () => ['F9']);
    expect(news).toBe(
      'Обновлены средние опроса у факторов: «Скорость», «Цена». Добавлены факторы: «=Вкус». ' +
        'Важность введена вручную и поэтому главнее среднего: «Скорость». Чтобы учитывалось среднее, очистите ячейку важности. ' +
        'Меньше пяти ответов, для вывода мало: «=Вкус».',
    );
    expect(file.cells(FACTORS_FACT).slice(1)).toEqual([
      ['F1', ' скорость', 3, 4.5, 6],
      ['F7', 'Цена', '', 4.4, 5],
      ['F10', '=Вкус', '', 5, 3],
    ]);
    expect(file.view().factors.list.map(({ importance }) => importance)).toEqual([
      '3, введено; опрос 4,5, n = 6',
      '4,4, опрос, n = 5',
      '5,0, опрос, n = 3',
    ]);
    undoRun(file, newestRun(file)?.id ?? '', false, RUSSIAN);
    expect(file.column(FACTORS_FACT, 'name')).toEqual([' скорость', 'Цена']);
  });

  it('leaves a text and a formula of a person in its columns, and says so', () => {
    const file = surveyed();
    file.make();
    file.type(FACTORS_FACT, [
      { code: 'F1', name: 'Скорость', survey_mean: 'спросить Анну' },
      { code: 'F2', name: 'Цена', survey_mean: 3 },
    ]);
    file.workbook.added.set(file.sheetId('Факторы выбора'), { formulas: [{ row: 2, column: 3 }] });
    const news = takeSurvey(file, { sheetId: file.sheetId('Ответы на форму (1)'), columns: [1, 2] }, RUSSIAN);
    expect(news).toMatch(/^Среднее не записано, в ячейках стоит ваш текст или формула: «Скорость», «Цена»\./);
    expect(file.column(FACTORS_FACT, 'survey_mean')).toEqual(['спросить Анну', 3]);
  });

  it('makes the sheet of factors where there is none', () => {
    const file = surveyed();
    takeSurvey(file, { sheetId: file.sheetId('Ответы на форму (1)'), columns: [1] }, RUSSIAN);
    expect(file.cells(FACTORS_FACT)[1]).toEqual(['F1', 'Скорость', '', 4.5, 6]);
  });

  it('whose columns changed meanwhile is refused, and nothing is written', () => {
    const file = surveyed();
    const sheetId = file.sheetId('Ответы на форму (1)');
    expect(() => takeSurvey(file, { sheetId, columns: [1, 3] }, RUSSIAN)).toThrow('COLUMNS_GONE');
    expect(file.view().factors.sheet).toBeNull();
  });
});

describe('the library', () => {
  it('is shown with what is on the journey already, by code or name in any language', () => {
    const file = new SetupFile();
    file.make();
    file.type(JOURNEY_FACT, [{ code: 'X', stage: 'опыт', name: 'QUEUE' }]);
    const { items, stages, industries, places } = libraryView(file.workbook, file.library, RUSSIAN);
    expect(items.map(({ name, isThere }) => [name, isThere])).toEqual([
      ['Очередь', true],
      ['Реклама в сети', false],
    ]);
    expect([stages.length, industries.length, places.length]).toEqual([5, 5, 2]);
  });

  it('gives touchpoints by stage, each once, and can be undone', () => {
    const file = new SetupFile();
    expect(addTouchpoints(file, ['E01', 'N01', 'E01'], RUSSIAN)).toBe(
      'Добавлено точек контакта: 2. Лист «Путь клиента».',
    );
    expect(file.cells(JOURNEY_FACT)[1]?.slice(0, 4)).toEqual(['N01', 'потребность', 'онлайн', 'Реклама в сети']);
    expect(addTouchpoints(file, ['E01'], RUSSIAN)).toBe('Уже были на листе: 1.');
    undoRun(file, newestRun(file)?.id ?? '', false, RUSSIAN);
    expect(names(file)).toEqual(['Заказы']);
  });

  it('has no touchpoint of another code', () => {
    const file = new SetupFile();
    expect(() => addTouchpoints(file, ['E01', 'constructor'], RUSSIAN)).toThrow('REQUEST_BROKEN');
    expect(names(file)).toEqual(['Заказы']);
  });
});
