import { type AstNode, getCalleeName, unwrap, walk } from '../../program/syntax/ast';
import { examWords, leavingWords, screenParts, violationWords } from '../../knowledge/words/monitoring-words';
import { listenersOf } from '../../facts/occasions/page-listener';
import { pathNames } from '../../facts/people/names';
import { speaksOf } from '../../program/syntax/speaks-of';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { Context } from './meta';

/** Events of leaving a page, or of taking something out of it. */
export const LEAVING = ['blur', 'visibilitychange', 'copy', 'cut', 'paste', 'contextmenu', 'fullscreenchange', 'mouseleave', 'resize'] as const;
const REPORTS = /^(?:log|report|record|send|emit|post|fetch|add|push|flag|raise|track|register|save|submit)/i;

/** Plain words of leaving a page are a fault only where somebody is examined. */
const isFault = (text: string, context: Context): boolean => hasAnyPhrase(text, violationWords) || (hasAnyPhrase(text, leavingWords) && speaksOf(examWords, context.file));

/** Listeners that make a fault of leaving a page, copying or opening a menu, and pass it on. */
export function checkViolations(context: Context): void {
  for (const { event, handler, at, site } of listenersOf(context.file)) {
    const fault = (LEAVING as readonly string[]).includes(event) ? getReport(handler, context) : undefined;
    if (fault !== undefined) context.report({ at, site, messageId: 'violation', data: { name: fault } });
  }
}

/** The name or text of a call in the handler that reports a fault. */
function getReport(handler: AstNode, context: Context): string | undefined {
  let found: string | undefined;
  walk(handler.body as AstNode, (node) => {
    if (found !== undefined || node.type !== 'CallExpression') return;
    const name = getCalleeName(node) ?? '';
    if (/log(?:ger)?$|^console$/i.test(pathNames(node.callee as AstNode).at(-2) ?? '') || /^(?:trace|debug|info|warn|log)$/.test(name)) return;
    const text = (node.arguments as AstNode[]).flatMap((argument) => textsIn(unwrap(argument))).find((each) => isFault(each.replaceAll(/[_-]/g, ' '), context));
    if ((isFault(name, context) && !hasAnyWord(name, screenParts)) || (text !== undefined && (REPORTS.test(name) || name.length < 8))) found = text ?? name;
  }, context.file.sourceCode.visitorKeys);
  return found;
}

const textsIn = (node: AstNode): string[] => {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
  return node.type === 'ObjectExpression' ? (node.properties as AstNode[]).flatMap((property) => (property.type === 'Property' ? textsIn(unwrap(property.value as AstNode)) : [])) : [];
};
