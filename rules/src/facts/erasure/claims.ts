import { deletionLeads, deletionNouns, deletionVerbs, erasedPeople, ownedThings, requestWords } from '../../knowledge/words/erasure-words';
import type { AstNode } from '../../program/syntax/ast';
import { boundNames, pathNames } from '../../program/syntax/names';
import { keptName } from '../../program/syntax/near';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { FactSources } from '../sources';
import { routesOf } from './routes';

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
    const own = [keptName(fn), nameOfWrapper(fn)].find((each) => claimsErasure(each, fn, path, verbs));
    const name = own ?? routeName(fn, routes.get(fn), path) ?? moduleName(fn, path);
    if (name !== undefined && fn.body) claims.set(fn, name);
  }
  return claims;
}

/** `exports.deleteMe = catchAsync(async (req, res) => { … })` */
function nameOfWrapper(fn: AstNode): string {
  const call = fn.parent;
  return call?.type === 'CallExpression' && (call.arguments as AstNode[]).includes(fn) ? keptName(call) : '';
}

/** `deleteUser`, `softDeleteUser`, `processAccountDeletion`; a parameter may say whose it is: `handleDeleteRequest(userId)`. */
function claimsErasure(name: string, fn: AstNode, path: string, verbs: readonly string[]): boolean {
  const words = withoutLead(wordsOf(name));
  if (words.length === 0 || words.length > LONGEST_NAME || words.some((word) => owned.has(word))) return false;
  const isLed = words.length < wordsOf(name).length;
  const isNoun = isLed && deletionNouns.has(words.at(-1) as string);
  if (!isNoun && !deletionVerbs.has(words[0]) && !verbs.includes(words[0])) return false;
  if (words.length > 1 && hasAnyWord(words.join(' '), erasedPeople)) return !isLeaving(words);
  return isLed && words.slice(1).every((word) => requestWords.has(word)) && isAboutPeople(fn) && !isOfOwnedThing(path);
}

/** What is done with a deletion before the word for it: `onEraseMyData`, `softDelete`. */
function withoutLead(words: readonly string[]): readonly string[] {
  return words.length > 1 && deletionLeads.has(words[0]) ? words.slice(1) : words;
}

/** `(userId)`, `({ learnerId })`; not `(req)`, which names no one. */
const isAboutPeople = (fn: AstNode): boolean =>
  ((fn.params ?? []) as AstNode[]).flatMap(boundNames).some((name) => hasAnyWord(name, erasedPeople));

/** `Message.model.js`: there, the person is who deletes. */
const isOfOwnedThing = (path: string): boolean => wordsOf(path.split('/').at(-1) ?? '').some((word) => owned.has(word));

/** A function that says itself that it marks only: `softDeleteUser`. */
export const isNamedSoft = (name: string): boolean => wordsOf(name)[0] === 'soft';

/** `removeMember`: a member leaves a group; the account is kept. */
const isLeaving = (words: readonly string[]): boolean => words[0] === 'remove' && (words.at(-1) === 'member' || words.at(-1) === 'members');

/** The deletion of a person that a function answers, by the path in the code or, in `app/api/account/route.ts`, that of the file. */
function routeName(fn: AstNode, route: string | undefined, path: string): string | undefined {
  const folders = path.split('/');
  const isOfFile = keptName(fn) === 'DELETE' && folders.at(-1)?.split('.')[0] === 'route';
  const answered = isOfFile ? folders.slice(0, -1).join('/') : route;
  return answered !== undefined && isOfPeople(answered) ? `DELETE ${answered}` : undefined;
}

/** What `accounts/erase.js` gives to other modules, without a name of its own, is called as its folder and file. */
function moduleName(fn: AstNode, path: string): string | undefined {
  const holder = fn.id ? undefined : fn.parent;
  const isExport = holder?.type === 'ExportDefaultDeclaration'
    || (holder?.type === 'AssignmentExpression' && pathNames(holder.left as AstNode).join('.') === 'module.exports');
  const [folder, file] = isExport ? path.split('/').slice(-2) : [];
  const verb = wordsOf(file?.split('.')[0] ?? '');
  const isClaim = deletionVerbs.has(verb[0]) && !verb.some((word) => owned.has(word))
    && (hasAnyWord(verb.join(' '), erasedPeople) || (verb.length === 1 && hasAnyWord(folder ?? '', erasedPeople)));
  return isClaim ? `${folder}/${file.split('.')[0]}` : undefined;
}

/** `/users/:id/photos/:photo` deletes a photo; `[id]`, `:id` and `{id}` name nothing. */
function isOfPeople(route: string): boolean {
  const last = route.split('/').findLast((part) => part !== '' && !parameterMarks.has(part[0]));
  return last !== undefined && hasAnyWord(last, erasedPeople);
}
