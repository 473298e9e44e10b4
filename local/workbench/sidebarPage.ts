/**
 * The document of the sidebar's frame: the add-on's html with google.script.run in front of its own scripts. The script
 * is part of the document, so the frame needs to load nothing.
 * @param html as the add-on made it, a whole document or a fragment
 * @param frameScript text of the script built from page/frame.ts
 */
export function sidebarPage(html: string, frameScript: string): string {
  const script = `<script>${frameScript.replaceAll('</script', '<\\/script')}</script>`;
  const head = /<head(?:\s[^>]*)?>/i.exec(html);
  if (head) {
    const end = head.index + head[0].length;
    return html.slice(0, end) + script + html.slice(end);
  }
  return `<!doctype html><meta charset="utf-8">${script}${html}`;
}
