import type { FileContext } from '../../core/table';
import type { Alert } from '../../facts/alerts';
import type { MapRow } from '../../facts/experienceMap';
import { fill } from '../../i18n/template';
import { type MapNames, shownName } from '../map/mapNames';
import { alertKey } from './alertKey';
import { oneLine } from './oneLine';
import { ALERT_SENTENCES } from './texts';

const HUNDREDTHS = 100;
const rounded = (value: number): number => Math.round(value * HUNDREDTHS) / HUNDREDTHS;

/** The newest wave that is complete, by the order of the waves. */
function fullWave(rows: readonly MapRow[], { waves }: Pick<MapNames, 'waves'>): string | undefined {
  const full = new Set(rows.filter(({ status }) => status === 'full').map(({ wave }) => wave));
  return waves
    .map(({ code }) => code)
    .filter((code) => full.has(code))
    .pop();
}

type Signal = 'up' | 'down';
const isSignal = (verdict: string): verdict is Signal => verdict === 'up' || verdict === 'down';

function sentence(row: MapRow, against: 'target' | 'change', to: Signal, names: MapNames, lang: FileContext['lang']) {
  const values = {
    job: oneLine(shownName(row.job, names.jobs.find(({ code }) => code === row.job)?.name, lang)),
    touchpoint: oneLine(row.name === '' ? row.touchpoint : row.name),
    wave: oneLine(names.waves.find(({ code }) => code === row.wave)?.name ?? row.wave),
    mean: rounded(row.mean ?? 0),
    target: rounded(row.target),
    n: row.n,
    before: rounded(row.before_mean ?? 0),
    beforeN: row.before_n ?? 0,
  };
  const said = fill(ALERT_SENTENCES[`${against}_${to}`], values, lang);
  if (row.importance === null) return said;
  return `${said} ${fill(ALERT_SENTENCES.importance, { importance: row.importance }, lang)}`;
}

/**
 * What the newest complete wave says clearly, both ways, the most important touchpoint first. What is only watched, preliminary
 * or noise is told to nobody.
 * @param at when it is told, as the file's clock shows it
 */
export function verdictAlerts(
  rows: readonly MapRow[],
  names: MapNames,
  at: string,
  { lang }: Pick<FileContext, 'lang'>,
): readonly Alert[] {
  const wave = fullWave(rows, names);
  const told = rows.filter((row) => row.wave === wave && row.status === 'full' && row.mean !== null);
  const ordered = [...told].sort((a, b) => (b.importance ?? -1) - (a.importance ?? -1));
  return ordered.flatMap((row) => {
    const verdicts = [
      { against: 'target', to: row.verdict },
      { against: 'change', to: row.change_verdict },
    ] as const;
    return verdicts.flatMap(({ against, to }): Alert[] => {
      if (!isSignal(to)) return [];
      const { job, touchpoint } = row;
      const key = alertKey([to, against, row.wave, job, touchpoint]);
      const text = sentence(row, against, to, names, lang);
      return [
        { key, at, kind: to, wave: row.wave, job, location: '', touchpoint, text, state: 'waiting', sent_at: '' },
      ];
    });
  });
}
