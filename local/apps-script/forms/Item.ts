import { ServiceError } from '../file/ServiceError';
import { type CallTable, local } from '../service/CallRule';
import { AnyItem, commonCalls } from './AnyItem';
import { DateItem } from './DateItem';
import { ListItem } from './ListItem';
import { MultipleChoiceItem } from './MultipleChoiceItem';
import { PageBreakItem } from './PageBreakItem';
import { ParagraphTextItem } from './ParagraphTextItem';
import { TextItem } from './TextItem';
import { TimeItem } from './TimeItem';

const DOCS = 'docs reference/forms/Item.md';

/** An item of which a script does not know the kind yet. */
export class Item extends AnyItem {
  readonly className = 'Item';
  readonly calls = {
    ...commonCalls(DOCS, 'getId'),
    getTitle: local('form', DOCS),
    asTextItem: local('form', DOCS),
    asParagraphTextItem: local('form', DOCS),
    asMultipleChoiceItem: local('form', DOCS),
    asListItem: local('form', DOCS),
    asDateItem: local('form', DOCS),
    asTimeItem: local('form', DOCS),
    asPageBreakItem: local('form', DOCS),
  } satisfies CallTable;

  /** What it asks. */
  getTitle(): string {
    return this.data.title;
  }

  /** @throws ServiceError when it is of another kind */
  asTextItem(): TextItem {
    return this.as('text', TextItem);
  }

  /** @throws ServiceError when it is of another kind */
  asParagraphTextItem(): ParagraphTextItem {
    return this.as('paragraph', ParagraphTextItem);
  }

  /** @throws ServiceError when it is of another kind */
  asMultipleChoiceItem(): MultipleChoiceItem {
    return this.as('choice', MultipleChoiceItem);
  }

  /** @throws ServiceError when it is of another kind */
  asListItem(): ListItem {
    return this.as('list', ListItem);
  }

  /** @throws ServiceError when it is of another kind */
  asDateItem(): DateItem {
    return this.as('date', DateItem);
  }

  /** @throws ServiceError when it is of another kind */
  asTimeItem(): TimeItem {
    return this.as('time', TimeItem);
  }

  /** @throws ServiceError when it is of another kind */
  asPageBreakItem(): PageBreakItem {
    return this.as('page', PageBreakItem);
  }

  /** In words that are assumed. */
  private as<T>(type: AnyItem['data']['type'], Kind: new (...parts: ConstructorParameters<typeof Item>) => T): T {
    if (this.data.type !== type) throw new ServiceError(`Invalid conversion for item type: ${this.data.type}.`);
    return new Kind(this.held, this.form, this.data);
  }
}
