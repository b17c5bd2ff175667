import { type AstNode, getCalleeName, getEnclosingFunction } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import { nodesNamed } from '../program/syntax/lexicon';
import type { TextEdit } from './text-edit';
import { getOwnStatement } from './statement-edits';

/**
 * Makes a function of what runs on mounting, for a button to call: `useEffect(() => { open(); }, []);` becomes
 * `const start = () => { open(); };`. Undefined where the function does more or the name is taken.
 */
export function takeOffMount(call: AstNode, name: string, file: FileContext): TextEdit[] | undefined {
  const fn = getEnclosingFunction(call);
  const mount = fn?.parent;
  const statement = mount?.type === 'CallExpression' && mount.arguments[0] === fn
      && /^(?:useEffect|useLayoutEffect|onMounted|onMount)$/.test(getCalleeName(mount) ?? '')
    ? getOwnStatement(mount)
    : undefined;
  if (
    !fn || !statement || (fn.body.type === 'BlockStatement' && fn.body.body.length !== 1)
    || nodesNamed(name, file).some(({ type }) => type === 'Identifier')
  ) return undefined;
  return [{ range: [statement.range[0], fn.range[0]], text: `const ${name} = ` }, { range: [fn.range[1], statement.range[1]], text: ';' }];
}
