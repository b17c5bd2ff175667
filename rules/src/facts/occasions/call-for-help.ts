import { alarmContacts, childAlarms, plainAlarms } from '../../knowledge/words/monitoring-words';
import { type AstNode, getKeyName } from '../../program/syntax/ast';
import { wordsBefore, wordsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { pathNames } from '../people/names';
import type { FactSources } from '../sources';

/** Is a place part of a call for help, which is made to be found? `maybe`: an alarm is named shortly before it. */
export type CallForHelp = 'yes' | 'maybe' | 'no';

/** UTF-16 units before a place in which the name of an alarm may be about it. */
const REACH = 250;

/** By the path of the file, the functions, variables, keys and calls around, and what a call itself is given. */
export function callForHelpAt(place: AstNode, { file, path }: FactSources): CallForHelp {
  if (hasAnyPhrase(path, childAlarms) || namesAround(place).some((name) => hasAnyPhrase(name, childAlarms))) return 'yes';
  const given = place.type === 'CallExpression' ? wordsWithin(place, file, 'names and texts') : [];
  if (given.some((word) => hasAnyPhrase(word, childAlarms) && !hasAnyWord(word, alarmContacts))) return 'yes';
  return wordsBefore(place, REACH, file).some((word) => hasAnyWord(word, plainAlarms)) ? 'maybe' : 'no';
}

const declared = new Set(['VariableDeclarator', 'FunctionDeclaration', 'FunctionExpression', 'ClassDeclaration', 'ClassExpression']);
const keyed = new Set(['Property', 'MethodDefinition', 'PropertyDefinition']);

/** Names of the calls that receive a node, and of the functions, variables and keys around it. */
function namesAround(place: AstNode): readonly string[] {
  const names: string[] = [];
  for (let node: AstNode | undefined = place; node; node = node.parent ?? undefined) {
    if (node.type === 'CallExpression') names.push(...pathNames(node.callee as AstNode));
    else if (declared.has(node.type)) names.push(String(node.id?.name ?? ''));
    else if (keyed.has(node.type)) names.push(getKeyName(node.key as AstNode, node.computed as boolean) ?? '');
    else if (node.type === 'AssignmentExpression') names.push(...pathNames(node.left as AstNode));
    else if (node.type === 'JSXAttribute') names.push(String(node.name?.name ?? ''));
  }
  return names;
}
