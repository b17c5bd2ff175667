import { type AstNode, getCalleeName, getKeyName, unwrap } from '../../ast';
import { gazeMeasures } from '../../catalogue/inference-words';
import { wordsOf } from '../../values/words';
import type { Scope } from './index';

const measures = new Set(gazeMeasures);
const KEEPS = /^(?:send|sendBeacon|fetch|emit|post|put|patch|save|insert|insertOne|create|update|updateOne|setDoc|addDoc|log|logEvent|track|report|record|push|publish|invoke|stringify)$/i;
/** What has a yaw and a pitch beside a head: cameras of a scene, phones, aircraft. */
const OF_EYES = /gaze|eye|blink|pupil|face|head/i;

/** Records with several measures of eyes and head that are kept or sent. */
export function checkGaze(on: Scope): void {
  for (const object of on.nodes('ObjectExpression')) {
    const keys = (object.properties as AstNode[]).flatMap((property) => (property.type === 'Property' ? [property] : [])).filter((property) => isMeasure(getKeyName(property.key as AstNode, property.computed as boolean) ?? ''));
    if (keys.length < 2 || !keys.some((key) => OF_EYES.test(on.file.getCode(key.key as AstNode))) || !isKept(object, on)) continue;
    on.report({ at: keys[0], site: object, messageId: 'gazeRecord' });
  }
}

const isMeasure = (name: string): boolean => {
  const words = wordsOf(name);
  return measures.has(words.join(' ')) || measures.has(words.slice(0, 2).join(' ')) || measures.has(words.slice(-2).join(' '));
};

/** The object is an argument of a call that keeps or sends, or a variable that such a call gets. */
function isKept(object: AstNode, on: Scope): boolean {
  for (let node: AstNode | undefined = object.parent, depth = 0; node && depth < 6 && !/Statement|Function/.test(node.type); node = node.parent, depth++) {
    if (node.type === 'CallExpression' && KEEPS.test(getCalleeName(node) ?? '')) return true;
    if (node.type !== 'VariableDeclarator' || node.id.type !== 'Identifier') continue;
    const variable = on.file.variableOf(node.id as AstNode);
    return (variable?.references ?? []).some((reference) => {
      for (let use: AstNode | undefined = (reference.identifier as unknown as AstNode).parent, up = 0; use && up < 6 && !/Statement$/.test(use.type); use = use.parent, up++) if (use.type === 'CallExpression' && KEEPS.test(getCalleeName(use) ?? '') && unwrap(use.callee as AstNode) !== (reference.identifier as unknown)) return true;
      return false;
    });
  }
  return false;
}
