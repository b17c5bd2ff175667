import { type AstNode, getEnclosingFunction, unwrap } from '../../program/syntax/ast';
import { landWords, organisations, placeWords, publicContacts } from '../../knowledge/words/people/personal-words';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import { pathNames } from '../../program/syntax/names';

const isPlaceName = (name: string): boolean => wordsOf(name).some((word) => placeWords.includes(word));

/** `company.email`; what only deals with organisations, such as a file or a function, deals with people too. */
const isOrganisation = (name: string): boolean => hasAnyWord(name, organisations);

const isLand = (holder = ''): boolean => landWords.includes(wordsOf(holder).at(-1) ?? '');

/** Names that say whose name it is. */
const NAME_OF_PLACE = /^(?:service|shop|store|company|business|office|agency)_?name$/i;

/** Is a telephone number or postal address that of a hospital, a shop or another place, judging by the names around it? */
export function isPlaceContact(expression: AstNode, file: FileContext): boolean {
  const names = pathNames(expression);
  const words = wordsOf(names.at(-1) ?? '').join(' ');
  if (!publicContacts.some((contact) => words === contact || words.endsWith(` ${contact}`))) return false;
  if (
    isLand(names.at(-2)) || names.slice(0, -1).some(isOrganisation) || names.some(isPlaceName)
    || isPlaceName(file.filename.split(/[/\\]/).at(-1) ?? '')
    || isInPlaceFunction(expression)
  ) return true;
  let root = unwrap(expression);
  while (root.type === 'MemberExpression') root = unwrap(root.object as AstNode);
  const definition = root.type === 'Identifier' ? file.variableOf(root)?.defs[0] : undefined;
  if (!definition) return false;
  if (definition.type === 'Variable') {
    const { init } = definition.node as unknown as AstNode;
    return init ? namesIn(init as AstNode).some(isPlaceName) : false;
  }
  // `places.forEach((p) => …)`: what the list is called.
  const call = definition.type === 'Parameter' ? (definition.node as unknown as AstNode).parent : undefined;
  const callee = call?.type === 'CallExpression' ? unwrap(call.callee as AstNode) : undefined;
  const list = callee?.type === 'MemberExpression' ? namesIn(callee.object as AstNode) : [];
  return list.some(isPlaceName) || isOrganisation(list.at(-1) ?? '');
}

/** `places.map((place) => …)`, `function callShop(shop) { … }` */
function isInPlaceFunction(node: AstNode): boolean {
  let fn = getEnclosingFunction(node);
  for (let depth = 0; fn && depth < 3; fn = getEnclosingFunction(fn), depth++) {
    if (
      isPlaceName(String(fn.id?.name ?? ''))
      || (fn.params as AstNode[]).some((parameter) =>
        parameter.type === 'Identifier' && (isPlaceName(parameter.name as string) || NAME_OF_PLACE.test(parameter.name as string))
      )
    ) return true;
  }
  return false;
}

/** Names of the calls, members and arguments of a short expression. */
function namesIn(expression: AstNode): readonly string[] {
  const node = unwrap(expression.type === 'AwaitExpression' ? expression.argument : expression);
  if (!node) return [];
  if (node.type === 'CallExpression')
    return [...namesIn(node.callee as AstNode), ...(node.arguments as AstNode[]).flatMap((argument) => pathNames(unwrap(argument)))];
  if (node.type === 'LogicalExpression') return [...namesIn(node.left as AstNode), ...namesIn(node.right as AstNode)];
  return pathNames(node);
}
