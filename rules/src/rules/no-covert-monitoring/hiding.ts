import { type AstNode, getCalleeName, getKeyName } from '../../program/syntax/ast';
import { hidingSwitches, monitoringWords, tellingSwitches } from '../../knowledge/words/monitoring-words';
import { pathNames } from '../../facts/people/names';
import { speaksOf } from '../../program/syntax/speaks-of';
import { replaceNode } from '../../edits/argument-edits';
import { hasAnyPhrase } from '../../program/syntax/words';
import { is } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { Context } from './meta';

/** Words of games and drawings too: what they are set on must watch. */
const PLAIN_NAMES = new Set(['stealth', 'covert', 'invisible']);
const WINDOWS = /^(?:skipTaskbar|openAsHidden)$/;
const WATCHED = ['child', 'student', 'kid', 'pupil', 'track', 'tracker'];

/** Switches that hide a watcher, and windows that hide themselves in a program that watches. */
export function checkHiding(context: Context): void {
  const watching = [...monitoringWords, ...context.options.monitoringVocabulary];
  const isMonitor = speaksOf(watching, context.file);
  for (const property of context.nodes('Property')) {
    const name = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
    const hidesWhen = hidingValue(name, isMonitor);
    if (hidesWhen === undefined || property.parent?.type !== 'ObjectExpression' || !is(valueOf(property.value as AstNode, context.file), hidesWhen)) continue;
    const holder = holderOf(property.parent);
    const isOfWatcher = namesOf(holder).some((each) => hasAnyPhrase(each, watching));
    const isAboutWatching = isOfWatcher || (!PLAIN_NAMES.has(fold(name)) && (tellingSwitches.includes(fold(name)) || (isMonitor && (WINDOWS.test(name) || speaksOf(WATCHED, context.file, holder)))));
    if (isAboutWatching) context.report({ at: property, messageId: 'hidden', data: { name }, suggest: [{ id: 'show', data: { value: String(!hidesWhen) }, edits: property.value.type === 'Literal' ? replaceNode(property.value as AstNode, String(!hidesWhen)) : undefined }] });
  }
  for (const call of context.nodes('CallExpression')) {
    if (isMonitor && getCalleeName(call) === 'hide' && pathNames(call.callee as AstNode).at(-2) === 'dock') context.report({ at: call.callee.property as AstNode, site: call, messageId: 'hidden', data: { name: context.file.getText(call.callee as AstNode) } });
  }
}

const fold = (name: string): string => name.toLowerCase().replaceAll(/[-_]/g, '');

/** The value of a switch that hides; windows hide in many programs, so theirs count only in one that watches. */
function hidingValue(name: string, isMonitor: boolean): boolean | undefined {
  const folded = fold(name);
  if (Object.hasOwn(hidingSwitches, folded)) return hidingSwitches[folded];
  return isMonitor && WINDOWS.test(name) ? true : undefined;
}

/** The call, variable or property an object stands in. */
const holderOf = (object: AstNode): AstNode => (/^(?:CallExpression|NewExpression|VariableDeclarator|AssignmentExpression|Property)$/.test(object.parent?.type ?? '') ? (object.parent as AstNode) : object);

const namesOf = (holder: AstNode): readonly string[] => (holder.callee ? [getCalleeName(holder) ?? ''] : pathNames((holder.id ?? holder.left ?? holder.key ?? holder) as AstNode));
