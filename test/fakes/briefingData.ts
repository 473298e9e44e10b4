import type { Lang } from '../../src/core/lang';
import type { BriefingView } from '../../src/core/pictureViews';
import { type BriefingVisit, briefingView } from '../../src/work/pictures/briefingView';
import type { Programme } from '../../src/work/programme/programme';
import { RULES } from '../../src/work/rules/rules';

const inAll = (text: string) => ({ ru: text, kk: text, en: text });

const NAMES = [
  'Вывеска и вход',
  'Приветствие сотрудника на входе',
  'Касса: скорость и вежливость',
  'Чистота зала и туалетной комнаты',
  'Тапсырысты қабылдау және төлеу',
];
const STAGES = ['choice', 'deal', 'deal', 'experience', 'loyalty'] as const;

/** A programme of one job with so many touchpoints. */
export function briefedProgramme(touchpoints: number): Programme {
  return {
    jobs: [{ code: 'J1', names: inAll('Быстро взять кофе по дороге на работу'), langs: ['ru', 'kk', 'en'] }],
    locations: [{ code: 'L1', name: 'пр. Абая, 150/230, ТРЦ «Алатау», 1 этаж' }],
    touchpoints: Array.from({ length: touchpoints }, (_, i) => ({
      code: `P${i + 1}`,
      stage: STAGES[Math.floor((i * STAGES.length) / touchpoints)] ?? 'deal',
      jobs: ['J1'],
      target: 4,
      isCritical: false,
      names: inAll(NAMES[i % NAMES.length] ?? ''),
      questions: inAll('Сколько минут пришлось ждать заказ?'),
    })),
    waves: [{ code: 'W1', name: 'Осень', from: 20_779, to: 20_792 }],
  };
}

/** The usual rules of a file. */
export const USUAL_RULES = {
  ...(Object.fromEntries(Object.entries(RULES).map(([id, { usual }]) => [id, usual])) as Record<
    keyof typeof RULES,
    number
  >),
  proof: 'either',
} as const;

/** A visit of the job on the days of its wave. */
export function briefedVisit(more: Partial<BriefingVisit> = {}): BriefingVisit {
  return {
    ...{ code: '1047132', job: 'J1', location: 'L1', wave: 'W1', from: null, to: null, lang: 'ru' },
    quiz: `https://docs.google.com/forms/d/e/1FAIpQLSd${'x'.repeat(48)}/viewform?usp=pp_url&entry.1047132099=1047132`,
    ...more,
  };
}

/** Briefings of so many visits of a job. @param lang of shopper and screen @throws Error for no visits */
export function briefingsOf(visits: number, touchpoints: number, lang: Lang): BriefingView {
  const wanted = Array.from({ length: visits }, (_, i) => briefedVisit({ lang, code: String(1_047_132 + i) }));
  const view = briefingView(wanted, briefedProgramme(touchpoints), USUAL_RULES, lang);
  if (view === undefined) throw new Error('no visits');
  return view;
}
