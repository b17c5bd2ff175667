import { type AstNode, getMemberName, isNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import type { AttributeView } from '../../views/elements/element-view';
import type { FactSources } from '../sources';
import { isDecoration } from './decoration';
import { getMedia } from './media-element';

/** Is a value one that a caller must ask for: `1` of `autoplay ? 1 : 0` with a parameter `autoplay = false`? */
export function isOffByDefault(value: AstNode, file: FileContext): boolean {
  for (let node = value, around = node.parent; around?.type === 'ConditionalExpression'; node = around, around = node.parent) {
    const { consequent, test } = around;
    if (isNode(test) && unwrap(consequent as AstNode) === unwrap(node) && startsOff(unwrap(test), file)) return true;
  }
  return false;
}

function startsOff(test: AstNode, file: FileContext): boolean {
  const definition = test.type === 'Identifier' ? file.variableOf(test)?.defs[0] : undefined;
  const pattern = definition?.type === 'Parameter' ? (definition.name as unknown as AstNode).parent : undefined;
  return pattern?.type === 'AssignmentPattern' && (pattern.right as AstNode).value === false;
}

/**
 * Names of props and parameters that start media: `playing` of `<ReactPlayer playing={playing} />`, `props.playing`, `:playing="playing"`.
 * Not those of decoration, and of components that only their name calls players.
 */
export const handedNames = (sources: FactSources): ReadonlySet<string> =>
  sources.file.once(handedNames, () =>
    new Set(sources.elements().flatMap((element) => {
      const media = getMedia(element, sources.file);
      if (!media || media.kind === 'named' || isDecoration(element, sources.file)) return [];
      return media.autoplay.flatMap((name) => nameIn(element.getAttribute(name)) ?? []);
    })));

/** The name of what an attribute is bound to, and of nothing that is worked out from it. */
function nameIn(attribute: AttributeView | undefined): string | undefined {
  const bound: AstNode | undefined = attribute?.expression && unwrap(attribute.expression);
  if (bound?.type === 'Identifier') return bound.name as string;
  return bound?.type === 'MemberExpression' && holders.has(holderName(unwrap(bound.object as AstNode))) ? getMemberName(bound) : undefined;
}

const holders: ReadonlySet<string> = new Set(['props', '$props', 'this']);

/** `props` of `props.playing` and `this.props.playing`; `this` of `this.playing`. */
const holderName = (node: AstNode): string =>
  node.type === 'ThisExpression' ? 'this' : node.type === 'Identifier' ? (node.name as string) : (getMemberName(node) ?? '');
