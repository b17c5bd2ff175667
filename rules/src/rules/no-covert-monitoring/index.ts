import { type AstNode, getKeyName } from '../../ast';
import { useTriggers } from '../../catalogue';
import { activityFields, hidingSwitches, monitoringWords, privateFields, recipientWords, leavingWords, violationWords, watchCommands, watchFaults } from '../../catalogue/monitoring-words';
import { usesOf } from '../../detect/use';
import { replaceNode } from '../../edits/argument-edits';
import { createRule, type RuleMeta, type RuleScope } from '../../rule';
import { hasAnyPhrase } from '../../values/words';
import { valueOf } from '../../values/value-of';
import { is } from '../../values/value';
import { checkCommands } from './commands';
import { checkReports } from './reports';
import { checkViolations } from './violations';
import { checkProcessScans } from './process-scans';
import { checkTimedFaults, checkWatcher } from './watchers';

const reason = 'no watching of children without their knowledge';

const meta = {
  id: 'no-covert-monitoring',
  description: 'Disallow hidden monitoring of a child, and passing on what it does without telling it',
  paragraphs: { primary: 75, also: [76, 103, 65] },
  family: 'identification',
  sensitivity: 'always',
  confidence: 'medium',
  duty: 'must',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  triggers: [
    ...useTriggers(['screen capture', 'listening', 'visited pages', 'message log']),
    [[...new Set(watchFaults.map((word) => word.split(' ')[0]))], ['setinterval', 'interval'], ['violation', 'flag', 'report', 'emit', 'send', 'log', 'alert', 'record', 'event']],
    [Object.keys(hidingSwitches), [...monitoringWords.map((word) => word.replaceAll(' ', '')), 'child', 'kid', 'student', 'track', 'device', 'agent']],
    [['dock.hide', 'skiptaskbar', 'openashidden'], monitoringWords.map((word) => word.replaceAll(' ', ''))],
    [recipientWords, [...activityFields, ...privateFields].map((word) => word.replaceAll(' ', '')), ['send', 'notify', 'report', 'email', 'forward', 'share']],
    [[...violationWords, ...leavingWords].map((word) => word.replaceAll(' ', '')), ['blur', 'visibilitychange', 'copy', 'paste', 'contextmenu', 'fullscreenchange']],
    [['tasklist', 'ps -', 'ps aux', 'getalldisplays', 'wmic process', 'find-process', 'ps-list', 'systeminformation'], ['fetch(', 'post(', 'send', 'emit', 'report']],
    [watchCommands.map((word) => word.replaceAll(' ', '')), ['child', 'kid', 'student', 'parent', 'device', 'victim', 'target']],
  ],
  messages: {
    hidden: { seen: '`{{name}}` hides that somebody is watched', reason, advice: 'Show it, in words a child understands', evidence: 'C' },
    capture: { seen: '`{{name}}` takes what is on the screen again and again', reason, advice: 'Let the child start it and see that it runs', evidence: 'A' },
    visitedPages: { seen: '`{{name}}` is heard, and what somebody visits is sent away', reason, advice: 'Leave it out, or show what is sent and to whom', evidence: 'C' },
    phoneLog: { seen: '`{{name}}` reads whom somebody calls or writes to', reason, advice: 'Leave it out', evidence: 'A' },
    keyLogger: { seen: '`{{name}}` hears every key of the device', reason, advice: 'Leave it out', evidence: 'A' },
    processScan: { seen: 'what runs on the device of a person is listed and sent', reason, advice: 'Leave it out', evidence: 'C' },
    violation: { seen: 'leaving the page, or what a camera sees of a person, is sent as a fault (`{{name}}`)', reason, advice: 'Ask instead of watching', evidence: 'C' },
    command: { seen: '`{{name}}` lets somebody else look into the device of a child', reason, advice: 'Leave it out', evidence: 'C' },
    undisclosedSharing: { seen: '`{{name}}` passes on what a child does, and nothing here tells the child', reason, advice: 'Tell the child first', evidence: 'C' },
    privateContent: { seen: '`{{name}}` passes on `{{field}}`, which is private to a child', reason, advice: 'Leave it out', evidence: 'C' },
  },
  suggestions: {
    show: 'Set it to `{{value}}`',
    tellChild: 'Tell the child first (`{{call}}`)',
    dropField: 'Leave `{{field}}` out',
  },
  options: {
    noticeFunctions: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further functions that tell a child that it is watched' },
    recipients: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further names of people who get reports' },
    monitoringVocabulary: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further words of watching' },
    allowEmergency: { schema: { type: 'boolean' }, default: true, description: 'Whether alarms that a child raises are left alone' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options { readonly noticeFunctions: readonly string[]; readonly recipients: readonly string[]; readonly monitoringVocabulary: readonly string[]; readonly allowEmergency: boolean }
export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;

const fold = (name: string): string => name.toLowerCase().replaceAll(/[-_]/g, '');

export default createRule({
  meta,
  check(on: Scope) {
    for (const use of usesOf(['screen capture', 'listening', 'visited pages', 'message log'], on.apis('use'), on.file)) {
      if (use.site.sdk.id === 'key-loggers') on.report({ at: use.at, site: use.site.call, messageId: 'keyLogger', data: { name: use.name } });
      else if (use.site.sdk.id !== 'media-capture') checkWatcher(use, on);
    }
    checkTimedFaults(on);
    const isMonitor = hasAnyPhrase(on.file.code, [...monitoringWords, ...on.options.monitoringVocabulary]);
    for (const property of on.nodes('Property')) checkSwitch(property, isMonitor, on);
    for (const call of on.nodes('CallExpression')) if (isMonitor && /(?:^|\.)dock\.hide$/.test(on.file.getCode(call.callee as AstNode))) on.report({ at: call.callee.property as AstNode, site: call, messageId: 'hidden', data: { name: on.file.getText(call.callee as AstNode) } });
    checkReports(on);
    checkViolations(on);
    checkProcessScans(on);
    checkCommands(on);
  },
});

/** A switch that hides a watcher, or a window that hides itself in a program that watches. */
function checkSwitch(property: AstNode, isMonitor: boolean, on: Scope): void {
  const name = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
  const hidesWhen = Object.hasOwn(hidingSwitches, fold(name)) ? hidingSwitches[fold(name)] : isMonitor && /^(?:skipTaskbar|openAsHidden)$/.test(name) ? true : undefined;
  if (hidesWhen === undefined || !is(valueOf(property.value as AstNode, on.file), hidesWhen) || property.parent?.type !== 'ObjectExpression') return;
  const around = on.file.getCode(property.parent) + on.file.code.slice(Math.max(0, property.parent.range[0] - 80), property.parent.range[0]) + on.path;
  const isOwnName = /stealth|hideAppIcon|preventUninstall|silent(?:Tracking|Monitoring)|covert|hideFrom|notifyChild|notifyStudent|visibleToChild/i.test(name);
  if (!isMonitor && !isOwnName && !hasAnyPhrase(around, ['child', 'student', 'kid', 'pupil', 'track', 'tracker'])) return;
  if (/^stealth$|^covert$/i.test(name) && !isMonitor) return;
  on.report({ at: property, messageId: 'hidden', data: { name }, suggest: [{ id: 'show', data: { value: String(!hidesWhen) }, edits: property.value.type === 'Literal' ? replaceNode(property.value as AstNode, String(!hidesWhen)) : undefined }] });
}
