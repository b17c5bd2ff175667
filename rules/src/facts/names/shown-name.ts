import { publicPlaces } from '../../knowledge/words/people/form-words';
import { publicPeople, selfJoiningWords, tellingNameWords, worksWithNames } from '../../knowledge/words/people/name-words';
import type { AstNode } from '../../program/syntax/ast';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
import { isSubject, pathNames } from '../people/names';
import { shownValues } from '../personal-data/shown-value';
import type { FactSources } from '../sources';
import { isGecos } from './gecos';
import { isFamilysName } from './name-field';
import { isKnownByName, isOfAnother, isOfItem, isRepeated, type ShownPerson } from './other-person';
import { isOfSession, isOwn } from './own-name';

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
  /** The person may be the reader, a customer, or in the same class; or the name that of a whole family. */
  readonly isUnsure: boolean;
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

/** May the name be one that these readers know, or none of one person? */
const isUnsure = (person: ShownPerson, sources: FactSources): boolean =>
  !isOfAnother(person) || isKnownByName(person.path, sources.path) || isFamilysName(person.path.slice(-1), sources);

function inExpressions(words: readonly string[], places: ShownNameWords, sources: FactSources): ShownName[] {
  const [seen, branches] = [new Set<AstNode>(), new Set<string>()];
  const { file } = sources;
  return file.nodes('MemberExpression').flatMap((at): ShownName[] => {
    const path = pathNames(at);
    const container = isLegalName(path, words, sources) ? containerOf(at) : undefined;
    if (!container || seen.has(container) || !isPublic(at, places, sources.path) || isOfSession(at, file)) return [];
    seen.add(container);
    // One of two branches shows what the other one shows.
    const branch = branchOf(container);
    const key = branch && `${branch.range[0]} ${path.join('.')}`;
    if (key !== undefined && branches.has(key)) return [];
    if (key !== undefined) branches.add(key);
    const last = at.computed === true ? undefined : (at.property as AstNode);
    const isAlone = container === at.parent && valuesBeside(container) === 1;
    const person = { path, isItem: isOfItem(at, file) };
    return [{ at, last, holder: at.object as AstNode, beside: [], isAlone, isUnsure: isUnsure(person, sources) }];
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
    const person = { path: names, isItem: isRepeated(names[0], element.node) };
    return [{ at: { range }, last, beside, isAlone: siblings === 1, isUnsure: isUnsure(person, sources) }];
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

const joins: ReadonlySet<string> = new Set(['TemplateLiteral', 'LogicalExpression', 'ChainExpression', 'BinaryExpression']);
const containers: ReadonlySet<string> = new Set(['JSXExpressionContainer', 'VExpressionContainer', 'SvelteMustacheTag']);
/** What an attribute says, such as the alternative text of a picture, is beside the name as text. */
const attributes: ReadonlySet<string> = new Set(['SvelteAttribute', 'VAttribute']);
/** Directives of Vue of which one alone is drawn. */
const branches: ReadonlySet<string> = new Set(['if', 'else', 'else-if']);

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

const elements: ReadonlySet<string> = new Set(['JSXElement', 'JSXFragment', 'VElement', 'SvelteElement']);

/** What holds the branches of which one shows a value: a condition in JSX, the parent of elements with `v-if` and `v-else` in Vue. */
function branchOf(container: AstNode): AstNode | undefined {
  const element = container.parent;
  if (!element || !elements.has(element.type)) return undefined;
  const isConditional = (element.startTag?.attributes as AstNode[] | undefined)?.some(({ directive, key }) =>
    directive === true && branches.has(String((key as AstNode).name.name))
  );
  if (isConditional) return element.parent ?? undefined;
  return element.parent?.type === 'ConditionalExpression' ? element.parent : undefined;
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
