/** The model that is set up on a screen of its own, with its panel as step 4. */
export const QFD_MODEL = 'qfd';
