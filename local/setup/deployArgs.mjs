/** Reads what `npm run deploy` was asked for. */
import { parseArgs } from 'node:util';
import { SetupError } from './run.mjs';

/**
 * The script to push to and the language to push in.
 * @param {readonly string[]} args such as `['1a2B…', '--lang', 'kk']`
 * @returns {{ scriptId: string | undefined, lang: import('../build/helpLine.mjs').HelpLang }} Russian when no language is named
 * @throws SetupError with what to type
 */
export function deployArgs(args) {
  const { positionals, values } = parsed(args);
  const { lang } = values;
  if (lang !== 'ru' && lang !== 'kk' && lang !== 'en') throw new SetupError(`--lang is ru, kk or en, not ${lang}.`);
  return { scriptId: positionals[0], lang };
}

/** @param {readonly string[]} args */
function parsed(args) {
  try {
    return parseArgs({
      args: [...args],
      options: { lang: { type: 'string', default: 'ru' } },
      allowPositionals: true,
    });
  } catch (cause) {
    throw new SetupError('Usage: npm run deploy -- <scriptId> [--lang ru|kk|en]', { cause });
  }
}
