/** Code that gives functions, in more than 50 000 characters. */
const CODE = `(()=>{const padding="${'x'.repeat(60_000)}";return {homeOpen:()=>padding.length<1}})()`;

/** A file such as the add-on evaluates on demand: JSON with an expression of code, its `<` and `>` written as escapes. */
export const SERVER_FILE = JSON.stringify({ code: CODE, stamp: '0123456789ab' })
  .replaceAll('<', '\\u003c')
  .replaceAll('>', '\\u003e');
