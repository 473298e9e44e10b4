import type { Column, Table } from '../../core/table';
import type { Scored } from './score';
import { heatMap } from './summary';

/** The corner names what rows and columns are. */
const CORNER: Column = { id: 'r', type: 'text', header: { ru: 'R ↓  F →', kk: 'R ↓  F →', en: 'R ↓  F →' } };

/** Counts of customers: a column per F from 1 to k, a row per R from the best down to 1. */
export function matrixTable(scored: Scored): Table {
  const { groups } = scored;
  const columns = Array.from({ length: groups }, (_, i): Column => {
    const word = `F ${i + 1}`;
    return { id: `f_${i + 1}`, type: 'count', header: { ru: word, kk: word, en: word } };
  });
  return {
    id: 'rfm_matrix',
    columns: [CORNER, ...columns],
    rows: heatMap(scored).map((counts, i) => [`R ${groups - i}`, ...counts]),
  };
}
