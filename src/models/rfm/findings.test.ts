import { describe, expect, it } from 'vitest';
import { civilDay } from '../../core/civilDate';
import type { Lang } from '../../core/lang';
import type { RfmSegment } from '../../facts/rfmSegments';
import { findingText } from '../../i18n/finding';
import { type FindingFacts, rfmFindings } from './findings';

const segment = (code: string, customers: number, revenue: number, check: number): RfmSegment => ({
  segment: code,
  customers,
  share: customers / 30,
  orders: 1,
  revenue,
  revenue_share: null,
  mean_recency: 0,
  mean_frequency: 1,
  average_check: check,
  action: code,
});

/** 30 customers made by hand: 60 orders of 100 000 in all, so 1666.67 an order; 22.11.2026 + 14 days = 06.12.2026. */
const FACTS: FindingFacts = {
  segments: [
    segment('champions', 4, 40_000, 2500),
    segment('loyal', 10, 30_000, 1500),
    segment('at_risk', 5, 12_345.6, 900),
    segment('cannot_lose', 1, 1_900_000, 950_000),
  ],
  customers: 30,
  boughtOnce: 12,
  revenue: 100_000,
  orders: 60,
  top: { customers: 6, revenueShare: 0.074 },
  today: civilDay(2026, 11, 22) ?? 0,
  lang: 'ru',
};

const CURRENCY: Readonly<Record<Lang, string>> = { ru: '₽', kk: '₸', en: '$' };

const sentences = (facts: FindingFacts, lang: Lang): string[] =>
  rfmFindings({ ...facts, lang }).map((finding) => findingText(finding, { lang, currency: CURRENCY[lang] }));

const codes = (facts: FindingFacts): string[] => rfmFindings(facts).map(({ code }) => code);

// Style guide: thousands by U+202F in ru and kk, U+00A0 before ₽, ₸ and the Russian %.
describe('findings about 30 customers', () => {
  it('are told in Russian', () => {
    expect(sentences(FACTS, 'ru')).toEqual([
      'На 20\u00a0% покупателей приходится 7,4\u00a0% выручки (6 из 30).',
      'Нельзя потерять — 1 покупатель из 30, сумма покупок 1,9\u00a0млн\u00a0₽. Позвоните до 06.12.',
      'На грани ухода — 5 покупателей из 30, сумма покупок 12\u202f346\u00a0₽. Напишите до 06.12.',
      'Только один заказ — у 40\u00a0% покупателей (12 из 30). Предложите вторую покупку.',
      'Чемпионы — 4 покупателя из 30, средний чек 2\u202f500\u00a0₽, у всех покупателей — 1\u202f667\u00a0₽.',
    ]);
  });

  it('are told in Kazakh', () => {
    expect(sentences(FACTS, 'kk')).toEqual([
      'Сатып алушылардың 20%-ы түсімнің 7,4%-ын береді (30 ішінен 6).',
      'Жоғалтуға болмайтындар — 30 ішінен 1 сатып алушы, сатып алу сомасы 1,9\u00a0млн\u00a0₸. 06.12 күніне дейін қоңырау шалыңыз.',
      'Кеткелі тұрғандар — 30 ішінен 5 сатып алушы, сатып алу сомасы 12\u202f346\u00a0₸. 06.12 күніне дейін жазыңыз.',
      'Сатып алушылардың 40%-ы бір-ақ рет тапсырыс берген (30 ішінен 12). Екінші сатып алуды ұсыныңыз.',
      'Чемпиондар — 30 ішінен 4 сатып алушы, орташа чек 2\u202f500\u00a0₸, барлық сатып алушы бойынша — 1\u202f667\u00a0₸.',
    ]);
  });

  it('are told in English', () => {
    expect(sentences(FACTS, 'en')).toEqual([
      '20% of customers bring 7.4% of revenue (6 of 30).',
      'Cannot lose: 1 of 30 customers, $1.9M spent. Call them by Dec 6.',
      'At risk: 5 of 30 customers, $12,346 spent. Write to them by Dec 6.',
      '40% of customers ordered only once (12 of 30). Offer a second purchase.',
      'Champions: 4 of 30 customers, average check $2,500, against $1,667 for all customers.',
    ]);
  });

  it('carry their n and are measured', () => {
    for (const finding of rfmFindings(FACTS)) expect(finding).toMatchObject({ n: 30, label: 'measured' });
  });

  it('leave out what did not occur', () => {
    expect(codes({ ...FACTS, top: { customers: 6, revenueShare: null } })[0]).toBe('cannot_lose');
    expect(codes({ ...FACTS, boughtOnce: 0 })).toEqual(['concentration', 'cannot_lose', 'at_risk', 'champions']);
    expect(codes({ ...FACTS, segments: [] })).toEqual(['concentration', 'once']);
  });

  it('give two weeks across the end of a year', () => {
    const facts = { ...FACTS, today: civilDay(2026, 12, 22) ?? 0 };
    expect(sentences(facts, 'en')[1]).toBe('Cannot lose: 1 of 30 customers, $1.9M spent. Call them by Jan 5.');
  });
});

