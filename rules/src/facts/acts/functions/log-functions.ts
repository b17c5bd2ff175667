import { auditWords, logFunctionWords } from '../../../knowledge/words/log-words';
import type { Imported } from '../../../program/exports/imported';
import { type AstNode, type FunctionNode, unwrap } from '../../../program/syntax/ast';
import { lastName } from '../../../program/syntax/names';
import { functionName } from '../../../program/syntax/near';
import { hasAnyWord } from '../../../program/syntax/words';
import type { Act, Doubt } from '../act';

/**
 * Is a function made for logs, by its name, by that of the object it belongs to, or because the log is all it does? A request that logs
 * its options is not.
 */
const isForLogs = (names: readonly string[], fn: FunctionNode, { node }: Act): boolean =>
  names.some((name) => hasAnyWord(name, logFunctionWords)) || ('type' in node && isAllItDoes(fn, node as AstNode));

/** What is doubtful about a log that an imported function writes. */
export function doubtsOfLog(fn: FunctionNode, act: Act, { binding, node }: Imported, method: string | undefined): Doubt[] {
  const names = [method, functionName(fn), binding.name, lastName(node)].filter((name) => name !== undefined);
  const isAudit = names.some((name) => hasAnyWord(name, auditWords));
  return [...(isForLogs(names, fn, act) ? [] : ['logged aside' as const]), ...(isAudit ? ['audit trail' as const] : [])];
}

/** No statement but the log, alone or under conditions; values may be made for it. */
function isAllItDoes({ body }: FunctionNode, log: AstNode): boolean {
  const holds = (part: AstNode | null | undefined): boolean => !!part && part.range[0] <= log.range[0] && part.range[1] >= log.range[1];
  let part = body ? unwrap(body as AstNode) : undefined;
  while (part && part !== log) {
    if (part.type === 'BlockStatement') {
      const statements = part.body as AstNode[];
      if (!statements.every((statement) => holds(statement) || statement.type === 'VariableDeclaration' || leaves(statement))) return false;
      part = statements.find(holds);
    } else if (part.type === 'IfStatement') part = ([part.consequent, part.alternate] as (AstNode | null)[]).find(holds) ?? undefined;
    else if (part.type === 'ExpressionStatement') part = unwrap(part.expression as AstNode);
    else if (part.type === 'ReturnStatement') part = unwrap(part.argument as AstNode | null);
    else if (part.type === 'LogicalExpression') part = unwrap(part.right as AstNode);
    else return false;
  }
  return part === log;
}

/** `if (!isOn) return;`, `return;`, and a value that is handed back as it came: `return value;` */
const leaves = ({ type, argument, consequent }: AstNode): boolean => {
  if (type === 'ReturnStatement') return !argument || unwrap(argument as AstNode).type === 'Identifier';
  if (type !== 'IfStatement') return false;
  const inner = consequent as AstNode;
  const only = inner.type === 'BlockStatement' ? (inner.body as AstNode[]) : [inner];
  return only.length === 1 && only[0].type === 'ReturnStatement' && !only[0].argument;
};
