import type { LibraryTouchpoint } from '../core/touchpointLibrary';
import { CHOICE_TOUCHPOINTS } from './choice';
import { DEAL_TOUCHPOINTS } from './deal';
import { EXPERIENCE_TOUCHPOINTS } from './experience';
import { LOYALTY_TOUCHPOINTS } from './loyalty';
import { NEED_TOUCHPOINTS } from './need';

/** The library of touchpoints in the order of the journey; build.mjs puts it into Touchpoints.html. */
export const TOUCHPOINTS: readonly LibraryTouchpoint[] = [
  ...NEED_TOUCHPOINTS,
  ...CHOICE_TOUCHPOINTS,
  ...DEAL_TOUCHPOINTS,
  ...EXPERIENCE_TOUCHPOINTS,
  ...LOYALTY_TOUCHPOINTS,
];