describe('findings about 29 customers', () => {
  const few: FindingFacts = { ...FACTS, customers: 29 };

  it('say that these are too few, and nothing of segments', () => {
    expect(codes(few)).toEqual(['few', 'once']);
    expect(codes({ ...few, boughtOnce: 0 })).toEqual(['few']);
  });

  it.each([
    [
      'ru',
      'Данных мало: покупателей — 29. Коды RFM верны, но доли сегментов ещё сильно изменятся. Не делайте по ним выводов.',
    ],
    [
      'kk',
      'Дерек аз: сатып алушы саны — 29. RFM кодтары дұрыс, бірақ сегмент үлестері әлі көп өзгереді. Үлестер бойынша қорытынды жасамаңыз.',
    ],
    [
      'en',
      'Not enough data: 29 customers. Scores are correct, but segment shares will still change a lot. Draw no conclusions from them.',
    ],
  ] as const)('begin so in %s', (lang, first) => {
    expect(sentences(few, lang)[0]).toBe(first);
  });

  it('name one customer in the singular', () => {
    expect(sentences({ ...few, customers: 1 }, 'en')[0]).toMatch(/^Not enough data: 1 customer\. /);
  });
});

describe('actions that a person wrote', () => {
  const own = (row: RfmSegment, action: string): RfmSegment => ({ ...row, action });
  const facts: FindingFacts = {
    ...FACTS,
    segments: [
      segment('champions', 4, 40_000, 2500),
      own(segment('at_risk', 5, 12_345.6, 900), 'подарить купон'),
      own(segment('Свои', 2, 500, 100), 'позвать на чай'),
      own(segment('Гости', 3, 700, 100), 'спросить, как дела'),
      own(segment('Прочие', 1, 900, 100), ''),
    ],
  };

  it('stand in the sentences instead of ours; one’s own segments follow, most money first, those without action not', () => {
    expect(sentences(facts, 'ru').slice(1, 4)).toEqual([
      'Сегмент «на грани ухода» — 5 покупателей из 30, сумма покупок 12\u202f346\u00a0₽. До 06.12: подарить купон.',
      'Сегмент «Гости» — 3 покупателя из 30, сумма покупок 700\u00a0₽. До 06.12: спросить, как дела.',
      'Сегмент «Свои» — 2 покупателя из 30, сумма покупок 500\u00a0₽. До 06.12: позвать на чай.',
    ]);
    expect(sentences(facts, 'kk')[1]).toBe(
      '«кеткелі тұрғандар» сегменті — 30 ішінен 5 сатып алушы, сатып алу сомасы 12\u202f346\u00a0₸. 06.12 күніне дейін: подарить купон.',
    );
    expect(sentences(facts, 'en')[1]).toBe(
      'Segment “at risk”: 5 of 30 customers, $12,346 spent. By Dec 6: подарить купон.',
    );
  });
});
