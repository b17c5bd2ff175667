import type { AstNode } from '../ast';
import { isWithin } from '../range';
import type { Declaration } from './declaration';

/** Of a name that is declared more often, the scopes know more quickly which declaration is meant. */
const MOST_DECLARATIONS = 64;

/** The declaration that a name means at a place; `scopes` where only the scopes of the file can tell. */
export function declarationAt(identifier: AstNode, declarations: readonly Declaration[]): Declaration | 'scopes' | undefined {
  if (declarations.length > MOST_DECLARATIONS || !identifier.range) return 'scopes';
  let best: Declaration | undefined;
  let size = Infinity;
  let isAlone = true;
  for (const declaration of declarations) {
    const { place } = declaration;
    if (!place) return 'scopes';
    if (!isWithin(identifier, place)) continue;
    const length = place.range[1] - place.range[0];
    if (length > size) continue;
    isAlone = length < size;
    size = length;
    best = declaration;
  }
  const isPlain = isAlone && best?.type !== undefined && best.place?.type !== 'TSModuleBlock';
  return best === undefined || isPlain ? best : 'scopes';
}
