/** A trigger in the file; only its creator sees it. */
export interface TriggerData {
  readonly uid: string;
  /** Whether the clock fires it or a form that is sent. */
  readonly kind: 'hourly' | 'submit';
  /** Name of its creator. */
  readonly user: string;
  readonly functionName: string;
  /** Whether it fires; one that is dead is still listed (assumed). */
  isAlive: boolean;
}
