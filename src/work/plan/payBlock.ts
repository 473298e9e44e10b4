import type { Cell } from '../../core/cell';
import type { FileContext } from '../../core/table';
import { type PayLine, payList } from '../../data/experience/payList';
import { fill } from '../../i18n/template';
import type { Cells } from '../blocks/liveBlock';
import { PAY_HEADERS, PLAN_BLOCKS } from './blockTexts';
import { blockTop } from './blockTop';
import { type PlanReading, paidVisits } from './planReading';

/** What is to be paid, wave by wave in the order of their sheet, shoppers in the order of theirs. */
export function payLines(reading: PlanReading): readonly PayLine[] {
  const rates = new Map(reading.shoppers.flatMap(({ code, pay }) => (pay === null ? [] : [[code, pay] as const])));
  const placeOf = (codes: readonly { readonly code: string }[], code: string): number => {
    const place = codes.findIndex((one) => one.code === code);
    return place < 0 ? codes.length : place;
  };
  return [...payList(paidVisits(reading), rates)].sort(
    (a, b) =>
      placeOf(reading.waves, a.wave) - placeOf(reading.waves, b.wave) ||
      placeOf(reading.shoppers, a.shopper) - placeOf(reading.shoppers, b.shopper),
  );
}

/** The pay list as cells; shoppers whom their sheet does not know have rows of their own. @param now milliseconds since 1970 */
export function payBlock(reading: PlanReading, file: FileContext, now: number): Cells {
  const { lang } = file;
  const known = new Set(reading.shoppers.map(({ code }) => code));
  const waveName = (code: string): string => reading.waves.find((wave) => wave.code === code)?.name ?? code;
  const shopperText = (code: string): string => {
    if (code === '') return PLAN_BLOCKS.nobody[lang];
    return known.has(code) ? code : fill(PLAN_BLOCKS.unknown, { code }, lang);
  };
  const lines = payLines(reading);
  const rows = lines.map(({ wave, shopper, accepted, excluded, undecided, rate, sum }): Cell[] => [
    ...[waveName(wave), shopperText(shopper), accepted, excluded, undecided, rate ?? '', sum ?? ''],
    rate === null ? PLAN_BLOCKS.noRate[lang] : '',
  ]);
  const sumOf = (of: (line: PayLine) => number): number => lines.reduce((sum, line) => sum + of(line), 0);
  const total: Cell[] = [
    ...[PLAN_BLOCKS.totalAll[lang], '', sumOf((line) => line.accepted), sumOf((line) => line.excluded)],
    ...[sumOf((line) => line.undecided), '', sumOf((line) => line.sum ?? 0), ''],
  ];
  const none: Cell[] = [PLAN_BLOCKS.nothing[lang], ...new Array<Cell>(PAY_HEADERS.length - 1).fill('')];
  const headers = PAY_HEADERS.map((header, i) => {
    const isMoney = (i === 5 || i === 6) && file.currency !== '';
    const text = isMoney ? `${header[lang]}, ${file.currency}` : header[lang];
    return { ru: text, kk: text, en: text };
  });
  const top = { title: PLAN_BLOCKS.pay, live: PLAN_BLOCKS.payLive, headers };
  return [...blockTop(top, file, now), ...(lines.length === 0 ? [none] : [...rows, total])];
}
