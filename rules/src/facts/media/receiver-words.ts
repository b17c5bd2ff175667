import { mediaWords, movingWords } from '../../knowledge/words/media-words';
import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import { hasAnyWord } from '../../program/syntax/words';

/** Links of a path that are looked at; each call of a long chain asks this of all links before it. */
const LINKS = 8;

/** Names along the path of what something is called on, and texts it is looked up by: `getElementById`, `film-video`. */
export function receiverWords(receiver: AstNode): readonly string[] {
  const words: string[] = [];
  let node: AstNode | undefined = unwrap(receiver);
  for (let link = 0; node && link < LINKS; link++) {
    switch (node.type) {
      case 'Identifier':
        return [...words, node.name as string];
      case 'MemberExpression':
        words.push(getMemberName(node) ?? '', ...(node.computed ? textsOf(node.property as AstNode) : []));
        node = unwrap(node.object);
        break;
      case 'CallExpression':
      case 'NewExpression':
        words.push(...(node.arguments as AstNode[]).slice(0, LINKS).flatMap(textsOf));
        node = unwrap(node.callee as AstNode);
        break;
      case 'AwaitExpression':
        node = unwrap(node.argument);
        break;
      default:
        return words;
    }
  }
  return words;
}

/** The text of a literal, the written parts of a template. */
export function textsOf(node: AstNode): readonly string[] {
  if (node.type === 'TemplateLiteral') return (node.quasis as AstNode[]).map(({ value }) => String(value.cooked ?? ''));
  return node.type === 'Literal' && typeof node.value === 'string' ? [node.value] : [];
}

/** Do the words mean video or audio, and not animations? */
export const isAboutMedia = (words: readonly string[]): boolean =>
  words.some((word) => hasAnyWord(word, mediaWords)) && !words.some((word) => hasAnyWord(word, movingWords));
