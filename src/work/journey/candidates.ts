import { folded } from '../../data/qfdCells';
import { CLASS_WORDS } from '../../facts/classWords';
import type { JourneyPoint } from '../../facts/journey';
import { STAGE_WORDS } from '../../facts/stageWords';
import type { ProgrammeSheets, SheetRow } from '../programme/programmeSheets';

/** A touchpoint of the journey whose importance is known. */
export interface Candidate {
  readonly code: string;
  readonly name: string;
  /** Place among the stages, and the stage's code. */
  readonly at: number;
  readonly stage: string;
  /** Row of the journey's sheet: within a stage they stand in the customer's order. */
  readonly row: number;
}

const STAGES = Object.keys(STAGE_WORDS);
const CLASSES = Object.keys(CLASS_WORDS);

/** Names by which a touchpoint of the programme is known. */
const NAMES = ['name_ru', 'name_kk', 'name_en'] as const;

/** Critical ones first, then by importance; one whose class a person spoiled goes by its importance alone. */
function rankOf(row: SheetRow<JourneyPoint>): readonly [number, number] {
  const place = CLASSES.indexOf(row.text('class'));
  const importance = row.value('importance');
  return [place < 0 ? CLASSES.length : place, typeof importance === 'number' ? -importance : 0];
}

/** Touchpoints of the journey with known importance, the most important first. */
export function judgedPoints(rows: readonly SheetRow<JourneyPoint>[]): readonly Candidate[] {
  return rows
    .filter((row) => {
      const isNamed = row.text('code') !== '' && row.text('name') !== '';
      return isNamed && STAGES.includes(row.text('stage')) && typeof row.value('importance') === 'number';
    })
    .map((row) => ({ row, rank: rankOf(row) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1])
    .map(({ row }) => {
      const stage = row.text('stage');
      return { code: row.text('code'), name: row.text('name'), stage, at: STAGES.indexOf(stage), row: row.row };
    });
}

/** Those that are not in the programme, neither by code nor by name, each once. */
export function missingPoints(
  judged: readonly Candidate[],
  { touchpoints }: Pick<ProgrammeSheets, 'touchpoints'>,
): readonly Candidate[] {
  const codes = new Set(touchpoints.rows.map((row) => row.text('code').toLowerCase()));
  const names = new Set(touchpoints.rows.flatMap((row) => NAMES.map((name) => folded(row.text(name)))));
  return judged.filter(({ code, name }) => {
    const isThere = codes.has(code.toLowerCase()) || names.has(folded(name));
    codes.add(code.toLowerCase());
    names.add(folded(name));
    return !isThere;
  });
}
