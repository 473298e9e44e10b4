import type { CivilDay } from '../../../core/civilDate';
import type { FileContext } from '../../../core/table';
import { isOldEvidence, type KnownEvidence } from '../../../data/growth/stageEvidence';
import { fill } from '../../../i18n/template';
import { evidenceText, shownEvidence } from '../../growth/evidenceViews';
import type { Part } from './part';
import { PARENTS_TEXTS as TEXTS } from './texts';

/** What other reports know of the stages. */
export interface EvidenceCase {
  readonly known: readonly KnownEvidence[];
  readonly today: CivilDay;
}

function linePart(of: KnownEvidence, today: CivilDay, file: FileContext): Part {
  const { sheet, sheetId, day } = of;
  const words = { text: evidenceText(of, file), ...(day !== null && { day }) };
  return {
    text: fill(isOldEvidence(of, today) ? TEXTS.evidenceOld : TEXTS.evidenceOf, words, file.lang),
    ...{ value: '', label: 'measured' },
    at: sheetId === null ? null : { sheetId, row: 1, text: fill(TEXTS.report, { sheet }, file.lang) },
  };
}

/**
 * What other reports know of a stage, beside its money and no part of it; nothing where nothing is known.
 * @param stage its code
 * @param name what people call it
 */
export function evidenceParts(
  { known, today }: EvidenceCase,
  stage: string,
  name: string,
  file: FileContext,
): readonly Part[] {
  const { shown, more } = shownEvidence(known, stage);
  if (shown.length === 0) return [];
  const text = (key: 'evidence' | 'evidenceMore') => fill(TEXTS[key], { stage: name, n: more }, file.lang);
  const rest: readonly Part[] = more === 0 ? [] : [{ text: text('evidenceMore'), value: '', label: null }];
  const children = [...shown.map((one) => linePart(one, today, file)), ...rest];
  return [{ text: text('evidence'), value: '', label: null, children }];
}
