import { loaderWords } from '../../knowledge/words/immersive-words';
import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import { hasAnyWord } from '../../program/syntax/words';
import { usesOf } from '../sdk-calls/use';
import type { FactSources } from '../sources';
import { isAdAddress, isAdName, textOf, textsIn } from './ad-evidence';

/** An ad that code puts into a scene. */
export interface PlacedAd {
  readonly at: AstNode;
  readonly call: AstNode;
  readonly name: string;
}

/** Longer paths are chains of calls, of which the last ones load. */
const LONGEST_PATH = 6;

/** The names of what is called, last first: `load`, `TextureLoader` of `new TextureLoader().load(…)`. */
function calledNames(call: AstNode): string[] {
  const names: string[] = [];
  let node: AstNode | undefined = unwrap(call.callee as AstNode);
  for (let i = 0; node && i < LONGEST_PATH; i++) {
    if (node.type === 'Identifier') return [...names, String(node.name)];
    if (node.type === 'MemberExpression') names.push(getMemberName(node) ?? '');
    node = unwrap((node.type === 'MemberExpression' ? node.object : node.callee) as AstNode | undefined);
  }
  return names;
}

/** Images, videos and 3D models of ads that a file loads: `useTexture('/ads/shoe.jpg')`, `new Texture(…)`. */
export function loadedAds({ file }: FactSources): readonly PlacedAd[] {
  const seen = new Set<AstNode>();
  return file.nodes('CallExpression', 'NewExpression').flatMap((call) => {
    if (!calledNames(call).some((name) => hasAnyWord(name, loaderWords))) return [];
    const given = (call.arguments as AstNode[]).flatMap((argument) => textsIn(argument, file));
    const texts = given.filter((text) => !seen.has(text) && isAdAddress(textOf(text)));
    for (const text of texts) seen.add(text);
    return texts.map((text): PlacedAd => ({
      at: text.type === 'TemplateElement' ? (text.parent as AstNode) : text,
      call,
      name: textOf(text),
    }));
  });
}

/** Parts of a scene that code makes under a name of advertising; `more` are further words of it. */
export const namedSceneAds = (more: readonly string[], sources: FactSources): readonly PlacedAd[] =>
  usesOf(['scene part'], sources).flatMap(({ site }): PlacedAd[] => {
    const [at] = site.args;
    return at?.type === 'Literal' && isAdName(String(at.value), more) ? [{ at, call: site.call, name: String(at.value) }] : [];
  });
