import { type AstNode, getCalleeName } from '../../program/syntax/ast';
import { loaderWords } from '../../knowledge/words/immersive-words';
import { isAdAddress, textOf, textsIn } from '../../facts/advertising/ad-evidence';
import { hasAnyWord } from '../../program/syntax/words';
import type { Context } from './meta';

/** Longer callees are chains with functions in them. */
const LONGEST_NAME = 80;

/** Pictures, films and models of ads that a file with such a scene loads: `useTexture('/ads/shoe.jpg')`, `new Texture(…)`. */
export function checkLoads(context: Context): void {
  const seen = new Set<AstNode>();
  for (const call of context.nodes('CallExpression', 'NewExpression')) {
    const callee = context.file.getCode(call.callee as AstNode);
    if (!hasAnyWord(callee.length > LONGEST_NAME ? (getCalleeName(call) ?? '') : callee, loaderWords)) continue;
    for (const text of (call.arguments as AstNode[]).flatMap((argument) => textsIn(argument, context.file))) {
      if (seen.has(text) || !isAdAddress(textOf(text))) continue;
      seen.add(text);
      context.report({ at: text.type === 'TemplateElement' ? (text.parent as AstNode) : text, site: call, messageId: 'adInScene', data: { name: textOf(text) } });
    }
  }
}
