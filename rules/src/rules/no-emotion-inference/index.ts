import { replaceNode } from '../../edits/argument-edits';
import { replaceChainLink } from '../../edits/chain-edits';
import { detectors, detectorSwitches, emotionReadings, faceMovements, gazeRecords, ownGuesses, stateScores } from '../../facts/biometrics';
import { callsNamed } from '../../facts/sdk-calls';
import { setSafely } from '../../repairs/safe-option';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

const MESSAGES = { 'emotion inference': 'emotion', 'trait inference': 'traits', 'gaze inference': 'gaze' } as const;

export default createRule({
  meta,
  check(context: Context) {
    checkDetectors(context);
    for (const { at, site, name, by } of emotionReadings(context)) {
      context.report({ at, site, messageId: 'reading', evidence: by === 'labels' ? 'C' : undefined, data: { name } });
    }
    for (const { at, value, isBesideFeelings } of faceMovements(context)) {
      if (context.options.allowAvatarBlendshapes && !isBesideFeelings) continue;
      const suggest = [{ id: 'set' as const, data: { value: 'false' }, edits: replaceNode(value, 'false') }];
      context.report({ at, messageId: 'blendshapes', suggest });
    }
    for (const { at, site, isKept } of gazeRecords(context)) if (isKept) context.report({ at, site, messageId: 'gazeRecord' });
    checkGuesses(context);
  },
});

/** Detectors of the catalogue, and what has the shape of one's settings. */
function checkDetectors(context: Context): void {
  const found = detectors(context);
  for (const detector of found) {
    const { site, at, kind, option, isUnsure, readsChild } = detector;
    const name = option ? context.nameOf(site.name) : detector.name;
    const { text, edits } = setSafely(detector, context.file);
    const dropped = { id: 'dropStep' as const, data: { name }, edits: replaceChainLink(site.call, context.file) };
    context.report({
      at,
      site: site.call,
      isUnsure: isUnsure && !readsChild,
      messageId: MESSAGES[kind],
      data: { name, service: site.sdk.name },
      suggest: [option ? { id: 'set', data: { value: text }, edits } : dropped],
    });
  }
  const known = new Set(found.map(({ at }) => at));
  for (const { node, value } of detectorSwitches(context)) {
    if (known.has(node)) continue;
    const suggest = [{ id: 'set' as const, data: { value: 'false' }, edits: replaceNode(value, 'false') }];
    context.report({ at: node, messageId: 'emotion', evidence: 'C', data: { name: 'emotion', service: 'a detector' }, suggest });
  }
}

/** Guesses by what the project's options name, by a score that is kept, and by a service or a function of the project. */
function checkGuesses(context: Context): void {
  for (const { call, callee, name } of callsNamed(context.options.apis, context)) {
    context.report({ at: callee, site: call, messageId: 'emotion', evidence: 'B', data: { name, service: 'your function' } });
  }
  const scores = stateScores(context, context.options.vocabulary);
  for (const { at, site, name } of scores) context.report({ at, site, messageId: 'score', data: { name } });
  const scored = new Set(scores.map(({ made }) => made));
  for (const { call, at, name, address, what, isKept } of ownGuesses(context)) {
    if (scored.has(call) || (what === 'gaze' && !isKept)) continue;
    const service = address === undefined ? 'a function of the product' : `\`${address}\``;
    context.report({ at, site: call, messageId: what === 'gaze' ? 'gaze' : 'emotion', evidence: 'D', data: { name, service } });
  }
}
