import { expirationKeys } from '../../knowledge/words/retention-words';
import type { AstNode } from '../../program/syntax/ast';
import { entriesOf, type Entry, entryAround } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { lexiconOf } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { asOneWord } from '../../program/syntax/words';
import type { FactSources } from '../sources';

/** A rule of a store about when things go, that is switched off: `{ enabled: false, expiration }`. */
export interface LifecycleOff {
  readonly object: AstNode;
  /** The entry that switches it off. */
  readonly entry: Entry;
  /** What switches it on, as this file writes it. */
  readonly safe: string;
  /** What holds the rule says that it is one of a lifecycle; else only something else in the file does. */
  readonly isNamed: boolean;
}

const saysLifecycle = (name: string): boolean => asOneWord(name).includes('lifecycle');
const isAboutLifecycles = (file: FileContext): boolean =>
  file.once(isAboutLifecycles, () => {
    const { names, texts } = lexiconOf(file);
    return [...names, ...texts].some(saysLifecycle);
  });

export const lifecyclesOff = ({ file }: FactSources): readonly LifecycleOff[] =>
  (isAboutLifecycles(file) ? file.nodes('ObjectExpression') : []).flatMap((object): LifecycleOff[] => {
    const entries = entriesOf(object);
    const entry = entries.find((each) => safeOf(each) !== undefined);
    const safe = entry && safeOf(entry);
    if (!entry || safe === undefined || !entries.some(({ key }) => expirationKeys.has(key.toLowerCase()))) return [];
    return [{ object, entry, safe, isNamed: isInLifecycle(object, file) }];
  });

function safeOf({ key, value }: Entry): string | undefined {
  if (key === 'enabled' && value.value === false) return 'true';
  return asOneWord(key) === 'status' && value.value === 'Disabled' ? "'Enabled'" : undefined;
}

const holders = new Set(['Property', 'ObjectExpression', 'ArrayExpression', 'CallExpression', 'NewExpression', 'AwaitExpression',
  'VariableDeclarator', 'AssignmentExpression']);

/** Is a rule part of a lifecycle configuration, directly or through the variable that holds it? */
function isInLifecycle(object: AstNode, file: FileContext): boolean {
  const { isNamed, variable } = climb(object);
  const uses = variable ? (file.variableOf(variable)?.references ?? []) : [];
  return isNamed || uses.some(({ identifier }) => climb(identifier as unknown as AstNode).isNamed);
}

/** Does something that holds a node say that it is one of a lifecycle, and which variable holds it? */
function climb(start: AstNode): { readonly isNamed: boolean; readonly variable?: AstNode } {
  for (let node = start.parent; node && holders.has(node.type); node = node.parent) {
    if (saysLifecycle(nameOf(node))) return { isNamed: true };
    if (node.type === 'VariableDeclarator') return { isNamed: false, variable: node.id?.type === 'Identifier' ? node.id : undefined };
  }
  return { isNamed: false };
}

function nameOf(holder: AstNode): string {
  switch (holder.type) {
    case 'Property':
      return entryAround(holder)?.key ?? '';
    case 'VariableDeclarator':
      return lastName(holder.id ?? undefined);
    default:
      return lastName((holder.callee ?? holder.left) as AstNode | undefined);
  }
}
