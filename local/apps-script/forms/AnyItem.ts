import type { FormFile, FormItemData } from '../file/FormFile';
import type { HeldFile } from '../file/HeldFile';
import { ServiceError } from '../file/ServiceError';
import { type CallRule, type CallTable, local, remote, type ServiceObject } from '../service/CallRule';
import { renameColumn } from './responseSheet';

const COMMON = {
  getId: (docs: string) => local('form', docs),
  setTitle: (docs: string) => remote('form', docs, 'string'),
  setHelpText: (docs: string) => remote('form', docs, 'string'),
};

/**
 * The rules of calls that items of several kinds have.
 * @param docs page of the class that has them
 */
export function commonCalls<Name extends keyof typeof COMMON>(
  docs: string,
  ...names: readonly Name[]
): Readonly<Record<Name, CallRule>> {
  const rules: Partial<Record<Name, CallRule>> = {};
  for (const name of names) rules[name] = COMMON[name](docs);
  return rules as Record<Name, CallRule>;
}

/** An item of a form as a script holds it; what it changes is changed at once (assumed). */
export abstract class AnyItem implements ServiceObject {
  abstract readonly className: string;
  abstract readonly calls: CallTable;
  readonly service = 'FormApp';

  constructor(
    protected readonly held: HeldFile,
    protected readonly form: FormFile,
    readonly data: FormItemData,
  ) {}

  /** The id that outlives renaming and moving. */
  getId(): number {
    return this.data.id;
  }

  /** Asks something else. */
  setTitle(title: string): this {
    const { title: before } = this.present();
    this.data.title = title;
    renameColumn(this.held.file, this.form, this.data.id, before, title);
    return this;
  }

  /** The smaller text below the title. */
  setHelpText(text: string): this {
    this.present().help = text;
    return this;
  }

  /**
   * The item, when it still is in the form.
   * @throws ServiceError when people have deleted it, in words that are assumed
   */
  protected present(): FormItemData {
    if (!this.form.items.includes(this.data)) throw new ServiceError('The item was deleted from the form.');
    return this.data;
  }
}
