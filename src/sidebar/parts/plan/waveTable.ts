import { el } from '../../../client/element';
import type { PlanWaveView } from '../../../core/planViews';
import { formatNumber } from '../../../i18n/numbers';
import type { Desk } from '../../desk';

/** Counts of a wave in the order in which a visit goes through them, each with its sign. */
const COUNTS = [
  { id: 'planned', sign: '○' },
  { id: 'taken', sign: '◐' },
  { id: 'waiting', sign: '…' },
  { id: 'accepted', sign: '✓' },
  { id: 'overdue', sign: '▲' },
] as const;

/** How the visits of a wave stand: a row for each count, with its sign and its word. */
export function waveTable(wave: PlanWaveView, desk: Desk): HTMLElement {
  const { say, lang } = desk;
  const row = (sign: string, label: string, n: number, id: string) =>
    el(
      'tr',
      { 'data-testid': `count-${id}` },
      el('th', { scope: 'row' }, el('span', { class: 'sign', 'aria-hidden': 'true' }, sign), ' ', label),
      el('td', { class: 'number' }, formatNumber(n, lang())),
    );
  const quota = wave.quota === null ? [] : [row('–', say('visits_quota'), wave.quota, 'quota')];
  const rows = COUNTS.map(({ id, sign }) => row(sign, say(`visits_${id}`), wave[id], id));
  return el('table', { class: 'counts', 'data-testid': 'wave' }, el('caption', {}, wave.name), ...quota, ...rows);
}
