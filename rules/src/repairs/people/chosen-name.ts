import { knownMembers } from '../../edits/names-in-scope';
import type { ShownName } from '../../facts/names';
import { chosenNames } from '../../knowledge/words/people/person-words';
import type { FileContext } from '../../program/syntax/file-context';
import type { Replacement } from '../remedy';

/** The name that a person chose in place of a legal one, where the file reads such a member of the same holder. */
export function showChosenName({ at, last, holder, beside, isAlone }: ShownName, file: FileContext): Replacement {
  const known = holder ? knownMembers(holder, file) : beside;
  const chosen = chosenNames.find((name) => known.includes(name));
  if (chosen === undefined || !last) return { text: '', edits: undefined };
  const text = `${file.text.slice(at.range[0], last.range[0])}${chosen}`;
  return { text, edits: isAlone ? [{ range: [last.range[0], last.range[1]], text: chosen }] : undefined };
}
