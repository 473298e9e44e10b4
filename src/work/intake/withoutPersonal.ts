import type { FormReply } from '../../core/forms';
import { maskPersonal } from '../../data/checks/personalData';
import { readRole } from '../../facts/formRoles';
import type { FormRecord } from '../forms/registry';

/**
 * A response whose free texts hide phones, e-mail addresses, card numbers, IIN and СНИЛС: in this form it is printed and filed.
 * Google's own form and response sheet keep what was typed.
 */
export function withoutPersonal({ items, lang }: Pick<FormRecord, 'items' | 'lang'>, reply: FormReply): FormReply {
  const roles = new Map(items);
  const replies = reply.replies.map((one) => {
    const kind = readRole(roles.get(one.item) ?? '')?.kind ?? 'other';
    return kind === 'idea' || kind === 'other' ? { ...one, value: maskPersonal(one.value, lang) } : one;
  });
  return { ...reply, replies };
}
