import { AnyItem, commonCalls } from './AnyItem';

/** A heading between questions. */
export class SectionHeaderItem extends AnyItem {
  readonly className = 'SectionHeaderItem';
  readonly calls = commonCalls(
    'docs reference/forms/SectionHeaderItem.md',
    'getId',
    'getTitle',
    'getType',
    'getIndex',
    'setTitle',
    'setHelpText',
  );
}
