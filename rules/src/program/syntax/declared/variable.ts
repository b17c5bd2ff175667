import { type AstNode, walk } from '../ast';
import type { Declaration } from './declaration';
import { isWithin } from '../range';
import type { Variable } from '../source-code';

/** Of a name that is declared more often, the scopes know more quickly which declaration is meant. */
const MOST_DECLARATIONS = 64;

/**
 * A variable with one declaration. What declares it is known without the scopes of the file, and most questions ask no more; where
 * it is used is looked up in the scopes.
 */
export class DeclaredVariable {
  readonly name: string;
  readonly defs: readonly Declaration[];
  readonly identifiers: readonly AstNode[];

  constructor(
    declaration: Declaration,
    private readonly assigned: () => ReadonlySet<string>,
    private readonly inScopes: () => Variable | undefined,
  ) {
    this.name = declaration.name.name as string;
    this.defs = [declaration];
    this.identifiers = [declaration.name];
  }

  get references(): Variable['references'] {
    return this.inScopes()?.references ?? [];
  }

  /** Does code beside its declaration write to a variable of its name? */
  get isAssigned(): boolean {
    return this.assigned().has(this.name);
  }
}

/** Can code beside its declaration write to a variable? Without the scopes of the file, as far as its names say. */
export const mayBeAssigned = (variable: Variable): boolean => !(variable instanceof DeclaredVariable) || variable.isAssigned;

/** The names that assignments, `++` and loops without a declaration write to. */
export function assignedNames(nodesOf: (type: string) => readonly AstNode[]): ReadonlySet<string> {
  const targets = [...nodesOf('AssignmentExpression').map(({ left }) => left as AstNode),
    ...nodesOf('UpdateExpression').map(({ argument }) => argument as AstNode),
    ...[...nodesOf('ForInStatement'), ...nodesOf('ForOfStatement')].map(({ left }) => left as AstNode)];
  const names = new Set<string>();
  for (const target of targets) {
    if (target.type === 'Identifier') names.add(target.name as string);
    else if (target.type !== 'MemberExpression' && target.type !== 'VariableDeclaration')
      walk(target, ({ type, name }) => {
        if (type === 'Identifier') names.add(name as string);
      });
  }
  return names;
}

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
