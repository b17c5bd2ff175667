import { embedHosts } from '../../knowledge/words/consent/consent-words';
import type { AstNode, Range } from '../../program/syntax/ast';
import { textOf } from '../../program/syntax/lexicon';
import { rangeOfWord, sourceTextOf } from '../../program/syntax/source-text';
import { getKnown } from '../../program/values/value';
import type { FactSources } from '../sources';

/** A frame of a video service at the host that stores data of visitors at once, though the service has one that does not. */
export interface StoringEmbed {
  readonly at: { readonly range: Range };
  readonly host: string;
  readonly quietHost: string;
  /** Where the host is written. */
  readonly written: Range;
}

export function storingEmbeds(sources: FactSources): readonly StoringEmbed[] {
  const { file } = sources;
  const frames = sources.elements().filter(({ tag }) => tag === 'iframe').flatMap((element) => {
    const source = element.getAttribute('src');
    return source?.isText && source.valueRange ? embedIn(getKnown(source.value), source.valueRange, source.range) : [];
  });
  const texts = file.nodes('Literal', 'TemplateElement').flatMap((node) => {
    const place = sourceTextOf(node, file);
    return place && isUsed(node) ? embedIn(textOf(node), [place.start, place.start + place.content.length], undefined, node) : [];
  });
  const isSeen = ({ written }: StoringEmbed): boolean => frames.some((frame) => frame.written[0] === written[0]);
  return [...frames, ...texts.filter((embed) => !isSeen(embed))];

  function embedIn(text: unknown, [start]: Range | readonly [number, number], whole?: Range, node?: AstNode): StoringEmbed[] {
    if (typeof text !== 'string') return [];
    return embedHosts.flatMap(({ host, folder, quietHost }): StoringEmbed[] => {
      const at = text.indexOf(`//${host}${folder}`);
      if (at < 0) return [];
      const written: Range = [start + at + 2, start + at + 2 + host.length];
      const word = node && rangeOfWord(node, `//${host}${folder}`, file);
      return [{ at: { range: whole ?? word ?? written }, host, quietHost, written }];
    });
  }
}

/** Not what a text is compared with; attributes are read with their elements. */
const isUsed = ({ parent, type }: AstNode): boolean =>
  type === 'TemplateElement' || (parent?.type === 'BinaryExpression' ? parent.operator === '+' : parent?.type !== 'JSXAttribute');
