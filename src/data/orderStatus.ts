/** Beginnings of words by which shops say that an order came to nothing, unless a "not" stands before them. */
const CANCELLED =
  /(?<!\p{L})(?<!(?<!\p{L})(?:не|not) )(?:отмен|аннул|отказ|бас тарт|күші жой|жойыл|болдыр|cancel|void|refus|reject|declin|fail)/u;

/**
 * Whether an order's status says that it was cancelled, refused or failed, in Russian, Kazakh or English.
 * @example isCancelled('Отменён клиентом') // true
 */
export function isCancelled(status: string): boolean {
  return CANCELLED.test(status.toLowerCase());
}
