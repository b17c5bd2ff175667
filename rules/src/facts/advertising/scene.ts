import { sceneNames } from '../../knowledge/words/immersive-words';
import type { AttributeView, ElementView } from '../../views/elements/element-view';
import type { AstNode } from '../../program/syntax/ast';
import { getElementFact } from '../media/media-element';
import type { FactSources } from '../sources';
import { isAdAddress, isAdComponent, isAdName, textOf, textsIn } from './ad-evidence';

/** Names that a project adds: components that hold a scene, and words of advertising. */
export interface OwnNames {
  readonly scenes: readonly string[];
  readonly ads: readonly string[];
}

const NAMING = new Set(['class', 'classname', 'id', 'name']);
/** Where a link leads is another page, and what is written in a scene is no ad for its words. */
const TELLS_OF_OTHERS = new Set(['href', 'to', 'alt', 'title', 'label', 'value', 'text']);

/** A scene that surrounds the viewer: by where its component comes from, by its tag, or by its name. */
export function isScene(element: ElementView, names: OwnNames, sources: FactSources): boolean {
  const fact = getElementFact(element, sources.file);
  if (fact?.kind === 'scene') return fact.onlyWith === undefined || element.isOn(fact.onlyWith) === true;
  return sceneNames.test(element.rawTag) || names.scenes.includes(element.rawTag);
}

/** Advertising in a 3D scene. */
export interface SceneAd {
  readonly element: ElementView;
  /** What says that it is an ad. */
  readonly name: string;
  /** An element around it in the scene is advertising itself. */
  readonly isInsideAd: boolean;
}

/** Elements inside such a scene, or scenes themselves, that are advertising, in source order. */
export function adsInScenes(names: OwnNames, sources: FactSources): readonly SceneAd[] {
  const isInside = new Map<ElementView, boolean>();
  const isInScene = (element: ElementView): boolean => {
    const path: ElementView[] = [];
    let answer: boolean | undefined;
    for (let current: ElementView | undefined = element; current && answer === undefined; current = current.parent) {
      answer = isInside.get(current) ?? (isScene(current, names, sources) || undefined);
      path.push(current);
    }
    for (const current of path) isInside.set(current, answer ?? false);
    return answer ?? false;
  };
  const evidence = (element: ElementView): string | undefined => (isInScene(element) ? evidenceOf(element, names, sources) : undefined);
  return sources.elements().flatMap((element): SceneAd[] => {
    const name = evidence(element);
    return name === undefined
      ? []
      : [{ element, name, isInsideAd: element.parent !== undefined && evidence(element.parent) !== undefined }];
  });
}

/** A component, a tag, a class, an id or an attribute that names advertising, or a picture of an ad. */
function evidenceOf(element: ElementView, names: OwnNames, { file, settings }: FactSources): string | undefined {
  const isAd = (name: string): boolean => isAdName(name, names.ads);
  if (isAdComponent(element, file, settings) || isAd(element.rawTag)) return element.rawTag;
  for (const attribute of element.attributes) {
    if (attribute.value.kind === 'known' && attribute.value.value === false) continue;
    const found = NAMING.has(attribute.name)
      ? partsOf(attribute, /\s+/).find(isAd)
      : isAd(attribute.rawName)
      ? attribute.rawName
      : settingsIn(attribute).some(isAd)
      ? settingsIn(attribute).find(isAd)
      : addressesIn(attribute, file).find(isAdAddress);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Names of the settings of a component: `adSlot`, `size` of `panel="adSlot: 4; size: 300x250"`. */
const settingsIn = ({ value, name }: AttributeView): string[] =>
  value.kind === 'known' && !TELLS_OF_OTHERS.has(name) && name !== 'style' && String(value.value).includes(':')
    ? String(value.value).split(';').flatMap((setting) => {
      const [key, ...rest] = setting.split(':');
      return rest.length > 0 && isPlainName(key.trim()) ? [key.trim()] : [];
    })
    : [];

const isPlainName = (text: string): boolean => [...text].every((letter) => letter !== ' ' && letter !== '/' && letter !== '.');

const partsOf = ({ value }: AttributeView, between: RegExp): string[] => (value.kind === 'known' ? String(value.value).split(between) : []);

/** URLs in an attribute: `src="…"`, `material="src: url(…); side: double"`, `source={require('…')}`. */
function addressesIn(attribute: AttributeView, file: FactSources['file']): string[] {
  if (TELLS_OF_OTHERS.has(attribute.name)) return [];
  if (attribute.value.kind === 'known') return partsOf(attribute, /[\s;()'",]+/);
  return attribute.expression ? textsIn(attribute.expression as AstNode, file).map(textOf) : [];
}
