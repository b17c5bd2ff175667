import { comparingWords, faceInputs, faceWords, nonBiometricFaceWords, recognitionVerbs, recognitionWords, geometryWords,
  biometricTemplates, voiceInputs, voiceRecognition } from '../../knowledge/words/inference-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { getRequestAddress } from '../acts/request-address';
import { pathNames } from '../people/names';
import type { FactSources } from '../sources';

/** A call that identifies a person by face, voice or gait, recognised by the name of a service or a function. */
export interface Recognition {
  readonly call: AstNode;
  readonly at: AstNode;
  readonly name: string;
  readonly by: 'service' | 'function';
}

/** Recognition by a service or a function of the project. The catalogue may know some of the calls as well. */
export const recognitions = ({ file }: FactSources): readonly Recognition[] =>
  callSitesOf(file).all.filter(({ isNew }) => !isNew).flatMap((site): Recognition[] => {
    const call = site.node;
    const address = getRequestAddress(call);
    const segment = address && segmentOf(address.text);
    if (address) return segment === undefined ? [] : [{ call, at: address.node, name: segment, by: 'service' }];
    return isRecognising(site) ? [{ call, at: site.at, name: site.shown, by: 'function' }] : [];
  });

/** Is a name that of telling whose face it is: `recognizeFace`, `face/verify`? */
const isRecognition = (name: string): boolean =>
  hasAnyWord(name, faceWords) && hasAnyWord(name, recognitionWords) && !hasAnyWord(name, nonBiometricFaceWords)
  && !hasAnyWord(name, geometryWords);

const isVersion = (segment: string): boolean => wordsOf(segment)[0] === 'v';

/** The part of a path that names recognition, over at most two neighbours: `face/verify`, `recognize-face`, `findsimilars`. */
function segmentOf(address: string): string | undefined {
  const [path] = address.split(/[?#]/);
  const segments = path.split(/[/\s]+/).filter((segment) => segment !== '' && !isVersion(segment));
  const single = segments.find(isRecognition);
  if (single !== undefined) return single;
  const isPair = (before: string, segment: string): boolean =>
    hasAnyWord(before, faceWords) && wordsOf(before).length <= 2 && isRecognition(`${before}/${segment}`);
  const second = segments.findIndex((segment, i) => i > 0 && isPair(segments[i - 1], segment));
  return second > 0 ? `${segments[second - 1]}/${segments[second]}` : undefined;
}

function isRecognising({ name, args }: CallSite): boolean {
  const [given, words] = [args.flatMap(namesIn), wordsOf(name)];
  const isGiven = (inputs: readonly string[]): boolean => given.some((each) => hasAnyWord(each, inputs));
  const begins = recognitionVerbs.some((verb) => words[0]?.startsWith(verb));
  const isNamed = begins && (isRecognition(name) || words.slice(0, 3).join(' ') === 'add face to');
  if (isNamed && isGiven(faceInputs) && !isGiven(geometryWords)) return true;
  if (hasAnyWord(name, comparingWords) && given.some((each) => hasAnyPhrase(each, biometricTemplates))) return true;
  const isOfGait = words.includes('gait') && hasAnyWord(name, recognitionWords);
  return (isOfGait || hasAnyPhrase(name, voiceRecognition)) && isGiven(voiceInputs);
}

/** Names in an argument: its path, or the keys of an object. */
function namesIn(argument: AstNode): readonly string[] {
  const expression = unwrap(argument);
  return expression.type === 'ObjectExpression' ? entriesOf(expression).map(({ key }) => key) : pathNames(expression);
}

/** Calls that unlock a device by face or finger; what is compared stays on it. */
export const deviceUnlocks = ({ file }: FactSources): readonly CallSite[] =>
  callSitesOf(file).all.filter(({ isNew, name }) => !isNew && name.endsWith('authenticateAsync'));
