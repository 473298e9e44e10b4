import { AnyItem } from './AnyItem';
import { ItemResponse } from './ItemResponse';

/** An item that asks for an answer. */
export abstract class AnyQuestion extends AnyItem {
  /** Whether it must be answered. */
  setRequired(enabled: boolean): this {
    this.present().required = enabled;
    return this;
  }

  /** An answer to be put into a response made by the script. */
  createResponse(response: string): ItemResponse {
    return new ItemResponse(this, response);
  }
}
