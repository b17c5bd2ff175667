import { type AstNode, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { ownedThings } from '../../knowledge/words/erasure-words';
import { subjects } from '../../knowledge/words/person-words';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { Context } from './meta';

const DELETES = /^(?:delete|erase|forget|remove|destroy|purge|wipe|close|terminate)$/;
const PEOPLE = [...subjects.child, 'user', 'users', 'account', 'accounts', 'profile', 'me', 'member', 'player', 'personal', 'myself', 'self'];
/** `app/api/account/route.ts` */
const ROUTE_FILE = /(?:^|\/)route\.[jt]sx?$/;

/** What a function that claims to delete a person's data goes by: its own name, that of the wrapper it is handed to, or the route it answers. */
export function getErasureName(fn: AstNode, context: Context): string | undefined {
  const own = nameOf(fn);
  if (claims(own, context)) return own;
  const holder = fn.parent;
  if (own === 'DELETE' && ROUTE_FILE.test(context.path)) return isOfPeople(context.path.split('/').slice(0, -1).join('/')) ? `DELETE ${own}` : undefined;
  if (holder?.type === 'MethodDefinition') return routeOfMethod(holder, context);
  if (holder?.type !== 'CallExpression') return undefined;
  if (getMemberName(unwrap(holder.callee as AstNode)) === 'delete') {
    const route = holder.arguments[0]?.type === 'Literal' ? String(holder.arguments[0].value) : '';
    return isOfPeople(route) ? `DELETE ${route}` : undefined;
  }
  // `exports.deleteMe = catchAsync(async (req, res) => { … })`
  const outer = (holder.arguments as AstNode[]).includes(fn) ? nameOf(holder) : '';
  return claims(outer, context) ? outer : undefined;
}

/** `removeMember`: somebody leaves a group; the account stays. */
const isLeaving = (words: readonly string[]): boolean => words[0] === 'remove' && /^members?$/.test(words.at(-1) ?? '');

function claims(name: string, context: Context): boolean {
  const words = wordsOf(name);
  return words.length > 1 && (DELETES.test(words[0]) || context.options.routeNames.includes(words[0])) && hasAnyWord(name, PEOPLE) && !isLeaving(words) && words.length < 6 && !words.some(isOwnedThing);
}

/** One or several of them. */
const isOwnedThing = (word: string): boolean => ownedThings.some((thing) => word === thing || word === `${thing}s` || word === `${thing}es`);

/** The name a function, or the call that wraps it, is kept under. */
function nameOf(node: AstNode): string {
  if (node.id?.name !== undefined) return String(node.id.name);
  const holder = node.parent;
  switch (holder?.type) {
    case 'VariableDeclarator': return String(holder.id?.name ?? '');
    case 'Property': case 'MethodDefinition': case 'PropertyDefinition': return getKeyName(holder.key as AstNode, holder.computed as boolean) ?? '';
    case 'AssignmentExpression': return unwrap(holder.left as AstNode).type === 'MemberExpression' ? (getMemberName(unwrap(holder.left as AstNode)) ?? '') : String(holder.left.name ?? '');
    default: return '';
  }
}

/** `/users/:id/photos/:photo` deletes a photo; `[id]`, `:id` and `{id}` name nothing. */
function isOfPeople(route: string): boolean {
  const last = route.split('/').filter((part) => part !== '' && !/^[:[{(]/.test(part)).at(-1) ?? '';
  return hasAnyWord(last, PEOPLE);
}

/** `@Delete(':id')` in a `@Controller('users')`. */
function routeOfMethod(method: AstNode, context: Context): string | undefined {
  const route = routeIn(method, 'Delete');
  const root = method.parent?.parent ? routeIn(method.parent.parent, 'Controller') : undefined;
  return route !== undefined && root !== undefined && isOfPeople(`${root}/${route}`) && !hasAnyWord(context.path, ['test']) ? `DELETE ${root}/${route}` : undefined;
}

function routeIn(node: AstNode, decorator: string): string | undefined {
  for (const each of (node.decorators ?? []) as AstNode[]) {
    const call = each.expression as AstNode;
    if (call.type === 'CallExpression' && call.callee.name === decorator) return call.arguments[0]?.type === 'Literal' ? String(call.arguments[0].value) : '';
  }
  return undefined;
}
