import { describe, expect, it } from 'vitest';
import { ANSWERS_FACT } from '../../src/facts/answers';
import { VISITS_FACT } from '../../src/facts/visits';
import { Fieldwork } from './fieldwork';
import { send } from './shopper';

/** What the sheets say in each language after two visits; the file's number format is its own. */
const SAID = {
  ru: {
    sheets: ['Визиты', 'Ответы', 'Карантин', 'Карта опыта'],
    none: 'не было возможности оценить',
    idea: 'Вывеска с улицы: что можно улучшить?',
    ideaKind: 'что улучшить',
    scoreKind: 'оценка',
    state: 'новый',
    received: '2026-11-23 07:01:00',
    source:
      'Источник: волна «Волна 1» · принято визитов: 2, по плану: 6 · ждут проверки: 0 · предварительно · данные на 23.11.2026, 07:03 · ● измерено',
    headers: [
      'Задача клиента',
      'Этап',
      'Точка контакта',
      'Визитов',
      'Средняя оценка',
      'Целевая оценка',
      'Отклонение',
      'Заключение к цели',
      'Прошлая волна',
      'Изменение',
      'Заключение об изменении',
      'Важность',
    ],
    map: [
      [
        'Быстро взять кофе по дороге',
        'потребность',
        'Вывеска с улицы',
        '2',
        '3,50',
        '4',
        '−0,50',
        'мало визитов, нужно ещё не меньше 3',
        '',
        '',
        '',
        '',
      ],
      [
        'Быстро взять кофе по дороге',
        'потребность',
        'Кофейня на онлайн-карте',
        '1',
        '5,00',
        '4',
        '+1,00',
        'мало визитов, нужно ещё не меньше 4',
        '',
        '',
        '',
        '',
      ],
      ['Быстро взять кофе по дороге', 'выбор', 'Вход и первое впечатление', '0', '', '4', '', '', '', '', '', ''],
    ],
    // Five ratings can be a signal, fewer cannot.
    waiting: [
      'Быстро взять кофе по дороге',
      'опыт',
      'Ожидание заказа',
      '2',
      '1,50',
      '4,5',
      '−3,00',
      'мало визитов, нужно ещё не меньше 3',
      '',
      '',
      '',
      '',
    ],
  },
  kk: {
    sheets: ['Визиттер', 'Жауаптар', 'Карантин', 'Тәжірибе картасы'],
    none: 'бағалау мүмкіндігі болмады',
    idea: 'Көшедегі маңдайша: нені жақсартуға болады?',
    ideaKind: 'нені жақсартуға болады',
    scoreKind: 'балл',
    state: 'жаңа',
    received: '2026-11-23 09:01:00',
    source:
      'Дереккөз: «1-толқын» толқыны · қабылданған визит: 2, жоспар бойынша: 6 · тексеруді күтіп тұр: 0 · алдын ала · деректер уақыты: 23.11.2026, 09:03 · ● өлшенген',
    headers: [
      'Клиент шаруасы',
      'Кезең',
      'Жанасу нүктесі',
      'Визит саны',
      'Орташа балл',
      'Нысаналы балл',
      'Ауытқу',
      'Нысанаға қатысты тұжырым',
      'Алдыңғы толқын',
      'Өзгеріс',
      'Өзгеріс туралы тұжырым',
      'Маңыздылық',
    ],
    map: [
      [
        'Жолай тез кофе алып кету',
        'қажеттілік',
        'Көшедегі маңдайша',
        '2',
        '3,50',
        '4',
        '−0,50',
        'визит аз, тағы кемінде 3 қажет',
        '',
        '',
        '',
        '',
      ],
      [
        'Жолай тез кофе алып кету',
        'қажеттілік',
        'Онлайн-картадағы кофехана',
        '1',
        '5,00',
        '4',
        '+1,00',
        'визит аз, тағы кемінде 4 қажет',
        '',
        '',
        '',
        '',
      ],
      ['Жолай тез кофе алып кету', 'таңдау', 'Кіреберіс және алғашқы әсер', '0', '', '4', '', '', '', '', '', ''],
    ],
    waiting: [
      'Жолай тез кофе алып кету',
      'тәжірибе',
      'Тапсырысты күту',
      '2',
      '1,50',
      '4,5',
      '−3,00',
      'визит аз, тағы кемінде 3 қажет',
      '',
      '',
      '',
      '',
    ],
  },
  en: {
    sheets: ['Visits', 'Answers', 'Quarantine', 'Experience map'],
    none: 'could not judge',
    idea: 'Sign seen from the street: what could be better?',
    ideaKind: 'what could be better',
    scoreKind: 'rating',
    state: 'new',
    received: '2026-11-22 23:01:00',
    source:
      'Source: wave “Wave 1” · visits accepted: 2, planned: 6 · awaiting review: 0 · preliminary · data as of Nov 22, 2026, 23:03 · ● measured',
    headers: [
      'Job',
      'Stage',
      'Touchpoint',
      'Visits',
      'Mean rating',
      'Target',
      'Deviation',
      'Verdict against target',
      'Wave before',
      'Change',
      'Verdict on the change',
      'Importance',
    ],
    map: [
      [
        'Grab a coffee on the way',
        'need',
        'Sign seen from the street',
        '2',
        '3.50',
        '4',
        '−0.50',
        'too few visits, at least 3 more needed',
        '',
        '',
        '',
        '',
      ],
      [
        'Grab a coffee on the way',
        'need',
        'Coffee shop on the online map',
        '1',
        '5.00',
        '4',
        '+1.00',
        'too few visits, at least 4 more needed',
        '',
        '',
        '',
        '',
      ],
      ['Grab a coffee on the way', 'choice', 'Entrance and first impression', '0', '', '4', '', '', '', '', '', ''],
    ],
    waiting: [
      'Grab a coffee on the way',
      'experience',
      'Waiting for the order',
      '2',
      '1.50',
      '4.5',
      '−3.00',
      'too few visits, at least 3 more needed',
      '',
      '',
      '',
      '',
    ],
  },
} as const;

