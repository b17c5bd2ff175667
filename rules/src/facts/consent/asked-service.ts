import { askedServices, signInWords } from '../../knowledge/words/consent/consent-words';
import type { AstNode } from '../../program/syntax/ast';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
import { runsOnAct } from '../occasions/user-act';
import type { FactSources } from '../sources';

/** Is a script loaded only by a function for a service that people ask for: `loginWithFacebook`, `handleGoogleSignIn`? */
export const isForAskedService = (site: AstNode | ElementView, sources: FactSources): boolean => {
  const node = codeOf(site);
  return node !== undefined
    && ([...functionsAround(node)].some((fn) => hasAnyPhrase(functionName(fn), askedServices)) || isOfSignIn(node, sources));
};

/** Code that loads a script, and not an element of a template. */
function codeOf(site: AstNode | ElementView): AstNode | undefined {
  if (!('rawTag' in site)) return site;
  const { host, node } = site as ElementView;
  return host === 'dom' ? node : undefined;
}

/** Does it load when a user presses a button of `SocialLoginButtons`? */
const isOfSignIn = (site: AstNode, sources: FactSources): boolean =>
  hasAnyPhrase(sources.path.split('/').at(-1) ?? '', signInWords) && runsOnAct(site, sources);
