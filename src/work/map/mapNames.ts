import type { Lang, Localized } from '../../core/lang';
import type { Store } from '../../core/ports';
import { utf8Bytes } from '../state/bytes';
import { keptFields } from '../state/keptJson';

const KEY = 'rosta.map';
/** Google keeps 9 KB a value. */
const MOST_BYTES = 8000;
/** Names are shortened to so many letters, one after another, until all of it fits. */
const NAME_LETTERS = [120, 60, 30, 12];

/** A touchpoint as the map shows it. */
export interface MapTouchpoint {
  readonly code: string;
  /** Code of facts/stageWords.ts. */
  readonly stage: string;
  /** Codes of the jobs it belongs to; none: all. */
  readonly jobs: readonly string[];
  /** 1…5. */
  readonly target: number | null;
  /** Whether low ratings of it are told at once. */
  readonly isCritical: boolean;
  /** Share of all importance by QFD, 0…1; `null` where there is none. */
  readonly importance: number | null;
  readonly name: Localized;
}

/** What the map takes from the programme, in the order of its sheets: touchpoints in the order of the visit. */
export interface MapNames {
  readonly touchpoints: readonly MapTouchpoint[];
  readonly jobs: readonly { readonly code: string; readonly name: Localized }[];
  readonly waves: readonly { readonly code: string; readonly name: string }[];
}

const NONE: MapNames = { touchpoints: [], jobs: [], waves: [] };

/** A snapshot as it is kept: short keys, a name in three languages as a list. */
interface Kept {
  readonly file: string;
  readonly t: readonly (readonly [
    string,
    string,
    string,
    number | null,
    string,
    string,
    string,
    0 | 1,
    number | null,
  ])[];
  readonly j: readonly (readonly [string, string, string, string])[];
  readonly w: readonly (readonly [string, string])[];
}

function keptText(file: string, { touchpoints, jobs, waves }: MapNames, letters: number): string {
  const short = (name: string): string => (name.length > letters ? `${name.slice(0, letters)}…` : name);
  const all = ({ ru, kk, en }: Localized) => [short(ru), short(kk), short(en)] as const;
  const kept: Kept = {
    file,
    t: touchpoints.map((one) => {
      const { code, stage, jobs: ofJobs, target, isCritical, importance } = one;
      return [code, stage, ofJobs.join(','), target, ...all(one.name), isCritical ? 1 : 0, importance];
    }),
    j: jobs.map(({ code, name }) => [code, ...all(name)]),
    w: waves.map(({ code, name }) => [code, short(name)]),
  };
  return JSON.stringify(kept);
}

/**
 * Keeps the names and targets that the map shows, so that an answer is filed and mapped without reading the programme's sheets;
 * one remote call. To be called when the programme is set up or looked through.
 * @throws AppError PROPERTIES_FULL
 */
export function keepMapNames(store: Pick<Store, 'set'>, file: string, names: MapNames): void {
  const texts = NAME_LETTERS.map((letters) => keptText(file, names, letters));
  const fitting = texts.find((text) => utf8Bytes(text) <= MOST_BYTES);
  // A programme of hundreds of touchpoints is shown by its codes.
  store.set(KEY, fitting ?? keptText(file, { ...NONE, waves: names.waves.slice(-20) }, 12));
}

const isText = (value: unknown): value is string => typeof value === 'string';
const listOf = (value: unknown): readonly (readonly unknown[])[] =>
  Array.isArray(value) ? value.filter(Array.isArray) : [];

function localized([ru, kk, en]: readonly unknown[]): Localized {
  const text = (value: unknown): string => (isText(value) ? value : '');
  return { ru: text(ru), kk: text(kk), en: text(en) };
}

/** The names of this very file; none before they are kept, and none in a copy. No remote call once the store is read. */
export function readMapNames(store: Pick<Store, 'get'>, file: string): MapNames {
  const kept = keptFields(store, KEY);
  if (kept['file'] !== file) return NONE;
  return {
    touchpoints: listOf(kept['t']).map(([code, stage, jobs, target, ru, kk, en, critical, importance]) => ({
      code: String(code),
      stage: String(stage),
      jobs: String(jobs).split(',').filter(Boolean),
      target: typeof target === 'number' ? target : null,
      isCritical: critical === 1,
      importance: typeof importance === 'number' ? importance : null,
      name: localized([ru, kk, en]),
    })),
    jobs: listOf(kept['j']).map(([code, ...name]) => ({ code: String(code), name: localized(name) })),
    waves: listOf(kept['w']).map(([code, name]) => ({ code: String(code), name: String(name) })),
  };
}

/** A name in a language, else in any it has, else the code. */
export function shownName(code: string, name: Localized | undefined, lang: Lang): string {
  if (name === undefined) return code;
  return [name[lang], name.ru, name.kk, name.en, code].find((text) => text.trim() !== '') ?? code;
}
