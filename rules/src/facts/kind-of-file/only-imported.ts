import { DEFAULT, exportsOf } from '../../program/exports/export-table';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import type { WordsBeside } from '../../program/syntax/file-host';

/** In other files, a name may be used in ways that only their own syntax shows: as a tag with dashes, or after `$`. */
const SCRIPT = /\.[mc]?[jt]sx?$/;

/** Do other files import the one thing that a module exports, and never use it: `import Player from './player'` beside no `<Player />`? */
export function isOnlyImported(file: FileContext, words: WordsBeside): boolean {
  const { own, from, all } = exportsOf(file);
  const [[key, node] = []] = own;
  if (own.size !== 1 || from.size > 0 || all.length > 0 || key === undefined || node === undefined) return false;
  const name = key === DEFAULT ? nameOf(node) : key;
  const users = name === undefined ? undefined : words.filesNaming(file.filename);
  return name !== undefined && users !== undefined && users.length > 0
    && users.every((user) => SCRIPT.test(user) && words.naming(user, name) === 'imported');
}

/** `Player` of `export default Player`, `export default class Player {}` and `export default connect(read)(Player)`. */
function nameOf(exported: AstNode): string | undefined {
  if (exported.type === 'Identifier') return exported.name as string;
  if (exported.type === 'CallExpression') {
    const last = (exported.arguments as AstNode[]).at(-1);
    return last && nameOf(last);
  }
  return exported.id?.type === 'Identifier' ? (exported.id.name as string) : undefined;
}
