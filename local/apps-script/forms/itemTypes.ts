import type { FormItemView } from '../appsScript';
import { type Constant, enumeration } from '../service/Constant';

/** Kinds of items, as far as they are known here: docs reference/forms/ItemType.md. */
export const ITEM_TYPES = enumeration('ItemType', [
  'TEXT',
  'PARAGRAPH_TEXT',
  'MULTIPLE_CHOICE',
  'LIST',
  'DATE',
  'TIME',
  'SECTION_HEADER',
  'PAGE_BREAK',
]);

const { TEXT, PARAGRAPH_TEXT, MULTIPLE_CHOICE, LIST, DATE, TIME, SECTION_HEADER, PAGE_BREAK } = ITEM_TYPES.constants;

/** The kind of an item, as scripts see it. */
export const TYPE_OF: Readonly<Record<FormItemView['type'], Constant>> = {
  text: TEXT,
  paragraph: PARAGRAPH_TEXT,
  choice: MULTIPLE_CHOICE,
  list: LIST,
  date: DATE,
  time: TIME,
  section: SECTION_HEADER,
  page: PAGE_BREAK,
};
