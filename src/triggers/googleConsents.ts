import type { Consent, Consents } from '../core/ports';

const SCOPES: Readonly<Record<Consent, string>> = {
  triggers: 'https://www.googleapis.com/auth/script.scriptapp',
  mail: 'https://www.googleapis.com/auth/script.send_mail',
  forms: 'https://www.googleapis.com/auth/forms',
  requests: 'https://www.googleapis.com/auth/script.external_request',
};

/** The overload that asks about single scopes is documented, but missing in Google's types. */
interface Asked {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes: readonly string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
}

/** @returns `undefined` where Google cannot be asked, as before single consents could be given */
function infoOn(scopes: readonly string[]): GoogleAppsScript.Script.AuthorizationInfo | undefined {
  try {
    return (ScriptApp as unknown as Asked).getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes);
  } catch {
    return undefined;
  }
}

function isGiven(scopes: readonly string[]): boolean {
  return infoOn(scopes)?.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED;
}

/**
 * Consents that may be given one by one. Where that is unknown they count as given: then all were given at once, or the
 * call itself is refused, which is told too.
 */
export class GoogleConsents implements Consents {
  private hasAll: boolean | undefined;

  /** One remote call where every consent is given, which is the usual case; else one more for each that is asked about. */
  has(consent: Consent): boolean {
    this.hasAll ??= isGiven(Object.values(SCOPES));
    return this.hasAll || isGiven([SCOPES[consent]]);
  }

  address(): string | undefined {
    return infoOn(Object.values(SCOPES))?.getAuthorizationUrl() ?? undefined;
  }
}
