import type { Settings } from '../../core/ports';
import { HEADER_ROLES, ideaRole, scoreRole } from '../../facts/formRoles';
import { scoreChoices } from '../../facts/scoreChoices';
import type { FormRecord } from '../forms/registry';
import { keptFields } from '../state/keptJson';
import { readRehearsedForm } from './rehearsed';

const KEY = 'rosta.rehearsal';
/** Numbers of made-up questions: those asked once a visit, then two for each touchpoint. */
const FIRST_POINT = 101;

/** What the file knows of its rehearsal. */
export interface KeptRehearsal {
  readonly wave: string;
  /** When it was made, milliseconds since 1970. */
  readonly at: number;
  /** Code for the one real form that a person sends, and its job. */
  readonly code: string;
  readonly job: string;
  /** Responses that were made up. */
  readonly sent: number;
  /** Codes of each job's touchpoints, in the order of the visit. */
  readonly points: Readonly<Record<string, readonly string[]>>;
}

const isText = (value: unknown): value is string => typeof value === 'string';

function pointsOf(value: unknown): KeptRehearsal['points'] {
  if (typeof value !== 'object' || value === null) return {};
  const jobs = Object.entries(value).filter(([, codes]) => Array.isArray(codes) && codes.every(isText));
  return Object.fromEntries(jobs) as KeptRehearsal['points'];
}

/** The rehearsal of this very file; `undefined` when there is none. No remote call once the store is read. */
export function readRehearsal(store: Pick<Settings, 'get'>, file: string): KeptRehearsal | undefined {
  const { file: of, wave, at, code, job, sent, points } = keptFields(store, KEY);
  if (of !== file || !isText(wave) || !isText(code) || !isText(job)) return undefined;
  if (typeof at !== 'number' || typeof sent !== 'number') return undefined;
  return { wave, at, code, job, sent, points: pointsOf(points) };
}

/** Keeps what is known of a rehearsal; one remote call. @throws AppError PROPERTIES_FULL */
export function keepRehearsal(store: Pick<Settings, 'set'>, file: string, kept: KeptRehearsal): void {
  store.set(KEY, JSON.stringify({ file, ...kept }));
}

/** Forgets the rehearsal; one remote call. */
export function forgetRehearsal(store: { remove(key: string): void }): void {
  store.remove(KEY);
}

/**
 * The form that made-up responses seem to come by. It is no form of Google and stands in no registry, so that nothing ever tries
 * to open it.
 * @returns `undefined` for any other id
 */
export function rehearsalRecord(kept: KeptRehearsal | undefined, form: string): FormRecord | undefined {
  const read = readRehearsedForm(form);
  const points = Object.entries(kept?.points ?? {}).find(([job]) => job === read?.job)?.[1];
  if (kept === undefined || read === undefined || points === undefined) return undefined;
  const { job, lang } = read;
  const items = [
    ...HEADER_ROLES.map((role, i) => [i + 1, role] as const),
    ...points.flatMap((point, i) => [
      [FIRST_POINT + 2 * i, scoreRole(point)] as const,
      [FIRST_POINT + 2 * i + 1, ideaRole(point)] as const,
    ]),
  ];
  const choices = [scoreChoices(lang)];
  return {
    ...{ id: form, job, wave: kept.wave, lang, version: 1, print: '', state: 'closed' },
    ...{ url: '', editUrl: '', items, choices, mark: 0, whole: 0, lostSince: 0 },
  };
}
