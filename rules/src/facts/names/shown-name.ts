import { publicPlaces } from '../../knowledge/words/people/form-words';
import { ownStores, ownUserCalls, ownUserHolders, ownUserKeepers, ownUserNames, publicPeople, selfJoiningWords, tellingNameWords,
  worksWithNames } from '../../knowledge/words/people/name-words';
import { definitionOf } from '../../program/origin/definition';
import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
import { isSubject, pathNames } from '../people/names';
import { shownValues } from '../personal-data/shown-value';
import type { FactSources } from '../sources';
import { isGecos } from './gecos';

/** The legal name of a person in what others see: `{author.firstName} {author.lastName}` in posts, comments, chats, leaderboards. */
export interface ShownName {
  /** The path, as an expression where the host has expressions. */
  readonly at: AstNode | { readonly range: readonly [number, number] };
  /** The last name of the path alone, where an edit may write another one. */
  readonly last: { readonly range: readonly [number, number] } | undefined;
  /** Whose name it is; undefined in templates that are read as text. */
  readonly holder?: AstNode;
  /** What such a template shows of the same holder. */
  readonly beside: readonly string[];
  /** It is the only expression and text in its braces and around them. */
  readonly isAlone: boolean;
}

/** What counts as a legal name and as a place that others see. */
export interface ShownNameWords {
  /** Words of legal names. */
  readonly words: readonly string[];
  /** Further components that others see. */
  readonly components: readonly string[];
}

/** Only the first of each container is returned. */
export function shownNames({ words, components }: ShownNameWords, sources: FactSources): readonly ShownName[] {
  const seen = isOfOwnAnswers(sources.path) ? publicPlaces.filter((word) => !checkedAnswers.has(word)) : publicPlaces;
  const places = { words: [...seen, ...components.map((name) => name.toLowerCase())], components };
  return [...inExpressions(words, places, sources), ...inBraces(words, places, sources)];
}

/** `onboarding/Review.vue`: those who join look through what they typed in. */
const checkedAnswers: ReadonlySet<string> = new Set(['review', 'reviews']);
const isOfOwnAnswers = (path: string): boolean => hasAnyPhrase(path.split('/').slice(-3).join('/'), selfJoiningWords);

function inExpressions(words: readonly string[], places: ShownNameWords, sources: FactSources): ShownName[] {
  const seen = new Set<AstNode>();
  return sources.file.nodes('MemberExpression').flatMap((at): ShownName[] => {
    const container = isLegalName(pathNames(at), words, sources) ? containerOf(at) : undefined;
    if (!container || seen.has(container) || !isPublic(at, places, sources.path) || isOfSession(at, sources.file)) return [];
    seen.add(container);
    const last = at.computed === true ? undefined : (at.property as AstNode);
    return [{ at, last, holder: at.object as AstNode, beside: [], isAlone: container === at.parent && valuesBeside(container) === 1 }];
  });
}

function inBraces(words: readonly string[], places: ShownNameWords, sources: FactSources): ShownName[] {
  const seen = new Set<ElementView>();
  const values = shownValues(sources.elements(), sources.file);
  return values.flatMap(({ names, range, element, siblings }): ShownName[] => {
    if (!isLegalName(names, words, sources) || seen.has(element) || !isPublicElement(element, names, places, sources.path)) return [];
    seen.add(element);
    const holder = names.slice(0, -1).join('.');
    const last = { range: [range[1] - (names.at(-1) ?? '').length, range[1]] as const };
    const beside = values.flatMap((other) => (other.names.slice(0, -1).join('.') === holder ? other.names.slice(-1) : []));
    return [{ at: { range }, last, beside, isAlone: siblings === 1 }];
  });
}

/** The path of a legal name of a person: `author.lastName`. A first name alone is what friends call each other. */
function isLegalName(path: readonly string[], words: readonly string[], sources: FactSources): boolean {
  const [holder, name = ''] = path.slice(-2);
  if (path.length < 2 || !hasAnyPhrase(name, words) || !hasAnyWord(name, tellingNameWords)) return false;
  if (isOwn(path) || isGecos(name, sources)) return false;
  const isPerson = isSubject(holder, sources.settings) || hasAnyWord(holder, publicPeople);
  return isPerson && !path.slice(0, -1).some((each) => hasAnyWord(each, worksWithNames));
}

/** `currentUser.fullName`, `$profile.fullName`: the name of the person who is signed in, shown to that person. */
const isOwn = (path: readonly string[]): boolean =>
  path.slice(0, -1).some((each) => hasAnyPhrase(each, ownUserNames)) || (path.length === 2 && ownStores.has(path[0]))
  || isKept(path.slice(-3, -1));

/** `userService.User` */
const isKept = ([keeper, holder]: readonly string[]): boolean =>
  holder !== undefined && ownUserHolders.has(wordsOf(holder).join(' ')) && ownUserKeepers.has(wordsOf(keeper).join(' '));

/** `const { user } = useAuth()` */
function isOfSession(member: AstNode, file: FileContext): boolean {
  let root: AstNode | undefined = unwrap(member);
  while (root?.type === 'MemberExpression') root = unwrap(root.object);
  const from = root?.type === 'Identifier' ? definitionOf(root, file)?.from : undefined;
  return from?.type === 'CallExpression' && ownUserCalls.has(getCalleeName(from) ?? '');
}

const joins: ReadonlySet<string> = new Set(['TemplateLiteral', 'LogicalExpression', 'ChainExpression', 'BinaryExpression']);
const containers: ReadonlySet<string> = new Set(['JSXExpressionContainer', 'VExpressionContainer', 'SvelteMustacheTag']);
/** What an attribute says, such as the alternative text of a picture, is beside the name as text. */
const attributes: ReadonlySet<string> = new Set(['SvelteAttribute', 'VAttribute']);
const holdersOfText: ReadonlySet<string> = new Set(['JSXElement', 'JSXFragment']);

/** What shows a value in a template, as text. */
function containerOf(member: AstNode): AstNode | undefined {
  let node = member.parent;
  while (node && joins.has(node.type)) node = node.parent;
  if (!node || !containers.has(node.type)) return undefined;
  const holder = node.parent?.type ?? '';
  if (node.type === 'JSXExpressionContainer') return holdersOfText.has(holder) ? node : undefined;
  return attributes.has(holder) ? undefined : node;
}

/** How many values the same element shows. */
const valuesBeside = ({ parent }: AstNode): number =>
  ((parent?.children ?? []) as AstNode[]).filter(({ type }) => containers.has(type)).length;

const isPublicPath = (path: string, { words }: ShownNameWords): boolean => hasAnyWord(path.split('/').slice(-2).join('/'), words);
const isPublicName = (name: string, { words, components }: ShownNameWords): boolean => hasAnyWord(name, words) || components.includes(name);

function isPublic(member: AstNode, places: ShownNameWords, path: string): boolean {
  if (isPublicPath(path, places)) return true;
  for (let node = member.parent; node; node = node.parent) {
    if (isPublicName(String(node.id?.name ?? node.openingElement?.name?.name ?? node.rawName ?? ''), places)) return true;
  }
  return false;
}

/** `comment.author.lastName`, or any person in a component or file of comments. */
function isPublicElement(element: ElementView, names: readonly string[], places: ShownNameWords, path: string): boolean {
  if (names.slice(0, -2).some((holder) => hasAnyWord(holder, places.words)) || isPublicPath(path, places)) return true;
  for (let each: ElementView | undefined = element; each; each = each.parent) if (isPublicName(each.rawTag, places)) return true;
  return false;
}
