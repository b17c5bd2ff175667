import type { AstNode } from '../../program/syntax/ast';
import { wordsWithin } from '../../program/syntax/lexicon';
import { functionName, functionsAround } from '../../program/syntax/near';
import type { ElementView } from '../../views/elements/element-view';
import type { FactSources } from '../sources';

/** What a place is in, by name: the file, functions, elements around it; of code, what its component shows as well. */
export function namesOfPlace(site: AstNode | ElementView, sources: FactSources): readonly string[] {
  const element = 'rawTag' in site ? (site as ElementView) : undefined;
  const around = [...functionsAround(element?.node ?? (site as AstNode))];
  const names = [...around.map(functionName), (sources.path.split('/').at(-1) ?? '').replace(/\.\w+$/, '')];
  return [...names, ...(element ? tagsAround(element) : shownBeside(around.at(-1), sources))];
}

function tagsAround(element: ElementView): readonly string[] {
  const tags: string[] = [];
  for (let each: ElementView | undefined = element; each; each = each.parent) tags.push(each.rawTag);
  return tags;
}

/** A file without JSX is one component, whose template is beside its script. */
function shownBeside(component: AstNode | undefined, sources: FactSources): readonly string[] {
  if (sources.file.nodes('JSXElement').length === 0) return sources.elements().map(({ rawTag }) => rawTag);
  return component ? wordsWithin(component, sources.file) : [];
}
