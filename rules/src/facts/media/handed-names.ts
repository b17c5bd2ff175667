import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import type { AttributeView } from '../../views/elements/element-view';
import type { FactSources } from '../sources';
import { isDecoration } from './decoration';
import { getMedia } from './media-element';

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
