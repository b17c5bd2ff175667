import type { Matcher } from '../../configuration/settings';
import { replaceNode } from '../../edits/argument-edits';
import { canCall, variableAt } from '../../edits/names-in-scope';
import type { TextEdit } from '../../edits/text-edit';
import type { ParentalClaim } from '../../facts/consent';
import { getValueName } from '../../facts/people';
import type { FactSources } from '../../facts/sources';
import { consentVerifierWords } from '../../knowledge/words/consent/consent-words';
import { type AstNode, getEnclosingFunction } from '../../program/syntax/ast';
import { hasAnyWord } from '../../program/syntax/words';
import { isPersonName } from '../people/person-of-call';
import { callsOf, checkOf } from '../written-check';
import { literalTrue } from './verified-age';

interface VerifiedConsent {
  readonly id: 'verify';
  readonly data: { readonly check: string };
  readonly edits: readonly TextEdit[] | undefined;
}

/**
 * The project's verification of the consent of a parent in the place of a literal `true`: the first of `guards.parental` and
 * of the verifiers that are named for consent which the file declares or imports. No edit where none of them can be written.
 */
export function verifiedConsent({ node, value }: ParentalClaim, sources: FactSources): VerifiedConsent {
  const stated = literalTrue(value);
  const check = stated && isInBody(stated) ? verificationAt(placeOf(node), sources) : undefined;
  const edits = stated && check ? [...check.imports, ...replaceNode(stated, check.text)] : undefined;
  return { id: 'verify', data: { check: check?.text ?? '' }, edits };
}

/** Defaults of parameters cannot wait for an answer. */
const isInBody = (value: AstNode): boolean => {
  const body = getEnclosingFunction(value)?.body as AstNode | undefined;
  return body === undefined || (value.range[0] >= body.range[0] && value.range[1] <= body.range[1]);
};

/** The call that an entry is an argument of; the person is among its arguments. */
function placeOf(node: AstNode): AstNode {
  const fn = getEnclosingFunction(node);
  for (let around: AstNode | undefined = node; around && around !== fn; around = around.parent)
    if (around.type === 'CallExpression' || around.type === 'AssignmentExpression') return around;
  return node;
}

function verificationAt(place: AstNode, { settings, file }: FactSources): ReturnType<typeof checkOf> {
  const { guards, verifiers } = settings;
  const isKnown = ({ call, member, module }: Matcher): boolean => {
    if (module !== undefined) return true;
    if (member !== undefined) return variableAt(member.split('.')[0], place, file) !== undefined;
    return call !== undefined && canCall(call, place, file);
  };
  const isOfConsent = ({ call, member, export: exported }: Matcher): boolean =>
    hasAnyWord(call ?? member ?? exported ?? '', consentVerifierWords);
  // A verifier that the file calls with something else than a person, such as the token of a link, cannot be called with one.
  const takesPerson = ({ call, export: exported }: Matcher): boolean =>
    callsOf(call ?? exported ?? '', file).every(({ arguments: [first] }) =>
      !first || isPersonName(getValueName(first as AstNode), settings)
    );
  const functions = [...guards.parental.map(written), ...verifiers.map(written).filter(isOfConsent)].filter((each) =>
    isKnown(each) && takesPerson(each)
  );
  return checkOf(functions, place, 'parental', settings, file);
}

/** A verification takes time, unless the settings say that it does not; a promise in the place of the answer would always be true. */
const written = (given: string | Matcher): Matcher =>
  typeof given === 'string' ? { call: given, async: true } : { ...given, async: given.async ?? true };
