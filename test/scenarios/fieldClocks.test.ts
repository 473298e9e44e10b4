import { describe, expect, it } from 'vitest';
import type { FieldView } from '../../src/core/fieldViews';
import { ANSWERS_FACT } from '../../src/facts/answers';
import { VISITS_FACT } from '../../src/facts/visits';
import { Fieldwork, type Row } from './fieldwork';
import { answersTo, formOf } from './shopper';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A night in which a zone's clocks are set back an hour, as shoppers send their answers. */
interface Night {
  readonly lang: 'kk' | 'en';
  readonly zone: string;
  /** When clocks are set back. */
  readonly change: number;
  /** The day of the visit as shoppers choose it, and as the file shows it. */
  readonly visited: string;
  readonly shown: string;
  /** What the clock of the file shows by minutes from the change. */
  readonly received: readonly (readonly [minutes: number, text: string])[];
}

const NIGHTS: readonly Night[] = [
  {
    // 25.10.2026, 02:00 of summer time is 01:00 UTC; from then on the clock is that of UTC.
    lang: 'en',
    zone: 'Europe/London',
    change: Date.UTC(2026, 9, 25, 1),
    visited: '2026-10-25',
    shown: '10/25/2026',
    received: [
      [-121, '2026-10-24 23:59:00'],
      [-120, '2026-10-25 00:00:00'],
      [-30, '2026-10-25 01:30:00'],
      [30, '2026-10-25 01:30:00'],
      [60, '2026-10-25 02:00:00'],
    ],
  },
  {
    // The last change in Almaty: 01.03.2024, 00:00 of UTC+6 is 18:00 UTC of 29.02.2024; from then on it is UTC+5.
    lang: 'kk',
    zone: 'Asia/Almaty',
    change: Date.UTC(2024, 1, 29, 18),
    visited: '2024-02-29',
    shown: '29.02.2024',
    received: [
      [-60, '2024-02-29 23:00:00'],
      [-1, '2024-02-29 23:59:00'],
      [0, '2024-02-29 23:00:00'],
      [59, '2024-02-29 23:59:00'],
      [60, '2024-03-01 00:00:00'],
    ],
  },
];

/** A shopper's answer that Google stamps with a moment, which its event brings at once. @returns the visit's code */
function sendAt(work: Fieldwork, visit: Row, at: number, day = '2026-11-23'): string {
  const sheetful = formOf(work, visit);
  const date = sheetful.items.get('date') ?? 0;
  work.script.control.submitForm(sheetful.form, { ...answersTo(work, visit, sheetful, {}), [date]: day }, at);
  work.script.fireSubmits();
  return String(visit['code']);
}

/** Code and time of each visit that is filed; no answer is filed twice. */
function filed(work: Fieldwork): readonly (readonly string[])[] {
  const answers = work.rows(ANSWERS_FACT).map(({ response, item }) => `${response} ${item}`);
  expect(answers.length).toBeGreaterThan(0);
  expect(answers).toEqual([...new Set(answers)]);
  return work.rows(VISITS_FACT).map((row) => [String(row['visit_code']), String(row['received_at'])]);
}

describe.each(NIGHTS)(
  'a night in $zone when the clocks are set back',
  ({ lang, zone, change, visited, shown, received }) => {
    const work = Fieldwork.collecting(1, [lang], lang, { zone, now: change - 5 * HOUR });
    const codes = received.map(([minutes], i) => {
      work.now = change + minutes * MINUTE;
      return sendAt(work, work.codes()[i] ?? {}, work.now, visited);
    });

    it('has each answer filed once, at the time that the clock of the file showed', () => {
      expect(filed(work)).toEqual(received.map(([, text], i) => [codes[i], text]));
    });

    it('leaves the day of a visit as its shopper chose it', () => {
      const [header = [], ...rows] = work.seen(VISITS_FACT.title[lang]);
      const place = header.indexOf(lang === 'en' ? 'Visit date' : 'Визит күні');
      expect(rows.map((row) => row[place])).toEqual(received.map(() => shown));
    });
  },
);

describe('answers whose times do not follow one another', () => {
  const work = Fieldwork.collecting(2);
  const visits = work.codes().filter(({ job }) => job === 'J1');
  const noon = Date.UTC(2026, 10, 23, 9);
  // The file is of Moscow, three hours ahead of UTC.
  const sent = [
    [noon, '2026-11-23 12:00:00'],
    [noon - 40 * MINUTE, '2026-11-23 11:20:00'],
    [noon + 3 * HOUR, '2026-11-23 15:00:00'],
    [noon + MINUTE, '2026-11-23 12:01:00'],
  ] as const;
  work.now = noon;
  const expected = sent.map(([at, text], i) => {
    work.now += 2 * MINUTE;
    return [sendAt(work, visits[i] ?? {}, at), text];
  });

  it('are filed once by their events, also after one that is ahead of the clock', () => {
    expect(filed(work)).toEqual(expected);
  });

  it('are filed within a day, where one was shown so late that no event looks back so far', () => {
    const code = sendAt(work, visits[sent.length] ?? {}, noon - 5 * HOUR);
    expect(filed(work)).toEqual(expected);
    work.pass(25);
    expect(filed(work)).toEqual([...expected, [code, '2026-11-23 07:00:00']]);
    const { reconciled } = work.call<FieldView>('reconcile');
    expect(reconciled).toMatchObject({ received: 5, filed: 5, lost: 0, doubled: 0 });
  });
});
