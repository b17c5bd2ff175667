import { type AstNode, getCalleeName } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import type { SettingView } from '../../views/settings';

const propKeys: readonly string[] = ['props', 'defaultProps', 'getDefaultProps', 'defineProps', 'withDefaults'];

/**
 * May callers replace a default: that of a parameter, of a prop or of an input of a component, whose name another file of the workspace
 * holds? Where the workspace is not known, they may.
 */
export function isCallersDefault(setting: SettingView, file: FileContext): boolean {
  if (!isOfComponent(setting)) return false;
  const others = file.once('words beside', () => file.host.wordsBeside?.(file.filename))?.filesWith(setting.name);
  return others === undefined || others.length > 0;
}

function isOfComponent({ kind, node, path, owner = '' }: SettingView): boolean {
  if (kind === 'parameter' || [owner, ...path].some((key) => propKeys.includes(key))) return true;
  return ((node.decorators ?? node.parent?.decorators ?? []) as AstNode[]).some(({ expression }) => isInput(expression as AstNode));
}

/** `@Input()` */
const isInput = (decorator: AstNode): boolean => decorator.type === 'CallExpression' && getCalleeName(decorator) === 'Input';
