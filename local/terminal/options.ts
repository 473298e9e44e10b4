import { parseArgs } from 'node:util';

/** Languages the demo file can be in, with the locale and zone of such a file. */
const FILES = {
  ru: { locale: 'ru_RU', zone: 'Europe/Moscow' },
  kk: { locale: 'kk_KZ', zone: 'Asia/Almaty' },
  en: { locale: 'en_US', zone: 'America/New_York' },
} as const;

/** A language of the demo file. */
export type FileLang = keyof typeof FILES;

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

/**
 * Reads the command line.
 * @throws Error with a sentence for the person who typed it
 */
export function readOptions(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      lang: { type: 'string' },
      once: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      file: { type: 'string' },
      port: { type: 'string', default: '0' },
    },
  });
  const lang = values.lang ?? langOfEnvironment(env['LANG']);
  if (!isFileLang(lang)) throw new Error(`--lang is ru, kk or en, not "${lang}".`);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port is a number up to 65535, not "${values.port}".`);
  return { lang, ...FILES[lang], once: values.once, fresh: values.fresh, file: values.file, port };
}
