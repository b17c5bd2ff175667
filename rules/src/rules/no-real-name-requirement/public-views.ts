import { type AstNode, unwrap } from '../../program/syntax/ast';
import { publicPlaces } from '../../knowledge/words/form-words';
import { chosenNames } from '../../knowledge/words/person-words';
import { isSubject, pathNames } from '../../facts/people/names';
import { shownValues } from '../../facts/personal-data/shown-value';
import { knownMembers } from '../../edits/names-in-scope';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
import { nameWords, type Context } from './meta';

/** People whose legal name belongs to what they made. */
const WORKS = ['book', 'books', 'article', 'paper', 'citation', 'movie', 'film', 'song', 'album', 'quote', 'admin', 'teacher', 'instructor', 'staff', 'team', 'employee', 'guardian', 'parent'];

/** `{author.firstName} {author.lastName}` in what others see: posts, comments, chats, leaderboards. */
export function checkViews(context: Context): void {
  const seen = new Set<unknown>();
  for (const member of context.nodes('MemberExpression')) {
    const container = isLegalName(pathNames(member), context) ? getContainer(member) : undefined;
    if (!container || seen.has(container) || !isPublic(member, context)) continue;
    seen.add(container);
    reportShown(member, member.object as AstNode, container === member.parent && siblingsOf(container) === 1, context);
  }
  for (const { names, range, element, siblings } of shownValues(context.elements(), context.file)) {
    if (!isLegalName(names, context) || seen.has(element) || !isPublicElement(element, names, context)) continue;
    seen.add(element);
    reportShown({ range }, context.file.text.slice(range[0], range[1]).replace(/[?!]?\.[\w$]+$/, ''), siblings === 1, context);
  }
}

function reportShown(at: { readonly range: readonly [number, number] }, holder: AstNode | string, isAlone: boolean, context: Context): void {
  const text = typeof holder === 'string' ? holder : context.file.getText(holder);
  // Templates outside scripts are read as text.
  const known = typeof holder === 'string' ? chosenNames.find((name) => context.file.code.includes(`${holder}.${name}`)) : chosenNames.find((name) => knownMembers(holder, context.file).includes(name));
  const alias = `${text}.${known ?? ''}`;
  context.report({ at, messageId: 'shown', data: { name: context.file.getText(at) }, suggest: [{ id: 'showAlias', data: { value: alias }, edits: isAlone && known !== undefined ? [{ range: at.range, text: alias }] : undefined }] });
}

/** The path of a legal name of a person: `author.lastName`. A first name alone is what friends call each other. */
function isLegalName(path: readonly string[], context: Context): boolean {
  const name = path.at(-1) ?? '';
  const holder = path.at(-2);
  if (holder === undefined || !hasAnyPhrase(name, nameWords(context)) || !/last|full|real|legal|surname|family/i.test(name)) return false;
  return (isSubject(holder, context.settings) || hasAnyWord(holder, ['author', 'poster', 'commenter', 'winner', 'opponent'])) && !path.slice(0, -1).some((each) => hasAnyWord(each, WORKS));
}

/** What shows a value in a template, as text. */
function getContainer(member: AstNode): AstNode | undefined {
  let node = member.parent;
  while (node && /^(?:TemplateLiteral|LogicalExpression|ChainExpression|BinaryExpression)$/.test(node.type)) node = node.parent;
  const isShown = node?.type === 'VExpressionContainer' || node?.type === 'SvelteMustacheTag' || (node?.type === 'JSXExpressionContainer' && /^JSX(?:Element|Fragment)$/.test(node.parent?.type ?? ''));
  return isShown ? node : undefined;
}

/** How many values the same element shows. */
const siblingsOf = (container: AstNode): number => ((container.parent?.children ?? []) as AstNode[]).filter((child) => /ExpressionContainer|MustacheTag/.test(child.type)).length;

const placesOf = (context: Context): readonly string[] => [...publicPlaces, ...context.options.publicComponents.map((name) => name.toLowerCase())];

function isPublic(member: AstNode, context: Context): boolean {
  const places = placesOf(context);
  if (hasAnyWord(context.path.split('/').slice(-2).join('/'), places)) return true;
  for (let node: AstNode | undefined = member.parent; node; node = node.parent) {
    const name = String(node.id?.name ?? node.openingElement?.name?.name ?? node.rawName ?? '');
    if (hasAnyWord(name, places) || context.options.publicComponents.includes(name)) return true;
    if (node.type === 'VariableDeclarator' && unwrap(node.init)?.type !== 'ArrowFunctionExpression' && hasAnyWord(name, places)) return true;
  }
  return false;
}

/** `comment.author.lastName`, or any person in a component or file of comments. */
function isPublicElement(element: ElementView, path: readonly string[], context: Context): boolean {
  const places = placesOf(context);
  if (path.slice(0, -2).some((holder) => hasAnyWord(holder, places)) || hasAnyWord(context.path.split('/').slice(-2).join('/'), places)) return true;
  for (let each: ElementView | undefined = element; each; each = each.parent) if (hasAnyWord(each.rawTag, places) || context.options.publicComponents.includes(each.rawTag)) return true;
  return false;
}
