/** The model that is set up on a screen of its own, with its panel in step 2. */
export const CASH_MODEL = 'cash';
/** The models whose screens lead to their reports. */
export const CHANNELS_MODEL = 'channels';
export const GROWTH_MODEL = 'growth';
/** What the manager reads of the money. */
export const SUMMARY_MODEL = 'summary';
