import type { FormItemView, FormView } from '../apps-script/appsScript';

/** How an event of a submitted form can arrive: once, again without values, without values, never. */
export const ARRIVALS = ['once', 'twice', 'blank', 'missed'] as const;

/** One of them. */
export type Arrival = (typeof ARRIVALS)[number];

/** What an owner switches on and off in a form. */
export const FORM_SWITCHES = ['isPublished', 'isAccepting', 'isOpenToAll', 'isTrashed'] as const;

/** One of them. */
export type FormSwitch = (typeof FORM_SWITCHES)[number];

/** Why a responder does not get to the questions. */
export type Hindrance = 'missing' | 'trashed' | 'unpublished' | 'private' | 'closed' | 'fixed';

/** A form as a responder gets it. */
export type ResponderView =
  | {
      readonly state: Hindrance;
      readonly locale: string;
      /** Empty where a stranger may not even know it. */
      readonly title: string;
      /** What the owner says instead of the questions, or empty. */
      readonly message: string;
    }
  | {
      readonly state: 'open';
      readonly locale: string;
      readonly title: string;
      readonly description: string;
      readonly progressBar: boolean;
      readonly items: readonly FormItemView[];
      /** What was sent before, when it is edited. */
      readonly answers: AnswersById;
    };

/** Answers as typed, by item id. */
export type AnswersById = Readonly<Record<number, string>>;

/** How an edited response comes in: which of its id and time stay is open. */
export interface EditVariant {
  readonly id: 'same' | 'new';
  readonly time: 'old' | 'new';
}

/** Who asks for which form; a person of an empty name is anybody with the link. */
export interface FormVisit {
  readonly formId: string;
  readonly person: string;
}

/** A form as the list of forms shows it. */
export type FormLine = Omit<FormView, 'responses'> & { readonly responses: number };

/** A mail or a post that left the file. */
export interface SentLine {
  readonly kind: 'mail' | 'post';
  /** Recipients, or the address posted to. */
  readonly to: string;
  readonly text: string;
  /** What an address answered; 0 for none in time, and for mails. */
  readonly status: number;
}

/** The calls about forms, from the page of a responder and from the list of forms. */
export interface FormsApi {
  /** @param responseId of a response to edit, or empty */
  formOpen(request: FormVisit & { responseId: string }): ResponderView;
  /** @param edited the response that this replaces */
  formSend(
    request: FormVisit & {
      answers: readonly (readonly [itemId: number, answer: string])[];
      edited?: EditVariant & { readonly responseId: string };
    },
  ): {
    readonly responseId: string;
    readonly confirmation: string;
    readonly mayEdit: boolean;
  };
  forms(request: Record<string, never>): readonly FormLine[];
  formSwitch(request: { formId: string; name: FormSwitch; on: boolean }): null;
  formUnlink(request: { formId: string }): null;
  formRename(request: { formId: string; itemId: number; title: string }): null;
  formChoices(request: { formId: string; itemId: number; choices: readonly string[] }): null;
  formAdd(request: { formId: string; title: string }): null;
  /** The newest mails and posts, the newest first. */
  sent(request: { limit: number }): readonly SentLine[];
  /** Chooses how the event of the next submit arrives. */
  arrive(request: { how: Arrival }): null;
  /** Moves the clock on by hours, or to the beginning of a day such as `2026-11-22` in the file's zone. */
  passTime(request: { hours: number } | { day: string }): null;
}
