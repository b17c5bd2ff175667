import { removeProperty, replaceNode } from '../../edits/argument-edits';
import { type ActivityReport, activityReports, type Hiding, hidings, keyLogs, processScans, reportedFaults, watchCommandsIn, type Watcher,
  watchers } from '../../facts/monitoring';
import { tellBefore } from '../../repairs/notice';
import { createRule, type Suggestion } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    const { options } = context;
    for (const watcher of watchers(context)) checkWatcher(watcher, context);
    for (const { site, at, name, hears, isShortcut } of context.canShow('keyLogger') ? keyLogs(context) : []) {
      if (hears !== 'pointer') context.report({ at, site: site.call, messageId: 'keyLogger', data: { name }, isUnsure: isShortcut });
    }
    for (const hiding of context.canShow('hidden') ? hidings(context, options.monitoringVocabulary) : []) {
      const { at, site, name, watcher } = hiding;
      if (watcher !== undefined) context.report({ at, site, messageId: 'hidden', data: { name }, suggest: repairsOf(hiding) });
    }
    for (const report of activityReports(context, options.recipients, options.noticeFunctions)) checkReport(report, context);
    for (const { by, at, site, name } of context.canShow('violation') ? reportedFaults(context) : []) {
      if (by !== 'a camera') context.report({ at, site, messageId: 'violation', data: { name } });
    }
    for (const { at, isSent, isOfChild } of processScans(context)) {
      if (isSent && isOfChild) context.report({ at, messageId: 'processScan' });
    }
    for (const { at, site, name, isNoticed } of watchCommandsIn(context, options.noticeFunctions)) {
      if (!isNoticed) context.report({ at, site, messageId: 'command', data: { name } });
    }
  },
});

/** A switch is set to the value that hides nothing. */
function repairsOf({ open, value }: Hiding): Suggestion<'show'>[] {
  const shown = String(open);
  return open === undefined ? [] : [{ id: 'show', data: { value: shown }, edits: value && replaceNode(value, shown) }];
}

/** What an extension, a page or a phone observes of a user, and where it is sent. */
function checkWatcher(watcher: Watcher, context: Context): void {
  const { what, by, call, at, name, isTimed, isSent, isAboutChild, mentionsChild, isUnsure } = watcher;
  switch (what) {
    case 'calls and messages':
      context.report({ at, site: call, messageId: 'phoneLog', data: { name }, isUnsure: !isSent });
      break;
    case 'visited pages':
      if (isSent) context.report({ at, site: call, messageId: 'visitedPages', data: { name }, isUnsure: !mentionsChild });
      break;
    case 'device':
      if (isTimed && (isSent || !isUnsure)) reportCapture('the clipboard, windows or activity', !isSent || (isUnsure && !isAboutChild));
      break;
    case 'screen':
      if (by === 'name' ? isTimed && isAboutChild : isTimed || isAboutChild) reportCapture('the screen', false);
  }
  function reportCapture(seen: string, isHint: boolean): void {
    context.report({ at, site: call, messageId: 'capture', data: { name, what: seen }, isUnsure: isHint });
  }
}

/** Reports to parents or school: never of what is private to the child, of anything else only if the child is notified too. */
function checkReport({ call, at, name, told, isToChild, isNoticed, callForHelp }: ActivityReport, context: Context): void {
  const { options, settings, file } = context;
  if (isToChild || (options.allowEmergency && callForHelp === 'yes')) return;
  if (told.isPrivate) {
    const edits = told.isWhole ? removeProperty(told.node, file) : undefined;
    const suggest: Suggestion<'dropField'>[] = [{ id: 'dropField', data: { field: told.name }, edits }];
    context.report({ at: told.node, site: call, messageId: 'privateContent', data: { name, field: told.name }, suggest });
  } else if (!isNoticed && context.canShow('undisclosedSharing')) {
    const { text, edits } = tellBefore(call, [...options.noticeFunctions, ...settings.noticeFunctions], settings, file);
    const suggest: Suggestion<'tellChild'>[] = [{ id: 'tellChild', data: { call: text }, edits }];
    context.report({ at, site: call, messageId: 'undisclosedSharing', data: { name }, suggest });
  }
}
