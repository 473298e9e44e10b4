import type { FileContext } from '../../core/table';
import { ALERTS_FACT } from '../../facts/alerts';
import { fill } from '../../i18n/template';
import { MESSAGE_TEXTS } from './texts';

/** Alerts that one message says in full; the rest is counted. */
const MOST_SAID = 20;
/** A sentence longer than this is cut: a name may fill a cell. */
const LONGEST = 600;

/** A message before it is put into the form of its channel. */
export interface AlertMessage {
  readonly subject: string;
  /** The alerts. */
  readonly lines: readonly string[];
  /** What else there is to know. */
  readonly notes: readonly string[];
  /** The link and what it is called. */
  readonly link: { readonly text: string; readonly url: string };
  readonly footer: string;
}

/** What waits for people, told in the digest. */
export interface Waiting {
  readonly unreviewed: number;
  readonly overdue: number;
}

/** What a message is made of. */
export interface MessageParts {
  readonly sentences: readonly string[];
  /** How many of them waited over an hour. */
  readonly waited: number;
  /** Only in the digest. */
  readonly digest?: Waiting | undefined;
}

/** Address of the file. */
function fileUrl(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}`;
}

/** Puts a message together. @param id of the file */
export function alertMessage(parts: MessageParts, id: string, { lang }: Pick<FileContext, 'lang'>): AlertMessage {
  const { sentences, waited, digest } = parts;
  const n = sentences.length;
  const said = sentences.slice(0, MOST_SAID);
  const more = n - said.length;
  const note = (key: 'waited' | 'unreviewed' | 'overdue', count: number): readonly string[] =>
    count > 0 ? [fill(MESSAGE_TEXTS[key], { n: count }, lang)] : [];
  const rest = fill(MESSAGE_TEXTS.more, { n: more, sheet: ALERTS_FACT.title[lang] }, lang);
  return {
    subject: n > 0 ? fill(MESSAGE_TEXTS.subject, { n }, lang) : MESSAGE_TEXTS.digest[lang],
    lines: said.map((text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)),
    notes: [
      ...(n === 0 ? [MESSAGE_TEXTS.nothing[lang]] : []),
      ...(more > 0 ? [rest] : []),
      ...note('waited', waited),
      ...note('unreviewed', digest?.unreviewed ?? 0),
      ...note('overdue', digest?.overdue ?? 0),
    ],
    link: { text: MESSAGE_TEXTS.open[lang], url: fileUrl(id) },
    footer: MESSAGE_TEXTS.footer[lang],
  };
}

/** The message by which a person tries the channels. @param id of the file */
export function testMessage(id: string, { lang }: Pick<FileContext, 'lang'>): AlertMessage {
  return {
    subject: MESSAGE_TEXTS.test_subject[lang],
    lines: [MESSAGE_TEXTS.test[lang]],
    notes: [],
    link: { text: MESSAGE_TEXTS.open[lang], url: fileUrl(id) },
    footer: MESSAGE_TEXTS.footer[lang],
  };
}
