import type { FileContext } from '../../../core/table';
import { METRICS } from '../../../data/cash/metrics';
import { LEVEL_WORDS, type Level } from '../../../facts/levelWords';
import type { Metric } from '../../../facts/metricWords';
import { fill } from '../../../i18n/template';
import { inFull, type Part, weakest } from './part';
import { type ProfitCase, type ProfitPart, profitPart } from './profitPart';
import { rangeText } from './rangeText';
import { PARENTS_TEXTS as TEXTS } from './texts';

/** The cash journey with the level that counts as now. */
export interface MoneyCase extends Omit<ProfitCase, 'levelOf'> {
  readonly now: Level;
}

/** What a stage is worth, with where that comes from. */
export interface StagePart {
  readonly low: number;
  readonly high: number;
  readonly part: Part;
}

/** What the stage brings at a level, not below 0, from the profits with and without it. */
function gainPart(then: ProfitPart, now: ProfitPart, level: Level, file: FileContext): { gain: number; part: Part } {
  const { lang } = file;
  const gain = Math.max(0, then.profit - now.profit);
  const name = LEVEL_WORDS[level][lang];
  const words = { level: name, after: inFull(then.profit, file), now: inFull(now.profit, file) };
  const profit = { ...then.part, text: fill(TEXTS.profitThen, { level: name }, lang) };
  // The formula itself is the only parent of a profit: its words stand inside.
  const children = [{ ...profit, children: [then.part] }];
  const text = fill(then.profit < now.profit ? TEXTS.noGain : TEXTS.gain, words, lang);
  return { gain, part: { text, value: inFull(gain, file), label: weakest([then.part, now.part]), children } };
}

/**
 * Money of a stage: its metrics at base and at maximal, the rest and costs as now, against the profit now (methods.md §8).
 * @param stage its code
 * @param name what people call it
 */
export function stagePart(of: MoneyCase, stage: string, name: string, file: FileContext): StagePart {
  const { lang } = file;
  const isOwn = (metric: Metric): boolean => METRICS.find((rule) => rule.metric === metric)?.stage === stage;
  const at = (level: Level): ProfitPart =>
    profitPart({ ...of, levelOf: (metric) => (isOwn(metric) ? level : of.now) }, file);
  const now = at(of.now);
  const [low, high] = [gainPart(at('base'), now, 'base', file), gainPart(at('maximal'), now, 'maximal', file)];
  const nowText = fill(TEXTS.profitNow, { level: LEVEL_WORDS[of.now][lang] }, lang);
  const nowPart: Part = { ...now.part, text: nowText, children: [now.part] };
  const children = [low.part, high.part, nowPart];
  return {
    ...{ low: low.gain, high: high.gain },
    part: {
      text: fill(TEXTS.stage, { stage: name }, lang),
      value: rangeText(low.gain, high.gain, file),
      label: weakest(children),
      children,
    },
  };
}
