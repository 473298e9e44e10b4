import { PropertyStore } from './propertyStore';

/** What Rosta keeps for one person, in all files; nobody else can read it. */
export class UserStore extends PropertyStore {
  constructor() {
    super(() => PropertiesService.getUserProperties());
  }
}
