import type { AlertMessage } from './alertMessage';

/** Signs that markup is made of, as HTML, Google Chat and Slack want them written. */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const inHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
/** Chats want three of them only: a quotation mark would be shown as it was escaped. */
const inChat = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

/** A message for programs that show nothing but text. */
function plainForm({ lines, notes, link, footer }: AlertMessage): string {
  const parts = [lines.map((line) => `• ${line}`), notes, [`${link.text}: ${link.url}`, footer]];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}

/** A message in its forms; none of its texts can become markup, a mention or a formula. */
export const MESSAGE_FORMS = {
  plain: plainForm,
  html: ({ lines, notes, link, footer }: AlertMessage): string => {
    const list = lines.map((line) => `<li>${inHtml(line)}</li>`).join('');
    const said = notes.map((line) => `<p>${inHtml(line)}</p>`).join('');
    const way = `<p><a href="${inHtml(link.url)}">${inHtml(link.text)}</a></p>`;
    return `${list === '' ? '' : `<ul>${list}</ul>`}${said}${way}<p style="color:#5f6368">${inHtml(footer)}</p>`;
  },
  chat: (message: AlertMessage): string => inChat(plainForm(message)),
} as const;
