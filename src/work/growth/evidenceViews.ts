import type { EvidenceView } from '../../core/cashViews';
import type { CivilDay } from '../../core/civilDate';
import type { FileContext } from '../../core/table';
import { evidenceLabel, evidenceLine } from '../../data/growth/evidenceFinding';
import { isOldEvidence, type KnownEvidence } from '../../data/growth/stageEvidence';
import { STAGE_WORDS } from '../../facts/stageWords';
import { fill } from '../../i18n/template';
import { LABELS } from '../report/texts';
import { GROWTH_SAYS } from './texts';

/** Of each kind at a stage; the report has all. */
const MOST_OF_KIND = 3;

/** What is known of a stage by one report, in words; money in the currency it came with. */
export function evidenceText(of: KnownEvidence, file: FileContext): string {
  const { text, values } = evidenceLine(of, file.lang);
  return fill(text, values, file.lang, of.currency ?? file.currency);
}

/** How far it can be trusted, which report it is of, and that this is old. */
export function evidenceSource(of: KnownEvidence, today: CivilDay, { lang }: FileContext): string {
  const { sheet, day } = of;
  const text = GROWTH_SAYS[isOldEvidence(of, today) ? 'evidence_old' : 'evidence_of'];
  return fill(text, { label: LABELS[evidenceLabel(of)][lang], sheet, ...(day !== null && { day }) }, lang);
}

/** What is shown of a stage: of each kind what says most; and how many more there are. */
export function shownEvidence(all: readonly KnownEvidence[], stage: string) {
  const own = all.filter((one) => one.stage === stage);
  const shown = own.filter((one, at) => own.slice(0, at).filter(({ kind }) => kind === one.kind).length < MOST_OF_KIND);
  return { shown, more: own.length - shown.length };
}

/** What other reports know of the stages, for those of which anything is known. @param all in the order of the stages */
export function evidenceViews(
  all: readonly KnownEvidence[],
  today: CivilDay,
  file: FileContext,
): readonly EvidenceView[] {
  const { lang } = file;
  return [...new Set(all.map(({ stage }) => stage))].map((code) => {
    const { shown, more } = shownEvidence(all, code);
    const stage = STAGE_WORDS[code]?.[lang] ?? code;
    return {
      title: fill(GROWTH_SAYS.evidence, { stage, n: shown.length + more }, lang),
      lines: shown.map((one) => ({
        text: evidenceText(one, file),
        source: evidenceSource(one, today, file),
        sheet: one.sheetId === null ? null : { id: one.sheetId, name: one.sheet },
      })),
      more: more === 0 ? '' : fill(GROWTH_SAYS.evidence_more, { n: more }, lang),
    };
  });
}
