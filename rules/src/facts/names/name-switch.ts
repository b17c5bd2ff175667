import { nameSwitches as switchWords } from '../../knowledge/words/people/form-words';
import type { AstNode } from '../../program/syntax/ast';
import { entryAround } from '../../program/syntax/entries';
import { wordsOf } from '../../program/syntax/words';
import type { FactSources } from '../sources';
import { isGecos } from './gecos';

/** A setting that shows legal names or refuses chosen ones: `realNameOnly: true`, `showRealName: true`, `allowPseudonyms: false`. */
export interface NameSwitch {
  readonly node: AstNode;
  readonly name: string;
  readonly value: AstNode;
  /** What it should be. */
  readonly safe: 'true' | 'false';
  readonly does: 'shows' | 'refuses';
}

const byName = new Map(switchWords.flatMap((entry) => entry.names.map((name) => [name, entry] as const)));

export const nameSwitches = (sources: FactSources): readonly NameSwitch[] =>
  sources.file.nodes('Property').flatMap((node): NameSwitch[] => {
    const entry = entryAround(node);
    const known = entry && byName.get(wordsOf(entry.key).join(''));
    if (!known || known.harmful !== entry.value.value || isGecos(entry.key, sources)) return [];
    return [{ node, name: entry.key, value: entry.value, safe: known.harmful ? 'false' : 'true', does: known.shows ? 'shows' : 'refuses' }];
  });
