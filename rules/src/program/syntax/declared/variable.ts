import { type AstNode, walk } from '../ast';
import type { Declaration } from './declaration';
import type { Reference, Variable } from '../source-code';

/**
 * A variable with one declaration. What declares it is known without the scopes of the file, and most questions ask no more; where
 * it is used is known by its name, or else looked up in the scopes.
 */
export class DeclaredVariable {
  readonly name: string;
  readonly defs: readonly Declaration[];
  readonly identifiers: readonly AstNode[];
  private found: readonly Reference[] | undefined;

  constructor(
    declaration: Declaration,
    private readonly assigned: () => ReadonlySet<string>,
    private readonly used: () => readonly Reference[] | undefined,
  ) {
    this.name = declaration.name.name as string;
    this.defs = [declaration];
    this.identifiers = [declaration.name];
  }

  get references(): Reference[] {
    return (this.found ??= this.used() ?? []) as Reference[];
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
