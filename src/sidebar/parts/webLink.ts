import { el } from '../../client/element';
import { isWebAddress } from '../field/webAddress';

/** A link that opens an address in a new tab; nothing for a text that is no address of the web. */
export function webLink(address: string, text: string, spoken = text): readonly HTMLAnchorElement[] {
  if (!isWebAddress(address)) return [];
  const attributes = { class: 'link', href: address, target: '_blank', rel: 'noopener', 'aria-label': spoken };
  return [el('a', attributes, text)];
}
