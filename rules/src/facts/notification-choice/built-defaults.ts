import { holderNames } from '../../knowledge/words/attention/notification-choice-words';
import { resultOf } from '../../program/origin/definition';
import { type AstNode, getCalleeName, getEnclosingFunction, unwrap } from '../../program/syntax/ast';
import { functionName } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { FactSources } from '../sources';
import type { NotifyingDefault } from './defaults';

const startWords: readonly string[] = ['default', 'defaults', 'initial'];

/** Settings that are on for every key of a list: `Object.fromEntries(KEYS.map((key) => [key, true]))` as what a person starts with. */
export const builtDefaults = ({ file }: FactSources): readonly NotifyingDefault[] =>
  file.nodes('CallExpression').flatMap((call): readonly NotifyingDefault[] => {
    const value = getCalleeName(call) === 'fromEntries' ? valueOfEach((call.arguments as AstNode[])[0]) : undefined;
    if (value?.type !== 'Literal' || value.value !== true) return [];
    const names = namesOf(call);
    const name = names.find((each) => hasAnyPhrase(each, holderNames));
    if (name === undefined || !names.some((each) => hasAnyWord(each, startWords))) return [];
    return [{ name, at: value, value, safe: 'false', isClear: true }];
  });

/** `true` of `KEYS.map((key) => [key, true])`. */
function valueOfEach(list: AstNode | undefined): AstNode | undefined {
  const call = unwrap(list);
  if (call?.type !== 'CallExpression' || getCalleeName(call) !== 'map') return undefined;
  const pair = unwrap(resultOf(unwrap((call.arguments as AstNode[])[0])));
  return pair?.type === 'ArrayExpression' ? unwrap((pair.elements as (AstNode | null)[])[1]) : undefined;
}

/** Names of the variable and the function that hold it, and of the types that are written down for it. */
function namesOf(call: AstNode): readonly string[] {
  const fn = getEnclosingFunction(call);
  const names: string[] = [];
  for (let node = call.parent; node && node !== fn; node = node.parent) {
    if (node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression') names.push(typeName(node.typeAnnotation));
    if (node.type !== 'VariableDeclarator') continue;
    names.push(String(node.id?.name ?? ''), typeName(node.id?.typeAnnotation?.typeAnnotation));
  }
  const result = fn?.returnType as AstNode | undefined;
  return [...names, ...(fn ? [functionName(fn), typeName(result?.typeAnnotation)] : [])].filter((name) => name !== '');
}

const typeName = (annotation: AstNode | null | undefined): string => String(annotation?.typeName?.name ?? '');
