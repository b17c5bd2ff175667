import { type AstNode, getEnclosingFunction } from '../../program/syntax/ast';
import { pathNames } from '../../program/syntax/names';
import { hasAnyWord } from '../../program/syntax/words';
import { callSitesOf } from '../../program/modules/call-site';
import { findSend } from '../acts/sends';
import { type UnpromptedRun, unpromptedRunOf } from '../occasions/runs-unprompted';
import { type Use, usesOf } from '../sdk-calls/use';
import type { FactSources } from '../sources';
import { callsOneOf } from './openings';

/** A picture that is taken with a camera. */
export interface CameraPicture {
  readonly call: AstNode;
  readonly at: AstNode;
  readonly name: string;
  readonly run: UnpromptedRun;
  /** The function that takes it sends something away. */
  readonly isSent: boolean;
}

const cameras: readonly string[] = ['video', 'webcam', 'camera', 'cam'];
const files: ReadonlySet<string> = new Set(['toDataURL', 'toBlob', 'convertToBlob']);

/**
 * Photos taken with a catalogued camera, and video frames that the same function saves to a file; frames that are only
 * analysed do not count.
 */
export function cameraPictures(sources: FactSources): readonly CameraPicture[] {
  const { file } = sources;
  const read = (call: AstNode, at: AstNode, name: string): CameraPicture => {
    const fn = getEnclosingFunction(call);
    return { call, at, name, run: unpromptedRunOf(call, file), isSent: fn !== undefined && findSend(fn, file) !== undefined };
  };
  const taken = usesOf(['camera picture'], sources).map(({ site, at, name }) => read(site.call, at, name));
  const drawn = callSitesOf(file).named('drawImage').flatMap(({ node: call }) => {
    const source = (call.arguments as AstNode[])[0] as AstNode | undefined;
    const isOfCamera = source !== undefined && pathNames(source).some((part) => hasAnyWord(part, cameras));
    return isOfCamera && callsOneOf(getEnclosingFunction(call), files, file)
      ? [read(call, (call.callee.property ?? call.callee) as AstNode, 'drawImage')]
      : [];
  });
  return [...taken, ...drawn];
}

/** A switch that silences the shutter, and how the picture comes to be taken. */
export const silentPictures = (sources: FactSources): readonly (Use & { readonly run: UnpromptedRun })[] =>
  usesOf(['silent picture'], sources).map((use) => ({
    ...use,
    run: unpromptedRunOf(use.site.call, sources.file),
  }));
