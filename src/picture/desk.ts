import type { PageDesk } from '../client/pageDesk';
import type { TextKey } from './texts';

/** What drawing works with. */
export type Desk = PageDesk<TextKey>;
