import { PropertyStore } from './propertyStore';

/** What Rosta keeps with the file: every editor reads and writes it, and it travels into copies (assumed). */
export class DocumentStore extends PropertyStore {
  constructor() {
    super(() => PropertiesService.getDocumentProperties());
  }
}
