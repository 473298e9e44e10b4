import type { FormReply } from '../../core/forms';
import { maskPersonal } from '../../data/checks/personalData';
import { parseNumber } from '../../data/parseNumber';
import type { Refusal } from '../../facts/refusals';
import type { FormRecord } from '../forms/registry';
import { replyPrint } from '../intake/replyPrint';
import { unixLines } from '../tables/tableValues';
import { type RefusalQuestion, refusalQuestion } from './refusalBlueprint';
import { chosenCode } from './refusalChoices';

/** What a response says, as it is filed. */
export interface SaidRefusal extends Omit<Refusal, 'at' | 'print'> {
  /** Finger print of all of its answers, masked. */
  readonly said: string;
}

/**
 * A response as a refusal. Choices become the codes that the form was made with; what is none of them is kept as text, and so is
 * an amount that is no number, behind the comment. Phones, e-mail addresses, card numbers, IIN and СНИЛС are hidden in all
 * that people type.
 * @param locale of the file, in which amounts are read
 */
export function refusalOf(
  { items, choices, lang }: Pick<FormRecord, 'items' | 'choices' | 'lang'>,
  { id, replies }: Pick<FormReply, 'id' | 'replies'>,
  locale: string,
): SaidRefusal {
  const roles = new Map(items);
  const masked = (text: string): string => maskPersonal(unixLines(text).trim(), lang);
  const texts = (wanted: RefusalQuestion | undefined): readonly string[] =>
    replies
      .filter(({ item, value }) => refusalQuestion(roles.get(item) ?? '') === wanted && value.trim() !== '')
      .map(({ value }) => value);
  const chosen = (wanted: 'stage' | 'barrier'): string => {
    const text = texts(wanted).join('; ');
    return chosenCode(choices, wanted, unixLines(text).trim()) ?? masked(text);
  };
  const [amount = ''] = texts('lost');
  const lost = parseNumber(amount, locale);
  // A phone or an IIN typed in place of an amount is no amount, and is hidden like any other.
  const isAmount = lost !== undefined && lost >= 0 && masked(amount) === unixLines(amount).trim();
  // What its owner asks besides is no question of ours; what was answered to it is not lost.
  const more = [...texts('comment'), ...(isAmount ? [] : [amount]), ...texts(undefined)].map(masked);
  return {
    ...{ response: id, stage: chosen('stage'), barrier: chosen('barrier'), lost: isAmount ? lost : null },
    comment: more.filter((text) => text !== '').join('\n') || null,
    said: replyPrint(replies.map(({ item, value }) => ({ item, value: maskPersonal(value, lang) }))),
  };
}
