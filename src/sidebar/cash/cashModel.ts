/** The model that is set up on a screen of its own, with its panel in step 2. */
export const CASH_MODEL = 'cash';
/** The model whose exports are connected on a screen of its own. */
export const CHANNELS_MODEL = 'channels';
/** The model whose points are listed on a screen of their own. */
export const GROWTH_MODEL = 'growth';
/** What the manager reads of the money. */
export const SUMMARY_MODEL = 'summary';
/** The model whose barriers, form and exports have a screen of their own. */
export const BARRIERS_MODEL = 'barriers';
