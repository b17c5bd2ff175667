import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, unwrap } from '../../ast';
import { configTriggers, useTriggers } from '../../catalogue';
import { configReport } from '../../detect/config-entry';
import { isPosition } from '../../detect/person-or-thing';
import { usesOf } from '../../detect/use';
import { replaceNode } from '../../edits/argument-edits';
import { createRule, type RuleMeta, type RuleScope } from '../../rule';
import { hasAnyWord } from '../../values/words';

const reason = 'no revealing where a child is';

const meta = {
  id: 'no-precise-location',
  description: 'Disallow precise, continuous, background or shared location of a child',
  paragraphs: { primary: 68, also: [88, 40, 75] },
  family: 'identification',
  sensitivity: 'guarded-adult',
  confidence: 'high',
  duty: 'must',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'JSON'],
  triggers: [
    ...useTriggers(['precise position', 'continuous position', 'background position', 'position']),
    ...configTriggers('location'),
    [['geolocation', 'getcurrentposition', 'getlastknownposition', 'watchposition', 'locationobject'], ['coords', 'latitude']],
  ],
  messages: {
    precise: { seen: '`{{name}}: {{value}}` asks for the exact position', reason, advice: 'A rough one is enough for most things', evidence: 'A' },
    continuous: { seen: '`{{name}}` follows where a person goes', reason, advice: 'Ask once, when the child wants something that needs it', evidence: 'A' },
    background: { seen: '`{{name}}` follows where a person goes while the app is closed', reason, advice: 'Ask only while the app is in use', evidence: 'A' },
    shared: { seen: '`{{name}}` tells others where a person is', reason, advice: 'Round it, and share it only when the child chose to', evidence: 'C' },
    stored: { seen: '`{{name}}`, where a person is, is kept unrounded', reason, advice: 'Round it to about ten kilometres, or do not keep it', evidence: 'C' },
    configured: { seen: '`{{name}}` in the configuration of the product {{says}}', reason, advice: 'Leave it out', evidence: 'A' },
  },
  suggestions: {
    set: 'Set it to `{{value}}`',
    once: 'Ask once (`{{value}}`)',
    round: 'Round it (`{{value}}`)',
    setSafely: 'Set it to `{{value}}`',
    removeEntry: 'Remove it',
  },
  options: {
    maxDecimals: { schema: { type: 'number' }, default: 1, description: 'How many decimals of a degree still count as rough' },
    allowNavigation: { schema: { type: 'boolean' }, default: false, description: 'Whether following a position is allowed in files about navigation' },
    placeNames: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further names that hold a place, not a person' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly maxDecimals: number; readonly allowNavigation: boolean; readonly placeNames: readonly string[] }>;

/** A call for help is made to be found. */
const EMERGENCY = ['sos', 'panic', 'emergency', 'rescue', 'help me', 'distress'];
const SHARES = /^(?:emit|broadcast|publish|sendMessage|share|sendLocation|shareLocation)$/;
const STORES = /^(?:updateOne|update|insertOne|insert|create|save|setDoc|updateDoc|addDoc|findByIdAndUpdate|findOneAndUpdate|upsert|post|put|patch)$/;

export default createRule({
  meta,
  check(on: Scope) {
    const uses = usesOf(['precise position', 'continuous position', 'background position'], on.apis('use'), on.file);
    for (const { site, at, name, option, isUnsure } of uses) {
      const does = site.fact.does;
      const isFollowed = uses.some((other) => other.site.call === site.call && other.site.fact.does !== 'precise position');
      if (isEmergency(site.call, on) || (does === 'precise position' && isFollowed) || (does === 'continuous position' && on.options.allowNavigation && hasAnyWord(on.path, ['navigation', 'route', 'directions', 'navigate']))) continue;
      on.report({
        at, site: site.call, isUnsure,
        messageId: does === 'precise position' ? 'precise' : does === 'continuous position' ? 'continuous' : 'background',
        data: { name, value: option?.text ?? '' },
        suggest: [option ? { id: 'set', data: { value: option.fact.safe ?? '' }, edits: option.edits } : { id: 'once', data: { value: 'getCurrentPosition' }, edits: name === 'watchPosition' && site.call.parent?.type === 'ExpressionStatement' && site.args.length < 3 ? replaceNode(site.name, 'getCurrentPosition') : undefined }],
      });
    }
    for (const call of on.nodes('CallExpression')) checkSink(call, on);
    for (const site of on.configs('location')) on.report({ ...configReport(site, on.file), messageId: 'configured' });
  },
});

function isEmergency(node: AstNode, on: Scope): boolean {
  const names = [on.path];
  for (let fn = getEnclosingFunction(node); fn; fn = getEnclosingFunction(fn)) names.push(String(fn.id?.name ?? fn.parent?.id?.name ?? fn.parent?.key?.name ?? fn.parent?.left?.name ?? ''), fn.parent?.type === 'CallExpression' ? on.file.getText(fn.parent.callee as AstNode) : '', fn.parent?.parent?.type === 'VariableDeclarator' ? String(fn.parent.parent.id?.name ?? '') : '');
  return names.some((name) => hasAnyWord(name, EMERGENCY)) || on.file.text.slice(Math.max(0, node.range[0] - 250), node.range[0]).split('\n').some((line) => hasAnyWord(line, ['sos', 'panic']));
}

/** Coordinates of a person among what a call shares with others or keeps. */
function checkSink(call: AstNode, on: Scope): void {
  const name = getCalleeName(call) ?? '';
  const messageId = SHARES.test(name) ? 'shared' : STORES.test(name) && unwrap(call.callee as AstNode).type === 'MemberExpression' ? 'stored' : undefined;
  if (messageId === undefined) return;
  const found = (call.arguments as AstNode[]).flatMap((argument) => coordinatesIn(argument, on, 0));
  if (found.length === 0 || isEmergency(call, on) || (messageId === 'stored' && !isOfPerson(call, on))) return;
  const rounded = (node: AstNode): string => `Number(${on.file.getText(node)}.toFixed(${on.options.maxDecimals}))`;
  const isNumber = (node: AstNode): boolean => /(?:latitude|longitude|\blat|\blng|\blon)$/i.test(on.file.getText(node)) && node.parent?.shorthand !== true;
  on.report({ at: found[0], site: call, messageId, data: { name: on.file.getText(found[0]) }, suggest: [{ id: 'round', data: { value: rounded(found[0]) }, edits: found.every(isNumber) ? found.flatMap((node) => replaceNode(node, rounded(node))) : undefined }] });
}

/** Something else in the arguments, or what is called, speaks of a person. */
const isOfPerson = (call: AstNode, on: Scope): boolean =>
  hasAnyWord(on.file.getText(call).slice(0, 600), ['user', 'users', 'child', 'children', 'kid', 'student', 'pupil', 'me', 'profile', 'signup', 'register', 'account', 'member', 'friend', 'friends', 'player', 'guardian', 'email']);

function coordinatesIn(node: AstNode, on: Scope, depth: number): AstNode[] {
  if (depth > 5) return [];
  const expression = unwrap(node);
  switch (expression.type) {
    case 'ObjectExpression': return (expression.properties as AstNode[]).flatMap((property) => (property.type === 'Property' && !on.options.placeNames.includes(getKeyName(property.key as AstNode, property.computed as boolean) ?? '') ? coordinatesIn(property.value as AstNode, on, depth + 1) : property.type === 'SpreadElement' ? coordinatesIn(property.argument as AstNode, on, depth + 1) : []));
    case 'ArrayExpression': return (expression.elements as (AstNode | null)[]).flatMap((element) => (element ? coordinatesIn(element, on, depth + 1) : []));
    case 'CallExpression': return getCalleeName(expression) === 'stringify' ? coordinatesIn(expression.arguments[0] as AstNode, on, depth + 1) : [];
    case 'Identifier': case 'MemberExpression': return isPosition(expression, on.file) && !on.options.placeNames.includes(on.file.getText(expression)) ? [expression] : [];
    default: return [];
  }
}
