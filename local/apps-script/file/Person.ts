/** docs guides/quotas-and-limits.md */
const MOST_MAILS_A_DAY = 100;

/** One of the people who use the file: what Google keeps of each apart. */
export class Person {
  readonly properties = new Map<string, string>();
  /** Scopes of the manifest that this person has not let the add-on have. */
  readonly withheld = new Set<string>();
  /** Whether this person may change the file. */
  mayEdit = true;
  mailsLeft = MOST_MAILS_A_DAY;
  /** How many triggers of the add-on this person has in other files. */
  triggersElsewhere = 0;

  constructor(readonly name: string) {}
}
