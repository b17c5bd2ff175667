import { accountWords, deletionVerbs, ownedThings } from '../../knowledge/words/erasure-words';
import { subjects } from '../../knowledge/words/people/person-words';
import type { AstNode } from '../../program/syntax/ast';
import { keptName } from '../../program/syntax/near';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { FactSources } from '../sources';
import { routesOf } from './routes';

const people: readonly string[] = [...subjects.child, ...accountWords];
const owned = new Set(ownedThings.flatMap((thing) => [thing, `${thing}s`, `${thing}es`]));
const LONGEST_NAME = 5;
/** How the parameters of a route begin. */
const parameterMarks = new Set([':', '[', '{', '(']);

/**
 * Functions that claim to delete a person's data, with what they go by: the own name, that of the call they are handed to,
 * or the route they answer. `verbs` are further words of the project that mean deleting.
 */
export function erasureClaims(verbs: readonly string[], { file, path }: FactSources): ReadonlyMap<AstNode, string> {
  const deletions = routesOf(file).filter(({ method }) => method === 'delete');
  const routes = new Map(deletions.flatMap((route) => route.handlers.map((fn) => [fn, route.path])));
  const claims = new Map<AstNode, string>();
  for (const fn of file.nodes('FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression')) {
    const name = [keptName(fn), nameOfWrapper(fn)].find((each) => claimsErasure(each, verbs)) ?? routeName(fn, routes.get(fn), path);
    if (name !== undefined && fn.body) claims.set(fn, name);
  }
  return claims;
}

/** `exports.deleteMe = catchAsync(async (req, res) => { … })` */
function nameOfWrapper(fn: AstNode): string {
  const call = fn.parent;
  return call?.type === 'CallExpression' && (call.arguments as AstNode[]).includes(fn) ? keptName(call) : '';
}

function claimsErasure(name: string, verbs: readonly string[]): boolean {
  const words = wordsOf(name);
  const isVerb = words.length > 1 && words.length <= LONGEST_NAME && (deletionVerbs.has(words[0]) || verbs.includes(words[0]));
  return isVerb && hasAnyWord(name, people) && !isLeaving(words) && !words.some((word) => owned.has(word));
}

/** `removeMember`: a member leaves a group; the account is kept. */
const isLeaving = (words: readonly string[]): boolean => words[0] === 'remove' && (words.at(-1) === 'member' || words.at(-1) === 'members');

/** The deletion of a person that a function answers, by the path in the code or, in `app/api/account/route.ts`, that of the file. */
function routeName(fn: AstNode, route: string | undefined, path: string): string | undefined {
  const folders = path.split('/');
  const isOfFile = keptName(fn) === 'DELETE' && folders.at(-1)?.split('.')[0] === 'route';
  const answered = isOfFile ? folders.slice(0, -1).join('/') : route;
  return answered !== undefined && isOfPeople(answered) ? `DELETE ${answered}` : undefined;
}

/** `/users/:id/photos/:photo` deletes a photo; `[id]`, `:id` and `{id}` name nothing. */
function isOfPeople(route: string): boolean {
  const last = route.split('/').findLast((part) => part !== '' && !parameterMarks.has(part[0]));
  return last !== undefined && hasAnyWord(last, people);
}
