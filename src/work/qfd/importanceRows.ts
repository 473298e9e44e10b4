import type { ModelOutput } from '../../core/defineModel';
import { TOUCHPOINT_IMPORTANCE_FACT, type TouchpointImportance } from '../../facts/touchpointImportance';

type Row = { readonly [Id in keyof TouchpointImportance]: string | number | null };

/** The importance of touchpoints that a report on QFD found; `undefined` where the output has none. */
export function importanceRows({ parts }: Pick<ModelOutput, 'parts'>): readonly TouchpointImportance[] | undefined {
  const { id, columns } = TOUCHPOINT_IMPORTANCE_FACT;
  const part = parts.find((candidate) => candidate.kind === 'table' && candidate.table.id === id);
  if (part?.kind !== 'table') return undefined;
  return part.table.rows.map((row): TouchpointImportance => {
    const cells = Object.fromEntries(columns.map((column, i) => [column.id, row[i] ?? null]));
    return typed(cells as Row);
  });
}

function typed({ score, share, deviation, kept, rank, other_rank: otherRank, ...texts }: Row): TouchpointImportance {
  return {
    code: String(texts.code),
    stage: String(texts.stage),
    name: String(texts.name),
    class: String(texts.class),
    carried_by: String(texts.carried_by),
    score: Number(score),
    share: Number(share),
    deviation: Number(deviation),
    kept: kept === null ? null : Number(kept),
    rank: Number(rank),
    other_rank: Number(otherRank),
  };
}
