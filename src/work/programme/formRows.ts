import type { CivilDay } from '../../core/civilDate';
import type { FormRowView } from '../../core/fieldViews';
import type { Lang } from '../../core/lang';
import { fill } from '../../i18n/template';
import type { FormRecord } from '../forms/registry';
import { FIELD, FORM_STATES } from './fieldTexts';
import { formPrint } from './formPrint';
import { type FormKey, newestForm } from './formsOf';
import { LANGUAGE_NAMES } from './languageNames';
import { nameIn } from './nameIn';
import type { Programme } from './programme';
import { isOver } from './readPlaces';
import type { ProgrammeReading } from './readProgramme';

/** What is read of the programme. */
type Reading = Pick<ProgrammeReading, 'programme' | 'isBroken'>;

/** Print the form would have if it were made now; `undefined` when it cannot be made any more. */
function printNow(programme: Programme, { job: code, wave, lang }: FormKey): string | undefined {
  const job = programme.jobs.find((one) => one.code === code);
  const ofWave = programme.waves.find((one) => one.code === wave);
  if (job === undefined || ofWave === undefined || !job.langs.includes(lang)) return undefined;
  return formPrint(programme, job, ofWave, lang);
}

/** Whether the programme asks for a form that could be made now. */
function isAsked({ programme, isBroken }: Reading, key: FormKey, today: CivilDay): boolean {
  const wave = programme.waves.find(({ code }) => code === key.wave);
  return !isBroken && wave !== undefined && !isOver(wave, today) && printNow(programme, key) !== undefined;
}

/** A closed form is to be followed by another one when it was never whole, is lost, or when the programme has changed since. */
function isToFollow(form: FormRecord, reading: Reading, today: CivilDay): boolean {
  const isOther = form.items.length === 0 || form.lostSince > 0 || form.print !== printNow(reading.programme, form);
  return form.state === 'closed' && isOther && isAsked(reading, form, today);
}

function stateOf(form: FormRecord | undefined, { programme, isBroken }: Reading): FormRowView['state'] {
  if (form === undefined) return 'missing';
  const { state, lostSince, print } = form;
  if (state === 'closed') return 'closed';
  if (lostSince > 0) return 'lost';
  if (state === 'making') return 'making';
  // While somebody is at work on the sheets nothing can be said of what will be different.
  return isBroken || print === printNow(programme, form) ? state : 'stale';
}

/** Forms that can be made and forms that are there, jobs and waves in the order of their sheets; codes that left them last. */
function keysOf({ programme, isBroken }: Reading, forms: readonly FormRecord[], today: CivilDay): readonly FormKey[] {
  const possible = programme.waves.flatMap((wave) =>
    programme.jobs.flatMap((job) =>
      job.langs
        .map((lang): FormKey => ({ job: job.code, wave: wave.code, lang }))
        .filter((key) => (!isBroken && !isOver(wave, today)) || newestForm(forms, key) !== undefined),
    ),
  );
  const others = new Map(
    forms
      .filter(
        (form) => !possible.some(({ job, wave, lang }) => job === form.job && wave === form.wave && lang === form.lang),
      )
      .map(({ job, wave, lang }) => [JSON.stringify([job, wave, lang]), { job, wave, lang }] as const),
  );
  return [...possible, ...others.values()];
}

/**
 * The programme's forms: of each job, wave and language the newest one, or that it is missing. A wave that is over, and
 * a programme with errors, ask for none. One that was closed because the programme changed is missing again.
 * @param lang of the screen
 */
export function formRows(
  reading: Reading,
  forms: readonly FormRecord[],
  today: CivilDay,
  lang: Lang,
): readonly FormRowView[] {
  const { programme } = reading;
  return keysOf(reading, forms, today).map((key): FormRowView => {
    const newest = newestForm(forms, key);
    const form = newest === undefined || isToFollow(newest, reading, today) ? undefined : newest;
    const number = form?.version ?? (newest?.version ?? 0) + 1;
    const state = stateOf(form, reading);
    const isLive = form?.state === 'live' && (state === 'live' || state === 'stale');
    const isWanted = isAsked(reading, key, today);
    const isStale = state === 'stale';
    const text = isStale && isLive ? FIELD.staleLive : FORM_STATES[state].text;
    const hint = isStale && !isWanted ? FIELD.staleLast : FORM_STATES[state].hint;
    const job = programme.jobs.find(({ code }) => code === key.job);
    const wave = programme.waves.find(({ code }) => code === key.wave);
    const named = [job === undefined ? key.job : nameIn(job.names, lang), wave?.name ?? key.wave];
    const version = number < 2 ? [] : [fill(FIELD.version, { n: number }, lang)];
    return {
      ...{ job: key.job, wave: key.wave, language: key.lang },
      title: [...named, LANGUAGE_NAMES[key.lang][lang], ...version].join(' · '),
      ...{ state, isLive, isAsked: isWanted, stateText: text[lang], hint: hint?.[lang] ?? '' },
      ...{ form: form?.id ?? null, url: form?.url ?? '', editUrl: form?.editUrl ?? '' },
    };
  });
}
