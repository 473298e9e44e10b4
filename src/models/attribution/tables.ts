import { factTable } from '../../core/defineFact';
import type { Column, Table, Value } from '../../core/table';
import { ATTRIBUTION_FACT } from '../../facts/attribution';
import { STAGE_EVIDENCE_FACT, type StageEvidence } from '../../facts/stageEvidence';
import type { Credited } from './credited';
import type { AttributionCase } from './input';

/** Channels whose bars can still be read. */
const MOST_BARS = 12;

/** Credits of all models by channel. */
export function attributionTable({ currency }: AttributionCase, { rows }: Credited): Table {
  return { ...factTable(ATTRIBUTION_FACT, rows), ...(currency === '' ? {} : { currency }) };
}

const column = (id: 'channel' | 'last' | 'markov'): readonly Column[] =>
  ATTRIBUTION_FACT.columns.filter((one) => one.id === id);

/** Last touch beside the Markov chain, of the largest channels: a chart of it is in sight without scrolling. */
export function comparedTable({ rows }: Credited): Table {
  return {
    id: 'attribution_compared',
    columns: [...column('channel'), ...column('last'), ...column('markov')],
    rows: rows.slice(0, MOST_BARS).map(({ channel, last, markov }): Value[] => [channel, last, markov]),
  };
}

/** What growth is told of each channel with conversions: its share, beside the stage it belongs to. */
export function evidenceTable({ conversions }: AttributionCase, { rows }: Credited): Table {
  const evidence = rows
    .filter(({ markov }) => markov > 0)
    .map(({ channel, stage, markov, low, high, share }): StageEvidence => {
      return {
        kind: 'share',
        stage,
        name: channel,
        series: '',
        period: '',
        value: markov,
        low,
        high,
        share,
        n: conversions,
        verdict: '',
      };
    });
  return factTable(STAGE_EVIDENCE_FACT, evidence);
}
