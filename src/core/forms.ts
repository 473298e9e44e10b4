/** What a responder is asked: a question of a kind, or a heading that begins a page. */
export interface FormItem {
  /** What an answer to it means to us: see facts/formRoles.ts. Empty for a heading. */
  readonly role: string;
  readonly kind: 'text' | 'paragraph' | 'choice' | 'list' | 'date' | 'time' | 'page';
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
  /** For `choice` and `list`. */
  readonly choices: readonly string[];
  /** What a text must look like: a regular expression or an address of the web, with what the responder reads otherwise. */
  readonly pattern: { readonly test: string | 'url'; readonly message: string } | null;
}

/** A form as it is to be made. */
export interface FormBlueprint {
  readonly title: string;
  readonly description: string;
  /** What a responder reads after sending. */
  readonly confirmation: string;
  /** What a responder reads when the form takes no answers any more. */
  readonly closed: string;
  readonly items: readonly FormItem[];
}

/** A form just made. */
export interface MadeForm {
  readonly id: string;
  /** Where responders answer. */
  readonly url: string;
  /** Where its owner changes it. */
  readonly editUrl: string;
}

/** A form as it stands. */
export interface FormStatus {
  readonly isAccepting: boolean;
  /** Id of the spreadsheet its answers go to; `undefined` when it is unlinked. */
  readonly destination: string | undefined;
}

/** A question as it stands in a form. */
export interface StandingItem {
  readonly id: number;
  readonly title: string;
}

/** An answer as typed. */
export interface Reply {
  readonly item: number;
  /** The question as it reads now. */
  readonly title: string;
  readonly value: string;
}

/** Everything a responder sent. */
export interface FormReply {
  /** Google's id of the response. */
  readonly id: string;
  /** When it was sent, in milliseconds since 1970. */
  readonly at: number;
  /** Answered questions only, in the form's order. */
  readonly replies: readonly Reply[];
}

/**
 * Forms of the person who runs this. A form opened once is kept for the execution; each method says what it costs in
 * remote calls besides that of opening.
 * @throws AppError FORM_UNREACHABLE from every method when the form is trashed, gone or of another person: Google does not
 * tell these apart
 */
export interface Forms {
  /** A new empty form. Several calls. @throws AppError NO_CONSENT */
  make(title: string): MadeForm;
  /** Everything but the questions: texts, settings, no e-mails, edits allowed. Some ten calls. */
  setUp(form: string, blueprint: Omit<FormBlueprint, 'items'>): void;
  /** Questions and headings in the form's order; one call. */
  items(form: string): readonly StandingItem[];
  /**
   * Adds a question behind all others and gives its id; a call for each of its properties. The title is given last, so that
   * a question with its title is whole.
   * @param untitled a standing question that was left without a title: it is finished instead
   */
  addItem(form: string, item: FormItem, untitled?: number): number;
  /** Sends its answers to this file, too; one call. */
  link(form: string): void;
  /** Opens it for answers; up to two calls. */
  publish(form: string): void;
  /**
   * Where responders answer with a code filled in as the answer to one question; one call. The code is a placeholder: see
   * work/forms/prefill.ts. Empty when the question is gone.
   * @param code an answer the question takes
   */
  prefillTemplate(form: string, item: number, code: string): string;
  /** Takes no answers any more; two calls. */
  close(form: string, message: string): void;
  /** Three calls. */
  status(form: string): FormStatus;
  /** The choices a question offers now; two calls, none when it offers none or is gone. */
  choices(form: string, item: number): readonly string[];
  /** Responses, the earliest first; one call. @param since milliseconds since 1970; all of them when missing */
  replies(form: string, since?: number): readonly FormReply[];
  /** One response; `undefined` when it is gone; one call. */
  reply(form: string, id: string): FormReply | undefined;
  /**
   * Where whoever has the address changes a response (docs reference/forms/FormResponse); `undefined` when it is gone; one call.
   */
  replyEditUrl(form: string, id: string): string | undefined;
  /** Deletes a response; nothing happens when it is gone; one call. */
  removeReply(form: string, id: string): void;
}
