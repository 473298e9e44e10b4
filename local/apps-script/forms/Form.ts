import { refuseEditing } from '../file/editable';
import { type FormFile, type FormItemData, nextItemId, publishedUrl } from '../file/FormFile';
import type { HeldFile } from '../file/HeldFile';
import { known } from '../file/known';
import { ServiceError } from '../file/ServiceError';
import type { ServiceObject } from '../service/CallRule';
import type { Constant } from '../service/Constant';
import type { AnyItem } from './AnyItem';
import { DateItem } from './DateItem';
import { FormResponse } from './FormResponse';
import { FORM_CALLS } from './formCalls';
import { Item } from './Item';
import { ListItem } from './ListItem';
import { MultipleChoiceItem } from './MultipleChoiceItem';
import { PageBreakItem } from './PageBreakItem';
import { ParagraphTextItem } from './ParagraphTextItem';
import { addColumns, unlink } from './responseSheet';
import { TextItem } from './TextItem';
import { TimeItem } from './TimeItem';

/** A form as a script holds it; what it changes is changed at once (assumed). */
export class Form implements ServiceObject {
  readonly className = 'Form';
  readonly service = 'FormApp';
  readonly calls = FORM_CALLS;
  private readonly items = new Map<FormItemData, Item>();

  /** @param spreadsheet the one type of destination there is */
  constructor(
    private readonly held: HeldFile,
    private readonly form: FormFile,
    private readonly spreadsheet: Constant,
  ) {}

  /** Its id, with which it is opened. */
  getId(): string {
    return this.form.id;
  }

  /** What responders read at its head. */
  getTitle(): string {
    return this.form.title;
  }

  /** Where responders fill it in. */
  getPublishedUrl(): string {
    return publishedUrl(this.form);
  }

  /** Where its owner changes it. */
  getEditUrl(): string {
    return `https://docs.google.com/forms/d/${this.form.id}/edit`;
  }

  /** What responders read at its head; the name of its file stays (reported brucemcpherson/gas-fakes test/testform.js). */
  setTitle(text: string): this {
    this.form.title = text;
    return this;
  }

  /** The text below the title. */
  setDescription(text: string): this {
    this.form.description = text;
    return this;
  }

  /** What responders read when they have sent it. */
  setConfirmationMessage(text: string): this {
    this.form.confirmation = text;
    return this;
  }

  /** What responders read while it takes nothing. */
  setCustomClosedFormMessage(text: string): this {
    this.form.closedMessage = text;
    return this;
  }

  /** Whether responders see how far they are. */
  setProgressBar(enabled: boolean): this {
    this.form.progressBar = enabled;
    return this;
  }

  /** Whether addresses of responders are kept. */
  setCollectEmail(enabled: boolean): this {
    this.form.collectsEmail = enabled;
    return this;
  }

  /** Whether responders must sign in and may send it once. */
  setLimitOneResponsePerUser(enabled: boolean): this {
    this.form.limitsToOne = enabled;
    return this;
  }

  /** Whether responders may change what they sent. */
  setAllowResponseEdits(enabled: boolean): this {
    this.form.allowsEdits = enabled;
    return this;
  }

  /** Whether responders are offered to send another one. */
  setShowLinkToRespondAgain(enabled: boolean): this {
    this.form.showsRespondAgain = enabled;
    return this;
  }

  /** Whether it takes responses; whether it is published stays (reported brucemcpherson/gas-fakes test/testform.js). */
  setAcceptingResponses(enabled: boolean): this {
    this.form.isAccepting = enabled;
    return this;
  }

  /** Whether it takes responses. */
  isAcceptingResponses(): boolean {
    return this.form.isAccepting;
  }

  /** Whether it can be published at all. */
  supportsAdvancedResponderPermissions(): boolean {
    return this.held.formRules.canPublish;
  }

  /**
   * Publishes it or takes it back; whether it takes responses follows (docs of `setAcceptingResponses`).
   * @throws ServiceError where forms cannot be published: docs, in words that are assumed
   */
  setPublished(enabled: boolean): this {
    this.refuseUnpublishable();
    this.form.isPublished = enabled;
    this.form.isAccepting = enabled;
    return this;
  }

  /** Whether it is published; throws as `setPublished` does. */
  isPublished(): boolean {
    this.refuseUnpublishable();
    return this.form.isPublished;
  }

