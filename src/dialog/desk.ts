import type { PageDesk } from '../client/pageDesk';
import type { TextKey } from './texts';

/** What both halves of the dialog work with. */
export type Desk = PageDesk<TextKey>;
