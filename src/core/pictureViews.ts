import type { Lang } from './lang';

/** A class with the sign that goes with its colour. */
export interface ClassView {
  readonly code: 'critical' | 'important' | 'less_important';
  readonly sign: string;
  readonly word: string;
}

/** The house of quality: factors × touchpoints with both sums. */
export interface HouseView {
  readonly kind: 'house';
  readonly lang: Lang;
  readonly title: string;
  /** Source, raters, scale, when; then that it is judgement. */
  readonly source: string;
  readonly banner: string;
  readonly corner: string;
  readonly factors: readonly {
    readonly name: string;
    readonly importance: string;
    readonly share: string;
    readonly class: ClassView;
  }[];
  readonly touchpoints: readonly {
    readonly name: string;
    readonly stage: string;
    readonly score: string;
    readonly share: string;
    /** From 0 to 1, of the touchpoint with most points. */
    readonly size: number;
    readonly deviation: string;
    readonly class: ClassView;
  }[];
  /** The scale's marks with sign and meaning, highest first. */
  readonly levels: readonly { readonly mark: number; readonly sign: string; readonly text: string }[];
  /** Touchpoints × factors: the median of the raters; `null` where no rater marked. */
  readonly marks: readonly (readonly (number | null)[])[];
  readonly labels: {
    readonly importance: string;
    readonly score: string;
    readonly share: string;
    readonly deviation: string;
    readonly class: string;
    readonly empty: string;
  };
  /** What shares, deviations and classes mean. */
  readonly legend: readonly string[];
}

/** How the latest mean stands against its target. */
export type ExperienceSign = 'above' | 'on' | 'below' | 'few' | 'none';

/** The customer journey map. */
export interface JourneyMapView {
  readonly kind: 'journey';
  readonly lang: Lang;
  readonly title: string;
  readonly source: string;
  /** What is to be put right on the sheet, or is not known yet; often none. */
  readonly notes: readonly string[];
  readonly stages: readonly {
    readonly name: string;
    /** "31% of points", empty before the first QFD. */
    readonly importance: string;
    /** What another report found out about it: "Barrier “Too expensive”: 310,000 ₽ lost … · ● measured, 22.11.2026"; empty where nothing. */
    readonly known: string;
    readonly touchpoints: readonly {
      readonly name: string;
      readonly place: string;
      /** From 0 to 1, of the most important touchpoint; 0 where it is unknown. */
      readonly size: number;
      /** "14%, critical"; empty where unknown. */
      readonly importance: string;
      readonly class: ClassView | null;
      readonly sign: ExperienceSign;
      /** "3.1, target 4, n = 8", or that it was not measured. */
      readonly experience: string;
      readonly trend: string;
      /** "120 000–310 000 ₽ · ○ assumed"; empty where there is no money or nothing to be gained. */
      readonly money: string;
    }[];
  }[];
  readonly legend: readonly string[];
}

/** One or two Customer Tracks. */
export interface TracksPictureView {
  readonly kind: 'tracks';
  readonly lang: Lang;
  readonly title: string;
  readonly source: string;
  /** What is to be put right on the sheets; often none. */
  readonly notes: readonly string[];
  /** All tracks to choose from. */
  readonly all: readonly { readonly code: string; readonly name: string }[];
  readonly labels: {
    readonly first: string;
    readonly second: string;
    readonly none: string;
    readonly onlyHere: string;
  };
  readonly stages: readonly string[];
  readonly lanes: readonly string[];
  readonly chosen: readonly {
    readonly code: string;
    readonly name: string;
    readonly kind: string;
    readonly reviewed: string;
    readonly isStale: boolean;
    /** Lanes × stages. */
    readonly cells: readonly (readonly (readonly {
      readonly text: string;
      readonly source: string;
      /** Whether the other chosen track says nothing like it there; `false` where only one is chosen. */
      readonly isOnlyHere: boolean;
    }[])[])[];
  }[];
  readonly legend: readonly string[];
}

/** Briefings to be printed, a page for each visit in its shopper's language. */
export interface BriefingView {
  readonly kind: 'briefing';
  readonly lang: Lang;
  readonly title: string;
  readonly source: string;
  /** That not all of them are here; often none. */
  readonly notes: readonly string[];
  readonly pages: readonly {
    readonly lang: Lang;
    readonly title: string;
    /** The code as people read it: `104 7132`. */
    readonly code: string;
    /** What, where, when. */
    readonly facts: readonly { readonly label: string; readonly text: string }[];
    readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
    /** Where the quiz is: what to do, and its address; empty as long as there is none. */
    readonly quiz: { readonly title: string; readonly text: string; readonly url: string };
  }[];
  readonly legend: readonly string[];
}

/** A number with what it is made of. */
export interface ParentView {
  /** "Gap to target: (4 − 3.2) / (5 − 3.2)". */
  readonly text: string;
  /** "0.444", in words where there is no number. */
  readonly value: string;
  /** Sign and word: "● measured"; empty where it needs none. */
  readonly label: string;
  /** Where it stands in the file; `null` where it is counted. */
  readonly at: { readonly sheetId: number; readonly row: number; readonly text: string } | null;
  readonly children: readonly ParentView[];
}

/** Where the money of a growth point comes from: from the sum down to answers and marks. */
export interface ParentsView {
  readonly kind: 'parents';
  readonly lang: Lang;
  readonly title: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly root: ParentView;
  readonly legend: readonly string[];
}

/** How channels follow each other on paths, step by step. */
export interface FlowView {
  readonly kind: 'flow';
  readonly lang: Lang;
  readonly title: string;
  /** The report it is of, when, and how many paths. */
  readonly source: string;
  readonly notes: readonly string[];
  /** A channel at a step, or an end; `step` from 1, ends behind the last. */
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    readonly step: number;
    readonly end: 'conversion' | 'none' | 'more' | null;
  }[];
  readonly links: readonly {
    readonly from: string;
    readonly to: string;
    readonly count: number;
    /** "“Search” → “Mail”: 120 paths, 12%". */
    readonly text: string;
  }[];
  /** Headers of the steps: "touch 1" … */
  readonly steps: readonly string[];
  readonly labels: {
    readonly table: string;
    readonly step: string;
    readonly from: string;
    readonly to: string;
    readonly count: string;
  };
  readonly legend: readonly string[];
}

/** What the large dialog draws. */
export type PictureView = HouseView | JourneyMapView | TracksPictureView | BriefingView | ParentsView | FlowView;

/** Whose briefings are wanted: those of a shopper or a wave that are taken and not filed, or that of one visit. */
export interface BriefingChoice {
  readonly by: 'shopper' | 'wave' | 'visit';
  readonly code: string;
}

/** Which picture is wanted. */
export interface PictureRequest {
  readonly picture: PictureView['kind'];
  /** Codes of one or two tracks; the first track when empty. */
  readonly tracks: readonly string[];
  /** Which briefings; of all visits that are taken and not filed when missing. */
  readonly visits?: BriefingChoice;
  /** Which growth point's parents. */
  readonly growth?: { readonly touchpoint: string; readonly job: string };
  readonly lang: Lang;
}
