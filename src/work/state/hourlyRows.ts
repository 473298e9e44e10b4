import type { FileContext } from '../../core/table';
import type { StateRowView } from '../../core/views';
import { fill } from '../../i18n/template';
import { failureText } from '../failureText';
import { actsFor } from './acts';
import type { HourlyState } from './hourlyState';
import { HOURLY_TEXTS, LAST_RUN, TRIGGER_CONSENT } from './hourlyTexts';
import { momentText } from './moment';
import { personName } from './person';
import type { StatePorts } from './ports';
import { type RowSays, safeRow } from './row';
import { type SeenHourly, seenHourly } from './seenHourly';
import { ACT_LABELS, STATE } from './texts';

const NEEDS_HELP: readonly HourlyState['kind'][] = ['handed', 'silent', 'dead', 'unseen', 'stopped'];

function moodOf(kind: HourlyState['kind']): StateRowView['mood'] {
  if (kind === 'off') return 'none';
  return NEEDS_HELP.includes(kind) ? 'warn' : 'ok';
}

function ownerOf(state: HourlyState): string | undefined {
  if (state.kind === 'off') return undefined;
  return state.kind === 'handed' ? state.by : state.owner;
}

function lastRun(state: HourlyState, now: number, file: FileContext): string {
  if (state.kind === 'off' || state.kind === 'handed') return '';
  const { last, since } = state;
  const when = momentText(last ?? since, now, file);
  return fill(last === undefined ? LAST_RUN.never : LAST_RUN.ran, { when }, file.lang);
}

function hourlySays({ state, refused }: SeenHourly, now: number, mayTrigger: boolean, file: FileContext): RowSays {
  const { lang } = file;
  const { value, hint } = HOURLY_TEXTS[state.kind];
  const acts = actsFor(state);
  const values = {
    owner: ownerOf(state) || STATE.no_name[lang],
    last: lastRun(state, now, file),
    when: state.kind === 'handed' ? momentText(state.at, now, file) : '',
    refused: state.kind === 'unseen' ? failureText(refused, file) : '',
  };
  const consent = mayTrigger || acts.length === 0 ? [] : [TRIGGER_CONSENT[lang]];
  return {
    value: fill(value, values, lang),
    mood: moodOf(state.kind),
    hint: [fill(hint, values, lang), ...consent].join(' '),
    acts: acts.map((act) => ({ act, label: ACT_LABELS[act][lang] })),
  };
}

function ownerSays(ports: StatePorts, { state }: SeenHourly, { lang }: FileContext): RowSays {
  const hint = personName(ports.own) === '' ? STATE.name_hint[lang] : '';
  const owner = ownerOf(state);
  if (owner === undefined || state.kind === 'handed') return { value: STATE.nobody[lang], mood: 'none', hint };
  return { value: fill(STATE.person, { name: owner || STATE.no_name[lang] }, lang), hint };
}

/** The rows of the background work: how it stands, and who turned it on. */
export function hourlyRows(ports: StatePorts, mayTrigger: boolean, file: FileContext): StateRowView[] {
  let seen: SeenHourly | undefined;
  const look = (): SeenHourly => {
    seen ??= seenHourly(ports);
    return seen;
  };
  return [
    safeRow('hourly', file, () => hourlySays(look(), ports.clock.now(), mayTrigger, file)),
    safeRow('owner', file, () => ownerSays(ports, look(), file)),
  ];
}
