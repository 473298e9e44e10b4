/** What makes a sheet the response sheet of a form: where its answers go. Rows and columns are counted from 0. */
export interface AnswerPlaces {
  readonly formId: string;
  /** Ids of items by column; the time of sending has `TIME_COLUMN`. */
  readonly columns: Map<number, number>;
  /** Ids of responses by row; they move along when people sort (assumed, open). */
  readonly rows: Map<number, string>;
}

/** Stands for the time of sending among the ids of items. */
export const TIME_COLUMN = -1;
