import { type AstNode, getEnclosingFunction, getKeyName } from '../../program/syntax/ast';
import { isChildSubject, pathNames } from '../../facts/people/names';
import { findSend } from '../../facts/acts/sends';
import { type Use, usesOf } from '../../facts/sdk-calls/use';
import { setSafely } from '../../repairs/safe-option';
import { replaceChainLink } from '../../edits/chain-edits';
import { replaceNode } from '../../edits/argument-edits';
import type { Context } from './meta';

const MESSAGES = { 'emotion inference': 'emotion', 'trait inference': 'traits', 'gaze inference': 'gaze' } as const;

/** What a detector is told beside the feelings: an avatar has a face too. */
const DETECTOR_KEYS = ['backend', 'modelBasePath', 'modelPath', 'minConfidence', 'skipFrames', 'mesh', 'iris', 'description', 'detector', 'antispoof', 'liveness'];

/** Detectors of the catalogue, and what has the shape of one's settings. */
export function checkDetectors(context: Context): void {
  const uses = usesOf(['emotion inference', 'trait inference', 'gaze inference'], context.apis('use'), context.file);
  for (const use of uses) {
    const { site, at, name, option, isUnsure } = use;
    const safe = setSafely(use, context.file);
    context.report({
      at, site: site.call, isUnsure: isUnsure && !isOfChildsText(use, context),
      messageId: MESSAGES[site.fact.does as keyof typeof MESSAGES],
      data: { name: option ? context.file.getText(site.name) : name, service: site.sdk.name },
      suggest: [option ? { id: 'set', data: { value: safe.text }, edits: safe.edits } : { id: 'dropStep', data: { name }, edits: replaceChainLink(site.call, context.file) }],
    });
  }
  for (const property of context.nodes('Property')) {
    if (uses.some(({ at }) => at === property) || property.value.value !== true || !isDetectorSwitch(property)) continue;
    context.report({ at: property, messageId: 'emotion', evidence: 'C', data: { name: 'emotion', service: 'a detector' }, suggest: [{ id: 'set', data: { value: 'false' }, edits: replaceNode(property.value as AstNode, 'false') }] });
  }
}

/** `face.emotion.enabled` beside what only detectors are told. */
function isDetectorSwitch(property: AstNode): boolean {
  const keys: string[] = [];
  const objects: AstNode[] = [];
  for (let node: AstNode | undefined = property; node?.type === 'Property' && keys.length < 3; node = node.parent?.parent) {
    keys.unshift(keyOf(node));
    objects.push(node.parent as AstNode);
  }
  return keys.join('.') === 'face.emotion.enabled' && objects.some((object) => (object.properties as AstNode[]).some((other) => other.type === 'Property' && DETECTOR_KEYS.includes(keyOf(other))));
}

const keyOf = (property: AstNode): string => getKeyName(property.key as AstNode, property.computed as boolean) ?? '';

/** Something that a child wrote is read, and what comes of it is written to the child or kept. */
function isOfChildsText({ site, isUnsure }: Use, context: Context): boolean {
  if (!isUnsure || !site.args.some((argument) => pathNames(argument).slice(0, -1).some((name) => isChildSubject(name, context.settings)))) return false;
  for (let node: AstNode | undefined = site.call.parent; node && !/Statement$|Function/.test(node.type); node = node.parent) {
    if (node.type === 'AssignmentExpression' && pathNames(node.left as AstNode).slice(0, -1).some((name) => isChildSubject(name, context.settings))) return true;
  }
  return findSend(getEnclosingFunction(site.call) ?? context.file.program, context.file) !== undefined;
}
