import { askedServices, signInWords } from '../../knowledge/words/consent/consent-words';
import type { AstNode } from '../../program/syntax/ast';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
import { runsOnAct } from '../occasions/user-act';
import type { FactSources } from '../sources';

/** Is a script loaded only by a function for a service that people ask for: `loginWithFacebook`, `handleGoogleSignIn`? */
export const isForAskedService = (site: AstNode | ElementView, sources: FactSources): boolean =>
  !('rawTag' in site)
  && ([...functionsAround(site)].some((fn) => hasAnyPhrase(functionName(fn), askedServices)) || isOfSignIn(site, sources));

/** Does it load when somebody presses a button of `SocialLoginButtons`? */
const isOfSignIn = (site: AstNode, sources: FactSources): boolean =>
  hasAnyPhrase(sources.path.split('/').at(-1) ?? '', signInWords) && runsOnAct(site, sources);
