import { AnyItem, commonCalls } from './AnyItem';

/** The start of a page. */
export class PageBreakItem extends AnyItem {
  readonly className = 'PageBreakItem';
  readonly calls = commonCalls('docs reference/forms/PageBreakItem.md', 'getId', 'setTitle', 'setHelpText');
}
