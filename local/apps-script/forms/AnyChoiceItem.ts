import { ServiceError } from '../file/ServiceError';
import { AnyQuestion } from './AnyQuestion';
import { Choice } from './Choice';
import type { ItemResponse } from './ItemResponse';

/** A question whose answer is one of several. */
export abstract class AnyChoiceItem extends AnyQuestion {
  /**
   * What can be chosen.
   * @throws ServiceError for none, and for two that are the same (assumed); its words are assumed
   */
  setChoiceValues(values: readonly string[]): this {
    if (values.length === 0) throw new ServiceError('Array is empty: values');
    if (new Set(values).size < values.length) throw new ServiceError('Invalid data updating form.');
    this.present().choices = [...values];
    return this;
  }

  /** What can be chosen; a new item has one choice without a text. */
  getChoices(): Choice[] {
    return this.data.choices.map((value) => new Choice(value));
  }

  /**
   * An answer to be put into a response made by the script.
   * @throws ServiceError for what cannot be chosen, in words that are assumed
   */
  override createResponse(response: string): ItemResponse {
    if (!this.data.choices.includes(response)) {
      throw new ServiceError(`Invalid response submitted to the question: ${response}`);
    }
    return super.createResponse(response);
  }
}
