import type { JsonSchema } from '../../rules/src/configuration/schema';
import { code, inline, table } from '../markdown';

const START = '<!-- settings -->';
const END = '<!-- /settings -->';

/** What holds without the setting. */
function builtIn(schema: JsonSchema): string {
  const parts = Object.entries(schema.properties ?? {}).filter(([, part]) =>
    part.default !== undefined && !(Array.isArray(part.default) && part.default.length === 0)
  );
  if (schema.default === undefined && parts.length > 0)
    return parts.map(([name, part]) => `${parts.length > 1 ? `${name} ` : ''}${builtIn(part)}`).join(', ');
  const values = [schema.default ?? []].flat() as readonly unknown[];
  return values.length === 0 ? 'none' : values.map((value) => code(String(value))).join(', ');
}

/** The README with a fresh table of settings between its two marks. Throws when a mark is missing. */
export function readmeWithSettings(readme: string, schema: JsonSchema): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md needs the marks ${START} and ${END}, in this order.`);
  const rows = Object.entries(schema.definitions?.settings?.properties ?? {}).map(([name, part]) => {
    const keys = part.additionalProperties === false ? Object.keys(part.properties ?? {}).map(code) : [];
    return [code(name), inline(`${part.description ?? ''}${keys.length > 0 ? ` Keys: ${keys.join(', ')}.` : ''}`), builtIn(part)];
  });
  return `${readme.slice(0, start + START.length)}\n\n${table(['Setting', 'Meaning', 'Built in'], rows)}\n\n${readme.slice(end)}`;
}
