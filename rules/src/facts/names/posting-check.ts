import { publicPlaces, verifiedIdentityWords } from '../../knowledge/words/people/form-words';
import { postingVerbs } from '../../knowledge/words/people/name-words';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getEnclosingFunction, unwrap } from '../../program/syntax/ast';
import { lastName } from '../../program/syntax/names';
import { functionName } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { stops } from '../occasions/refusal';
import { getValueName } from '../people/names';
import type { FactSources } from '../sources';

/** An ID document that is required before a user may publish a post. */
export interface PostingCheck {
  readonly at: AstNode;
  readonly site: AstNode;
}

export const postingChecks = (sources: FactSources): readonly PostingCheck[] => [...inFunctions(sources), ...beforeRoutes(sources)];

/** `if (!user.identityVerified) throw …` in a function that posts. */
const inFunctions = ({ file }: FactSources): PostingCheck[] =>
  file.nodes('IfStatement').flatMap((site) => {
    const test = unwrap(site.test);
    const at = test?.type === 'UnaryExpression' && test.operator === '!' ? test.argument : undefined;
    if (!at || !hasAnyPhrase(getValueName(at), verifiedIdentityWords)) return [];
    return isPosting(functionName(getEnclosingFunction(site))) && stops(site, file) ? [{ at, site }] : [];
  });

/** `createPost`, `sendChatMessage` */
const isPosting = (name: string): boolean => hasAnyWord(name, postingVerbs) && hasAnyWord(name, publicPlaces);

const references: ReadonlySet<string> = new Set(['Identifier', 'MemberExpression']);

/** `router.post('/comments', requireIdVerified, write)` */
const beforeRoutes = ({ file }: FactSources): PostingCheck[] =>
  callSitesOf(file).named('post', 'put').flatMap(({ node, isNew, args }) => {
    const [path, ...handlers] = args as readonly (AstNode | undefined)[];
    if (isNew || typeof path?.value !== 'string' || !hasAnyWord(path.value, publicPlaces)) return [];
    const at = handlers.find((handler) =>
      handler && references.has(handler.type) && hasAnyPhrase(lastName(handler), verifiedIdentityWords)
    );
    return at ? [{ at, site: node }] : [];
  });
