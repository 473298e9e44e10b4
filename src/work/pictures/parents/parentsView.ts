import type { Lang, Localized } from '../../../core/lang';
import type { ParentsView } from '../../../core/pictureViews';
import type { FileContext } from '../../../core/table';
import { CASH_LEVELS_FACT } from '../../../facts/cashLevels';
import { GROWTH_REASONS, type GrowthPoint } from '../../../facts/growthPoints';
import { PERIOD_WORDS } from '../../../facts/periodWords';
import type { StageMoney } from '../../../facts/stageMoney';
import { STAGE_WORDS } from '../../../facts/stageWords';
import { fill } from '../../../i18n/template';
import { LABELS } from '../../report/texts';
import { type EvidenceCase, evidenceParts } from './evidencePart';
import { type GapCase, gapPart } from './gapPart';
import { exact, inFull, type Part, shownPart } from './part';
import { rangeEnds } from './rangeText';
import { type ShareCase, sharePart } from './sharePart';
import { type MoneyCase, type StagePart, stagePart } from './stagePart';
import { PARENTS_TEXTS as TEXTS } from './texts';

/** What a growth point comes from. */
export interface ParentsCase {
  readonly point: GrowthPoint;
  /** What people call its job and its wave. */
  readonly names: { readonly job: string; readonly wave: string };
  /** `undefined` where the levels give no money. */
  readonly money: MoneyCase | undefined;
  /** Gains of all stages together, shown beside. */
  readonly all: Pick<StageMoney, 'low' | 'high'> | undefined;
  readonly share: Omit<ShareCase, 'point' | 'stage'>;
  readonly gap: Omit<GapCase, 'point'>;
  readonly evidence: EvidenceCase;
}

/** The word of a code; what is none stands as it is. */
const wordOf = (words: Readonly<Record<string, Localized>>, code: string, lang: Lang): string =>
  words[code]?.[lang] ?? code;

/** Both ends of the range as they multiply out. */
function ends({ point }: ParentsCase, { low, high }: StagePart, file: FileContext): readonly Part[] {
  const { lang } = file;
  const of = (money: number) => ({
    money: inFull(money, file),
    share: exact(point.share ?? 0, file),
    gap: exact(point.gap ?? 0, file),
  });
  const isSignal = point.verdict === 'down';
  return [
    {
      text: isSignal ? fill(TEXTS.low, of(low), lang) : TEXTS.lowZero[lang],
      value: inFull(point.low ?? 0, file),
      label: 'assumed',
    },
    { text: fill(TEXTS.high, of(high), lang), value: inFull(point.high ?? 0, file), label: 'assumed' },
  ];
}

/** The sum in words: a range for one period, or why there is none. */
function sumText({ low, high, reason, period }: GrowthPoint, file: FileContext): string {
  const { lang } = file;
  if (low === null || high === null) return wordOf(GROWTH_REASONS, reason, lang);
  const words = { period: wordOf(PERIOD_WORDS, period, lang), high: inFull(high, file) };
  if (low === 0 && high > 0) return fill(TEXTS.upTo, words, lang);
  // Equal ends are one sum.
  return low === high
    ? `${words.high} ${words.period}`
    : fill(TEXTS.range, { ...words, ...rangeEnds(low, high, file) }, lang);
}

function notesOf({ point, all }: ParentsCase, file: FileContext): readonly string[] {
  const { lang } = file;
  const period = wordOf(PERIOD_WORDS, point.period, lang);
  const reason = wordOf(GROWTH_REASONS, point.reason, lang);
  return [
    ...(point.reason === '' ? [] : [fill(TEXTS.noNumber, { reason }, lang)]),
    ...(all === undefined ? [] : [fill(TEXTS.notSummed, { ...rangeEnds(all.low, all.high, file), period }, lang)]),
    ...(point.status === 'preliminary' ? [TEXTS.preliminary[lang]] : []),
  ];
}

/** Where the money of a growth point comes from: the sum, the stage's money, its share and the gap, down to cells, marks and answers. */
export function parentsView(of: ParentsCase, file: FileContext): ParentsView {
  const { lang } = file;
  const { point } = of;
  const stage = wordOf(STAGE_WORDS, point.stage, lang);
  const money = of.money && stagePart(of.money, point.stage, stage, file);
  const noMoney: Part = {
    text: fill(TEXTS.noLevels, { sheet: CASH_LEVELS_FACT.title[lang] }, lang),
    ...{ value: '', label: null },
  };
  const ofStage = money?.part ?? noMoney;
  const hasSum = point.low !== null && point.high !== null;
  const root: Part = {
    text: TEXTS.root[lang],
    value: sumText(point, file),
    label: hasSum ? 'assumed' : null,
    children: [
      ...(hasSum && money !== undefined ? ends(of, money, file) : []),
      { ...ofStage, children: [...(ofStage.children ?? []), ...evidenceParts(of.evidence, point.stage, stage, file)] },
      sharePart({ ...of.share, point, stage }, file),
      gapPart({ ...of.gap, point }, file),
    ],
  };
  const words = { stage, ...of.names, label: LABELS.assumed[lang] };
  return {
    ...{ kind: 'parents', lang },
    title: fill(TEXTS.title, { name: point.name }, lang),
    source: fill(TEXTS.source, words, lang),
    notes: notesOf(of, file),
    root: shownPart(root, file),
    legend: [TEXTS.legend[lang], TEXTS.inherits[lang], TEXTS.rounded[lang]],
  };
}
