/** What automatic checks look at of a filed version of a visit (facts/visits.ts). */
export interface CheckVisit {
  readonly response: string;
  readonly version: number;
  readonly visit_code: string;
  readonly job: string;
  readonly location: string;
  readonly wave: string;
  /** Language of the form. */
  readonly lang: string;
  /** As the file's clock shows it: 2026-11-22 14:05:33. */
  readonly received_at: string;
  /** Civil day; text where it could not be read. */
  readonly visit_date: number | string | null;
  readonly time_in: string;
  readonly time_out: string;
  readonly location_said: string;
  readonly receipt: string;
  readonly photo: string;
  readonly integrity: string;
  readonly state: string;
  readonly form: string;
  readonly purpose: string;
}

/** What they look at of an answer (facts/answers.ts). */
export interface CheckAnswer {
  readonly response: string;
  readonly version: number;
  /** Empty for other questions. */
  readonly touchpoint: string;
  readonly score: number | null;
  readonly kind: string;
  readonly answer: string;
}

/** What they look at of a planned visit (facts/visitPlan.ts). */
export interface CheckPlanned {
  readonly code: string;
  readonly wave: string;
  readonly window_from: number | string | null;
  readonly window_to: number | string | null;
  readonly shopper: string;
}

/** The rules of the file that checks go by (work/rules/rules.ts). */
export interface CheckRules {
  readonly lockout: number;
  readonly cap: number;
  readonly fast: number;
  readonly late: number;
  readonly proof: 'receipt' | 'photo' | 'either' | 'none';
}

/** Everything that automatic checks go by. */
export interface ChecksInput {
  /** All versions of all visits. */
  readonly visits: readonly CheckVisit[];
  /** Answers of all versions. */
  readonly answers: readonly CheckAnswer[];
  readonly plan: readonly CheckPlanned[];
  /** `jobs` as typed: codes divided by commas, empty for all. */
  readonly shoppers: readonly { readonly code: string; readonly jobs: string }[];
  readonly locations: readonly { readonly code: string; readonly name: string }[];
  readonly waves: readonly {
    readonly code: string;
    readonly from: number | string | null;
    readonly to: number | string | null;
  }[];
  /** Code of the job by form. */
  readonly jobOfForm: ReadonlyMap<string, string>;
  /** The answers, in every language of the forms, that say that somebody else made the visit. */
  readonly byOther: readonly string[];
  readonly rules: CheckRules;
}
