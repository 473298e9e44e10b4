import { type FormFile, type FormItemData, type FormResponseData, isQuestion, publishedUrl } from '../file/FormFile';
import { known } from '../file/known';
import { type CallTable, local, remote, type ServiceObject } from '../service/CallRule';
import type { Item } from './Item';
import { ItemResponse } from './ItemResponse';

const DOCS = 'docs reference/forms/FormResponse.md';

/** A response: one that was sent, or one that a script prepares. */
export class FormResponse implements ServiceObject {
  readonly className = 'FormResponse';
  readonly service = 'FormApp';
  readonly calls = {
    getId: local('form', DOCS),
    getTimestamp: local('form', DOCS),
    getItemResponses: local('form', DOCS),
    getEditResponseUrl: local('form', DOCS),
    withItemResponse: local('form', DOCS, 'ItemResponse'),
    toPrefilledUrl: remote('form', DOCS),
  } satisfies CallTable;
  /** By item id, of one that is prepared. */
  private readonly prepared = new Map<number, string>();
  /** As it was when it was loaded. */
  private readonly sent: FormResponseData | undefined;

  /**
   * @param itemOf the script's object of an item
   * @param sent missing for one that is prepared
   */
  constructor(
    private readonly form: FormFile,
    private readonly itemOf: (data: FormItemData) => Item,
    sent?: FormResponseData,
  ) {
    this.sent = sent && { ...sent, answers: { ...sent.answers } };
  }

  /** `null` for one that was not sent. */
  getId(): string | null {
    return this.sent?.id ?? null;
  }

  /** When it was sent, `null` for one that was not. */
  getTimestamp(): Date | null {
    return this.sent ? new Date(this.sent.time) : null;
  }

  /**
   * Answers in the order in which their questions stand now. Texts, dates and times that were left out are `''`, choices
   * that were left out are missing (docs). Answers to questions that were deleted are missing too (assumed, open).
   */
  getItemResponses(): ItemResponse[] {
    return this.form.items.filter(isQuestion).flatMap((item) => {
      const answer = this.sent?.answers[item.id] ?? this.prepared.get(item.id) ?? '';
      if (answer === '' && (item.type === 'choice' || item.type === 'list')) return [];
      return [new ItemResponse(this.itemOf(item), answer)];
    });
  }

  /** Where the responder may change it, `null` for one that was not sent. */
  getEditResponseUrl(): string | null {
    return this.sent ? `${publishedUrl(this.form)}?edit2=${this.sent.id}` : null;
  }

  /** Adds an answer, in place of an earlier one to the same question. */
  withItemResponse(response: ItemResponse): this {
    known(this.sent === undefined, 'FormResponse.withItemResponse of one that was sent');
    this.prepared.set(response.getItem().getId(), response.getResponse());
    return this;
  }

  /** The form's address with these answers in it; that they go by item ids is assumed. */
  toPrefilledUrl(): string {
    const answers = [...this.prepared].map(([id, answer]) => `&entry.${id}=${encodeURIComponent(answer)}`);
    return `${publishedUrl(this.form)}?usp=pp_url${answers.join('')}`;
  }
}
