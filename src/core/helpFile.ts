import type { ColumnNotes } from './defineHelp';

/** What Help.html holds as JSON, in all languages: build.mjs writes it, the server reads it on demand. */
export interface HelpFile {
  /** Notes of columns by the table's id. */
  readonly notes: Readonly<Record<string, ColumnNotes>>;
}
