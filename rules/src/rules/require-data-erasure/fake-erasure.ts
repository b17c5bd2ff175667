import { type AstNode, getCalleeName, isFunction, walk } from '../../program/syntax/ast';
import { functionAt } from '../../repairs/known-function';
import { isPersonName } from '../../repairs/person-of-call';
import { insertAfter } from '../../edits/statement-edits';
import { getErasureName } from './claims';
import { isErased, isErasedLater } from './erases';
import { flagOf, isWiped } from './flags';
import type { Context } from './meta';

/** `UPDATE users SET deleted_at = NOW()` */
const SQL_MARK = /\bupdate\s+\S+\s+set\s[^;]*?\b(?:(?:is_)?(?:deleted|removed|closed|disabled|deactivated)\s*=\s*(?:true|1|'t'|'y)|(?:deleted|removed)_at\s*=\s*(?:now\(|current_timestamp|\$\d|\?)|(?:is_)?active\s*=\s*(?:false|0)|status\s*=\s*'(?:deleted|closed|inactive|removed)')/i;
/** Methods that say themselves that they only mark. */
const SOFT = /^soft(?:Delete|Remove)(?:ById|One)?$/;

/** A function that claims to erase, marks the record, and neither erases it nor leaves that to a job. `marks` are calls that mark because of how their model is made. */
export function checkErasure(fn: AstNode, name: string, marks: ReadonlySet<AstNode>, context: Context): void {
  const own = [...context.settings.erasureFunctions, ...context.options.erasureFunctions];
  let mark: AstNode | undefined;
  let key: string | undefined;
  let isDone = false;
  walk(fn.body as AstNode, (node) => {
    if (isFunction(node) && node !== fn && getErasureName(node, context) !== undefined) return false;
    const flag = flagOf(node, context);
    const sql = node.type === 'Literal' ? node.value : node.type === 'TemplateElement' ? node.value.raw : undefined;
    if (node.type === 'CallExpression' && (marks.has(node) || SOFT.test(getCalleeName(node) ?? ''))) mark ??= node;
    else if ((node.type === 'CallExpression' || node.type === 'NewExpression') && isErased(node, name, own, context)) isDone = true;
    else if (typeof sql === 'string' && /\bdelete\s+from\b/i.test(sql)) isDone = true;
    else if (typeof sql === 'string' && SQL_MARK.test(sql)) mark ??= node;
    else if (isWiped(node)) isDone = true;
    else if (flag !== undefined && mark === undefined) {
      mark = node;
      key = flag;
    }
    return undefined;
  }, context.file.sourceCode.visitorKeys);
  if (!mark || isDone || (key !== undefined && isErasedLater(key, fn, context))) return;
  const statement = statementOf(mark.type === 'TemplateElement' ? (mark.parent as AstNode) : mark);
  const call = statement && erasureOf(fn, own, statement, context);
  context.report({ at: mark, site: fn, messageId: 'fakeErasure', data: { name, flag: context.file.getText(mark).slice(0, 40) }, suggest: [{ id: 'addErasure', data: { call: call ?? '' }, edits: call === undefined ? undefined : insertAfter(statement as AstNode, call, context.file) }] });
}

/** The project's own erasure, of what the function is given: `purge(id)`. Without either there is nothing to call. */
function erasureOf(fn: AstNode, own: readonly string[], place: AstNode, context: Context): string | undefined {
  const name = functionAt(own, place, context.file);
  const [first] = fn.params as AstNode[];
  return name !== undefined && first?.type === 'Identifier' && (/id$/i.test(first.name as string) || isPersonName(first.name as string, context.settings)) ? `${name}(${first.name as string})` : undefined;
}

function statementOf(node: AstNode): AstNode | undefined {
  for (let current: AstNode | undefined = node; current; current = current.parent) if (current.type === 'ExpressionStatement') return current;
  return undefined;
}
