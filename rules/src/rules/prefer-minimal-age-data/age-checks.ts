import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName } from '../../program/syntax/ast';
import { facePictures, paperPictures } from '../../knowledge/words/inference-words';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { Scope } from './meta';

/** The package for signing in that is called after the paper. */
const SIGN_IN = /\bpassport\??\.(?:user|session|initialize|authenticate|use)\b/g;

/** Papers or a face of an age check that are stored, in a function that never deletes. */
export function checkUpload(call: AstNode, on: Scope): void {
  if (!/^(?:upload|uploadFile|uploadBytes|putObject|put|putFile|save|store|saveFile|PutObjectCommand|uploadString|uploadAsync)$/.test(getCalleeName(call) ?? '')) return;
  const text = on.file.getCode(call).slice(0, 400);
  const first = (call.arguments as AstNode[]).find((argument) => hasAnyPhrase(on.file.getCode(argument).slice(0, 120).replaceAll(SIGN_IN, ''), [...paperPictures, ...facePictures]));
  const fn = getEnclosingFunction(call) ?? on.file.program;
  if (!first || !isAgeCheck(text + on.path, fn, on) || /\b(?:delete|remove|unlink|destroy|purge)\w*\(/i.test(on.file.getCode(fn))) return;
  const name = on.file.getText(first).slice(0, 60);
  on.report({ at: first, site: call, messageId: 'identityDocument', data: { name } });
}

/** The call, its file or the function around it is about an age or an identity. */
const isAgeCheck = (text: string, fn: AstNode, on: Scope): boolean =>
  /\bage|verif|identity|check/i.test(text) || /(?:verify|check|estimate|confirm|prove)\w*(?:Age|Identity)\b|age(?:Check|Verif|Gate|Assurance|Estimat)/.test(fn === on.file.program ? '' : on.file.getCode(fn));

export function checkBiometricAge(object: AstNode, on: Scope): void {
  const keys = (object.properties as AstNode[]).flatMap((property) => (property.type === 'Property' ? [{ property, name: getKeyName(property.key as AstNode, property.computed as boolean) ?? '' }] : []));
  const age = keys.find(({ name }) => hasAnyPhrase(name, ['estimated age', 'predicted age', 'face age', 'age estimate']));
  if (age && keys.some(({ name }) => hasAnyWord(name, ['image', 'photo', 'frame', 'selfie', 'picture']))) on.report({ at: age.property, site: object, messageId: 'biometricAge' });
}
