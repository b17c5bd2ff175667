import { pictureSendStarts } from '../../knowledge/words/sending-words';
import { ageChecks, facePictures, paperPictures } from '../../knowledge/words/inference-words';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getEnclosingFunction } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import { groupBy } from '../../program/syntax/group-by';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { isHandedTo } from '../acts/handed-to';
import type { FactSources } from '../sources';

/** A photo of a face that is sent together with one of an ID document: in one object, or in one form. */
export interface IdentityCheck {
  readonly at: AstNode;
  readonly site: AstNode;
  readonly name: string;
  /** The function around it is an age check, which asks for ID documents for another reason. */
  readonly isOfAgeCheck: boolean;
}

interface Part {
  readonly at: AstNode;
  readonly site: AstNode;
  readonly name: string;
}

export const identityChecks = (sources: FactSources): readonly IdentityCheck[] =>
  [...objects(sources), ...forms(sources)].flatMap((parts) => {
    const face = faceBesidePapers(parts);
    if (!face) return [];
    const around = getEnclosingFunction(face.site) ?? face.site;
    return [{ ...face, isOfAgeCheck: mentionsWithin(around, ageChecks, sources.file, 'names and texts') }];
  });

const faceBesidePapers = (parts: readonly Part[]): Part | undefined =>
  parts.some(({ name }) => hasAnyPhrase(name, paperPictures)) ? parts.find(({ name }) => hasAnyPhrase(name, facePictures)) : undefined;

/** Objects that are sent; one of written values describes a check. */
const objects = ({ file }: FactSources): Part[][] =>
  file.nodes('ObjectExpression').flatMap((site) => {
    const entries = entriesOf(site);
    const parts = entries.map(({ key, node }) => ({ at: node, site, name: key }));
    if (!faceBesidePapers(parts) || entries.every(({ value }) => value.type === 'Literal')) return [];
    return isHandedTo(site, (name) => pictureSendStarts.has(wordsOf(name)[0] ?? ''), file) ? [parts] : [];
  });

/** What is appended to each form: `form.append('selfie', picture)`. */
function forms({ file }: FactSources): Iterable<Part[]> {
  const appended = callSitesOf(file).named('append').flatMap(({ node, receiver, args: [at] }) => {
    const form = receiver?.type === 'Identifier' ? file.variableOf(receiver) : undefined;
    return form && typeof at?.value === 'string' ? [{ form, part: { at, site: node, name: at.value } }] : [];
  });
  return [...groupBy(appended, ({ form }) => form).values()].map((each) => each.map(({ part }) => part));
}
