import { chartPicture } from './chartPicture';
import { formEndpoints } from './formEndpoints';
import type { FormsApi } from './formsProtocol';
import { packCells } from './packCells';
import { type ExecutionLine, HAPPENINGS, type WorkbenchApi } from './protocol';
import { BadRequest, listOf, oneOf, stringOf, textRowsOf, wholeOf } from './readRequest';
import type { Session } from './session';

/** More cells than any screen shows; keeps one answer small. */
const MOST_CELLS = 200_000;

type Endpoints = { [Name in keyof WorkbenchApi]: (body: unknown) => ReturnType<WorkbenchApi[Name]> };

/** The calls of the page over an open file. Bodies come from outside, so each is read field by field. */
export function endpoints(session: Session): Endpoints {
  return { ...readers(session), ...writers(session), ...formEndpoints(session) };
}

type Reader = 'state' | 'cells' | 'input' | 'charts' | 'executions';

function readers(session: Session): Pick<Endpoints, Reader> {
  const { script } = session;
  const { control } = script;
  return {
    state: () => session.state(),
    cells: (body) => {
      const [rows, columns] = [wholeOf(body, 'rows'), wholeOf(body, 'columns')];
      if (rows * columns > MOST_CELLS) throw new BadRequest(`A window holds at most ${MOST_CELLS} cells`);
      const { id } = session.sheet(wholeOf(body, 'sheetId'));
      const cells = control.cells(id, wholeOf(body, 'row'), wholeOf(body, 'column'), rows, columns);
      return { version: session.version, ...packCells(cells) };
    },
    input: (body) => {
      const { id } = session.sheet(wholeOf(body, 'sheetId'));
      return { text: control.input(id, wholeOf(body, 'row'), wholeOf(body, 'column')) };
    },
    charts: (body) => {
      const sheet = session.sheet(wholeOf(body, 'sheetId'));
      return sheet.charts.map((chart) => chartPicture(control, sheet.id, chart));
    },
    executions: (body) => {
      const all = script.executions();
      const limit = wholeOf(body, 'limit');
      const newest = all.slice(Math.max(0, all.length - limit));
      return newest
        .map(
          (execution, offset): ExecutionLine => ({
            index: all.length - newest.length + offset + 1,
            name: execution.name,
            ok: execution.ok,
            error: execution.error ?? '',
            remoteCalls: execution.remoteCalls,
            localCalls: execution.localCalls,
            simulatedMs: execution.simulatedMs,
            log: execution.log,
            console: execution.console,
          }),
        )
        .reverse();
    },
  };
}

function writers(session: Session): Omit<Endpoints, Reader | keyof FormsApi> {
  const { script } = session;
  const { control } = script;
  return {
    type: (body) => {
      const { id } = session.sheet(wholeOf(body, 'sheetId'));
      const [row, column] = [wholeOf(body, 'row'), wholeOf(body, 'column')];
      const texts = textRowsOf(body, 'texts');
      session.change(() => control.type(id, row, column, texts));
      return null;
    },
    activate: (body) => {
      const { id } = session.sheet(wholeOf(body, 'sheetId'));
      session.change(() => control.activate(id));
      return null;
    },
    addSheet: (body) => {
      const name = stringOf(body, 'name');
      return session.change(() => {
        const sheetId = control.addSheet(name);
        control.activate(sheetId);
        return { sheetId };
      });
    },
    renameSheet: (body) => {
      const { id } = session.sheet(wholeOf(body, 'sheetId'));
      const name = stringOf(body, 'name');
      session.change(() => control.renameSheet(id, name));
      return null;
    },
    deleteSheet: (body) => {
      const { id } = session.sheet(wholeOf(body, 'sheetId'));
      session.change(() => control.deleteSheet(id));
      return null;
    },
    hideSheet: (body) => {
      const { id } = session.sheet(wholeOf(body, 'sheetId'));
      session.change(() => control.hide(id));
      return null;
    },
    closeDialog: () => {
      session.change(() => control.closeDialog());
      return null;
    },
    nameRange: (body) => {
      const { id } = session.sheet(wholeOf(body, 'sheetId'));
      const [row, column] = [wholeOf(body, 'row'), wholeOf(body, 'column')];
      const [rows, columns] = [wholeOf(body, 'rows'), wholeOf(body, 'columns')];
      const name = stringOf(body, 'name');
      session.change(() => control.nameRange(name, id, { row, column, rows, columns }));
      return null;
    },
    happen: (body) => {
      session.happen(oneOf(body, 'what', HAPPENINGS));
      return null;
    },
    click: (body) => {
      const functionName = stringOf(body, 'functionName');
      return session.execute(() => script.click(functionName));
    },
    run: (body) => {
      const [name, args] = [stringOf(body, 'name'), listOf(body, 'args')];
      return session.execute(() => script.run(name, args));
    },
  };
}
