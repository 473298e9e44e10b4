import type { Cell } from '../../core/cell';
import type { CivilDay } from '../../core/civilDate';
import type { Lang, Localized } from '../../core/lang';
import type { FileContext } from '../../core/table';
import { seededRandom } from '../../data/random';
import { zoneDays } from '../../data/zone';
import type { Barrier } from '../../facts/barriers';
import { STAGE_WORDS } from '../../facts/stageWords';
import { PRICE_SCALES } from '../demo/makeDemo';
import { USUAL_BARRIERS } from './usualBarriers';

/** Refusals of the example. */
export const EXAMPLE_REFUSALS = 60;

const SEED = 20_261_124;
/** Over so many days before today. */
const DAYS = 60;
/** What a purchase comes to at the least, in roubles, and the step of what comes on top. */
const LEAST = 4000;
const STEP = 500;
const STEPS = 40;
/** Each such one did not say for how much. */
const WITHOUT_AMOUNT = 6;

/** The name of the sheet. */
export const EXAMPLE_SHEET: Localized = {
  ru: 'Отказы CRM (пример)',
  kk: 'CRM бас тартулары (мысал)',
  en: 'CRM refusals (example)',
};

/** Its columns by role, in their order. */
export const EXAMPLE_COLUMNS: readonly { readonly role: string; readonly header: Localized }[] = [
  { role: 'date', header: { ru: 'Дата отказа', kk: 'Бас тарту күні', en: 'Lost date' } },
  { role: 'stage', header: { ru: 'Этап отказа', kk: 'Бас тарту кезеңі', en: 'Refusal stage' } },
  { role: 'reason', header: { ru: 'Причина отказа', kk: 'Бас тарту себебі', en: 'Loss reason' } },
  { role: 'amount', header: { ru: 'Сумма сделки', kk: 'Мәміле сомасы', en: 'Deal amount' } },
];

/** How often a barrier stops people at a stage: waiting where they wait, prices where they choose. */
const WEIGHTS: readonly (readonly [stage: string, barrier: string, weight: number])[] = [
  ['need', 'B10', 6],
  ['need', 'B9', 3],
  ['choice', 'B1', 14],
  ['choice', 'B2', 7],
  ['choice', 'B3', 5],
  ['choice', 'B7', 5],
  ['choice', 'B8', 4],
  ['deal', 'B5', 8],
  ['deal', 'B1', 4],
  ['deal', 'B6', 4],
  ['experience', 'B4', 10],
  ['experience', 'B6', 3],
  ['loyalty', 'B7', 3],
  ['loyalty', 'B1', 2],
];

const NAMES = { ru: 'name_ru', kk: 'name_kk', en: 'name_en' } as const satisfies Readonly<Record<Lang, keyof Barrier>>;

/** Made-up refusals in the file's language and currency; the same for the same arguments. */
export function exampleRefusals(today: CivilDay, { lang, zone, currency }: FileContext): readonly (readonly Cell[])[] {
  const random = seededRandom(SEED);
  const scale = PRICE_SCALES[currency] ?? 1;
  const { midnightOf } = zoneDays(zone);
  const whole = WEIGHTS.reduce((sum, [, , weight]) => sum + weight, 0);
  const drawn = (): readonly [string, string] => {
    let left = random() * whole;
    const found = WEIGHTS.find(([, , weight]) => {
      left -= weight;
      return left < 0;
    });
    return [found?.[0] ?? '', found?.[1] ?? ''];
  };
  return Array.from({ length: EXAMPLE_REFUSALS }, (_, i) => {
    const [stage, code] = drawn();
    const barrier = USUAL_BARRIERS.find((one) => one.code === code)?.[NAMES[lang]] ?? '';
    const amount = (LEAST + STEP * Math.floor(random() * STEPS)) * scale;
    const day = today - DAYS + Math.floor((i * DAYS) / EXAMPLE_REFUSALS);
    return [
      ...[new Date(midnightOf(day)), STAGE_WORDS[stage]?.[lang] ?? stage, barrier],
      (i + 1) % WITHOUT_AMOUNT === 0 ? '' : amount,
    ];
  });
}
