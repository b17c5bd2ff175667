import { type AstNode, getKeyName, getMemberName, unwrap } from '../syntax/ast';
import { boundNames } from '../syntax/names';
import type { FileContext } from '../syntax/file-context';

/** An export that another module gives: `export { a as b } from './a'`. `*` is that module as a whole. */
export interface Reexport {
  readonly specifier: string;
  readonly name: string;
}

/** What a module exports, as far as its statements show. */
export interface ExportTable {
  /** By name: an expression, or the declaration of a function, class or enum. */
  readonly own: ReadonlyMap<string, AstNode>;
  readonly from: ReadonlyMap<string, Reexport>;
  /** Modules of which every export is one of this module, but `default`. */
  readonly all: readonly string[];
}

/** Names of what a module exports as a whole, in modules of ECMAScript and of CommonJS. */
export const DEFAULT = 'default';
export const WHOLE = '*';

/** Read once a file, from the statements at its top. */
export const exportsOf = (file: FileContext): ExportTable => file.once(exportsOf, () => new Table(file));

/** Object types and classes that a module declares, by name; of two of one name, the first. */
export const typesOf = (file: FileContext): ReadonlyMap<string, AstNode> =>
  file.once(typesOf, () => {
    const declared = ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'ClassDeclaration'].flatMap((type) => [...file.nodes(type)]);
    return new Map(declared.reverse().flatMap((node): [string, AstNode][] => (node.id ? [[String(node.id.name), node]] : [])));
  });

class Table implements ExportTable {
  readonly own = new Map<string, AstNode>();
  readonly from = new Map<string, Reexport>();
  readonly all: string[] = [];

  constructor({ program }: FileContext) {
    for (const statement of (program.body ?? []) as AstNode[]) this.addStatement(statement);
  }

  private addStatement(statement: AstNode): void {
    switch (statement.type) {
      case 'ExportNamedDeclaration':
        return statement.declaration ? this.addDeclaration(statement.declaration) : this.addSpecifiers(statement);
      case 'ExportDefaultDeclaration':
        return statement.declaration ? void this.own.set(DEFAULT, unwrap(statement.declaration)) : undefined;
      case 'ExportAllDeclaration':
        if (statement.exported) this.from.set(nameOf(statement.exported), { specifier: sourceOf(statement), name: WHOLE });
        else this.all.push(sourceOf(statement));
        return undefined;
      // `export = value` of TypeScript.
      case 'TSExportAssignment':
        return this.addWhole(unwrap(statement.expression as AstNode));
      case 'ExpressionStatement': {
        const expression = unwrap(statement.expression as AstNode);
        return expression.type === 'AssignmentExpression' && expression.operator === '=' ? this.addAssignment(expression) : undefined;
      }
      default:
        return undefined;
    }
  }

  private addDeclaration(declaration: AstNode): void {
    if (declaration.type !== 'VariableDeclaration') {
      if (declaration.id?.type === 'Identifier' && isValue(declaration)) this.own.set(declaration.id.name as string, declaration);
      return;
    }
    for (const { id } of declaration.declarations as AstNode[]) {
      if (id?.type === 'Identifier') this.own.set(id.name as string, id);
      else if (id) { for (const name of boundNames(id)) this.own.set(name, id); }
    }
  }

  private addSpecifiers(statement: AstNode): void {
    for (const specifier of statement.specifiers as AstNode[]) {
      const { exported, local } = specifier;
      if (!exported || !local) continue;
      if (statement.source) this.from.set(nameOf(exported), { specifier: sourceOf(statement), name: nameOf(local) });
      else this.own.set(nameOf(exported), local);
    }
  }

  /** `exports.a = …`, `module.exports.a = …`, `module.exports = …`. */
  private addAssignment({ left, right }: AstNode): void {
    const target = unwrap(left as AstNode);
    const value = unwrap(right as AstNode);
    if (target.type !== 'MemberExpression') return;
    if (isModuleExports(target)) this.addWhole(value.type === 'AssignmentExpression' ? unwrap(value.right as AstNode) : value);
    else if (isExports(unwrap(target.object))) {
      const name = getMemberName(target);
      if (name !== undefined) this.own.set(name, value);
    }
  }

  private addWhole(value: AstNode): void {
    this.own.set(DEFAULT, value);
    if (value.type !== 'ObjectExpression') return;
    for (const entry of value.properties as AstNode[]) {
      const name = entry.type === 'Property' ? getKeyName(entry.key as AstNode, entry.computed as boolean) : undefined;
      if (name !== undefined && entry.kind === 'init') this.own.set(name, unwrap(entry.value as AstNode));
    }
  }
}

const isModuleExports = (node: AstNode): boolean =>
  node.type === 'MemberExpression' && unwrap(node.object)?.name === 'module' && getMemberName(node) === 'exports';

const isExports = (node: AstNode | undefined): boolean => !!node && (node.name === 'exports' || isModuleExports(node));

/** Types have no value. */
const isValue = ({ type }: AstNode): boolean => type !== 'TSInterfaceDeclaration' && type !== 'TSTypeAliasDeclaration';

const nameOf = (node: AstNode): string => getKeyName(node, false) ?? '';
const sourceOf = (statement: AstNode): string => String(statement.source?.value ?? '');
