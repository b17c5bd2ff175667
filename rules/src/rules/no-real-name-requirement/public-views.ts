import { type AstNode, getMemberName, unwrap } from '../../ast';
import { publicPlaces } from '../../catalogue/form-words';
import { isSubject, pathNames } from '../../detect/personal';
import { hasAnyPhrase, hasAnyWord } from '../../values/words';
import { nameWords, type Scope } from './index';

/** People whose legal name belongs to what they made. */
const WORKS = ['book', 'books', 'article', 'paper', 'citation', 'movie', 'film', 'song', 'album', 'quote', 'admin', 'teacher', 'instructor', 'staff', 'team', 'employee', 'guardian', 'parent'];

/** `{author.firstName} {author.lastName}` in what others see: posts, comments, chats, leaderboards. */
export function checkViews(on: Scope): void {
  const words = nameWords(on);
  const seen = new Set<AstNode>();
  for (const member of on.nodes('MemberExpression')) {
    const holders = pathNames(member.object as AstNode);
    if (!hasAnyPhrase(getMemberName(member) ?? '', words) || !/last|full|real|legal|surname|family/i.test(getMemberName(member) ?? '') || !isRendered(member) || holders.length === 0) continue;
    const holder = holders.at(-1) as string;
    const isPerson = isSubject(holder, on.settings) || hasAnyWord(holder, ['author', 'poster', 'commenter', 'winner', 'opponent']);
    const parent = member.parent as AstNode;
    if (!isPerson || holders.some((name) => hasAnyWord(name, WORKS)) || seen.has(parent) || !isPublic(member, on)) continue;
    seen.add(parent);
    const object = on.file.getText(member.object as AstNode);
    const single = siblingsOf(parent) === 1;
    on.report({ at: member, messageId: 'shown', data: { name: on.file.getText(member) }, suggest: [{ id: 'showAlias', data: { value: `${object}.nickname` }, edits: single ? [{ range: member.range, text: `${object}.nickname` }] : undefined }] });
  }
}

/** The value stands in a template, as text. */
const isRendered = (member: AstNode): boolean => {
  let node = member.parent;
  while (node && /^(?:TemplateLiteral|LogicalExpression|ChainExpression|BinaryExpression)$/.test(node.type)) node = node.parent;
  return node?.type === 'VExpressionContainer' || node?.type === 'SvelteMustacheTag' || (node?.type === 'JSXExpressionContainer' && /^JSX(?:Element|Fragment)$/.test(node.parent?.type ?? ''));
};

/** How many values the same element shows. */
const siblingsOf = (container: AstNode): number => ((container.parent?.children ?? []) as AstNode[]).filter((child) => /ExpressionContainer|MustacheTag/.test(child.type)).length;

function isPublic(member: AstNode, on: Scope): boolean {
  const places = [...publicPlaces, ...on.options.publicComponents.map((name) => name.toLowerCase())];
  if (hasAnyWord(on.path.split('/').slice(-2).join('/'), places)) return true;
  for (let node: AstNode | undefined = member.parent; node; node = node.parent) {
    const name = String(node.id?.name ?? node.openingElement?.name?.name ?? node.rawName ?? '');
    if (hasAnyWord(name, places) || on.options.publicComponents.includes(name)) return true;
    if (node.type === 'VariableDeclarator' && unwrap(node.init as AstNode)?.type !== 'ArrowFunctionExpression' && hasAnyWord(name, places)) return true;
  }
  return false;
}