  /**
   * Sends its responses to this file, onto a new sheet that appears a little later. Linking once more makes another sheet and
   * leaves the first as an ordinary one (assumed).
   */
  setDestination(_type: Constant, id: string): this {
    const { file, person, formRules } = this.held;
    known(id === file.id, 'Form.setDestination to another file');
    if (!person.mayEdit) refuseEditing();
    unlink(file, this.form);
    this.form.destinationId = id;
    this.form.sheetDue = formRules.sheetAfter;
    return this;
  }

  /** @throws ServiceError where it has none: reported googleworkspace/apps-script-samples#145 */
  getDestinationId(): string {
    const { destinationId } = this.form;
    if (destinationId === undefined) throw new ServiceError('The form currently has no response destination.');
    return destinationId;
  }

  /** @throws ServiceError as `getDestinationId` */
  getDestinationType(): Constant {
    this.getDestinationId();
    return this.spreadsheet;
  }

  /** Responses are kept in the form alone from now on. */
  removeDestination(): this {
    unlink(this.held.file, this.form);
    return this;
  }

  /** Adds one at the end. */
  addTextItem(): TextItem {
    return this.add('text', TextItem);
  }

  /** Adds one at the end. */
  addParagraphTextItem(): ParagraphTextItem {
    return this.add('paragraph', ParagraphTextItem);
  }

  /** Adds one at the end. */
  addMultipleChoiceItem(): MultipleChoiceItem {
    return this.add('choice', MultipleChoiceItem);
  }

  /** Adds one at the end. */
  addListItem(): ListItem {
    return this.add('list', ListItem);
  }

  /** Adds one at the end. */
  addDateItem(): DateItem {
    return this.add('date', DateItem);
  }

  /** Adds one at the end. */
  addTimeItem(): TimeItem {
    return this.add('time', TimeItem);
  }

  /** Adds one at the end. */
  addPageBreakItem(): PageBreakItem {
    return this.add('page', PageBreakItem);
  }

  /** All items in their order. */
  getItems(): Item[] {
    return this.form.items.map(this.itemOf);
  }

  /** An item, `null` when there is none of that id. */
  getItemById(id: number): Item | null {
    return this.getItems().find((item) => item.getId() === id) ?? null;
  }

  /** All responses, or those of a time and later (docs: the earliest time to be returned), oldest first. */
  getResponses(timestamp?: Date): FormResponse[] {
    const from = timestamp === undefined ? Number.NEGATIVE_INFINITY : Number(timestamp);
    const sent = this.form.responses.filter(({ time }) => time >= from);
    return sent.map((response) => new FormResponse(this.form, this.itemOf, response));
  }

  /** @throws ServiceError when there is none of that id; its words are assumed */
  getResponse(responseId: string): FormResponse {
    return new FormResponse(this.form, this.itemOf, this.form.responses[this.place(responseId)]);
  }

  /** Takes a response out of the form; its row on a sheet stays (docs). Throws as `getResponse` does (assumed). */
  deleteResponse(responseId: string): this {
    this.form.responses.splice(this.place(responseId), 1);
    return this;
  }

  /** Starts a response of the script's own. */
  createResponse(): FormResponse {
    return new FormResponse(this.form, this.itemOf);
  }

  /** The same object whenever an item is met, so that thousands of answers are read quickly. */
  private readonly itemOf = (data: FormItemData): Item => {
    const item = this.items.get(data) ?? new Item(this.held, this.form, data);
    this.items.set(data, item);
    return item;
  };

  private place(responseId: string): number {
    const place = this.form.responses.findIndex(({ id }) => id === responseId);
    if (place < 0) throw new ServiceError('Invalid response ID.');
    return place;
  }

  private refuseUnpublishable(): void {
    if (this.held.formRules.canPublish) return;
    throw new ServiceError('This form does not support publishing.');
  }

  private add<T>(type: AnyItem['data']['type'], Kind: new (...parts: ConstructorParameters<typeof Item>) => T): T {
    const choices = type === 'choice' || type === 'list' ? [''] : [];
    const data = { id: nextItemId(this.form), type, title: '', help: '', required: false, choices };
    this.form.items.push(data);
    addColumns(this.held.file, this.form);
    return new Kind(this.held, this.form, data);
  }
}
