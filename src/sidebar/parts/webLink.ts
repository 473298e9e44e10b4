import { el } from '../../client/element';
import { isWebAddress } from '../../core/webAddress';

/** A link out of the sidebar. */
interface LinkLook {
  readonly address: string;
  readonly text: string;
  /** Read out instead of the text, where several such links stand on a screen. */
  readonly spoken?: string;
  readonly testId: string;
}

/** A link that opens an address in a new tab; nothing for a text that is no address of the web. */
export function webLink({ address, text, spoken, testId }: LinkLook): readonly HTMLAnchorElement[] {
  if (!isWebAddress(address)) return [];
  const named = spoken === undefined ? {} : { 'aria-label': spoken };
  const attributes = { class: 'link', href: address, target: '_blank', rel: 'noopener', 'data-testid': testId };
  return [el('a', { ...attributes, ...named }, text)];
}
