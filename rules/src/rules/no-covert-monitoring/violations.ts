import { type AstNode, getCalleeName, unwrap, walk } from '../../ast';
import { leavingWords, screenParts, violationWords } from '../../catalogue/monitoring-words';
import { getHandlerFunction } from '../../detect/handler';
import { hasAnyPhrase, hasAnyWord } from '../../values/words';
import type { Scope } from './index';

const EVENTS = /^(?:blur|visibilitychange|copy|cut|paste|contextmenu|fullscreenchange|mouseleave|resize)$/;
const REPORTS = /^(?:log|report|record|send|emit|post|fetch|add|push|flag|raise|track|register|save|submit)/i;

/** What shows that a file is about exams or lessons under watch. */
const EXAM = /exam|proctor|cheat|violation|quiz|invigilat|test_?session|classroom/i;

/** Plain words of leaving a page are a fault only where somebody is examined. */
const isFault = (text: string, on: Scope): boolean => hasAnyPhrase(text, violationWords) || (hasAnyPhrase(text, leavingWords) && EXAM.test(on.file.code));

/** Listeners that make a fault of leaving a page, copying or opening a menu, and pass it on. */
export function checkViolations(on: Scope): void {
  for (const call of on.nodes('CallExpression')) {
    if (getCalleeName(call) !== 'addEventListener') continue;
    const event = call.arguments[0] as AstNode | undefined;
    const handler = EVENTS.test(String(event?.value)) ? getHandlerFunction(call.arguments[1] as AstNode | undefined, on.file) : undefined;
    const report = handler && getReport(handler, on);
    if (event && report) on.report({ at: event, site: call, messageId: 'violation', data: { name: report } });
  }
}

/** The name or text of a call in the handler that reports a fault. */
function getReport(handler: AstNode, on: Scope): string | undefined {
  let found: string | undefined;
  walk(handler.body as AstNode, (node) => {
    if (found !== undefined || node.type !== 'CallExpression') return;
    const name = getCalleeName(node) ?? '';
    const text = (node.arguments as AstNode[]).flatMap((argument) => textsIn(unwrap(argument), on)).find((each) => isFault(each.replaceAll(/[_-]/g, ' '), on));
    if (/log(?:ger)?$|^console$/i.test(on.file.getCode(node.callee as AstNode).split('.').at(-2) ?? '') || /^(?:trace|debug|info|warn|log)$/.test(name)) return;
    if ((isFault(name, on) && !hasAnyWord(name, screenParts)) || (text !== undefined && (REPORTS.test(name) || name.length < 8))) found = text ?? name;
  }, on.file.sourceCode.visitorKeys);
  return found;
}

const textsIn = (node: AstNode, on: Scope): string[] => {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
  return node.type === 'ObjectExpression' ? (node.properties as AstNode[]).flatMap((property) => (property.type === 'Property' ? textsIn(unwrap(property.value as AstNode), on) : [])) : [];
};
