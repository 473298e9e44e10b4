import type { Lang } from '../../core/lang';
import { rowPrint } from '../ledger/print';
import { type Programme, type ProgrammeJob, type ProgrammeWave, touchpointsOf } from './programme';

/**
 * Print of everything of the programme that a form shows: another one means that the form is out of date. Our own words are
 * not in it, so that a new version of Rosta leaves forms as they are.
 */
export function formPrint(programme: Programme, job: ProgrammeJob, wave: ProgrammeWave, lang: Lang): string {
  const touchpoints = touchpointsOf(programme, job.code).map(({ code, stage, names, questions }) =>
    JSON.stringify([code, stage, names[lang], questions[lang]]),
  );
  const { name, from, to } = wave;
  const locations = JSON.stringify(programme.locations.map((location) => location.name));
  const shown = [job.names[lang], name, from, to, locations, ...touchpoints];
  // Two prints of 24 bits, the second from behind: one alone is missed once in 16 million changes.
  return rowPrint(shown) + rowPrint([...shown].reverse());
}
