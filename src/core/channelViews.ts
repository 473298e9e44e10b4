import type { ProgrammeProblemView } from './fieldViews';
import type { Lang } from './lang';
import type { SheetRef } from './views';

/** Ad and CRM exports, the plan of channels, and tags. */
export interface ChannelsView {
  readonly lang: Lang;
  readonly news: string;
  readonly plan: SheetRef | null;
  readonly tags: SheetRef | null;
  readonly problems: readonly ProgrammeProblemView[];
  /** Exports that are read. */
  readonly exports: readonly {
    readonly sheet: SheetRef;
    readonly kind: 'ads' | 'crm';
    /** "ads, channel “Search”, 5 columns". */
    readonly text: string;
    /** Its sheet was deleted. */
    readonly isGone: boolean;
  }[];
}

/** An export, of channels or of refusals, before it is taken in: its columns as recognised. */
export interface ExportView {
  readonly lang: Lang;
  readonly sheets: readonly SheetRef[];
  readonly kind: 'ads' | 'crm' | 'refusals';
  readonly sheet: SheetRef | null;
  /** 1-based; 0 for none. */
  readonly headerRow: number;
  /** Headers as they stand, to notice a changed sheet. */
  readonly headers: readonly string[];
  readonly fields: readonly { readonly role: string; readonly label: string; readonly required: boolean }[];
  /** 0-based column by role; `null` where none is chosen. */
  readonly columns: Readonly<Record<string, number | null>>;
  readonly sheetColumns: readonly {
    readonly index: number;
    readonly letter: string;
    readonly header: string;
    readonly sample: string;
  }[];
  /** The channel of the whole sheet, as it was typed; empty when its rows name theirs, and for refusals. */
  readonly channel: string;
  readonly notice: string;
}

/** An export as it is to be taken in. */
export interface ExportRequest {
  readonly sheetId: number;
  readonly kind: 'ads' | 'crm' | 'refusals';
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly columns: Readonly<Record<string, number | null>>;
  readonly channel: string;
  readonly lang: Lang;
}
