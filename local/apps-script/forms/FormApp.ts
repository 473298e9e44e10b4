import { idOf, newForm } from '../file/FormFile';
import type { HeldFile } from '../file/HeldFile';
import { ServiceError } from '../file/ServiceError';
import { type CallTable, local, remote, type ServiceObject } from '../service/CallRule';
import { enumeration } from '../service/Constant';
import { Form } from './Form';
import { TextValidationBuilder } from './TextValidationBuilder';

const DOCS = 'docs reference/forms/FormApp.md';

/** Where responses can go. */
const DESTINATION_TYPES = enumeration('DestinationType', ['SPREADSHEET']);

/** The service FormApp. */
export class FormApp implements ServiceObject {
  readonly className = 'FormApp';
  readonly calls = {
    create: remote('forms', DOCS, 'string'),
    openById: remote('forms', DOCS, 'string'),
    createTextValidation: local('free', DOCS),
  } satisfies CallTable;
  readonly constants = { DestinationType: DESTINATION_TYPES };

  constructor(private readonly held: HeldFile) {}

  /**
   * Makes a form that belongs to who runs this. The title names its file and responders see none (reported
   * brucemcpherson/gas-fakes notes/oddities.md). That new forms are not published where they can be is assumed: what is
   * documented has changed more than once.
   * @throws ServiceError without a title, in words that are assumed
   */
  create(title: string): Form {
    if (title === '') throw new ServiceError('Invalid argument: title');
    const { file, person, formRules } = this.held;
    file.formsMade += 1;
    const id = `1${idOf(`${file.id} form ${file.formsMade}`)}`;
    const form = newForm(id, person.name, title, !formRules.canPublish);
    file.forms.push(form);
    return new Form(this.held, form, DESTINATION_TYPES.constants.SPREADSHEET);
  }

  /**
   * A form of one's own.
   * @throws ServiceError for one that is unknown, in the trash or of somebody else (docs), in words reported
   * boilermaker-ben/Google-Sheets-NFL-Pick-Ems-and-Survivor-Pool#30; that the trash counts is assumed
   */
  openById(id: string): Form {
    const { file, person } = this.held;
    const form = file.forms.find((own) => own.id === id && own.owner === person.name && !own.isTrashed);
    if (form) return new Form(this.held, form, DESTINATION_TYPES.constants.SPREADSHEET);
    throw new ServiceError(
      'No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.',
    );
  }

  /** Starts a rule of what a text must be. */
  createTextValidation(): TextValidationBuilder {
    return new TextValidationBuilder();
  }
}
