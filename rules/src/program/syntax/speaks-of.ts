import { isWithin } from './range';
import type { AstNode } from './ast';
import type { FileContext } from './file-context';
import { hasAnyPhrase } from './words';

/** Does a name or a text of the file, or of a part of it, hold one of the phrases? Comments and neighbouring names do not count. */
export function speaksOf(phrases: readonly string[], file: FileContext, within?: AstNode): boolean {
  // What no name of the file says, no part of it does.
  if (within && !speaksOf(phrases, file)) return false;
  return within ? isSaid(phrases, file, within) : file.onceFor(speaksOf, phrases, () => isSaid(phrases, file));
}

function isSaid(phrases: readonly string[], file: FileContext, within?: AstNode): boolean {
  return wordsIn(file).some(({ node, text }) => (!within || isWithin(node, within)) && hasAnyPhrase(text, phrases));
}

const wordsIn = (file: FileContext): readonly { readonly node: AstNode; readonly text: string }[] =>
  file.once(wordsIn, () => [
    ...file.nodes('Identifier', 'JSXIdentifier', 'PrivateIdentifier').map((node) => ({ node, text: node.name as string })),
    ...file.nodes('Literal').flatMap((node) => (typeof node.value === 'string' ? [{ node, text: node.value }] : [])),
    ...file.nodes('TemplateElement').map((node) => ({ node, text: String(node.value.cooked) })),
  ]);
