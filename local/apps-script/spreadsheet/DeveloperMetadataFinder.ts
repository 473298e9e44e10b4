import type { HeldFile } from '../file/HeldFile';
import type { SheetData } from '../file/SheetData';
import { type CallTable, local, remote, type ServiceObject } from '../service/CallRule';
import { DeveloperMetadata } from './DeveloperMetadata';
import type { MarkedSheet } from './DeveloperMetadataLocation';

const DOCS = 'docs reference/spreadsheet/DeveloperMetadataFinder.md';

/** Looks for marks in the whole file. */
export class DeveloperMetadataFinder implements ServiceObject {
  readonly className = 'DeveloperMetadataFinder';
  readonly calls = {
    withKey: local('free', DOCS, 'string'),
    find: remote('read', DOCS),
  } satisfies CallTable;
  private key: string | undefined;

  /** @param sheetOf the sheet as a script holds it */
  constructor(
    private readonly held: HeldFile,
    private readonly sheetOf: (data: SheetData) => MarkedSheet,
  ) {}

  /** Only marks of a key. */
  withKey(key: string): this {
    this.key = key;
    return this;
  }

  /** The marks, in the order of sheets (assumed). */
  find(): DeveloperMetadata[] {
    this.held.flush();
    return this.held.file.sheets.flatMap((data) =>
      data.metadata
        .filter(({ key }) => this.key === undefined || key === this.key)
        .map((mark) => new DeveloperMetadata(this.held, mark, this.sheetOf(data))),
    );
  }
}
