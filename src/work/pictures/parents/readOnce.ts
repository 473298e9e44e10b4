import type { Cell } from '../../../core/cell';
import type { Workbook } from '../../../core/ports';

type Cells = readonly (readonly Cell[])[];

/** A workbook that reads the same cells once: a picture writes nothing, so that nothing of ours changes meanwhile. */
export function readOnce(workbook: Workbook): Workbook {
  const known = new Map<string, Cells>();
  const once = (key: string, read: () => Cells): Cells => {
    const cells = known.get(key) ?? read();
    known.set(key, cells);
    return cells;
  };
  const own: Pick<Workbook, 'read' | 'readAll'> = {
    read: (sheet, first, columns) => once(`${sheet} ${first} ${columns}`, () => workbook.read(sheet, first, columns)),
    readAll: (sheet) => once(`${sheet}`, () => workbook.readAll(sheet)),
  };
  return new Proxy(workbook, {
    get(target, name) {
      if (name === 'read' || name === 'readAll') return own[name];
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}
