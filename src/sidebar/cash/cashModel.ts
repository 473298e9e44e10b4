/** The model that is set up on a screen of its own, with its panel in step 2. */
export const CASH_MODEL = 'cash';
