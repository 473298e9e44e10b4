import type { WorkbenchApi } from '../protocol';
import type { Activity } from './activity';

/** The calls of the server as the page makes them. */
export type Api = {
  [Name in keyof WorkbenchApi]: (request: Parameters<WorkbenchApi[Name]>[0]) => Promise<ReturnType<WorkbenchApi[Name]>>;
} & {
  /** Puts a user's file on a new sheet. */
  importFile(file: File): Promise<{ readonly sheetId: number }>;
};

/** The way to the server; everything under way is counted. Calls reject with the server's message. */
export function createApi(activity: Activity): Api {
  const post = <T>(path: string, type: string, body: BodyInit): Promise<T> =>
    activity.track(
      (async () => {
        const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': type }, body });
        if (!response.ok) throw new Error(await response.text());
        return response.json() as Promise<T>;
      })(),
    );
  const call =
    <Name extends keyof WorkbenchApi>(name: Name) =>
    (request: Parameters<WorkbenchApi[Name]>[0]): Promise<ReturnType<WorkbenchApi[Name]>> =>
      post(`/api/${name}`, 'application/json', JSON.stringify(request));
  return {
    state: call('state'),
    cells: call('cells'),
    input: call('input'),
    charts: call('charts'),
    type: call('type'),
    activate: call('activate'),
    addSheet: call('addSheet'),
    renameSheet: call('renameSheet'),
    deleteSheet: call('deleteSheet'),
    hideSheet: call('hideSheet'),
    closeDialog: call('closeDialog'),
    nameRange: call('nameRange'),
    happen: call('happen'),
    click: call('click'),
    run: call('run'),
    executions: call('executions'),
    formOpen: call('formOpen'),
    formSend: call('formSend'),
    forms: call('forms'),
    formSwitch: call('formSwitch'),
    formUnlink: call('formUnlink'),
    formRename: call('formRename'),
    formChoices: call('formChoices'),
    formAdd: call('formAdd'),
    sent: call('sent'),
    arrive: call('arrive'),
    passTime: call('passTime'),
    importFile: (file) => post(`/api/import?name=${encodeURIComponent(file.name)}`, 'application/octet-stream', file),
  };
}
