import type { FileContext } from '../../core/table';
import { firstEvidence, stageEvidence } from '../../data/growth/stageEvidence';
import { STAGE_EVIDENCE_FACT } from '../../facts/stageEvidence';
import { STAGE_WORDS } from '../../facts/stageWords';
import { fill } from '../../i18n/template';
import type { TakenPorts } from '../facts/factReader';
import { readTaken } from '../facts/takenFacts';
import { evidenceSource, evidenceText } from '../growth/evidenceViews';
import { JOURNEY_MAP_TEXTS as TEXTS } from './journeyMapTexts';

/** What other reports found out about stages, one line for each of which anything is known, by its code. */
export function stageKnown(ports: TakenPorts, file: FileContext): ReadonlyMap<string, string> {
  const known = stageEvidence(readTaken(ports, [STAGE_EVIDENCE_FACT.id], file).facts[STAGE_EVIDENCE_FACT.id]);
  const today = ports.clock.today(file.zone);
  const lines = Object.keys(STAGE_WORDS).flatMap((stage) => {
    const first = firstEvidence(known, stage);
    if (first === undefined) return [];
    const words = { text: evidenceText(first, file), source: evidenceSource(first, today, file) };
    return [[stage, fill(TEXTS.evidence, words, file.lang)] as const];
  });
  return new Map(lines);
}
