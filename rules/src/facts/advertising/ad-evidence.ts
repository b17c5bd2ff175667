import type { AstNode } from '../../program/syntax/ast';
import { catalogue } from '../../knowledge';
import { adFreeWords, adHosts, adWords } from '../../knowledge/words/advertising/ad-words';
import type { AdFact } from '../../knowledge/types/sdk';
import type { FileContext } from '../../program/syntax/file-context';
import type { Gc25Settings } from '../../configuration/settings';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
import { getComponentPath } from '../../views/elements/component-path';

/** Does a name mean advertising, and not its absence? Word by word: `AdPanel`, `sponsor-wall`, not `shadow`, `adFree`. */
export const isAdName = (name: string, more: readonly string[] = []): boolean =>
  (hasAnyPhrase(name, adWords) || hasAnyPhrase(name, more)) && !hasAnyPhrase(name, adFreeWords);

const HOST = /^(?:https?:)?\/\/([a-z0-9.-]+)/i;
const FILE = /\.(?:png|jpe?g|webp|avif|gif|svg|mp4|webm|m3u8|glb|gltf|usdz|ktx2?|basis)(?:[?#]|$)/i;

/** Is a URL on the host of an ad server? */
export function isOfAdHost(address: string): boolean {
  const host = HOST.exec(address.trim())?.[1].toLowerCase();
  return host !== undefined && adHosts.some((own) => host === own || host.endsWith(`.${own}`));
}

/** Is a text the URL of an ad: on an ad server, or an image, video or 3D model with an ad word in its path? */
export const isAdAddress = (text: string): boolean => isOfAdHost(text) || (FILE.test(text) && isAdName(text.replace(HOST, '')));

/** What the catalogue knows of a component that shows ads. */
export function getAdComponent(element: ElementView, file: FileContext): AdFact | undefined {
  const path = getComponentPath(element, file);
  if (path === undefined) return undefined;
  return catalogue.apis.get(path).map(({ fact }) => fact).find((fact): fact is AdFact =>
    fact.kind === 'ad' && (fact.role === 'banner' || fact.role === 'view')
  );
}

/** Is an element a component that shows ads: of a catalogued SDK, or declared in the settings? */
export const isAdComponent = (element: ElementView, file: FileContext, settings: Gc25Settings): boolean =>
  settings.wrappers.some((wrapper) => wrapper.kind === 'ads' && wrapper.component !== undefined && wrapper.component === element.rawTag)
  || getAdComponent(element, file) !== undefined;

/** Texts written in an expression, the heads of templates among them. */
export const textsIn = (root: AstNode, file: FileContext): AstNode[] =>
  file.within(root, 'Literal', 'TemplateElement').filter((node) => node.type === 'TemplateElement' || typeof node.value === 'string');

export const textOf = (text: AstNode): string => String(text.type === 'Literal' ? text.value : (text.value.cooked ?? ''));
