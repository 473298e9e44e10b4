import type { Lang } from '../../src/core/lang';
import type { ReviewView, ReviewVisitView } from '../../src/core/reviewViews';
import { REVIEW_REASONS } from '../../src/facts/reviews';

/** A visit that waits, with only what a test looks at. */
export function visitView(code: string, more: Partial<ReviewVisitView> = {}): ReviewVisitView {
  return {
    response: `r${code}`,
    version: 1,
    code,
    about: 'Быстро взять кофе по дороге · пр. Абая, 10 · Волна 1',
    state: 'checked',
    stateText: 'прошёл автопроверку',
    notes: [],
    facts: [{ label: 'Номер чека', text: '00123' }],
    photo: '',
    noProof: '',
    remarks: [],
    ratings: [{ name: 'Вывеска с улицы', score: 2, text: '2 из 5, цель 4', comment: 'Не видно', sign: 'down' }],
    others: [],
    changes: [],
    log: [],
    acts: ['accepted', 'returned', 'rejected', 'excluded'],
    editUrl: '',
    ...more,
  };
}

/** The screen with some visits waiting, the first of them in view. */
export function reviewView(
  visits: readonly ReviewVisitView[],
  more: Partial<ReviewView> = {},
  lang: Lang = 'ru',
): ReviewView {
  return {
    lang,
    news: '',
    reviewer: '',
    counts: [{ name: 'прошёл автопроверку', n: visits.length }],
    waiting: visits.length,
    queue: visits.map(({ response, version, code }) => ({ response, version, code, isClean: false })),
    visit: visits[0] ?? null,
    returned: null,
    reasons: Object.entries(REVIEW_REASONS).map(([code, words]) => ({ code, name: words[lang] })),
    rules: {
      numbers: [{ id: 'appeal', label: 'Срок исправления и апелляции, дней', value: 7, min: 0, max: 90 }],
      proof: 'either',
      proofs: [{ code: 'either', name: 'номер чека или фото' }],
    },
    ...more,
  };
}
