import type { Store } from '../../core/ports';
import { personToken } from '../state/person';
import type { FormRecord } from './registry';

/** Whether the person who asks made a form, which Google opens to nobody else; one of which that is not noted counts as theirs. */
export function isOwn(own: Pick<Store, 'get'>, { owner }: Pick<FormRecord, 'owner'>): boolean {
  return owner === undefined || owner === personToken(own);
}
