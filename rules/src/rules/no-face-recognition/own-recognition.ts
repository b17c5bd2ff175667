import { type AstNode, getCalleeName, getKeyName, unwrap } from '../../program/syntax/ast';
import { faceInputs, otherFaces, recognitionWords, solidWords, templates, voiceInputs, voiceRecognition } from '../../knowledge/words/inference-words';
import { pathNames } from '../../facts/people/names';
import { getRequestAddress } from '../../facts/acts/request-address';
import { schemaFields } from '../../facts/fields/schema-field';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { Context } from './meta';

const FACE = ['face', 'faces', 'facial'];
const COMPARES = /similarity|distance|compare|match/i;
/** Stored forms that are of a face when something beside them is. */
const FORMS = /^(?:descriptors?|embeddings?|encodings?|templates?|face_?vector)$/i;

/** Is a name that of telling whose face it is: `recognizeFace`, `face/verify`? */
const isRecognition = (name: string): boolean => hasAnyWord(name, FACE) && hasAnyWord(name, recognitionWords) && !hasAnyWord(name, otherFaces) && !hasAnyWord(name, solidWords);

/** Recognition by a service or a function of the project; `known` calls are those of the catalogue. */
export function checkOwnRecognition(context: Context, known: ReadonlySet<AstNode>): void {
  for (const call of context.nodes('CallExpression')) {
    const address = getRequestAddress(call);
    const segment = address && segmentOf(address.text);
    if (address && segment !== undefined) context.report({ at: address.node, site: call, messageId: 'recognition', evidence: 'C', data: { name: segment } });
    else if (!address && !known.has(call)) checkCall(call, context);
  }
  checkForms(context);
  for (const field of schemaFields(context.file)) if (field.kind === 'sql' && hasAnyPhrase(field.names[0], templates)) context.report({ at: field.at, site: field.site as AstNode, messageId: 'template', data: { name: field.names[0] } });
}

/** The part of a path that names recognition, over at most two neighbours: `face/verify`, `recognize-face`, `findsimilars`. */
function segmentOf(address: string): string | undefined {
  const segments = address.split(/[?#]/)[0].split(/[/\s]+/).filter((segment) => segment !== '' && !/^v\d/.test(segment));
  const single = segments.find(isRecognition);
  if (single !== undefined) return single;
  const pair = segments.findIndex((segment, i) => i > 0 && hasAnyWord(`${segments[i - 1]}`, FACE) && wordsOf(segments[i - 1]).length <= 2 && isRecognition(`${segments[i - 1]}/${segment}`));
  return pair > 0 ? `${segments[pair - 1]}/${segments[pair]}` : undefined;
}

function checkCall(call: AstNode, context: Context): void {
  const name = getCalleeName(call) ?? '';
  const args = call.arguments as AstNode[];
  const given = args.flatMap((argument) => namesIn(argument));
  const callee = unwrap(call.callee as AstNode);
  const at = callee.type === 'MemberExpression' ? (callee.property as AstNode) : callee;
  const isNamed = /^(?:verify|recogni[sz]e|compare|match|identify|enroll?|search|register|add)/i.test(name) && (isRecognition(name) || /^addFaceTo/i.test(name)) && given.some((each) => hasAnyWord(each, faceInputs)) && !given.some((each) => hasAnyWord(each, solidWords));
  const isCompared = COMPARES.test(name) && given.some((each) => hasAnyPhrase(each, templates));
  const isVoice = (hasAnyPhrase(name, voiceRecognition) || (hasAnyWord(name, ['gait']) && hasAnyWord(name, recognitionWords))) && given.some((each) => hasAnyWord(each, voiceInputs));
  if (isNamed || isCompared || isVoice) context.report({ at, site: call, messageId: 'recognition', evidence: 'C', data: { name } });
}

/** Names in an argument: its path, and the keys and paths of an object. */
function namesIn(argument: AstNode): readonly string[] {
  const expression = unwrap(argument);
  if (expression.type !== 'ObjectExpression') return pathNames(expression);
  return (expression.properties as AstNode[]).flatMap((property) => (property.type === 'Property' ? [getKeyName(property.key as AstNode, property.computed as boolean) ?? ''] : []));
}

/** `embedding` in a table of faces, `descriptors` beside `faceImages`. */
function checkForms(context: Context): void {
  for (const field of schemaFields(context.file)) {
    const object = (field.site as AstNode).parent;
    if (field.kind !== 'schema' || !FORMS.test(field.names[0]) || object?.type !== 'ObjectExpression') continue;
    const beside = (object.properties as AstNode[]).map((property) => (property.key ? (getKeyName(property.key as AstNode, property.computed as boolean) ?? '') : ''));
    if (hasAnyWord(field.owner ?? '', FACE) || beside.some((key) => key !== field.names[0] && hasAnyWord(key, FACE))) context.report({ at: field.at, site: field.site as AstNode, messageId: 'template', data: { name: field.names[0] } });
  }
}
