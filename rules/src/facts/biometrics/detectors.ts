import { detectorKeys } from '../../knowledge/words/inference-words';
import { type AstNode, getEnclosingFunction, isFunction } from '../../program/syntax/ast';
import { entriesOf, entryAround } from '../../program/syntax/entries';
import { findSend } from '../acts/sends';
import { isChildSubject, pathNames } from '../people/names';
import { type Use, usesOf } from '../sdk-calls/use';
import type { FactSources } from '../sources';

const kinds = ['emotion inference', 'trait inference', 'gaze inference'] as const;

/** A catalogued detector that is configured to return emotions, traits or gaze. */
export interface Detector extends Use {
  readonly kind: (typeof kinds)[number];
  /** It is given what a child wrote, and what comes of it is written to the child or kept. */
  readonly readsChild: boolean;
}

export const detectors = (sources: FactSources): readonly Detector[] =>
  usesOf(kinds, sources)
    .map((use) => ({ ...use, kind: use.site.fact.does as Detector['kind'], readsChild: readsChild(use, sources) }));

function readsChild({ site }: Use, sources: FactSources): boolean {
  const isOfChild = (node: AstNode): boolean => pathNames(node).slice(0, -1).some((name) => isChildSubject(name, sources.settings));
  if (!site.args.some(isOfChild)) return false;
  for (let node = site.call.parent; node && !isFunction(node) && !node.type.endsWith('Statement'); node = node.parent) {
    if (node.type === 'AssignmentExpression' && isOfChild(node.left as AstNode)) return true;
  }
  return findSend(getEnclosingFunction(site.call) ?? sources.file.program, sources.file) !== undefined;
}

/** A setting that turns emotion detection on: `face: { emotion: { enabled: true } }` next to options that only detectors have. */
export interface DetectorSwitch {
  readonly node: AstNode;
  readonly value: AstNode;
}

const keys = new Set(detectorKeys);

export const detectorSwitches = ({ file }: FactSources): readonly DetectorSwitch[] =>
  file.nodes('Property').flatMap((node) => {
    const value = node.value as AstNode;
    return value.value === true && isDetectorSwitch(node) ? [{ node, value }] : [];
  });

const PATH = ['enabled', 'emotion', 'face'];

function isDetectorSwitch(property: AstNode): boolean {
  let entry: AstNode | undefined = property;
  const objects: AstNode[] = [];
  for (const key of PATH) {
    if (!entry || entryAround(entry)?.key !== key) return false;
    objects.push(entry.parent as AstNode);
    entry = entry.parent?.parent?.type === 'Property' ? entry.parent.parent : undefined;
  }
  return objects.some((object) => entriesOf(object).some((other) => keys.has(other.key)));
}
