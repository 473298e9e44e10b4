import { type CallTable, local, type ServiceObject } from '../service/CallRule';
import { Properties } from './Properties';

/** The service PropertiesService, of which only the file's own properties are used. */
export class PropertiesService implements ServiceObject {
  readonly className = 'PropertiesService';
  readonly calls = {
    getDocumentProperties: local('properties', 'docs reference/properties/PropertiesService.md'),
  } satisfies CallTable;
  private readonly document: Properties;

  constructor(store: Map<string, string>) {
    this.document = new Properties(store);
  }

  /** Small settings of this add-on in this file. */
  getDocumentProperties(): Properties {
    return this.document;
  }
}
