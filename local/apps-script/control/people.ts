import { randomBytes } from 'node:crypto';
import type { Control } from '../appsScript';
import type { UiState } from '../base/Ui';
import type { SpreadsheetFile } from '../file/SpreadsheetFile';
import { saveFile } from '../file/state';

type People = Pick<
  Control,
  | 'actAs'
  | 'setEditor'
  | 'withdraw'
  | 'grant'
  | 'setMailsLeft'
  | 'setTriggersElsewhere'
  | 'triggers'
  | 'killTriggers'
  | 'properties'
  | 'userProperties'
  | 'setProperty'
  | 'dialog'
  | 'closeDialog'
  | 'copyFile'
>;

/** Who uses the file, and what Google keeps of each: rights, consents, triggers, properties. */
export function people(file: SpreadsheetFile, ui: UiState): People {
  const named = (user?: string) => (user === undefined ? file.acting : file.person(user));
  return {
    actAs: (user) => {
      file.acting = file.person(user);
    },
    setEditor: (mayEdit, user) => {
      named(user).mayEdit = mayEdit;
    },
    withdraw: (scopes, user) => {
      for (const scope of scopes) named(user).withheld.add(scope);
    },
    grant: (scopes, user) => {
      for (const scope of scopes) named(user).withheld.delete(scope);
    },
    setMailsLeft: (count, user) => {
      named(user).mailsLeft = count;
    },
    setTriggersElsewhere: (count, user) => {
      named(user).triggersElsewhere = count;
    },
    triggers: () => file.triggers.map((trigger) => ({ ...trigger })),
    killTriggers: (user) => {
      for (const trigger of file.triggers) if (trigger.user === named(user).name) trigger.isAlive = false;
    },
    properties: () => Object.fromEntries(file.properties),
    userProperties: (user) => Object.fromEntries(named(user).properties),
    setProperty: (key, value) => {
      if (value === undefined) file.properties.delete(key);
      else file.properties.set(key, value);
    },
    dialog: () => ui.dialog,
    closeDialog: () => {
      ui.dialog = undefined;
    },
    copyFile: () => saveFile(file, randomBytes(33).toString('base64url')),
  };
}
