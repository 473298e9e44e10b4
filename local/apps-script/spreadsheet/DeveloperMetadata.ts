import type { HeldFile } from '../file/HeldFile';
import { known } from '../file/known';
import type { Mark } from '../file/Mark';
import type { SheetData } from '../file/SheetData';
import { type CallTable, local, remote, type ServiceObject } from '../service/CallRule';
import { DeveloperMetadataLocation, type MarkedSheet } from './DeveloperMetadataLocation';

const DOCS = 'docs reference/spreadsheet/DeveloperMetadata.md';
/** Characters of the marks of one sheet, keys and values (assumed; ours are far shorter). */
const MOST_CHARACTERS = 30_000;

/** A mark on a sheet, a row or a column. */
export class DeveloperMetadata implements ServiceObject {
  readonly className = 'DeveloperMetadata';
  readonly calls = {
    getKey: local('read', DOCS),
    getValue: local('read', DOCS),
    getLocation: local('read', DOCS),
    setValue: remote('write', DOCS, 'string'),
    remove: remote('write', DOCS),
  } satisfies CallTable;

  constructor(
    private readonly held: HeldFile,
    private readonly mark: Mark,
    private readonly sheet: MarkedSheet,
  ) {}

  /** The mark's key. */
  getKey(): string {
    return this.mark.key;
  }

  /** The mark's value. */
  getValue(): string {
    return this.mark.value;
  }

  /** Where it stands now. */
  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.mark, this.sheet);
  }

  /** Gives it another value. */
  setValue(value: string): this {
    this.change(({ metadata }) => {
      refuseLong(metadata, value.length - this.mark.value.length);
      this.mark.value = value;
    });
    return this;
  }

  /** Takes it away. */
  remove(): void {
    this.change(({ metadata }) => metadata.splice(metadata.indexOf(this.mark), 1));
  }

  /** What Google does with a mark that somebody took away meanwhile nobody here knows. */
  private change(work: (sheet: SheetData) => void): void {
    this.held.later(this.sheet.getSheetId(), (sheet) => {
      known(sheet.metadata.includes(this.mark), 'DeveloperMetadata that is gone');
      work(sheet);
    });
  }
}

/** Adds a mark to a sheet, or to a row or column of it. */
export function addMark(held: HeldFile, sheetId: number, mark: Mark): void {
  known(mark.key !== '', 'addDeveloperMetadata without a key');
  refuseLong(held.file.sheet(sheetId).metadata, mark.key.length + mark.value.length);
  held.later(sheetId, ({ metadata }) => metadata.push(mark));
}

function refuseLong(metadata: readonly Mark[], more: number): void {
  const characters = metadata.reduce((sum, { key, value }) => sum + key.length + value.length, more);
  known(characters <= MOST_CHARACTERS, 'developer metadata so long');
}
