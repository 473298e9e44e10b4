import type { ColumnNotes } from './defineHelp';
import type { Localized } from './lang';
import type { Column } from './table';

/** A parameter of a custom function with what it means. */
export interface HelpParam {
  readonly name: string;
  readonly optional: boolean;
  readonly text: Localized;
  /** In English notation. */
  readonly example: string;
}

/** A custom function with its help. */
export interface HelpFunction {
  readonly name: string;
  readonly text: Localized;
  /** The id of the table it gives, or its shape in words. */
  readonly result: string | Localized;
  readonly params: readonly HelpParam[];
}

/** A table of a model's report; its notes stand under its id. */
export interface HelpTable {
  readonly id: string;
  readonly title: Localized;
  readonly columns: readonly Pick<Column, 'id' | 'type' | 'header'>[];
}

/** What people read about one model. */
export interface HelpOfModel {
  /** How to read the answer, a paragraph each. */
  readonly about: readonly Localized[];
  readonly tables: readonly HelpTable[];
  readonly functions: readonly HelpFunction[];
}

/** What the models' help comes to, in all languages. */
export interface HelpFile {
  /** Notes of columns by the table's id. */
  readonly notes: Readonly<Record<string, ColumnNotes>>;
  /** By the model's id. */
  readonly models: Readonly<Record<string, HelpOfModel>>;
}

/** What Help.html holds as JSON: build.mjs writes it, the server reads it on demand. */
export interface BuiltFile extends HelpFile {
  /** Texts that the server names by their place in this list (core/coldText.ts). */
  readonly texts: readonly Localized[];
  /** Tells this list of texts from another build's. */
  readonly stamp: string;
}
