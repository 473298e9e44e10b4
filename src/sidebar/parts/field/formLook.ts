/** How a form is drawn. */
export interface FormLook {
  /** Its place in the list. */
  readonly index: number;
  /** What was done with it just now; else empty. */
  readonly news: string;
  /** Whether its buttons are folded away. */
  readonly isFolded: boolean;
  /** Whether its button is the screen's primary one. */
  readonly isPrimary: boolean;
  /** Makes it or goes on; `undefined` while the programme has errors. */
  readonly make: (() => void) | undefined;
}

/** What is done to a form that is made, by its id; an error stands after `near`. */
export interface FormDeeds {
  /** Its owner has seen it open. */
  readonly live: (form: string, near: Element) => void;
  readonly close: (form: string, near: Element) => void;
}
