import { contactTexts, type Deletion, deletionsIn, markedThings, resourceNamed } from '../../facts/erasure';
import { eraseAfterMark } from '../../repairs/add-erasure';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

const LONGEST_FLAG = 40;

export default createRule({
  meta,
  check(context: Context) {
    for (const deletion of deletionsIn(context.options.routeNames, context)) checkDeletion(deletion, context);
    for (const { at, isOfPolicy, isOfRefusal, isForDevelopers } of contactTexts(context)) {
      // What a request is refused with is reported as a refusal.
      if (!isOfRefusal && !isForDevelopers) context.report({ at, messageId: 'byContact', isUnsure: isOfPolicy });
    }
    for (const { fn: site, name, mark: { node: at } } of context.isStrict ? markedThings(context) : [])
      context.report({ at, site, messageId: 'fakeErasure', data: { name, flag: context.textOf(at, LONGEST_FLAG) }, isUnsure: true });
    for (const model of context.options.models) checkResource(model, context);
  },
});

/** A deletion that is refused to all users or to children, and one that soft-deletes and neither erases the record nor schedules that. */
function checkDeletion(deletion: Deletion, context: Context): void {
  const { fn, name, refusals, marks, isErasing, isErasedLater, isOneOfTwo } = deletion;
  const refusal = refusals.find(({ isOnly, site }) => isOnly || context.guard(site, 'minor').kind === 'guarded');
  if (refusal) context.report({ at: refusal.at, site: fn, messageId: 'blockedErasure', data: { name } });
  else if (!isErasing && !isErasedLater) {
    for (const mark of marks) {
      const { text, edits } = eraseAfterMark(deletion, mark, context.settings, context.file);
      const data = { name, flag: context.textOf(mark.node, LONGEST_FLAG) };
      const suggest = [{ id: 'addErasure' as const, data: { call: text }, edits }];
      context.report({ at: mark.node, site: fn, messageId: 'fakeErasure', data, suggest, isUnsure: isOneOfTwo });
    }
  }
}

/** Records that people can make and change, and neither delete nor take along. */
function checkResource(name: string, context: Context): void {
  const resource = resourceNamed(name, context);
  if (!resource) return;
  const { at, canBeMade, canBeChanged, canBeDeleted, canBeTakenAlong } = resource;
  if (canBeDeleted && !canBeTakenAlong) context.report({ at, messageId: 'missingExport', data: { name } });
  if (canBeMade && canBeChanged && !canBeDeleted) context.report({ at, messageId: 'missingErasure', data: { name } });
}
