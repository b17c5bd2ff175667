import { replaceNode } from '../edits/argument-edits';
import type { TextEdit } from '../edits/text-edit';
import type { OpenSetting, PublicFile, UnsetSetting } from '../facts/settings';
import { unwrap } from '../program/syntax/ast';
import { isWithin } from '../program/syntax/range';

/** Writes the most private value; undefined where the open one is written elsewhere. */
export function protect({ open: { node, value }, written, site, safe }: OpenSetting): TextEdit[] | undefined {
  // `row.isPrivate || true` would no longer ask what is stored.
  if (safe === undefined || (site.operator === '||' && value === false)) return undefined;
  // A member of an enum makes room for another of its members.
  const place = written.type === 'MemberExpression' && !safe.startsWith("'") ? written : unwrap(node).type === 'Literal' ? node : undefined;
  return place && isWithin(place, site) ? replaceNode(place, safe) : undefined;
}

/** Keeps a stored file closed; undefined where the value that opens it is written elsewhere. */
export const keepClosed = ({ value, safe }: NonNullable<PublicFile['option']>):
  | TextEdit[]
  | undefined => (value.type === 'Literal' ? replaceNode(value, safe) : undefined);

/** Gives a field or a state its most private value to start with. */
export function addDefault({ kind, spec, safe }: UnsetSetting):
  | { readonly text: string; readonly edits: TextEdit[] | undefined }
  | undefined
{
  if (safe === undefined) return undefined;
  if (kind !== 'state') {
    const start = spec && spec.range[0] + 1;
    return { text: `default: ${safe}`, edits: start === undefined ? undefined : [{ range: [start, start], text: ` default: ${safe},` }] };
  }
  const end = spec?.type === 'CallExpression' && spec.arguments.length === 0 ? spec.range[1] - 1 : undefined;
  return { text: safe, edits: end === undefined ? undefined : [{ range: [end, end], text: safe }] };
}
