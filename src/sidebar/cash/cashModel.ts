/** The model that is set up on a screen of its own, with its panel in step 2. */
export const CASH_MODEL = 'cash';
/** The model whose exports are connected on a screen of its own. */
export const CHANNELS_MODEL = 'channels';
/** The model whose points are listed on a screen of their own. */
export const GROWTH_MODEL = 'growth';
/** The model of off/on tests, whose log is kept on a screen of its own, */
export const ONOFF_MODEL = 'onoff';
/** and the one that says how long a test takes. */
export const ONOFF_PLAN_MODEL = 'onoff_plan';
/** What the manager reads of the money. */
export const SUMMARY_MODEL = 'summary';
/** The model whose barriers, form and exports have a screen of their own. */
export const BARRIERS_MODEL = 'barriers';
