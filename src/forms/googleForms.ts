import { again } from '../core/again';
import { AppError } from '../core/appError';
import type {
  FormBlueprint,
  FormItem,
  FormReply,
  FormStatus,
  Forms,
  MadeForm,
  Reply,
  StandingItem,
} from '../core/forms';
import { guarded } from '../core/guarded';
import { putItem } from './formItems';

type Form = GoogleAppsScript.Forms.Form;

/** Missing in Google's types: docs reference/forms/Form. */
interface Publishable {
  supportsAdvancedResponderPermissions(): boolean;
  setPublished(isPublished: boolean): unknown;
}

/** What is refused here for good, whatever the words: the form is gone, in the bin, or somebody else's. */
const REFUSED = ['PROTECTED', 'SERVICE_REFUSED'];

const isRefused = (cause: unknown): boolean => cause instanceof AppError && REFUSED.includes(cause.code);

/** What was asked for is gone, or a question was made into one of another kind. */
const isGone = (cause: unknown): boolean => isRefused(cause) || cause instanceof TypeError;

/** An answer as one text: several choices and grids come as lists. */
function textOf(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map(textOf)
      .filter((text) => text !== '')
      .join(', ');
  return value === null || value === undefined ? '' : String(value);
}

function repliesOf(response: GoogleAppsScript.Forms.FormResponse): readonly Reply[] {
  return response.getItemResponses().flatMap((one) => {
    const value = textOf(one.getResponse());
    const item = one.getItem();
    return value === '' ? [] : [{ item: item.getId(), title: item.getTitle(), value }];
  });
}

const replyOf = (response: GoogleAppsScript.Forms.FormResponse): FormReply => ({
  id: response.getId(),
  at: Number(response.getTimestamp()),
  replies: repliesOf(response),
});

/** Google's forms of the person who runs this. An open form is kept for the execution. */
export class GoogleForms implements Forms {
  private readonly known = new Map<string, Form>();

  make(title: string): MadeForm {
    return guarded(() => {
      const form = FormApp.create(title);
      const id = form.getId();
      this.known.set(id, form);
      return { id, url: form.getPublishedUrl(), editUrl: form.getEditUrl() };
    });
  }

  setUp(form: string, { title, description, confirmation }: Omit<FormBlueprint, 'items'>): void {
    const open = this.open(form);
    again(() => {
      open.setTitle(title).setDescription(description).setConfirmationMessage(confirmation);
      open.setProgressBar(true).setCollectEmail(false).setLimitOneResponsePerUser(false);
      // An answer sent back for a correction is corrected under its own link; sending twice by accident is made harder.
      open.setAllowResponseEdits(true).setShowLinkToRespondAgain(false);
    });
  }

  items(form: string): readonly StandingItem[] {
    const open = this.open(form);
    return again(() => open.getItems().map((item) => ({ id: item.getId(), title: item.getTitle() })));
  }

  addItem(form: string, item: FormItem, untitled?: number): number {
    const open = this.open(form);
    return guarded(() => putItem(open, item, untitled));
  }

  link(form: string): void {
    const open = this.open(form);
    guarded(() =>
      open.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId()),
    );
  }

  publish(form: string): void {
    const open = this.open(form) as unknown as Publishable;
    // Forms of the older kind are published once they are made, and throw here.
    again(() => {
      if (open.supportsAdvancedResponderPermissions()) open.setPublished(true);
    });
  }

  prefillTemplate(form: string, item: number, code: string): string {
    const open = this.open(form);
    try {
      return again(() => {
        const answer = open.getItemById(item).asTextItem().createResponse(code);
        return open.createResponse().withItemResponse(answer).toPrefilledUrl();
      });
    } catch (cause) {
      if (isGone(cause)) return '';
      throw cause;
    }
  }

  close(form: string, message: string): void {
    const open = this.open(form);
    again(() => open.setAcceptingResponses(false).setCustomClosedFormMessage(message));
  }

  status(form: string): FormStatus {
    const open = this.open(form);
    return { isAccepting: again(() => open.isAcceptingResponses()), destination: destinationOf(open) };
  }

  choices(form: string, item: number): readonly string[] {
    const open = this.open(form);
    try {
      return again(() =>
        open
          .getItemById(item)
          .asMultipleChoiceItem()
          .getChoices()
          .map((choice) => choice.getValue()),
      );
    } catch (cause) {
      if (isGone(cause)) return [];
      throw cause;
    }
  }

  replies(form: string, since?: number): readonly FormReply[] {
    const open = this.open(form);
    return again(() => (since === undefined ? open.getResponses() : open.getResponses(new Date(since))).map(replyOf));
  }

  reply(form: string, id: string): FormReply | undefined {
    return this.ofResponse(form, id, replyOf);
  }

  replyEditUrl(form: string, id: string): string | undefined {
    return this.ofResponse(form, id, (response) => response.getEditResponseUrl() ?? undefined);
  }

  removeReply(form: string, id: string): void {
    const open = this.open(form);
    try {
      again(() => open.deleteResponse(id));
    } catch (cause) {
      if (!isRefused(cause) || this.reply(form, id) !== undefined) throw cause;
    }
  }

  /** What a response says; `undefined` when it is gone. */
  private ofResponse<T>(form: string, id: string, said: (response: GoogleAppsScript.Forms.FormResponse) => T) {
    const open = this.open(form);
    try {
      return again(() => said(open.getResponse(id)));
    } catch (cause) {
      if (isGone(cause)) return undefined;
      throw cause;
    }
  }

  /** @throws AppError FORM_UNREACHABLE */
  private open(id: string): Form {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    try {
      const form = again(() => FormApp.openById(id));
      this.known.set(id, form);
      return form;
    } catch (cause) {
      if (isRefused(cause)) throw new AppError('FORM_UNREACHABLE');
      throw cause;
    }
  }
}

/** Asking an unlinked form throws: docs reference/forms/Form. */
function destinationOf(form: Form): string | undefined {
  try {
    return again(() => form.getDestinationId()) ?? undefined;
  } catch (cause) {
    if (isRefused(cause)) return undefined;
    throw cause;
  }
}
