import type { FormItem } from '../core/forms';

type Form = GoogleAppsScript.Forms.Form;

/** What every question of ours lets itself be told. */
interface Settable {
  getId(): number;
  setTitle(title: string): unknown;
  setHelpText(text: string): unknown;
}

interface Question extends Settable {
  setRequired(isRequired: boolean): unknown;
}

/** A kind of question: how a new one is added, how a standing one is seen as such, and what else it has to be told. */
interface Kind<Item extends Settable> {
  readonly add: (form: Form) => Item;
  readonly standing: (item: GoogleAppsScript.Forms.Item) => Item;
  readonly tell: (item: Item, wish: FormItem) => void;
}

function validation({ test, message }: NonNullable<FormItem['pattern']>): GoogleAppsScript.Forms.TextValidation {
  const builder = FormApp.createTextValidation().setHelpText(message);
  return (test === 'url' ? builder.requireTextIsUrl() : builder.requireTextMatchesPattern(test)).build();
}

const require = (item: Question, { required }: FormItem): void => {
  if (required) item.setRequired(true);
};

const asks = <Item extends Question>(
  add: Kind<Item>['add'],
  standing: Kind<Item>['standing'],
  more: Kind<Item>['tell'] = () => {},
): Kind<Item> => ({
  add,
  standing,
  tell: (item, wish) => {
    require(item, wish);
    more(item, wish);
  },
});

const offers = (item: { setChoiceValues(values: string[]): unknown }, { choices }: FormItem): void => {
  item.setChoiceValues([...choices]);
};

/** Tells one kind everything but the title, which comes last: a question with its title is whole. */
function finish<Item extends Settable>(kind: Kind<Item>, form: Form, wish: FormItem, untitled?: number): number {
  const item = untitled === undefined ? kind.add(form) : kind.standing(form.getItemById(untitled));
  kind.tell(item, wish);
  if (wish.help !== '') item.setHelpText(wish.help);
  item.setTitle(wish.title);
  return item.getId();
}

const TEXT = asks(
  (form) => form.addTextItem(),
  (item) => item.asTextItem(),
  (item, { pattern }) => {
    if (pattern !== null) item.setValidation(validation(pattern));
  },
);
const PARAGRAPH = asks(
  (form) => form.addParagraphTextItem(),
  (item) => item.asParagraphTextItem(),
);
const CHOICE = asks<GoogleAppsScript.Forms.MultipleChoiceItem>(
  (form) => form.addMultipleChoiceItem(),
  (item) => item.asMultipleChoiceItem(),
  offers,
);
const LIST = asks<GoogleAppsScript.Forms.ListItem>(
  (form) => form.addListItem(),
  (item) => item.asListItem(),
  offers,
);
const DATE = asks(
  (form) => form.addDateItem(),
  (item) => item.asDateItem(),
);
const TIME = asks(
  (form) => form.addTimeItem(),
  (item) => item.asTimeItem(),
);
const PAGE: Kind<GoogleAppsScript.Forms.PageBreakItem> = {
  add: (form) => form.addPageBreakItem(),
  standing: (item) => item.asPageBreakItem(),
  tell: () => {},
};

/** Adds a question or finishes one that was left without a title; gives its id. */
export function putItem(form: Form, wish: FormItem, untitled?: number): number {
  switch (wish.kind) {
    case 'text':
      return finish(TEXT, form, wish, untitled);
    case 'paragraph':
      return finish(PARAGRAPH, form, wish, untitled);
    case 'choice':
      return finish(CHOICE, form, wish, untitled);
    case 'list':
      return finish(LIST, form, wish, untitled);
    case 'date':
      return finish(DATE, form, wish, untitled);
    case 'time':
      return finish(TIME, form, wish, untitled);
    case 'page':
      return finish(PAGE, form, wish, untitled);
  }
}
