import type { Finding } from '../../core/finding';
import type { Lang, Localized } from '../../core/lang';
import type { Label } from '../../core/table';
import { STAGE_WORDS } from '../../facts/stageWords';
import { EFFECT_PERIODS, SWITCH_VERDICTS } from '../../facts/switchWords';
import { EVIDENCE_FINDINGS, EVIDENCE_LINES } from './evidenceTexts';
import type { KnownEvidence } from './stageEvidence';

const VERDICTS: Readonly<Record<string, Localized>> = SWITCH_VERDICTS;
const PERIODS: Readonly<Record<string, Localized>> = EFFECT_PERIODS;

/** Conversions that a model hands out are fractions; nobody counts tenths of tenths. */
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Which sentence says what is known, and no more. @param isTold whether its money can be told */
function codeOf({ kind, value, low, high }: KnownEvidence, isTold: boolean): keyof typeof EVIDENCE_LINES {
  const hasRange = value !== null && low !== null && high !== null;
  if (kind === 'effect') return hasRange ? 'effect' : 'verdict';
  if (kind === 'loss') return value !== null && isTold ? 'loss' : 'loss_count';
  return hasRange ? 'share_range' : 'share';
}

function valuesOf(of: KnownEvidence, lang: Lang): Finding['values'] {
  const { kind, stage, name, series, n, share, verdict, period, day } = of;
  const shown = (value: number | null): number => (kind === 'share' ? rounded(value ?? 0) : (value ?? 0));
  return {
    ...{ name, series, n, share: share ?? 0, value: shown(of.value), low: shown(of.low), high: shown(of.high) },
    ...{ stage: STAGE_WORDS[stage]?.[lang] ?? stage, verdict: VERDICTS[verdict]?.[lang] ?? verdict },
    per: PERIODS[period]?.[lang] ?? '',
    ...(day !== null && { day }),
  };
}

/** What a stage is known by, to be shown below its name; its money has the sign that comes with it. */
export function evidenceLine(of: KnownEvidence, lang: Lang): Pick<Finding, 'text' | 'values'> {
  return { text: EVIDENCE_LINES[codeOf(of, true)], values: valuesOf(of, lang) };
}

/** How far it can be trusted: a channel's stage is taken from its name or its place on paths, which is an assumption. */
export const evidenceLabel = ({ kind }: Pick<KnownEvidence, 'kind'>): Label =>
  kind === 'share' ? 'assumed' : 'measured';

/**
 * The same as a sentence of a report. Money of another currency than the file's is not told, since a report's sentences have one.
 * @param currency sign of the file's money
 */
export function evidenceFinding(of: KnownEvidence, { lang, currency }: { lang: Lang; currency: string }): Finding {
  const code = codeOf(of, of.currency === null || of.currency === currency);
  return {
    ...{ code: `evidence_${code}`, text: EVIDENCE_FINDINGS[code], values: valuesOf(of, lang) },
    ...{ n: of.n, label: evidenceLabel(of) },
  };
}
