import { type Answer, ask } from '../exports/ask';
import { type Imported, importedAs } from '../exports/imported';
import { type AstNode, getMemberName, unwrap } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';
import { memberOfEnum } from './enum-value';
import { type LiteralPlace, placeBelow, placeOf, sourceIn } from './object-literal';
import { type Value, dynamic, either, known, optionsOf } from './value';

/** An import, and the way from it to a member: `THEME.player.autoplay`. */
interface ImportedPath {
  readonly imported: Imported;
  readonly keys: readonly string[];
}

/** The value of an expression in a file. */
type ValueIn = (node: AstNode, file: FileContext) => Value;

/** Longer ways are not written by people. */
const MOST_KEYS = 6;

/**
 * The value of an imported name, or of a member below one, as the file that defines it shows it. The node that holds it is the one
 * that was asked for. Undefined for everything else; `dynamic` where that file does not say it for certain.
 */
export function valueOfImport(node: AstNode, file: FileContext, valueIn: ValueIn): Value | undefined {
  const path = pathOf(node, file);
  if (!path) return undefined;
  const { imported, keys } = path;
  const values = ask(imported, `value ${keys.join('\0')}`, file, (other) => plainOptions(valueAt(other, keys, valueIn)));
  if (!values || values.length === 0) return dynamic(node);
  return values.map((value): Value => known(value, node)).reduce((a, b) => either(a, b, node));
}

function pathOf(node: AstNode, file: FileContext): ImportedPath | undefined {
  const keys: string[] = [];
  for (let part = unwrap(node); keys.length <= MOST_KEYS; part = unwrap(part.object as AstNode)) {
    if (part.type !== 'Identifier' && part.type !== 'MemberExpression') return undefined;
    const imported = importedAs(part, file);
    if (imported) return { imported, keys };
    const name = getMemberName(part);
    if (name === undefined) return undefined;
    keys.unshift(name);
  }
  return undefined;
}

function valueAt({ node, file }: Imported, keys: readonly string[], valueIn: ValueIn): Value {
  if (keys.length === 0) return valueIn(node, file);
  const enums = enumsAt(node, file);
  if (enums.length > 0) {
    const value = keys.length === 1 ? memberOfEnum(enums, keys[0], (part) => valueIn(part, file)) : dynamic(node);
    // A number says less than the name of its member, which whoever asks sees.
    return value.kind === 'known' && typeof value.value === 'number' ? dynamic(node) : value;
  }
  // Whatever the module writes into its objects happened before another file reads them.
  const end = endOf(file);
  let place: LiteralPlace | undefined = placeOf(node, file);
  for (const [index, key] of keys.entries()) {
    const source = place && sourceIn(place, key, end, file);
    if (!place || source?.kind !== 'given' || source.mayBeMissing) return dynamic(node);
    if (index === keys.length - 1)
      return source.expressions.map((expression) => valueIn(expression, file)).reduce((a, b) => either(a, b, node));
    place = placeBelow(place, key, source, file);
  }
  return dynamic(node);
}

function enumsAt(node: AstNode, file: FileContext): AstNode[] {
  if (node.type === 'TSEnumDeclaration') return [node];
  const definitions = node.type === 'Identifier' ? (file.variableOf(node)?.defs ?? []) : [];
  return definitions.filter(({ type }) => type === 'TSEnumName').map((definition) => definition.node as unknown as AstNode);
}

const endOf = (file: FileContext): AstNode => ({
  type: 'EmptyStatement',
  range: [file.text.length, file.text.length],
  parent: file.program,
});

/** Texts, numbers and flags; undefined where one of the values is something else. */
function plainOptions(value: Value): readonly Answer[] | undefined {
  const options = optionsOf(value).map((option) => option.value);
  return options.every((option) => option === null || ['string', 'number', 'boolean'].includes(typeof option))
    ? (options as readonly Answer[])
    : undefined;
}
