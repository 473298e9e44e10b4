/** A trigger of the clock or of submitted forms. */
export interface TriggerView {
  readonly uid: string;
  readonly kind: 'hourly' | 'submit';
  /** Who made it, and as whom it runs. */
  readonly user: string;
  readonly functionName: string;
  readonly isAlive: boolean;
}
