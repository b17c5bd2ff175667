import { type AstNode, getEnclosingFunction } from '../../program/syntax/ast';
import { hasAnyWord } from '../../program/syntax/words';
import type { Context } from './meta';

/** A call for help is made to be found. */
const EMERGENCY = ['sos', 'panic', 'emergency', 'rescue', 'help me', 'distress'];

/** The code around is about a call for help. */
export function isEmergency(node: AstNode, context: Context): boolean {
  const names = [context.path, ...firstText(node)];
  for (let fn = getEnclosingFunction(node); fn; fn = getEnclosingFunction(fn)) names.push(String(fn.id?.name ?? fn.parent?.id?.name ?? fn.parent?.key?.name ?? fn.parent?.left?.name ?? ''), fn.parent?.type === 'CallExpression' ? context.file.getText(fn.parent.callee as AstNode) : '', fn.parent?.parent?.type === 'VariableDeclarator' ? String(fn.parent.parent.id?.name ?? '') : '');
  return names.some((name) => hasAnyWord(name, EMERGENCY)) || context.file.code.slice(Math.max(0, node.range[0] - 250), node.range[0]).split('\n').some((line) => hasAnyWord(line, ['sos', 'panic']));
}

/** The address or event a call is given: `post('/sos/trigger', …)`. */
function firstText(node: AstNode): string[] {
  const first = (node.arguments as AstNode[] | undefined)?.[0];
  return first?.type === 'Literal' && typeof first.value === 'string' ? [first.value] : [];
}
