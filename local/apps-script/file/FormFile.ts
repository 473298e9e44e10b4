import { createHash } from 'node:crypto';
import type { FormItemView, FormResponseView, FormView } from '../appsScript';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A question or heading of a form. */
export type FormItemData = Writable<FormItemView>;

/** What a form keeps of what a responder sent. */
export type FormResponseData = Writable<FormResponseView>;

/** A form that somebody made from this file. Forms are files of their own; only those made from here are known here. */
export interface FormFile extends Writable<Omit<FormView, 'sheetId' | 'publishedUrl' | 'items' | 'responses'>> {
  /** What the list of files calls it; responders see its title. */
  fileName: string;
  limitsToOne: boolean;
  showsRespondAgain: boolean;
  /** Id of the spreadsheet that its responses go to. */
  destinationId?: string;
  /** How many more calls pass until its response sheet stands there, where it does not yet. */
  sheetDue?: number;
  readonly items: FormItemData[];
  /** In the order of their times. */
  readonly responses: FormResponseData[];
  /** How many items and responses were ever made; no id is given twice. */
  made: number;
}

const ID_CHARACTERS = 43;

/** Letters and digits that look as ids do and are never twice the same for different texts. */
export function idOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, ID_CHARACTERS);
}

/** A new form of a person, as `FormApp.create` makes it. */
export function newForm(id: string, owner: string, fileName: string, isPublished: boolean): FormFile {
  return {
    ...{ id, owner, fileName, isPublished, isAccepting: isPublished, isOpenToAll: false, isTrashed: false },
    ...{ title: '', description: '', confirmation: '', closedMessage: '' },
    ...{ progressBar: false, collectsEmail: false, allowsEdits: false, limitsToOne: false, showsRespondAgain: true },
    ...{ items: [], responses: [], made: 0 },
  };
}

/** Whether an item asks for an answer. */
export function isQuestion({ type }: FormItemData): boolean {
  return type !== 'page';
}

/** Where responders fill a form in; the id in it is another one than the form's. */
export function publishedUrl({ id }: FormFile): string {
  return `https://docs.google.com/forms/d/e/1FAIpQLS${idOf(`${id} published`)}/viewform`;
}

/** A number for the next item of a form, in no order that anything could rely on. */
export function nextItemId(form: FormFile): number {
  form.made += 1;
  return Math.imul(form.made, 1_327_217_885) & 0x7fff_ffff;
}
