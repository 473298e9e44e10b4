import type { FormItem } from '../core/forms';

type Form = GoogleAppsScript.Forms.Form;
type TextItem = GoogleAppsScript.Forms.TextItem;
type ChoiceItem = GoogleAppsScript.Forms.MultipleChoiceItem | GoogleAppsScript.Forms.ListItem;
type Question =
  | TextItem
  | ChoiceItem
  | GoogleAppsScript.Forms.ParagraphTextItem
  | GoogleAppsScript.Forms.DateItem
  | GoogleAppsScript.Forms.TimeItem;

function checking(item: TextItem, { pattern }: FormItem): TextItem {
  if (pattern === null) return item;
  const builder = FormApp.createTextValidation().setHelpText(pattern.message);
  const { test } = pattern;
  item.setValidation((test === 'url' ? builder.requireTextIsUrl() : builder.requireTextMatchesPattern(test)).build());
  return item;
}

function offering(item: ChoiceItem, { choices }: FormItem): ChoiceItem {
  item.setChoiceValues([...choices]);
  return item;
}

/** A question of the wished kind, new or standing, with what only its kind has. */
function questionOf(form: Form, wish: FormItem, untitled: number | undefined): Question | undefined {
  const standing = untitled === undefined ? undefined : form.getItemById(untitled);
  switch (wish.kind) {
    case 'text':
      return checking(standing?.asTextItem() ?? form.addTextItem(), wish);
    case 'paragraph':
      return standing?.asParagraphTextItem() ?? form.addParagraphTextItem();
    case 'choice':
      return offering(standing?.asMultipleChoiceItem() ?? form.addMultipleChoiceItem(), wish);
    case 'list':
      return offering(standing?.asListItem() ?? form.addListItem(), wish);
    case 'date':
      return standing?.asDateItem() ?? form.addDateItem();
    case 'time':
      return standing?.asTimeItem() ?? form.addTimeItem();
    case 'page':
      return undefined;
  }
}

/** The title comes last: what has its title is whole. */
function titled(item: Question | GoogleAppsScript.Forms.PageBreakItem, { help, title }: FormItem): number {
  if (help !== '') item.setHelpText(help);
  item.setTitle(title);
  return item.getId();
}

function required(question: Question, wish: FormItem): Question {
  if (wish.required) question.setRequired(true);
  return question;
}

/** Adds a question or heading, or finishes one that was left without a title; gives its id. */
export function putItem(form: Form, wish: FormItem, untitled?: number): number {
  const question = questionOf(form, wish, untitled);
  if (question !== undefined) return titled(required(question, wish), wish);
  return titled(untitled === undefined ? form.addPageBreakItem() : form.getItemById(untitled).asPageBreakItem(), wish);
}
