import { subjects } from '../../../knowledge/words/people/person-words';
import { invented, inventedFolders, mockExams, recordWords } from '../../../knowledge/words/people/personal-words';
import { ask } from '../../../program/exports/ask';
import { importedAs } from '../../../program/exports/imported';
import { definitionOf, functionBehind, itemListOf, resultOf, withoutAwait } from '../../../program/origin/definition';
import { type AstNode, getCalleeName, getMemberName, isFunction, unwrap } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { pathNames } from '../../../program/syntax/names';
import { hasAnyWord, wordsOf } from '../../../program/syntax/words';
import { isOnlyWritten, isWrittenData } from '../written-data';
import { stateAround } from './filled-state';

/** Values that are followed, one to the next. */
const MAX_STEPS = 8;
/** Methods of lists that give back items, or something for each. */
const OF_ITEMS = new Set(['filter', 'slice', 'sort', 'toSorted', 'reverse', 'toReversed', 'map', 'flatMap', 'find', 'findLast', 'at']);
/** Calls that give back what the function gives back that they are given, or that function. */
const COMPUTES = new Set(['useMemo', 'computed', 'createMemo']);
const WRAPS = new Set(['useCallback']);

/**
 * Are the people made up whom an expression holds: records written in the code, which nothing changes, or what a function or variable
 * gives that is called after mocks, fixtures or samples? Functions of this file and data of imported ones are followed.
 */
export const isMadeUp = (expression: AstNode, file: FileContext): boolean =>
  file.onceFor(isMadeUp, expression, () => follow(expression, file, MAX_STEPS));

function follow(expression: AstNode, file: FileContext, steps: number): boolean {
  const value = withoutAwait(expression);
  if (steps === 0) return false;
  const behind = (each: AstNode | null | undefined): boolean => !!each && follow(each, file, steps - 1);
  switch (value.type) {
    case 'Identifier':
      return isInventedName(value.name as string) || ofVariable(value, file, behind);
    case 'MemberExpression':
      return isInventedName(getMemberName(value) ?? '') || behind(value.object as AstNode);
    case 'CallExpression':
      return ofCall(value, file, behind);
    case 'LogicalExpression':
      return behind(value.left as AstNode) && behind(value.right as AstNode);
    case 'ConditionalExpression':
      return behind(value.consequent as AstNode) && behind(value.alternate);
    case 'ArrayExpression':
    case 'ObjectExpression':
      return isWrittenData(value);
    default:
      return false;
  }
}

type Behind = (value: AstNode | null | undefined) => boolean;

function ofVariable(identifier: AstNode, file: FileContext, behind: Behind): boolean {
  const variable = file.variableOf(identifier);
  const definition = variable?.defs[0];
  if (!variable || !definition) return false;
  if (definition.type === 'ImportBinding') return isImported(identifier, definition.parent as unknown as AstNode, file);
  const state = stateAround(variable, file);
  if (state) return behind(state.first) && state.values.every((value) => behind(value));
  if (definition.type === 'Parameter') return behind(itemListOf(identifier, file)) || isGivenMadeUp(definition, file, behind);
  const list = itemListOf(identifier, file);
  if (list) return behind(list);
  const from = definitionOf(identifier, file)?.from;
  return behind(from) && isOnlyWritten(variable);
}

function ofCall(call: AstNode, file: FileContext, behind: Behind): boolean {
  const callee = unwrap(call.callee as AstNode);
  const name = getCalleeName(call) ?? '';
  const [first] = call.arguments as AstNode[];
  // `sample(students)` takes some of them.
  if (pathNames(callee).some((each) => isInventedName(each)) && wordsOf(name)[0] !== 'sample') return true;
  if (COMPUTES.has(name) && isFunction(first)) return behind(resultOf(first));
  if (callee.type === 'MemberExpression') return OF_ITEMS.has(name) && behind(callee.object as AstNode);
  return behind(resultOf(functionBehind(callee, file)));
}

/** `import { students } from '../mocks/students'`, or from where they are written. */
function isImported(identifier: AstNode, { source }: AstNode, file: FileContext): boolean {
  const parts = String(source?.value ?? '').split('/');
  if (isInventedName(parts.at(-1) ?? '') || parts.slice(0, -1).some((folder) => inventedFolders.includes(folder))) return true;
  const imported = importedAs(identifier, file);
  return imported !== undefined && ask(imported, isMadeUp, file, (found) => isMadeUp(found.node, found.file)) === true;
}

/** Is a parameter given what is made up, wherever its function is used: `show(child)`, `<List items={children} onSelect={show} />`? */
function isGivenMadeUp({ name, node }: { readonly name: unknown; readonly node: unknown }, file: FileContext, behind: Behind): boolean {
  const fn = node as AstNode;
  if (!isFunction(fn) || (fn.params as AstNode[])[0] !== name) return false;
  const uses = usesOf(fn, file);
  return uses.length > 0 && uses.every((use) => {
    const { parent } = use;
    if (parent?.type === 'CallExpression' && parent.callee === use) return behind((parent.arguments as AstNode[]).at(0));
    return parent?.type === 'JSXExpressionContainer' && parent.parent?.type === 'JSXAttribute' && isOnMadeUp(parent.parent, file, behind);
  });
}

/** The places at which a function is used: its name, or itself. */
function usesOf(fn: AstNode, file: FileContext): readonly AstNode[] {
  const around = fn.parent?.type === 'CallExpression' && WRAPS.has(getCalleeName(fn.parent) ?? '') ? fn.parent : fn;
  const declarator = around.parent?.type === 'VariableDeclarator' ? around.parent : undefined;
  const id = fn.type === 'FunctionDeclaration' ? fn.id : declarator?.id;
  if (!id) return around.parent?.type === 'JSXExpressionContainer' ? [around] : [];
  return (file.variableOf(id as AstNode)?.references ?? []).flatMap((reference) => {
    const use = reference.identifier as unknown as AstNode;
    return use.range[0] === id.range[0] ? [] : [use];
  });
}

/** Does an element hold made-up records beside functions and texts, and nothing else? */
function isOnMadeUp(handler: AstNode, file: FileContext, behind: Behind): boolean {
  const others = (handler.parent?.attributes as AstNode[]).filter((each) => each !== handler);
  const values = others.map((each) => (each.type === 'JSXAttribute' ? given(each) : each));
  const isHandler = (value: AstNode): boolean => value.type === 'Literal' || functionBehind(value, file) !== undefined;
  const records = values.filter((value) => value !== undefined && !isHandler(value));
  return records.length > 0 && records.every((value) => behind(value));
}

/** `items` of `items={items}`; undefined for an attribute without a value. */
const given = ({ value }: AstNode): AstNode | undefined =>
  value ? unwrap(value.type === 'JSXExpressionContainer' ? (value.expression as AstNode) : value) : undefined;

const people: ReadonlySet<string> = new Set([...recordWords, ...subjects.child, 'data']);

/** `mockStudents`, `tvFixture`, `buildDemoUsers`; who asks for a demo and who sits a mock exam exists. */
export function isInventedName(name: string): boolean {
  if (!hasAnyWord(name, invented)) return false;
  const words = wordsOf(name);
  return words.some((word, at) => {
    if (!invented.includes(word)) return false;
    const next = words.at(at + 1) ?? '';
    return word === 'demo' ? people.has(next) : at + 1 === words.length || !mockExams.includes(next);
  });
}
