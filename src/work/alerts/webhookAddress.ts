/** Where messages can be posted to, by preset: the address each service gives, and nothing else of its host. */
const ADDRESSES = {
  chat: /^https:\/\/chat\.googleapis\.com\/v1\/spaces\/[\w-]+\/messages(?:\?[\w=&%.~+-]*)?$/,
  slack: /^https:\/\/hooks\.slack\.com\/[\w/-]+$/,
} as const satisfies Readonly<Record<string, RegExp>>;

/** A service that takes messages by a webhook. */
export type Preset = keyof typeof ADDRESSES;

/** The presets, in the order they are shown. */
export const PRESETS: readonly Preset[] = ['chat', 'slack'];

/** A URL may have 2 082 signs (docs reference/url-fetch). */
const LONGEST = 2000;
/** Signs of a webhook that are shown: by the rest anybody could post. */
const SHOWN = 4;

/** Whether a text is the address of a preset's webhook: https, its very host, no port, no user. */
export function isWebhookOf(preset: Preset, text: string): boolean {
  return text.length <= LONGEST && ADDRESSES[preset].test(text);
}

/** A webhook as it is shown: its host and its end. */
export function shownWebhook(url: string): string {
  return url === '' ? '' : `${url.split('/').slice(0, 3).join('/')}/…${url.slice(-SHOWN)}`;
}
