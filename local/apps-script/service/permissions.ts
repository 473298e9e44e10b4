import type { Access } from './CallRule';

/** How far the user has let the add-on in, where TRIGGER is FULL without a user at the screen; docs workspace-add-ons/concepts/editor-auth-lifecycle.md. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL' | 'TRIGGER';

const ALLOWED: Readonly<Record<AuthMode, readonly Access[]>> = {
  NONE: ['menu', 'always'],
  LIMITED: ['read', 'write', 'menu', 'properties', 'lock', 'script', 'free', 'always'],
  CUSTOM_FUNCTION: ['read', 'properties', 'lock', 'free', 'always'],
  FULL: [
    'read',
    'write',
    'menu',
    'open',
    'properties',
    'lock',
    'triggers',
    'mail',
    'fetch',
    'forms',
    'form',
    'script',
    'free',
    'always',
  ],
  TRIGGER: [
    'read',
    'write',
    'properties',
    'lock',
    'triggers',
    'mail',
    'fetch',
    'forms',
    'form',
    'script',
    'free',
    'always',
  ],
};

const SHEETS = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/spreadsheets',
];

const FORMS = 'https://www.googleapis.com/auth/forms';

const SCOPES: Readonly<Record<Access, readonly string[]>> = {
  read: SHEETS,
  write: SHEETS,
  menu: [],
  open: ['https://www.googleapis.com/auth/script.container.ui'],
  properties: [],
  lock: [],
  triggers: ['https://www.googleapis.com/auth/script.scriptapp'],
  mail: ['https://www.googleapis.com/auth/script.send_mail'],
  fetch: ['https://www.googleapis.com/auth/script.external_request'],
  forms: [FORMS],
  // What a form itself does may also be asked for by a script that is bound to one.
  form: [`${FORMS}.currentonly`, FORMS],
  script: [],
  free: [],
  always: [],
};

/**
 * Why a call is refused, in Google's words, or `undefined` when it may go on.
 * @param name as Google names the call: services by name, methods of other objects alone
 * In a trigger the words are reported davepar/gcalendarsync#93.
 * @param scopes of the manifest that the user has agreed to, `undefined` when it names none and Google finds them by itself
 */
export function refusal(
  name: string,
  access: Access,
  mode: AuthMode,
  scopes: readonly string[] | undefined,
): string | undefined {
  if (access === 'menu' && (mode === 'CUSTOM_FUNCTION' || mode === 'TRIGGER'))
    return `Cannot call ${name}() from this context.`;
  const needed = SCOPES[access];
  const granted = needed.length === 0 || !scopes || needed.some((scope) => scopes.includes(scope));
  if (granted && ALLOWED[mode].includes(access)) return undefined;
  const base = `You do not have permission to call ${name}`;
  if (mode === 'CUSTOM_FUNCTION' || needed.length === 0) return base;
  return `${base}. Required permissions: ${needed.length > 1 ? `(${needed.join(' || ')})` : needed[0]}`;
}
