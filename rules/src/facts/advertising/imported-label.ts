import { ask } from '../../program/exports/ask';
import { type Imported, importedAs, importedBy } from '../../program/exports/imported';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { getComponentName } from '../../views/elements/component-path';
import type { ElementView } from '../../views/elements/element-view';
import type { FactSources } from '../sources';
import { isAdComponent } from './ad-evidence';
import { evidenceOf } from './shown-ad';

/** What a component says in its own module; `unknown` where that cannot be read, or leaves it to a further component. */
export type LabelElsewhere = 'labelled' | 'unlabelled' | 'unknown';

/**
 * What the module of an imported component says of a label. Undefined for what no import brings, and for components of ad services,
 * which leave the label to whoever uses them. `shows` answers whether a file shows a label, `by` identifies all that it depends on.
 */
export function labelOfImport(
  element: ElementView,
  sources: FactSources,
  by: readonly unknown[],
  shows: (other: FactSources) => boolean,
): LabelElsewhere | undefined {
  const { file } = sources;
  const name = getComponentName(element, file);
  if (!name || !isImported(name, file) || isAdComponent(element, file, sources.settings)) return undefined;
  const imported = importedAs(name, file) ?? importedLate(name, file);
  if (!imported) return 'unknown';
  return ask(imported, `ad label ${JSON.stringify(by)}`, file, (found) => labelIn(sources.elsewhere(found.file), shows)) ?? 'unknown';
}

function labelIn(other: FactSources, shows: (other: FactSources) => boolean): LabelElsewhere {
  if (shows(other)) return 'labelled';
  const elements = other.elements();
  const isLeftToOthers = elements.some((element) => {
    const name = evidenceOf(element, other) && getComponentName(element, other.file);
    return name && isImported(name, other.file) && !isAdComponent(element, other.file, other.settings);
  });
  return elements.length === 0 || isLeftToOthers ? 'unknown' : 'unlabelled';
}

/** Does an import bring a name, at the start or with its first use: `lazy(() => import('./native-ad'))`? */
const isImported = (name: AstNode, file: FileContext): boolean =>
  file.variableOf(rootOf(name))?.defs[0]?.type === 'ImportBinding' || lateImport(name, file) !== undefined;

function rootOf(name: AstNode): AstNode {
  const node = unwrap(name);
  return node.object ? rootOf(node.object as AstNode) : node;
}

function lateImport(name: AstNode, file: FileContext): AstNode | undefined {
  const definition = file.variableOf(name)?.defs[0];
  const init = definition?.type === 'Variable' ? (definition.node as unknown as AstNode).init : undefined;
  return init?.type === 'CallExpression' ? file.within(init, 'ImportExpression').at(0) : undefined;
}

function importedLate(name: AstNode, file: FileContext): Imported | undefined {
  const specifier: unknown = unwrap(lateImport(name, file)?.source as AstNode | undefined)?.value;
  return typeof specifier === 'string' ? importedBy({ specifier, name: 'default' }, file.filename, file.host) : undefined;
}
