import type { CheckRules, CheckVisit } from './checkInput';

/** What a visit lacks by which it could be proved; empty where it has enough. */
export type MissingProof = '' | Exclude<CheckRules['proof'], 'none'>;

/** A receipt number has a digit somewhere; "none" and dashes are no number. */
const hasReceipt = ({ receipt }: Pick<CheckVisit, 'receipt'>): boolean => /[1-9]/.test(receipt);
const hasPhoto = ({ photo }: Pick<CheckVisit, 'photo'>): boolean => /^\s*(?:https?:\/\/|www\.)\S+\.\S+/i.test(photo);

/** Whether a visit has the proof that the file's rules ask for. Without it no visit is accepted. */
export function missingProof(visit: Pick<CheckVisit, 'receipt' | 'photo'>, proof: CheckRules['proof']): MissingProof {
  if (proof === 'none') return '';
  if (proof === 'receipt') return hasReceipt(visit) ? '' : 'receipt';
  if (proof === 'photo') return hasPhoto(visit) ? '' : 'photo';
  return hasReceipt(visit) || hasPhoto(visit) ? '' : 'either';
}
