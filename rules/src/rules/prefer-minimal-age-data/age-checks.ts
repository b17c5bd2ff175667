import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName } from '../../program/syntax/ast';
import { facePictures, paperPictures } from '../../knowledge/words/inference-words';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { Context } from './meta';

/** The package for signing in that is called after the paper. */
const SIGN_IN = /\bpassport\??\.(?:user|session|initialize|authenticate|use)\b/g;

/** Papers or a face of an age check that are stored, in a function that never deletes. */
export function checkUpload(call: AstNode, context: Context): void {
  if (!/^(?:upload|uploadFile|uploadBytes|putObject|put|putFile|save|store|saveFile|PutObjectCommand|uploadString|uploadAsync)$/.test(getCalleeName(call) ?? '')) return;
  const text = context.file.getCode(call).slice(0, 400);
  const first = (call.arguments as AstNode[]).find((argument) => hasAnyPhrase(context.file.getCode(argument).slice(0, 120).replaceAll(SIGN_IN, ''), [...paperPictures, ...facePictures]));
  const fn = getEnclosingFunction(call) ?? context.file.program;
  if (!first || !isAgeCheck(text + context.path, fn, context) || /\b(?:delete|remove|unlink|destroy|purge)\w*\(/i.test(context.file.getCode(fn))) return;
  const name = context.file.getText(first).slice(0, 60);
  context.report({ at: first, site: call, messageId: 'identityDocument', data: { name } });
}

/** The call, its file or the function around it is about an age or an identity. */
const isAgeCheck = (text: string, fn: AstNode, context: Context): boolean =>
  /\bage|verif|identity|check/i.test(text) || /(?:verify|check|estimate|confirm|prove)\w*(?:Age|Identity)\b|age(?:Check|Verif|Gate|Assurance|Estimat)/.test(fn === context.file.program ? '' : context.file.getCode(fn));

export function checkBiometricAge(object: AstNode, context: Context): void {
  const keys = (object.properties as AstNode[]).flatMap((property) => (property.type === 'Property' ? [{ property, name: getKeyName(property.key as AstNode, property.computed as boolean) ?? '' }] : []));
  const age = keys.find(({ name }) => hasAnyPhrase(name, ['estimated age', 'predicted age', 'face age', 'age estimate']));
  if (age && keys.some(({ name }) => hasAnyWord(name, ['image', 'photo', 'frame', 'selfie', 'picture']))) context.report({ at: age.property, site: object, messageId: 'biometricAge' });
}
