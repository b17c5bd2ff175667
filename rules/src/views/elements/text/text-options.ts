import type { FileContext } from '../../../program/syntax/file-context';
import type { AttributeView } from '../element-view';

/** An entry of JSON text in an attribute, with the range of its value when it is known. */
export interface TextOption {
  readonly value: unknown;
  readonly range: readonly [number, number] | undefined;
}

/** Reads `data-setup='{"autoplay": true}'`. Undefined when the attribute is no JSON object or lacks the entry. */
export function getTextOption(attribute: AttributeView, path: string, file: FileContext): TextOption | undefined {
  if (!attribute.isText || attribute.value.kind !== 'known' || typeof attribute.value.value !== 'string') return undefined;
  let value = readJson(attribute.value.value);
  for (const key of path.split('.'))
    value = typeof value === 'object' && value !== null
      ? (value as Readonly<Record<string, unknown>>)[key]
      : undefined;
  return value === undefined ? undefined : { value, range: rangeOf(attribute, path.split('.').at(-1) ?? path, file) };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where the value of a key is; undefined when the key is written with entities or more than once. */
function rangeOf(attribute: AttributeView, key: string, file: FileContext): [number, number] | undefined {
  const start = attribute.valueRange?.[0] ?? attribute.range[0];
  const found = [...file.text.slice(start, attribute.range[1]).matchAll(new RegExp(`"${key}"\\s*:\\s*([\\w.]+|"[^"]*")`, 'g'))];
  if (found.length !== 1) return undefined;
  const end = start + found[0].index + found[0][0].length;
  return [end - found[0][1].length, end];
}
