import type { CivilDay } from '../../core/civilDate';
import type { Lang } from '../../core/lang';
import { seededRandom } from '../../data/random';
import { madeComment } from './comments';
import { type Flaw, flawsOf } from './flaws';

/** Mean ratings that touchpoints are given in turn by chance: some at the target, some off it. */
const MEANS = [4.4, 4, 4.1, 3.2, 4.6, 3.9, 2.9] as const;
/** Choices above the lowest. */
const STEPS = 4;
const NOT_JUDGED = 0.03;
/** How often somebody comments on what was well enough. */
const PRAISED = 0.06;
const LOW = 2;
const OPENS = 9 * 60;
const OPEN_MINUTES = 10 * 60;
const FAST_MINUTES = 2;
const MINUTES_A_DAY = 1440;
/** Days a late form is sent after the visit, and days after its wave of one outside. */
const LATE_DAYS = 5;
const OUTSIDE_DAYS = 3;
const FIRST_RECEIPT = 40_213;
const RECEIPT_STEP = 17;
const PHOTO_EVERY = 3;
const PHONE = '+7 700 000 00 00';

/** A visit to be made up. */
export interface MadeVisit {
  readonly job: string;
  readonly lang: Lang;
  /** Touchpoints of the job, with their names in the form's language. */
  readonly points: readonly { readonly code: string; readonly name: string }[];
}

/** What a made-up shopper answers. */
export interface MadeAnswers {
  readonly flaw: Flaw | undefined;
  readonly day: CivilDay;
  /** Minutes since midnight. */
  readonly timeIn: number;
  readonly timeOut: number;
  /** Minutes since the midnight of `day` at which the form is sent. */
  readonly sent: number;
  /** 1…5 by touchpoint; 0: could not judge. */
  readonly scores: ReadonlyMap<string, number>;
  readonly ideas: ReadonlyMap<string, string>;
  readonly receipt: string;
  readonly photo: string;
  /** Whether the shopper made the visit in person. */
  readonly isOwn: boolean;
}

type Random = () => number;
type Draft = { -readonly [Key in keyof MadeAnswers]: MadeAnswers[Key] } & {
  scores: Map<string, number>;
  ideas: Map<string, string>;
};

/** 1 + Binomial(4, (mean − 1) / 4): whole ratings 1…5 with that mean. */
function drawn(mean: number, random: Random): number {
  let score = 1;
  for (let i = 0; i < STEPS; i++) if (random() < (mean - 1) / STEPS) score += 1;
  return score;
}

/** What each flaw does to a visit; codes, doubles and edits are made where responses are. */
function spoil(draft: Draft, { points, lang }: MadeVisit, before: Draft | undefined, wave: Wave): void {
  const [first] = points;
  if (first === undefined) return;
  const { code, name } = first;
  const acts: Partial<Record<Flaw, () => void>> = {
    silent: () => {
      draft.scores.set(code, 1);
      draft.ideas.delete(code);
    },
    fast: () => {
      draft.timeOut = draft.timeIn + FAST_MINUTES;
    },
    equal: () => {
      for (const point of points) draft.scores.set(point.code, STEPS);
      draft.ideas.clear();
    },
    no_proof: () => {
      draft.receipt = '';
      draft.photo = '';
    },
    outside: () => {
      draft.day = wave.to + OUTSIDE_DAYS;
    },
    phone: () => {
      draft.ideas.set(code, `${madeComment(draft.day, name, lang)} ${PHONE}`);
    },
    receipt: () => {
      draft.receipt = before?.receipt ?? draft.receipt;
    },
    copied: () => {
      const text = [...(before?.ideas.values() ?? [])][0] ?? madeComment(draft.day, name, lang);
      if (before?.ideas.size === 0) before.ideas.set([...before.scores.keys()][0] ?? code, text);
      draft.ideas.set(code, text);
    },
    late: () => {
      draft.sent += LATE_DAYS * MINUTES_A_DAY;
    },
    by_other: () => {
      draft.isOwn = false;
    },
  };
  if (draft.flaw !== undefined) acts[draft.flaw]?.();
}

interface Wave {
  readonly from: CivilDay;
  readonly to: CivilDay;
}

/**
 * Makes up what shoppers answer: the same for the same seed. Days are spread evenly over the wave, ratings scatter around a mean
 * of each touchpoint, low ones are explained; some visits have flaws (`FLAWS`).
 */
export function simulateVisits(visits: readonly MadeVisit[], wave: Wave, seed: number): readonly MadeAnswers[] {
  const random = seededRandom(seed);
  const means = new Map<string, number>();
  const meanOf = (job: string, point: string): number => {
    const key = `${job} ${point}`;
    const mean = means.get(key) ?? MEANS[Math.floor(random() * MEANS.length)] ?? STEPS;
    means.set(key, mean);
    return mean;
  };
  const flaws = flawsOf(visits.length);
  const days = wave.to - wave.from + 1;
  let comments = 0;
  let before: Draft | undefined;
  return visits.map((visit, i) => {
    const timeIn = OPENS + Math.floor(random() * OPEN_MINUTES);
    const timeOut = timeIn + 12 + Math.floor(random() * 25);
    const draft: Draft = {
      ...{ flaw: flaws.get(i), day: wave.from + Math.floor((i * days) / visits.length), timeIn, timeOut },
      sent: timeOut + 5 + Math.floor(random() * 90),
      ...{ scores: new Map(), ideas: new Map(), isOwn: true },
      receipt: String(FIRST_RECEIPT + i * RECEIPT_STEP),
      photo: i % PHOTO_EVERY === 0 ? `https://photo.example/${i + 1}` : '',
    };
    for (const { code, name } of visit.points) {
      const score = drawn(meanOf(visit.job, code), random);
      const isJudged = random() >= NOT_JUDGED;
      draft.scores.set(code, isJudged ? score : 0);
      if ((isJudged && score <= LOW) || random() < PRAISED)
        draft.ideas.set(code, madeComment(comments++, name, visit.lang));
    }
    spoil(draft, visit, before, wave);
    before = draft;
    return draft;
  });
}
