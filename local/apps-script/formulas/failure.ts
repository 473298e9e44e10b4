import { CellError } from '../file/stored';

/** Thrown where a formula goes wrong; IFERROR or the cell catches it. No Error, because nobody reads its stack. */
export class Failure {
  constructor(readonly error: CellError) {}
}

/**
 * Ends the work on a formula, or on the part of it that IFERROR stands around.
 * @param code such as `#VALUE!`
 * @param message what stands in the cell's note
 * @throws Failure always
 */
export function fail(code: string, message: string): never {
  throw new Failure(new CellError(code, message));
}

const UNAVAILABLE = 'not available locally';

/**
 * Gives up on what Sheets can do and this double cannot. Nothing catches it, IFERROR neither.
 * @param what a function's name, or a few words
 * @throws Failure always
 */
export function unavailable(what: string): never {
  fail('#NAME?', `${what} is ${UNAVAILABLE}.`);
}

/** Whether an error is of this double's making. */
export function isUnavailable(error: CellError): boolean {
  return error.code === '#NAME?' && error.message.includes(UNAVAILABLE);
}
