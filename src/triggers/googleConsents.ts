import type { Consent, Consents } from '../core/ports';

const SCOPES: Readonly<Record<Consent, string>> = {
  triggers: 'https://www.googleapis.com/auth/script.scriptapp',
  mail: 'https://www.googleapis.com/auth/script.send_mail',
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

/**
 * Consents that may be given one by one. Where that is unknown they count as given: then all were given at once, or the
 * call itself is refused, which is told too.
 */
export class GoogleConsents implements Consents {
  has(consent: Consent): boolean {
    const status = infoOn([SCOPES[consent]])?.getAuthorizationStatus();
    return status !== ScriptApp.AuthorizationStatus.REQUIRED;
  }

  address(): string | undefined {
    return infoOn(Object.values(SCOPES))?.getAuthorizationUrl() ?? undefined;
  }
}
