import type { Lang } from './lang';
import type { TasksView } from './views';

/** What a visit that rechecks a task can be planned of. */
export interface RecheckView {
  readonly lang: Lang;
  /** Code of the task. */
  readonly task: string;
  /** What is rechecked: touchpoint and job in words. */
  readonly about: string;
  /** Why none can be planned; empty when one can. */
  readonly hint: string;
  readonly locations: readonly { readonly code: string; readonly name: string }[];
  /** Waves that are not over. */
  readonly waves: readonly { readonly code: string; readonly name: string }[];
  /** The wave that begins last. */
  readonly wave: string;
  /** Days offered, such as `2026-11-23`. */
  readonly from: string;
  readonly to: string;
}

/** A visit to be planned that rechecks a task; days such as `2026-11-23`. */
export interface RecheckRequest {
  readonly task: string;
  readonly location: string;
  readonly wave: string;
  readonly from: string;
  readonly to: string;
  readonly lang: Lang;
}

/** What came of planning it. */
export interface RecheckPlannedView {
  /** In words. */
  readonly text: string;
  /** The tasks as they stand then. */
  readonly tasks: TasksView;
}