/** Two visits of the first job: 3 and 4 for the sign; 5 and nothing for the map; nothing for the entrance; 1 and 2 for waiting. */
const FIRST = {
  ratings: { P1: 3, P2: 5, P3: 'none', P8: 1 },
  ideas: { P1: ' Буква «К» не горит\nвторую неделю ' },
  receipt: '0042',
  photo: 'https://disk.example/1',
} as const;
const SECOND = { ratings: { P1: 4, P2: 'none', P3: 'none', P8: 2 } } as const;

describe.each(['ru', 'kk', 'en'] as const)('from the programme to the map in %s', (lang) => {
  const said = SAID[lang];
  const work = Fieldwork.collecting(1, [lang], lang);
  const [first, second] = work.codes();
  if (first === undefined || second === undefined) throw new Error('There are no codes.');
  const ids = [send(work, first, FIRST), send(work, second, SECOND)];
  work.tick();
  work.script.fireSubmits();

  it('a code is issued for each job at each location', () => {
    expect(work.codes().map(({ job, location }) => `${job} ${location}`)).toEqual([
      ...['J1 L1', 'J1 L2', 'J1 L3'],
      ...['J2 L1', 'J2 L2', 'J2 L3'],
    ]);
  });

  it('a visit is what was sent', () => {
    const visits = work.rows(VISITS_FACT);
    expect(visits.map(({ response }) => response)).toEqual(ids);
    expect(visits[0]).toMatchObject({
      ...{ version: 1, visit_code: first['code'], job: 'J1', location: 'L1', wave: 'W1', lang },
      ...{ received_at: said.received, time_in: '10:15', time_out: '10:40' },
      ...{ receipt: '0042', photo: 'https://disk.example/1', state: said.state, edited_as: '' },
    });
    expect(visits[1]).toMatchObject({ visit_code: second['code'], receipt: '', photo: '' });
  });

  it('an answer is what was typed', () => {
    const answers = work.rows(ANSWERS_FACT).filter(({ response }) => response === ids[0]);
    // Code, date, address, two times, receipt, photo, integrity; eleven ratings; one idea.
    expect(answers).toHaveLength(8 + 11 + 1);
    const of = (touchpoint: string) => answers.filter((row) => row['touchpoint'] === touchpoint);
    expect(of('P1')).toMatchObject([
      { kind: said.scoreKind, score: 3, answer: '3' },
      { kind: said.ideaKind, score: '', question: said.idea, answer: ' Буква «К» не горит\nвторую неделю ' },
    ]);
    expect(of('P3')).toMatchObject([{ kind: said.scoreKind, score: '', answer: said.none }]);
    // A touchpoint of the other job.
    expect(of('P11')).toEqual([]);
  });

  it('the map counts ratings only, and says where the numbers are from', () => {
    work.accept();
    const [, source, , headers, ...rows] = work.seen(said.sheets[3]);
    expect(source?.[0]).toBe(said.source);
    expect(headers).toEqual(said.headers);
    expect(rows.slice(0, 3)).toEqual(said.map);
    expect(rows).toContainEqual(said.waiting);
    // Eleven touchpoints of each job.
    expect(rows).toHaveLength(22);
    expect(rows.slice(11).map((row) => row[3])).toEqual(new Array(11).fill('0'));
  });

  it('the screen names the sheets, and the check agrees', () => {
    expect(work.view().filed.map(({ name }) => name)).toEqual(said.sheets);
    expect(work.call('reconcile')).toMatchObject({
      reconciled: { received: 2, filed: 2, quarantined: 0, erased: 0, lost: 0, doubled: 0, lines: [] },
    });
  });
});

it('forms in three languages are pooled by codes into one map', () => {
  const work = Fieldwork.collecting(1, ['ru', 'kk', 'en']);
  const visits = work.codes().filter(({ job }) => job === 'J2');
  for (const [i, language] of (['ru', 'kk', 'en'] as const).entries()) {
    const visit = visits[i];
    if (visit !== undefined) send(work, visit, { ratings: { P1: 5, P2: ([1, 2, 5] as const)[i] ?? 1 } }, language);
  }
  work.script.fireSubmits();
  work.accept();
  const rows = work.seen('Карта опыта').filter(([job]) => job === 'Спокойно поработать за чашкой кофе');
  // 5 + 5 + 5 over 3, and 1 + 2 + 5 over 3.
  expect(rows[0]?.slice(2, 6)).toEqual(['Вывеска с улицы', '3', '5,00', '4']);
  expect(rows[1]?.slice(2, 6)).toEqual(['Кофейня на онлайн-карте', '3', '2,67', '4']);
  expect(work.rows(VISITS_FACT).map(({ lang }) => lang)).toEqual(['ru', 'kk', 'en']);
});
