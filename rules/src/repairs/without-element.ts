import type { TextEdit } from '../edits/text-edit';
import type { AstNode } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import { wholeRange } from '../views/elements/element-source';
import type { ElementView } from '../views/elements/element-view';

/** Takes an element out of its template; undefined where a comment would go with it, or where it has no place of its own. */
export function withoutElement(element: ElementView, file: FileContext): TextEdit[] | undefined {
  const range = wholeRange(element);
  const holdsComment = /\/\*|<!--/.test(file.getText({ range }));
  if (holdsComment || element.host === 'call' || element.host === 'dom' || element.parent === undefined) return undefined;
  return [{ range, text: isValue(element.node) ? 'null' : '' }];
}

const TEMPLATE = new Set(['JSXElement', 'JSXFragment']);

/** `{isOpen && <Panel />}`: an expression needs something in its place. */
export function isValue(part: AstNode): boolean {
  let node: AstNode | undefined = part;
  while (node && node.type !== 'JSXElement') node = node.parent;
  return node?.parent !== undefined && !TEMPLATE.has(node.parent.type);
}
