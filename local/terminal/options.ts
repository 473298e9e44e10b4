import { parseArgs } from 'node:util';
import { type FileLang, WORDS } from './words';

/** Languages the demo file can be in, with the locale and zone of such a file. */
const FILES = {
  ru: { locale: 'ru_RU', zone: 'Europe/Moscow' },
  kk: { locale: 'kk_KZ', zone: 'Asia/Almaty' },
  en: { locale: 'en_US', zone: 'America/New_York' },
} as const satisfies Readonly<Record<FileLang, { readonly locale: string; readonly zone: string }>>;

/** What `npm start` was asked for. */
export interface Options {
  readonly lang: FileLang;
  readonly locale: string;
  readonly zone: string;
  /** Ends after the report instead of serving the workbench. */
  readonly once: boolean;
  /** Forgets the kept state. */
  readonly fresh: boolean;
  /** The user's own export instead of the demo. */
  readonly file: string | undefined;
  /** 0 for any free port. */
  readonly port: number;
}

const isFileLang = (text: string): text is FileLang => text in FILES;

/** The language of `LANG` such as `kk_KZ.UTF-8`; English when it is none of ours. */
function langOfEnvironment(value: string | undefined): FileLang {
  const code = (value ?? '').slice(0, 2).toLowerCase();
  return isFileLang(code) ? code : 'en';
}

const OPTIONS = {
  lang: { type: 'string' },
  once: { type: 'boolean', default: false },
  fresh: { type: 'boolean', default: false },
  file: { type: 'string' },
  port: { type: 'string', default: '0' },
} as const;

function parsed(argv: readonly string[], usage: string) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values;
  } catch (cause) {
    throw new Error(usage, { cause });
  }
}

/**
 * Reads the command line.
 * @throws Error with a sentence for the person who typed it, in the language asked for or that of the environment
 */
export function readOptions(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Options {
  const ownLang = langOfEnvironment(env['LANG']);
  const values = parsed(argv, WORDS[ownLang].usage);
  const lang = values.lang ?? ownLang;
  if (!isFileLang(lang)) throw new Error(WORDS[ownLang].wrongLang(lang));
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(WORDS[lang].wrongPort(values.port));
  return { lang, ...FILES[lang], once: values.once, fresh: values.fresh, file: values.file, port };
}
