import { type AstNode, getKeyName } from '../../program/syntax/ast';
import { gazeMeasures } from '../../knowledge/words/inference-words';
import { isHandedTo } from '../../facts/acts/handed-to';
import { wordsOf } from '../../program/syntax/words';
import type { Context } from './meta';

const measures = new Set(gazeMeasures);
const KEEPS = /^(?:send|sendBeacon|fetch|emit|post|put|patch|save|insert|insertOne|create|update|updateOne|setDoc|addDoc|log|logEvent|track|report|record|push|publish|invoke|stringify)$/i;
/** What has a yaw and a pitch beside a head: cameras of a scene, phones, aircraft. */
const OF_EYES = /gaze|eye|blink|pupil|face|head/i;

/** Records with several measures of eyes and head that are kept or sent. */
export function checkGaze(context: Context): void {
  for (const object of context.nodes('ObjectExpression')) {
    const keys = (object.properties as AstNode[]).flatMap((property) => (property.type === 'Property' ? [property] : [])).filter((property) => isMeasure(getKeyName(property.key as AstNode, property.computed as boolean) ?? ''));
    if (keys.length < 2 || !keys.some((key) => OF_EYES.test(context.file.getCode(key.key as AstNode))) || !isHandedTo(object, (name) => KEEPS.test(name), context.file)) continue;
    context.report({ at: keys[0], site: object, messageId: 'gazeRecord' });
  }
}

const isMeasure = (name: string): boolean => {
  const words = wordsOf(name);
  return measures.has(words.join(' ')) || measures.has(words.slice(0, 2).join(' ')) || measures.has(words.slice(-2).join(' '));
};
