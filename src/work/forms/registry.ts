import type { Lang } from '../../core/lang';
import { isLang } from '../../core/lang';
import type { Store } from '../../core/ports';
import { utf8Bytes } from '../state/bytes';

const PREFIX = 'rosta.form.';
/** Google keeps 9 KB a value. */
const MOST_BYTES = 8500;

/** `making`: questions are still missing; `made`: not yet opened by its owner; `live`: takes answers; `closed`: no more. */
export type FormState = 'making' | 'made' | 'live' | 'closed';

const STATES: readonly FormState[] = ['making', 'made', 'live', 'closed'];

/** What the file knows of a form of its own. */
export interface FormRecord {
  readonly id: string;
  /**
   * `quiz`: the questions of the briefing; `refusal`: those for people who did not buy; both of no job and no wave. A visit's form
   * when missing.
   */
  readonly kind?: 'quiz' | 'refusal';
  readonly job: string;
  readonly wave: string;
  readonly lang: Lang;
  /** 1 for the first form of this job, wave and language; each change of the programme makes the next. */
  readonly version: number;
  /** Print of the blueprint it was made from: another one means the programme has changed since. */
  readonly print: string;
  readonly state: FormState;
  readonly url: string;
  readonly editUrl: string;
  /** Role by question, in the form's order (facts/formRoles.ts). */
  readonly items: readonly (readonly [item: number, role: string])[];
  /**
   * Texts of the six choices in the order 1…5, not applicable; the form's own first, then those its owner wrote instead. Of a quiz:
   * one list, the right answers in the order of its questions. Of refusals: codes with texts (work/refusals/refusalBlueprint.ts).
   */
  readonly choices: readonly (readonly string[])[];
  /** Responses up to this moment (milliseconds since 1970, Google's clock) are filed: a hint, not the truth. */
  readonly mark: number;
  /** When the form was last read whole, milliseconds since 1970. */
  readonly whole: number;
  /** Since when it cannot be read, milliseconds since 1970; 0 when it can. */
  readonly lostSince: number;
  /** When it was first seen closed, milliseconds since 1970, 0 while it is not; responses sent just before still come in. */
  readonly closedAt?: number;
  /** Id of the sheet Google writes its answers to, once an event has named it. */
  readonly sheet?: number;
  /** Its address with a placeholder filled in as the visit code (work/forms/prefill.ts), once it was asked for. */
  readonly prefill?: string;
  /** Token of who made it: Google lets nobody else open it. */
  readonly owner?: string;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isItem = (value: unknown): value is readonly [number, string] =>
  Array.isArray(value) && value.length === 2 && isNumber(value[0]) && isText(value[1]);

function isRecord(value: object): value is FormRecord {
  const { id, job, wave, lang, version, print, state, url, editUrl, items, choices, mark, whole, lostSince } =
    value as Readonly<Record<string, unknown>>;
  return (
    [id, job, wave, print, url, editUrl].every(isText) &&
    [version, mark, whole, lostSince].every(isNumber) &&
    isLang(lang) &&
    STATES.some((known) => known === state) &&
    Array.isArray(items) &&
    items.every(isItem) &&
    Array.isArray(choices) &&
    choices.every(isTexts)
  );
}

function recordOf(text: string, file: string): FormRecord | undefined {
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== 'object' || kept === null || !('file' in kept) || kept.file !== file) return undefined;
    const { file: _, ...record } = kept;
    return isRecord(record) ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a form asks about the briefing. */
export function isQuiz({ kind }: Pick<FormRecord, 'kind'>): boolean {
  return kind === 'quiz';
}

/** Whether a form asks why somebody did not buy. */
export function isRefusalForm({ kind }: Pick<FormRecord, 'kind'>): boolean {
  return kind === 'refusal';
}

/** Whether a form asks about a visit. */
export function isVisitForm({ kind }: Pick<FormRecord, 'kind'>): boolean {
  return kind === undefined;
}

/** The form an address leads to. */
export function formAt(forms: readonly FormRecord[], address: string): FormRecord | undefined {
  return forms.find(({ id, url, editUrl }) => address.includes(id) || address === url || address === editUrl);
}

/**
 * Forms of this very file, oldest first; those a copy of the file brought along are the original's. One remote call.
 * @param file id of the file
 */
export function readForms(store: Pick<Store, 'all'>, file: string): readonly FormRecord[] {
  return Object.entries(store.all())
    .flatMap(([key, text]) => {
      const record = key.startsWith(PREFIX) ? recordOf(text, file) : undefined;
      return record === undefined ? [] : [record];
    })
    .sort((a, b) => a.wave.localeCompare(b.wave) || a.job.localeCompare(b.job) || a.version - b.version);
}

/** Keeps what is known of a form; one remote call. @throws AppError PROPERTIES_FULL */
export function keepForm(store: Pick<Store, 'set'>, file: string, record: FormRecord): void {
  store.set(PREFIX + record.id, formText(file, record));
}

/** Choices that were learned are left out from the last one on until it fits: they can be learned again. */
function formText(file: string, record: FormRecord): string {
  let { choices } = record;
  const textOf = (): string => JSON.stringify({ file, ...record, choices });
  while (choices.length > 1 && utf8Bytes(textOf()) > MOST_BYTES) choices = choices.slice(0, -1);
  return textOf();
}

/** What is known of several forms as a store keeps it, by key, to be kept together with other things. */
export function formEntries(file: string, records: readonly FormRecord[]): Readonly<Record<string, string>> {
  return Object.fromEntries(records.map((record) => [PREFIX + record.id, formText(file, record)]));
}
