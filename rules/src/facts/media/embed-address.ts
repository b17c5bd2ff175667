const AUTOPLAY = /(?:^|[?&;]|&amp;)((?:autoplay|auto_play|autostart)=(?:1|true|yes))(?=$|[&#"'`\s;]|\$\{)/i;

/** `autoplay=1` in an address or query text; undefined when it is absent or off. */
export const getAutoplayParameter = (text: string): string | undefined => AUTOPLAY.exec(text)?.[1];

/** The address without a parameter, keeping `?` and `&` in order. */
export function withoutParameter(text: string, parameter: string): string {
  const at = text.indexOf(parameter);
  if (at < 0) return text;
  const before = text.slice(0, at);
  const after = text.slice(at + parameter.length).replace(/^(?:&amp;|&)/, '');
  return after === '' || /^[#"'`\s]/.test(after) ? before.replace(/(?:\?|&amp;|&)$/, '') + after : before + after;
}
