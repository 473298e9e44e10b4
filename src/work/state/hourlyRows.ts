import type { Lang, Localized } from '../../core/lang';
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
import { ACT_LABELS, KEEP, STATE } from './texts';

const NEEDS_HELP: readonly HourlyState['kind'][] = ['handed', 'given', 'silent', 'dead', 'unseen', 'stopped'];

function moodOf(kind: HourlyState['kind']): StateRowView['mood'] {
  if (kind === 'off') return 'none';
  return NEEDS_HELP.includes(kind) ? 'warn' : 'ok';
}

/** A name in its quotes, where there is one. */
function nameText(name: string, nameless: Localized, lang: Lang): string {
  return name === '' ? nameless[lang] : fill(STATE.person, { name }, lang);
}

function lastRun(state: HourlyState, now: number, file: FileContext): string {
  if (!('since' in state)) return '';
  const { last, since } = state;
  const when = momentText(last ?? since, now, file);
  return fill(last === undefined ? LAST_RUN.never : LAST_RUN.ran, { when }, file.lang);
}

function hourlySays({ state, refused }: SeenHourly, now: number, mayTrigger: boolean, file: FileContext): RowSays {
  const { lang } = file;
  const { value, hint } = HOURLY_TEXTS[state.kind];
  const acts = actsFor(state);
  const named = 'owner' in state ? state.owner : 'by' in state ? state.by : '';
  const values = {
    owner: nameText(named, STATE.no_name, lang),
    last: lastRun(state, now, file),
    when: 'at' in state ? momentText(state.at, now, file) : '',
    refused: state.kind === 'unseen' ? failureText(refused, file) : '',
  };
  const consent = mayTrigger || acts.length === 0 ? [] : [TRIGGER_CONSENT[lang]];
  return {
    value: fill(value, values, lang),
    mood: moodOf(state.kind),
    hint: [fill(hint, values, lang), ...consent].join(' '),
    acts: acts.map((act) => ({ act, label: (state.kind === 'given' ? KEEP : ACT_LABELS[act])[lang] })),
  };
}

/** Nobody is named where nobody has it, nor where the row above it says that it cannot be read. */
function ownerRows(ports: StatePorts, seen: SeenHourly | undefined, file: FileContext): StateRowView[] {
  if (seen === undefined || !('owner' in seen.state)) return [];
  const { owner } = seen.state;
  const { lang } = file;
  const hint = (): string => (personName(ports.own) === '' ? STATE.name_hint[lang] : '');
  return [safeRow('owner', file, () => ({ value: nameText(owner, STATE.nameless, lang), mood: 'none', hint: hint() }))];
}

/** The rows of the background work: how it stands, and who turned it on. */
export function hourlyRows(ports: StatePorts, mayTrigger: boolean, file: FileContext): StateRowView[] {
  let seen: SeenHourly | undefined;
  const hourly = safeRow('hourly', file, () => {
    seen = seenHourly(ports);
    return hourlySays(seen, ports.clock.now(), mayTrigger, file);
  });
  return [hourly, ...ownerRows(ports, seen, file)];
}
