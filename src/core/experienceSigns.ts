import type { ExperienceSign } from './pictureViews';

/** Signs beside the colours of the journey map; words stand beside them. */
export const EXPERIENCE_SIGNS: Readonly<Record<ExperienceSign, string>> = {
  above: '▲',
  on: '●',
  below: '▼',
  few: '–',
  none: '–',
};
