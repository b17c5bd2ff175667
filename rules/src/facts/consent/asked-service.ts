import { askedServices } from '../../knowledge/words/consent/consent-words';
import type { AstNode } from '../../program/syntax/ast';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';

/** Is a script loaded only by a function for a service that people ask for: `loginWithFacebook`, `handleGoogleSignIn`? */
export const isForAskedService = (site: AstNode | ElementView): boolean =>
  !('rawTag' in site) && [...functionsAround(site)].some((fn) => hasAnyPhrase(functionName(fn), askedServices));
