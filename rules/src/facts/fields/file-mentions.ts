import { mentions } from '../../program/syntax/lexicon';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { FactSources } from '../sources';

/** Does a name or text of the file hold one of the phrases: of its program, or of tags, attributes and texts of its templates? */
export const fileMentions = (sources: FactSources, phrases: readonly string[]): boolean =>
  mentions(sources.file, phrases, 'names and texts') || [...templateTexts(sources)].some((text) => hasAnyPhrase(text, phrases));

function templateTexts(sources: FactSources): ReadonlySet<string> {
  return sources.file.once(templateTexts, () =>
    new Set(sources.elements().flatMap((element) => [
      element.rawTag,
      ...element.attributes.flatMap(
        ({ rawName, value }) => (value.kind === 'known' && typeof value.value === 'string' ? [rawName, value.value] : [rawName])
      ),
      // The text of an element holds that of those in it.
      ...(element.children.length === 0 ? [element.text()] : []),
    ])));
}
