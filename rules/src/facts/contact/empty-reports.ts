import { handlerWords, harmlessCalls, harmlessHolders, messageNames, messageWords, ownStorages,
  reportedThings } from '../../knowledge/words/consent/report-words';
import { reportedTexts } from '../../knowledge/words/spoken/report-texts';
import { isWrappedFunction } from '../../program/origin/function-behind';
import { type AstNode, getCalleeName, getKeyName, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { textOf } from '../../program/syntax/lexicon';
import { pathNames } from '../../program/syntax/names';
import { functionName, nameOfFunction } from '../../program/syntax/near';
import { isWithin } from '../../program/syntax/range';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import { saysAny } from '../../program/values/said';
import type { FactSources } from '../sources';

/** A handler to report or block that reaches no one: it only shows a message, or stores something on the device. */
export interface EmptyReport {
  readonly act: 'report' | 'block';
  /** Its name. */
  readonly at: AstNode;
  readonly site: AstNode;
  readonly name: string;
}

/** `const handleReport = () => toast('Report submitted')`, `onBlock={() => alert('User blocked')}` */
export const emptyReports = ({ file }: FactSources): readonly EmptyReport[] =>
  file.nodes('FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression').flatMap((fn): EmptyReport[] => {
    const { name, at } = nameAround(fn);
    const act = at && actOf(name);
    if (!act || !(act.hasThing || saysItIsDone(fn, file)) || hasOtherEffect(fn, file)) return [];
    const kinds = file.within(fn, 'CallExpression', 'NewExpression').map((call) => effectOf(call, fn, file));
    // What is blocked on the device may be hidden there.
    const isEmpty = kinds.every((kind) => kind === 'message' || kind === 'none' || (kind === 'storage' && act.act === 'report'));
    return isEmpty && kinds.some((kind) => kind !== 'none') ? [{ act: act.act, at, site: fn, name }] : [];
  });

interface NamedFunction {
  readonly name: string;
  readonly at: AstNode | undefined;
}

function nameAround(fn: AstNode): NamedFunction {
  const held = isWrappedFunction(fn.parent) ? (fn.parent as AstNode) : fn;
  const attribute = held.parent?.type === 'JSXExpressionContainer' ? held.parent.parent : undefined;
  if (attribute?.type !== 'JSXAttribute') return { name: functionName(held), at: nameOfFunction(held) };
  // `<ReportDialog onReport={() => toast('Report sent')}>` may have sent it already.
  const tag = String((attribute.parent as AstNode | undefined)?.name?.name ?? '');
  return { name: String(attribute.name?.name ?? ''), at: hasAnyWord(tag, ['report', 'block']) ? undefined : attribute.name };
}

function actOf(name: string): { readonly act: 'report' | 'block'; readonly hasThing: boolean } | undefined {
  const [act, ...things] = wordsOf(name).filter((word) => !handlerWords.has(word));
  if ((act !== 'report' && act !== 'block') || !things.every((word) => reportedThings.has(word))) return undefined;
  return { act, hasThing: things.length > 0 };
}

const saysItIsDone = (fn: AstNode, file: FileContext): boolean =>
  file.within(fn, 'Literal', 'TemplateElement').some((node) => saysAny(textOf(node) ?? '', reportedTexts));

/** Does it write to an object, draw something, or pass a function: `{ onPress: sendReport }`? */
const hasOtherEffect = (fn: AstNode, file: FileContext): boolean =>
  file.within(fn, 'JSXOpeningElement', 'TaggedTemplateExpression').length > 0
  || file.within(fn, 'AssignmentExpression').some(({ left }) => unwrap(left as AstNode).type === 'MemberExpression')
  || file.within(fn, 'Property').some(({ key, computed, value }) =>
    wordsOf(getKeyName(key as AstNode, computed as boolean) ?? '')[0] === 'on' && !isFunction(unwrap(value as AstNode))
  );

type Effect = 'message' | 'storage' | 'none' | 'unknown';

function effectOf(call: AstNode, fn: AstNode, file: FileContext): Effect {
  const name = getCalleeName(call) ?? '';
  const path = pathNames(call.callee as AstNode);
  const holder = path.at(-2) ?? '';
  if (ownStorages.has(holder)) return 'storage';
  if (messageNames.has(path[0] ?? '') || hasAnyWord(name, messageWords) || hasAnyWord(path[0] ?? '', messageWords)) return 'message';
  if (harmlessHolders.has(path[0] ?? '') || harmlessCalls.has(name)) return 'none';
  const [first] = call.arguments as (AstNode | undefined)[];
  if (name === 'push') return isOfOwnVariable(path[0], call, fn, file) ? 'none' : 'unknown';
  if (name === 'setTimeout' || name === 'Promise') return first && (isFunction(first) || isParameter(first, file)) ? 'none' : 'unknown';
  return isStateSetter(call, file) && (!first || unwrap(first).type === 'Literal') ? 'none' : 'unknown';
}

/** Is the object of a method a variable of the function itself? */
function isOfOwnVariable(name: string | undefined, call: AstNode, fn: AstNode, file: FileContext): boolean {
  const object = (unwrap(call.callee as AstNode).object ?? undefined) as AstNode | undefined;
  const definition = object?.type === 'Identifier' && object.name === name ? file.variableOf(object)?.defs[0] : undefined;
  return definition?.type === 'Variable' && isWithin(definition.node as unknown as AstNode, fn);
}

const isParameter = (node: AstNode, file: FileContext): boolean =>
  node.type === 'Identifier' && file.variableOf(node)?.defs[0]?.type === 'Parameter';

/** `setOpen` of `const [open, setOpen] = useState(false)`: with a literal it closes a menu. */
function isStateSetter({ callee }: AstNode, file: FileContext): boolean {
  const setter = unwrap(callee as AstNode);
  const definition = setter.type === 'Identifier' ? file.variableOf(setter)?.defs[0] : undefined;
  return definition?.type === 'Variable' && (definition.node as unknown as AstNode).id?.type === 'ArrayPattern';
}
