import { identityPapers, managedAccounts, ownWords, signedPlaces } from '../../knowledge/words/people/audience-words';
import { subjects } from '../../knowledge/words/people/person-words';
import type { AstNode } from '../../program/syntax/ast';
import { hasAnyWord } from '../../program/syntax/words';
import { packageAudienceOf } from '../kind-of-file';
import { addressesParents } from '../people/addressed-parents';
import { isAdultsFile, mayBeForGrownUps } from '../people/grown-ups';
import type { FactSources } from '../sources';
import type { FormField } from './field';
import { fileMentions } from './file-mentions';

/** Why what is asked for may be right to ask for, though nothing shows that it is. */
export type FieldDoubt = 'about adults' | 'needed by law' | 'kept by others';

/** What is doubtful about a field that asks for a name or a date of birth. */
export const fieldDoubts = (field: FormField, sources: FactSources): readonly FieldDoubt[] => [
  ...ownerDoubts(field, sources),
  ...doubtsOfFile(sources),
  ...(field.kind === 'input' && fileMentions(sources, managedAccounts) ? ['kept by others' as const] : []),
];

/** What is doubtful about whose data a field asks for, whatever it is. */
export function ownerDoubts(field: FormField, sources: FactSources): readonly FieldDoubt[] {
  const isOwn = field.names.some((name) => hasAnyWord(name, ownWords)) && !field.names.some((name) => hasAnyWord(name, subjects.child));
  if (isOwn && addressesParents(sources)) return ['about adults'];
  const node = field.element?.node ?? ('type' in field.site ? (field.site as AstNode) : undefined);
  return node ? doubtsAt(node, sources) : [];
}

/** The same of a place in the program that keeps such data or stops those who do not give it. */
export const placeDoubts = (
  node: AstNode,
  sources: FactSources,
): readonly FieldDoubt[] => [...doubtsAt(node, sources), ...doubtsOfFile(sources)];

const doubtsAt = (node: AstNode, { file, path }: FactSources): readonly FieldDoubt[] =>
  isAdultsFile(path) || mayBeForGrownUps(node, file) ? ['about adults'] : [];

/** A shop, a contract and an identity check need names and dates. */
const doubtsOfFile = (sources: FactSources): readonly FieldDoubt[] =>
  packageAudienceOf(sources.path, sources.file)?.people === 'buyers' || hasAnyWord(sources.path, signedPlaces)
    || fileMentions(sources, identityPapers)
    ? ['needed by law']
    : [];
