import type { AstNode } from '../../program/syntax/ast';
import { catalogue } from '../../knowledge';
import type { UseFact } from '../../knowledge/types/sdk';
import type { FileContext } from '../../program/syntax/file-context';
import { getApiPath } from '../../program/modules/api-path';
import type { ApiSite } from '../../program/modules/api-site';
import type { ElementView } from '../../views/elements/element-view';

/** Components of catalogued SDKs that take, in an attribute, what a call would take as its first argument. */
export const componentSites = (elements: readonly ElementView[], file: FileContext): ApiSite<UseFact>[] =>
  elements.flatMap((element): ApiSite<UseFact>[] => {
    const tag = element.node.type === 'JSXElement' ? (element.node.openingElement as AstNode) : element.node;
    const name = tag.type === 'JSXOpeningElement' ? (tag.name as AstNode) : undefined;
    const path = name && /^[A-Z]/.test(element.rawTag) ? getApiPath(name, file) : undefined;
    if (name === undefined || path === undefined) return [];
    return catalogue.apis.get(path).flatMap(({ sdk, fact }) => {
      if (fact.kind === 'use' && fact.lacks !== undefined)
        return element.hasSpread || element.getAttribute(fact.lacks.toLowerCase())
          ? []
          : [{ sdk, fact, path, call: element.node, name, args: [] }];
      if (fact.kind === 'use' && fact.component) return [{ sdk, fact, path, call: element.node, name, args: [] }];
      const given = fact.kind === 'use' && fact.prop !== undefined ? element.getAttribute(fact.prop.toLowerCase()) : undefined;
      const args = given?.expression ? [given.expression] : [];
      return given ? [{ sdk, fact: fact as UseFact, path, call: element.node, name, args }] : [];
    });
  });
