import type { HeldFile } from '../file/HeldFile';
import { type CallTable, local, type ServiceObject } from '../service/CallRule';
import { Properties } from './Properties';

const DOCS = 'docs reference/properties/PropertiesService.md';

/** The service PropertiesService: what goes with the file, and what goes with each person who uses it. */
export class PropertiesService implements ServiceObject {
  readonly className = 'PropertiesService';
  readonly calls = {
    getDocumentProperties: local('properties', DOCS),
    getUserProperties: local('properties', DOCS),
  } satisfies CallTable;
  private readonly document: Properties;
  private readonly user: Properties;

  constructor(held: HeldFile) {
    this.document = new Properties(held.file.properties);
    this.user = new Properties(held.person.properties);
  }

  /** Small settings of this add-on in this file. */
  getDocumentProperties(): Properties {
    return this.document;
  }

  /** Small settings of this add-on for the person who runs it. */
  getUserProperties(): Properties {
    return this.user;
  }
}
