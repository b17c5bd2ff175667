import { adultFiles, adultFolders, adultPages, adultPlaces, childNameParts, childrensAdults, followedWorkers,
  pageFolders } from '../../knowledge/words/people/adult-words';
import { subjects } from '../../knowledge/words/people/person-words';
import { type AstNode, getKeyName } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';

export const namesChild = (name: string): boolean => hasAnyWord(name, subjects.child);

/**
 * Does a path lead to what adults alone reach: `packages/teacher/App.tsx`, `screens/cleaner/Home.tsx`, `signup/seller.vue`? A child
 * that is named in the same part or further on, as in `teacher/students/`, may be the one who is there.
 */
export function isAdultsPath(path: string): boolean {
  const parts = path.split('/');
  return parts.some((_, at) => isAdultsPart(parts, at) && !parts.slice(at).some(namesChild));
}

function isAdultsPart(parts: readonly string[], at: number): boolean {
  // Words of two parts may belong together: `gift/purchase.ts`, `signup/store/+page.svelte`.
  const joined = parts.slice(at, at + 3).join('/');
  if (hasAnyPhrase(joined, adultPlaces)) return true;
  const folder = wordsOf(parts[at]).join(' ');
  const isPage = pageFolders.has(parts[at - 1]) || /^\(.+\)$/.test(parts[at]);
  // `parent.html`
  if (at === parts.length - 1 && parts[at].endsWith('.html')) return adultFolders.includes(stem(parts[at]));
  if (at === parts.length - 1 && parts.some((part) => pageFolders.has(part))) return adultFiles.includes(stem(parts[at]));
  return (isPage ? adultPages : adultFolders).includes(folder);
}

/**
 * Do functions, components or classes around a node belong to adults, by their names, the route they answer, or the workers whom they
 * follow, and none to a child?
 */
export function isAdultsCode(node: AstNode, file: FileContext): boolean {
  const names: string[] = [];
  let isRouted = false;
  for (const around of scopesAround(node)) {
    const name = nameOf(around);
    if (namesChild(name)) return false;
    names.push(name);
    isRouted ||= isAdultsRoute(around);
  }
  return isRouted || names.some((name) => hasAnyPhrase(name, adultPlaces)) || followsWorkers(node, file)
    || [...functionsAround(node)].some(isGivenChildsName);
}

/** `Headmaster.jsx`: `headmaster` */
const stem = (file: string): string => wordsOf(file.slice(0, file.indexOf('.') >>> 0)).join(' ');

/** `function TutorReport({ studentName })`: who is shown the name of the child is the adult. */
const isGivenChildsName = (fn: AstNode): boolean =>
  hasAnyPhrase(functionName(fn), childrensAdults) && parameterNames(fn).some((name) => hasAnyPhrase(name, childNames));

const childNames = subjects.child.flatMap((child) => childNameParts.map((part) => `${child} ${part}`));

/** Keys of the object that a component is given. */
const parameterNames = (fn: AstNode): readonly string[] =>
  ((fn.params ?? []) as AstNode[]).slice(0, 1).flatMap(({ type, properties }) =>
    type === 'ObjectPattern' ? (properties as AstNode[]).flatMap(({ key, computed }) => getKeyName(key, computed as boolean) ?? []) : []
  );

const CLASSES = new Set(['ClassDeclaration', 'ClassExpression']);

function* scopesAround(node: AstNode): Iterable<AstNode> {
  yield* functionsAround(node);
  for (let outer = node.parent; outer; outer = outer.parent) if (CLASSES.has(outer.type)) yield outer;
}

const nameOf = (around: AstNode): string => (CLASSES.has(around.type) ? String(around.id?.name ?? '') : functionName(around));

/** `app.post('/seller/orders', (request) => …)` */
function isAdultsRoute({ parent: call }: AstNode): boolean {
  if (call?.type !== 'CallExpression') return false;
  const route: unknown = (call.arguments as AstNode[])[0]?.value;
  return typeof route === 'string' && route.startsWith('/') && isAdultsPath(route);
}

const followsWorkers = (node: AstNode, file: FileContext): boolean =>
  [...scopesAround(node)].some((around) =>
    file.onceFor(
      followsWorkers,
      around,
      () => mentionsWithin(around, followedWorkers, file, 'names and texts') && !mentionsWithin(around, subjects.child, file),
    )
  );

/** Does a part of a program name a child, in its names or its texts? */
export const mentionsChild = (node: AstNode, file: FileContext): boolean => mentionsWithin(node, subjects.child, file, 'names and texts');

/** May a value be of a child, because its own `names`, or the function that holds it, name one? */
export function mayBeOfChild(names: readonly string[], node: AstNode, file: FileContext): boolean {
  const [around] = functionsAround(node);
  return names.some(namesChild) || (around !== undefined && mentionsWithin(around, subjects.child, file));
}
