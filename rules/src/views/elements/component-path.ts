import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { type ApiPath, getApiPath } from '../../program/modules/api-path';
import type { ElementView } from './element-view';

/** Where the component of an element comes from; undefined for plain tags and where the file does not say. */
export const getComponentPath = (element: ElementView, file: FileContext): ApiPath | undefined =>
  file.onceFor(getComponentPath, element, () => {
    const name = getComponentName(element, file);
    return name && getApiPath(name, file);
  });

/** The expression that names the component of an element: a name, or a member. Undefined for plain tags of templates outside JSX. */
export function getComponentName(element: ElementView, file: FileContext): AstNode | undefined {
  if (element.host === 'jsx' || element.host === 'astro')
    return (element.node.name ?? element.node.openingElement?.name) as AstNode | undefined;
  if (element.host === 'call') return element.node.arguments?.[0] as AstNode | undefined;
  if (!/^[A-Z]|-/.test(element.rawTag)) return undefined;
  // Templates outside JSX name a component that the script imports.
  const name = element.rawTag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { type: 'Identifier', name, range: element.range, parent: file.program } as AstNode;
}
