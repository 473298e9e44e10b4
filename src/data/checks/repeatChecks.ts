import type { CheckDefinition, CheckHit } from './checkDefinition';
import type { CheckVisit } from './checkInput';
import { receiptKey } from './receiptKey';
import { repeatedComments } from './repeatedComments';

/** Shorter numbers begin anew at every till each day: they are the same receipt only at the same place or of the same person. */
const LONG_RECEIPT = 5;
/** So much of a comment is shown that a person recognises it. */
const SHOWN = 80;

const isRehearsal = ({ purpose }: CheckVisit): boolean => purpose === 'rehearsal';

const REPEATED_RECEIPT: CheckDefinition = {
  code: 'repeated_receipt',
  severity: 'doubt',
  title: { ru: 'Чек уже был', kk: 'Чек бұрын болған', en: 'Receipt used before' },
  begin: ({ visits, plannedOf }) => {
    const earlier = new Map<string, CheckVisit[]>();
    const found = new Map<string, CheckVisit>();
    const shopperOf = (visit: CheckVisit): string => plannedOf(visit)?.shopper ?? '';
    for (const visit of visits) {
      const key = receiptKey(visit.receipt);
      if (key === '' || isRehearsal(visit)) continue;
      const others = earlier.get(key) ?? [];
      const isSame = (other: CheckVisit): boolean =>
        key.length >= LONG_RECEIPT ||
        other.location === visit.location ||
        (shopperOf(visit) !== '' && shopperOf(other) === shopperOf(visit));
      const other = others.find(isSame);
      if (other !== undefined) found.set(visit.response, other);
      earlier.set(key, [...others, visit]);
    }
    return (visit) => {
      const other = found.get(visit.response);
      if (other === undefined) return [];
      const text = {
        ru: 'Чек № {receipt} уже был у визита {other}',
        kk: '№ {receipt} чек бұрын мына визитте болған: {other}',
        en: 'Receipt {receipt} was already in visit {other}',
      };
      return [{ text, values: { receipt: visit.receipt, other: other.visit_code }, where: { field: 'receipt' } }];
    };
  },
};

const REPEATED_COMMENT: CheckDefinition = {
  code: 'repeated_comment',
  severity: 'doubt',
  title: { ru: 'Комментарий уже был', kk: 'Түсініктеме бұрын болған', en: 'Comment used before' },
  begin: (world) => {
    const found = repeatedComments(world);
    return (visit) =>
      (found.get(visit.response) ?? []).map(({ touchpoint, comment, other }): CheckHit => {
        const text = {
          ru: 'Похожий комментарий уже был у визита {other}: «{comment}»',
          kk: 'Ұқсас түсініктеме бұрын мына визитте болған: {other} («{comment}»)',
          en: 'A similar comment was already in visit {other}: “{comment}”',
        };
        const shown = comment.length > SHOWN ? `${comment.slice(0, SHOWN)}…` : comment;
        return {
          text,
          values: { other: other.visit_code, comment: shown },
          where: touchpoint === '' ? {} : { touchpoint },
        };
      });
  },
};

/** Checks that compare visits by what was sent. */
export const REPEAT_CHECKS: readonly CheckDefinition[] = [REPEATED_COMMENT, REPEATED_RECEIPT];
