import { describe, expect, it } from 'vitest';
import { ProgrammeFile } from '../../../test/fakes/programmeFile';
import { RUSSIAN, SharedFile } from '../../../test/fakes/sharedFile';
import { LANGS } from '../../core/lang';
import { JOBS_FACT } from '../../facts/jobs';
import { LOCATIONS_FACT } from '../../facts/locations';
import { TOUCHPOINTS_FACT } from '../../facts/touchpoints';
import { VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { WAVES_FACT } from '../../facts/waves';
import { readProgramme } from './readProgramme';

/** What is wrong with the example after a change. */
const problemsAfter = (change: (file: ProgrammeFile) => void): readonly string[] => {
  const file = new ProgrammeFile();
  change(file);
  return file.problems();
};
const touchpoint = (code: string, more = {}) => ({
  ...{ code, stage: 'опыт', name_ru: `Точка ${code}`, name_kk: `Нүкте ${code}`, name_en: `Point ${code}` },
  ...more,
});

describe('the example', () => {
  it('has nothing wrong with it, in every language', () => {
    for (const lang of LANGS) {
      const file = new ProgrammeFile(true, { ...RUSSIAN, lang });
      expect(file.problems()).toEqual([]);
      expect(file.reading().isBroken).toBe(false);
    }
  });

  it('is read as it stands', () => {
    const { programme } = new ProgrammeFile().reading();
    expect(programme.jobs.map(({ code, langs }) => [code, langs])).toEqual([
      ['J1', ['ru', 'kk', 'en']],
      ['J2', ['ru', 'kk', 'en']],
    ]);
    expect(programme.locations[0]).toEqual({ code: 'L1', name: 'ул. Абая, 10' });
    expect(programme.touchpoints).toHaveLength(12);
    expect(programme.touchpoints[7]).toEqual({
      ...{ code: 'P8', stage: 'experience', jobs: ['J1', 'J2'], target: 4.5, isCritical: true },
      names: { ru: 'Ожидание заказа', kk: 'Тапсырысты күту', en: 'Waiting for the order' },
      questions: { ru: '', kk: '', en: '' },
    });
    // 22.11.2026 and thirteen days more are 05.12.2026: days 20779 and 20792 since 1970.
    expect(programme.waves).toEqual([{ code: 'W1', name: 'Волна 1', from: 20_779, to: 20_792 }]);
  });
});

describe('before there is a programme', () => {
  it('nothing is wrong, and nothing can be made', () => {
    const { problems, isBroken } = readProgramme(new SharedFile().workbook, RUSSIAN);
    expect(problems).toEqual([]);
    expect(isBroken).toBe(true);
  });

  it('empty sheets are to be filled in', () => {
    expect(new ProgrammeFile(false).problems()).toEqual([
      expect.stringMatching(/^todo: .*«Задачи клиента».*J1/),
      expect.stringMatching(/^todo: .*«Точки продаж».*L1/),
      expect.stringMatching(/^todo: .*«Точки контакта».*P1/),
      expect.stringMatching(/^todo: .*«Волны».*W1/),
    ]);
  });

  it('a deleted sheet is to be made again', () => {
    const problems = problemsAfter((file) => file.workbook.removeSheet(file.sheetOf(WAVES_FACT)));
    expect(problems).toEqual(['error: Нет листа «Волны». Создайте листы программы визитов.']);
  });
});

describe('codes', () => {
  it('that are missing are asked for with one that is free', () => {
    expect(problemsAfter((file) => file.add(LOCATIONS_FACT, { name: 'ул. Сатпаева, 3' }))).toEqual([
      'error: Не указан код: лист «Точки продаж», ячейка A5. Введите код, которого ещё нет, например «L4».',
    ]);
    const file = new ProgrammeFile(false);
    file.add(LOCATIONS_FACT, { name: 'ул. Сатпаева, 3' });
    file.add(LOCATIONS_FACT, { name: 'ул. Сатпаева, 5' });
    expect(file.problems()).toContain(
      'error: Не указан код: лист «Точки продаж», ячейка A2. Введите код, которого ещё нет, например «L1».',
    );
    expect(file.problems()).toContain(
      'error: Не указан код: лист «Точки продаж», ячейка A3. Введите код, которого ещё нет, например «L2».',
    );
  });

  it('of two rows must differ', () => {
    expect(problemsAfter((file) => file.type(LOCATIONS_FACT, 3, 'code', ' L1 '))).toEqual([
      'error: Код повторяется: лист «Точки продаж», ячейка A3, значение «L1». Введите другой код, например «L4».',
    ]);
  });

  it('with a comma cannot stand in a list of codes', () => {
    expect(problemsAfter((file) => file.type(LOCATIONS_FACT, 2, 'code', 'L1,L2'))[0]).toMatch(
      /^error: Код не подходит: лист «Точки продаж», ячейка A2, значение «L1,L2»\./,
    );
  });
});

describe('names', () => {
  it('of two jobs must differ, in any language and however typed', () => {
    const text =
      'error: Одно название у двух строк: лист «Задачи клиента», строки 2 и 3, значение «БЫСТРО взять  кофе по дороге». Назовите их по-разному.';
    expect(problemsAfter((file) => file.type(JOBS_FACT, 3, 'name_ru', 'БЫСТРО взять  кофе по дороге'))).toEqual([text]);
    const inKazakh = problemsAfter((file) => file.type(JOBS_FACT, 3, 'name_kk', 'Жолай тез кофе алып кету'));
    expect(inKazakh[0]).toContain('Одно название у двух строк');
  });

  it('of two locations must differ: a shopper could not tell them apart', () => {
    expect(problemsAfter((file) => file.type(LOCATIONS_FACT, 4, 'name', 'ул. Абая, 10'))).toEqual([
      'error: Одно название у двух строк: лист «Точки продаж», строки 2 и 4, значение «ул. Абая, 10». Назовите их по-разному.',
    ]);
  });

  it('of two touchpoints must differ within a job and may agree across jobs', () => {
    expect(problemsAfter((file) => file.type(TOUCHPOINTS_FACT, 8, 'name_ru', 'Ожидание заказа'))).toEqual([
      'error: Одно название у двух строк: лист «Точки контакта», строки 8 и 9, значение «Ожидание заказа». Назовите их по-разному.',
    ]);
    // Rows 11 and 12 belong to one job each.
    expect(problemsAfter((file) => file.type(TOUCHPOINTS_FACT, 12, 'name_ru', 'Стакан с собой'))).toEqual([]);
  });

  it('must be there in one language at least', () => {
    const problems = problemsAfter((file) => {
      for (const lang of LANGS) file.type(TOUCHPOINTS_FACT, 2, `name_${lang}`, ' ');
    });
    expect(problems).toEqual([
      'error: Нет названия ни на одном языке: лист «Точки контакта», строка 2. Заполните название хотя бы на одном языке.',
    ]);
    expect(problemsAfter((file) => file.type(LOCATIONS_FACT, 2, 'name', ''))).toEqual([
      'error: Пусто: лист «Точки продаж», ячейка B2, столбец «Адрес». Заполните ячейку.',
    ]);
  });
});

describe('languages', () => {
  it('without any text have no forms, and that is said once', () => {
    const problems = problemsAfter((file) => {
      for (const row of [2, 3]) file.type(JOBS_FACT, row, 'name_en', '');
      for (let row = 2; row <= 13; row++) file.type(TOUCHPOINTS_FACT, row, 'name_en', '');
    });
    expect(problems).toEqual([
      'warn: Нет ни одного текста на этом языке: английский. Анкет на нём не будет. Если они нужны, заполните его столбцы на листах «Задачи клиента» и «Точки контакта».',
    ]);
  });

  it('that lack one text have no form for the jobs that need it', () => {
    const file = new ProgrammeFile();
    // The takeaway cup belongs to the first job only.
    file.type(TOUCHPOINTS_FACT, 11, 'name_kk', '');
    expect(file.problems()).toEqual([
      'warn: Анкеты на этом языке не будет: задача клиента «Быстро взять кофе по дороге», язык — казахский. Пусто: лист «Точки контакта», ячейка H11. Заполните ячейку, если анкета нужна.',
    ]);
    expect(file.reading().programme.jobs.map(({ langs }) => langs)).toEqual([
      ['ru', 'en'],
      ['ru', 'kk', 'en'],
    ]);
  });

  it('that are filled in part only leave a job without any form', () => {
    const problems = problemsAfter((file) => {
      for (const lang of ['kk', 'en']) file.type(JOBS_FACT, 2, `name_${lang}`, '');
      file.type(TOUCHPOINTS_FACT, 2, 'name_ru', '');
    });
    expect(problems[0]).toBe(
      'error: Для задачи клиента «Быстро взять кофе по дороге» нет языка, на котором заполнены все названия: её собственное и точек контакта. Заполните названия на листе «Точки контакта» хотя бы на одном языке.',
    );
  });
});

describe('touchpoints', () => {
  it('are none: the job has no form', () => {
    const problems = problemsAfter((file) => {
      for (let row = 2; row <= 13; row++) file.type(TOUCHPOINTS_FACT, row, 'jobs', 'J1');
    });
    expect(problems).toEqual([
      'error: У задачи клиента «Спокойно поработать за чашкой кофе» нет ни одной точки контакта: лист «Точки контакта». Добавьте точки контакта с кодом задачи «J2».',
    ]);
  });

  it('are 9 or 16: warned, with the reason', () => {
    // 11 of each job; two of both go.
    expect(problemsAfter((file) => file.cut(TOUCHPOINTS_FACT, 2, 2))).toEqual([
      'warn: Точек контакта у задачи клиента «Быстро взять кофе по дороге» — 9, рекомендуется от 10 до 15: по меньшему числу путь клиента не виден. Добавьте точки контакта на листе «Точки контакта».',
      'warn: Точек контакта у задачи клиента «Спокойно поработать за чашкой кофе» — 9, рекомендуется от 10 до 15: по меньшему числу путь клиента не виден. Добавьте точки контакта на листе «Точки контакта».',
    ]);
    const many = problemsAfter((file) => {
      for (let n = 13; n <= 17; n++) file.add(TOUCHPOINTS_FACT, touchpoint(`P${n}`, { jobs: 'J2' }));
    });
    expect(many).toEqual([
      'warn: Точек контакта у задачи клиента «Спокойно поработать за чашкой кофе» — 16, рекомендуется от 10 до 15: длинную анкету заполняют небрежно. Уберите с листа «Точки контакта» менее важные.',
    ]);
  });

  it.each([10, 11, 15])('are %i: nothing is said', (count) => {
    const file = new ProgrammeFile();
    file.cut(TOUCHPOINTS_FACT, 2, 12);
    for (let n = 1; n <= count; n++) file.add(TOUCHPOINTS_FACT, touchpoint(`P${n}`));
    expect(file.problems()).toEqual([]);
  });

  it('of a job nobody knows are errors', () => {
    expect(problemsAfter((file) => file.type(TOUCHPOINTS_FACT, 11, 'jobs', 'J1, J9'))).toContain(
      'error: Нет задачи клиента с таким кодом: лист «Точки контакта», ячейка D11, значение «J9». Введите коды с листа «Задачи клиента» через запятую.',
    );
  });

  it('of no stage are errors', () => {
    expect(problemsAfter((file) => file.type(TOUCHPOINTS_FACT, 2, 'stage', 'касса'))).toContain(
      'error: Нет такого этапа: лист «Точки контакта», ячейка C2, значение «касса». Выберите этап из списка в ячейке.',
    );
    expect(problemsAfter((file) => file.type(TOUCHPOINTS_FACT, 2, 'stage', ''))).toContain(
      'error: Пусто: лист «Точки контакта», ячейка C2, столбец «Этап». Заполните ячейку.',
    );
  });

  it.each([
    ['0,9', 0.9],
    ['6', 6],
  ])('with a target of %s are errors', (_, target) => {
    expect(problemsAfter((file) => file.type(TOUCHPOINTS_FACT, 3, 'target', target))[0]).toBe(
      `error: Целевая оценка вне границ 1–5: лист «Точки контакта», ячейка E3, значение «${target}». Введите число от 1 до 5.`,
    );
  });

  it('with words for a target are errors', () => {
    expect(problemsAfter((file) => file.type(TOUCHPOINTS_FACT, 3, 'target', 'отлично'))[0]).toBe(
      'error: Целевая оценка — не число: лист «Точки контакта», ячейка E3, значение «отлично». Введите число от 1 до 5.',
    );
  });

  it('are critical where that is said; another word is an error', () => {
    const file = new ProgrammeFile();
    file.type(TOUCHPOINTS_FACT, 2, 'critical', 'Да');
    file.type(TOUCHPOINTS_FACT, 3, 'critical', 'нет');
    expect(file.problems()).toEqual([]);
    const critical = file.reading().programme.touchpoints.filter(({ isCritical }) => isCritical);
    expect(critical.map(({ code }) => code)).toEqual(['P1', 'P8', 'P9']);
    file.type(TOUCHPOINTS_FACT, 3, 'critical', 'очень');
    expect(file.problems()[0]).toBe(
      'error: Непонятная отметка: лист «Точки контакта», ячейка F3, значение «очень». Выберите «да» или очистите ячейку.',
    );
  });

  it('take 4 where no target stands, and any number of 1…5 as typed', () => {
    const file = new ProgrammeFile();
    for (const [row, target] of [
      [2, ''],
      [3, 1],
      [4, 5],
      [5, '4,25'],
    ] as const)
      file.type(TOUCHPOINTS_FACT, row, 'target', target);
    expect(file.problems()).toEqual([]);
    expect(
      file
        .reading()
        .programme.touchpoints.slice(0, 4)
        .map(({ target }) => target),
    ).toEqual([4, 1, 5, 4.25]);
  });
});

describe('the order of the visit', () => {
  const codes = (file: ProgrammeFile): string =>
    file
      .reading()
      .programme.touchpoints.map(({ code }) => code)
      .join(' ');

  it('is that of the numbers, wherever rows stand', () => {
    const file = new ProgrammeFile();
    file.type(TOUCHPOINTS_FACT, 2, 'order', 6.5);
    expect(codes(file)).toBe('P2 P3 P4 P5 P6 P1 P7 P8 P9 P10 P11 P12');
    expect(file.problems()).toEqual([]);
  });

  it('is that of the sheet where no number stands', () => {
    const file = new ProgrammeFile();
    for (let row = 2; row <= 13; row++) file.type(TOUCHPOINTS_FACT, row, 'order', '');
    expect(codes(file)).toBe('P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12');
    expect(file.problems()).toEqual([]);
  });

  it('keeps a row with words below the row above it, and says so', () => {
    const file = new ProgrammeFile();
    file.type(TOUCHPOINTS_FACT, 4, 'order', 'потом');
    expect(codes(file)).toBe('P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12');
    expect(file.problems()).toEqual([
      'warn: Порядок — не число: лист «Точки контакта», ячейка B4, значение «потом». Точка контакта идёт вслед за строкой выше; введите число, если это не так.',
    ]);
  });

  it('that is there twice is that of the sheet, and said; two jobs may count each for itself', () => {
    const file = new ProgrammeFile();
    file.type(TOUCHPOINTS_FACT, 3, 'order', 1);
    file.type(TOUCHPOINTS_FACT, 12, 'order', 10);
    expect(codes(file)).toBe('P1 P2 P3 P4 P5 P6 P7 P8 P9 P10 P11 P12');
    expect(file.problems()).toEqual([
      'warn: Порядок повторяется: лист «Точки контакта», строки 2 и 3, значение «1». Первой идёт та, что выше на листе; введите разные числа, если это не так.',
    ]);
  });
});

describe('waves', () => {
  it('need two days', () => {
    expect(problemsAfter((file) => file.type(WAVES_FACT, 2, 'to', '31.02.2027'))).toEqual([
      'error: Такой даты нет: лист «Волны», ячейка D2, значение «31.02.2027». Исправьте дату.',
    ]);
    expect(problemsAfter((file) => file.type(WAVES_FACT, 2, 'from', ''))).toEqual([
      'error: Пусто: лист «Волны», ячейка C2, столбец «Начало». Заполните ячейку.',
    ]);
  });

  it('end on the day they begin or later', () => {
    expect(problemsAfter((file) => file.type(WAVES_FACT, 2, 'to', '21.11.2026'))).toEqual([
      'error: Конец волны раньше начала: лист «Волны», строка 2, 22.11.2026 и 21.11.2026. Исправьте одну из дат.',
    ]);
    expect(problemsAfter((file) => file.type(WAVES_FACT, 2, 'to', '22.11.2026'))).toEqual([]);
  });
});

describe('the plan', () => {
  const visit = (code: string, location = 'L1') => ({ code, job: 'J1', location, wave: 'W1' });

  it('is warned of a location that was removed in use, and the programme goes on', () => {
    const file = new ProgrammeFile();
    for (const code of ['0005724', '0000000']) file.add(VISIT_PLAN_FACT, visit(code, 'L3'));
    file.cut(LOCATIONS_FACT, 4);
    expect(file.problems()).toEqual([
      'warn: В плане визитов стоит код, которого нет на листе «Точки продаж»: «L3», визитов — 2. Верните строку с этим кодом на лист или удалите эти визиты из плана.',
    ]);
    expect(file.reading().isBroken).toBe(false);
    expect(file.reading().plan).toHaveLength(2);
  });

  it('is warned of codes that are wrong or there twice', () => {
    const file = new ProgrammeFile();
    for (const code of ['0005724', '5724', '0005742', '000 5724']) file.add(VISIT_PLAN_FACT, visit(code));
    expect(file.problems()).toEqual([
      'warn: Код визита с ошибкой: лист «План визитов», строка 3, значение «5724»; всего таких строк: 2. Верните код, который был выдан: иначе ответы по нему попадут в карантин.',
      'warn: Код визита повторяется: лист «План визитов», строка 5, значение «000 5724»; всего таких строк: 1. Один код — один визит: удалите лишние строки.',
    ]);
    expect(file.reading().plan).toEqual([{ row: 2, code: '0005724', job: 'J1', location: 'L1', wave: 'W1' }]);
  });
});

describe('a problem', () => {
  it('says where it stands, so that a button leads there', () => {
    const file = new ProgrammeFile();
    file.type(LOCATIONS_FACT, 3, 'code', '');
    const [problem] = file.reading().problems;
    expect(problem?.at).toEqual({ sheet: { id: file.sheetOf(LOCATIONS_FACT), name: 'Точки продаж' }, row: 3 });
  });
});
