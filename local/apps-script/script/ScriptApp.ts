import type { HeldFile } from '../file/HeldFile';
import { known } from '../file/known';
import { ServiceError } from '../file/ServiceError';
import { type CallTable, remote, type ServiceObject } from '../service/CallRule';
import { type Constant, enumeration } from '../service/Constant';
import type { AuthMode } from '../service/permissions';
import type { Spreadsheet } from '../spreadsheet/Spreadsheet';
import { AUTHORIZATION_STATUS, AuthorizationInfo } from './AuthorizationInfo';
import { Trigger } from './Trigger';
import { TriggerBuilder } from './TriggerBuilder';

const DOCS = 'docs reference/script/ScriptApp.md';

/** The service ScriptApp: triggers and consents of the person who runs the script. */
export class ScriptApp implements ServiceObject {
  readonly className = 'ScriptApp';
  readonly calls = {
    newTrigger: remote('triggers', DOCS, 'string'),
    getUserTriggers: remote('triggers', DOCS, 'Spreadsheet'),
    deleteTrigger: remote('triggers', DOCS, 'Trigger'),
    getAuthorizationInfo: remote('script', DOCS, 'AuthMode,string[]'),
  } satisfies CallTable;
  readonly constants = {
    AuthMode: enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']),
    AuthorizationStatus: AUTHORIZATION_STATUS,
  };

  /** @param scopes of the manifest, `undefined` when it names none */
  constructor(
    private readonly held: HeldFile,
    private readonly mode: AuthMode,
    private readonly scopes: readonly string[] | undefined,
  ) {}

  /** Begins a trigger that calls a function by name. */
  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.held, functionName, this.mode === 'TRIGGER');
  }

  /** This person's triggers in the file, the only one there is. */
  getUserTriggers(_spreadsheet: Spreadsheet): Trigger[] {
    const { file, person } = this.held;
    return file.triggers.filter(({ user }) => user === person.name).map((data) => new Trigger(data));
  }

  /** Takes a trigger away; one that is gone already is gone (assumed). */
  deleteTrigger({ data }: Trigger): void {
    const { triggers } = this.held.file;
    const index = triggers.indexOf(data);
    if (index >= 0) triggers.splice(index, 1);
  }

  /**
   * Whether this person has agreed to the given scopes.
   * @throws ServiceError for a scope that the script does not ask for; its words are assumed
   */
  getAuthorizationInfo(authMode: Constant, oAuthScopes: readonly string[]): AuthorizationInfo {
    known(authMode.shownAs === 'FULL', 'ScriptApp.getAuthorizationInfo but for AuthMode.FULL');
    const unknown = oAuthScopes.find((scope) => this.scopes && !this.scopes.includes(scope));
    if (unknown !== undefined) throw new ServiceError(`The scope is not required by the script: ${unknown}`);
    return new AuthorizationInfo(oAuthScopes.some((scope) => this.held.person.withheld.has(scope)));
  }
}
