import { type AstNode, getCalleeName, getKeyName, getMemberName, isFunction, unwrap, walk } from '../../ast';
import { createRule, type RuleMeta, type RuleScope } from '../../rule';
import { tellingFields } from '../../catalogue/personal-words';
import { hasAnyPhrase } from '../../values/words';
import { checkContact } from './by-contact';
import { getErasureName } from './claims';

const reason = 'erasure of data on request';

const meta = {
  id: 'require-data-erasure',
  description: 'Require that deleting an account or data of a child really erases it',
  paragraphs: { primary: 72, also: [73] },
  family: 'data',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  duty: 'must',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX'],
  triggers: [
    [['delete', 'erase', 'forget', 'remove'], ['isdeleted', 'deletedat', 'deleted:', 'is_deleted', 'isactive', 'active:', 'active =', 'closed', 'disabled', 'deactivated', "'deleted'", '"deleted"', 'status(403', 'status(405']],
    [['delet', 'clos', 'remov', 'eras'], ['account', 'data', 'profile'], ['contact', 'mailto', 'e-mail', 'email', 'write to', 'call us', 'reach out']],
    [['deleteaccount', 'delete-account', 'delete_account', 'closeaccount', 'account/delete', 'account.delete']],
    [['softdelete', 'softremove', 'set is_deleted', 'set deleted', 'set status', 'set active', 'set is_active']],
    [['.post(', '.put(', '.patch('], ['child', 'student', 'pupil', 'kid']],
  ],
  messages: {
    fakeErasure: { seen: '`{{name}}` says that it deletes, and only marks the record (`{{flag}}`)', reason, advice: 'Erase the data, or put it in line for that', evidence: 'C' },
    blockedErasure: { seen: 'a request to delete is refused here', reason, advice: 'Let people delete their data themselves', evidence: 'C' },
    byContact: { seen: 'people must write or call to have their data deleted', reason, advice: 'Let them delete it themselves', evidence: 'C' },
    missingExport: { seen: '`{{name}}` can be deleted here, and never taken along', reason, advice: 'Add a way to get a copy', evidence: 'D' },
    missingErasure: { seen: '`{{name}}` can be created and changed here, and never deleted', reason, advice: 'Add a way to delete it', evidence: 'D' },
  },
  suggestions: {
    addErasure: 'Call `{{call}}` afterwards',
  },
  options: {
    erasureFunctions: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further functions that erase data' },
    models: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Names of resources that must have a way to delete them' },
    routeNames: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further words of routes that delete' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly erasureFunctions: readonly string[]; readonly models: readonly string[]; readonly routeNames: readonly string[] }>;

const FLAGS = /^(?:is_?deleted|deleted|is_?closed|closed|is_?disabled|is_?deactivated|deactivated|deleted_?at|is_?removed|removed_?at|is_?active|active|status|state|account_?status|archived|is_?archived|disabled)$/i;
/** `UPDATE users SET deleted_at = NOW()` */
const SQL_MARK = /\bupdate\s+\S+\s+set\s[^;]*?\b(?:(?:is_)?(?:deleted|removed|closed|disabled|deactivated)\s*=\s*(?:true|1|'t'|'y)|(?:deleted|removed)_at\s*=\s*(?:now\(|current_timestamp|\$\d|\?)|(?:is_)?active\s*=\s*(?:false|0)|status\s*=\s*'(?:deleted|closed|inactive|removed)')/i;
/** Calls that erase, now or later. */
const ERASES = /(?:delete(?:One|Many|Forever|Permanently|User|Account|Doc|All|From)?|destroy|erase\w*|purge\w*|anonymi[sz]e\w*|pseudonymi[sz]e\w*|remove(?:User|All)?|wipe\w*|scheduleErasure|scheduleDeletion|hardDelete|findByIdAnd(?:Delete|Remove)|findOneAnd(?:Delete|Remove)|rimraf|unlink|enqueue\w*|truncate)$/;

export default createRule({
  meta,
  check(on: Scope) {
    const erasers = [...on.settings.erasureFunctions, ...on.options.erasureFunctions];
    for (const fn of on.nodes('FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression')) {
      const name = getErasureName(fn, on);
      if (name !== undefined) checkErasure(fn, name, erasers, on);
    }
    checkContact(on);
    for (const model of on.options.models) checkRoutes(model, on);
  },
});

function checkErasure(fn: AstNode, name: string, erasers: readonly string[], on: Scope): void {
  let flag: AstNode | undefined;
  let isErased = false;
  let refusal: AstNode | undefined;
  walk(fn.body as AstNode, (node) => {
    if (isFunction(node) && node !== fn && getErasureName(node, on) !== undefined) return false;
    if (node.type === 'CallExpression') {
      const callee = getCalleeName(node) ?? '';
      const text = on.file.getText(node.callee as AstNode);
      if ((ERASES.test(callee) && !/^(?:localStorage|sessionStorage|AsyncStorage|Map|Set|cache)/.test(text) && callee !== name) || erasers.some((eraser) => text === eraser || text.endsWith(`.${eraser}`) || callee === eraser) || /\b(?:fetch|axios|api|mutate|dispatch|rpc)\b/.test(text)) isErased = true;
      if (/^soft(?:Delete|Remove)(?:ById|One)?$/.test(callee)) flag ??= node;
      if (callee === 'status' && /^(?:403|405)$/.test(String(node.arguments[0]?.value)) && isOnly(node, fn)) refusal = node;
    }
    const sql = node.type === 'Literal' ? node.value : node.type === 'TemplateElement' ? node.value.raw : undefined;
    if (typeof sql === 'string' && /\bdelete\s+from\b/i.test(sql)) isErased = true;
    else if (typeof sql === 'string' && SQL_MARK.test(sql)) flag ??= node;
    const key = node.type === 'Property' ? (getKeyName(node.key as AstNode, node.computed as boolean) ?? '') : node.type === 'AssignmentExpression' ? (getMemberName(unwrap(node.left as AstNode)) ?? '') : '';
    const value = (node.type === 'Property' ? node.value : node.type === 'AssignmentExpression' ? node.right : undefined) as AstNode | undefined;
    if (value && isWiped(key, value)) isErased = true;
    if (flag === undefined && value && FLAGS.test(key) && isDeletedValue(key, value, on) && node.parent?.parent?.type !== 'ReturnStatement') flag = node;
    return undefined;
  }, on.file.sourceCode.visitorKeys);
  if (refusal) return on.report({ at: refusal.callee.type === 'MemberExpression' ? (refusal.callee.property as AstNode) : refusal, site: fn, messageId: 'blockedErasure' });
  if (!flag || isErased) return;
  const call = `${erasers[0] ?? 'scheduleErasure'}()`;
  const statement = statementOf(flag.type === 'TemplateElement' ? (flag.parent as AstNode) : flag);
  on.report({ at: flag, site: fn, messageId: 'fakeErasure', data: { name, flag: on.file.getText(flag).slice(0, 40) }, suggest: [{ id: 'addErasure', data: { call }, edits: statement && [{ range: [statement.range[1], statement.range[1]], text: ` ${call};` }] }] });
}

/** `email: null`, `user.firstName = ''`: who it was is taken out of the record. */
function isWiped(key: string, value: AstNode): boolean {
  const expression = unwrap(value);
  return hasAnyPhrase(key, [...tellingFields, 'username', 'display name']) && ((expression.type === 'Literal' && (expression.value === null || expression.value === '')) || (expression.type === 'TemplateLiteral' && /^(?:deleted|removed|anonym|erased)/i.test(String(expression.quasis[0].value.cooked))));
}

/** The answer of the whole handler, not one branch of it. */
const isOnly = (call: AstNode, fn: AstNode): boolean => {
  for (let node = call.parent; node && node !== fn; node = node.parent) if (/^(?:IfStatement|ConditionalExpression|CatchClause|SwitchCase|TryStatement)$/.test(node.type)) return false;
  return fn.body.type !== 'BlockStatement' || (fn.body.body as unknown[]).length <= 2;
};

function isDeletedValue(key: string, value: AstNode, on: Scope): boolean {
  const expression = unwrap(value);
  if (/at$/i.test(key)) return /^new Date\(|^Date\.now|^now\(|serverTimestamp|^dayjs\(|^moment\(/.test(on.file.getCode(expression));
  if (/status|state/i.test(key)) return typeof expression.value === 'string' && /^(?:deleted|removed|closed|archived|inactive|deactivated)$/i.test(expression.value);
  return /active$/i.test(key) ? expression.value === false : expression.value === true;
}

function statementOf(node: AstNode): AstNode | undefined {
  for (let current: AstNode | undefined = node; current; current = current.parent) if (current.type === 'ExpressionStatement') return current;
  return undefined;
}

/** Routes of a resource with ways to create and change it and none to delete it. */
function checkRoutes(model: string, on: Scope): void {
  const routes = on.nodes('CallExpression').flatMap((call) => {
    const callee = unwrap(call.callee as AstNode);
    const path = call.arguments[0]?.type === 'Literal' ? String(call.arguments[0].value) : '';
    return callee.type === 'MemberExpression' && path.includes(model) ? [{ call, method: getMemberName(callee) ?? '' }] : [];
  });
  const has = (...methods: string[]): boolean => routes.some(({ method }) => methods.includes(method));
  if (has('delete') && !routes.some(({ call }) => /export|download|archive|copy/i.test(String(call.arguments[0]?.value)))) on.report({ at: routes[0].call.arguments[0] as AstNode, site: routes[0].call, messageId: 'missingExport', data: { name: model } });
  if (has('post') && has('put', 'patch') && !has('delete')) on.report({ at: routes[0].call.arguments[0] as AstNode, site: routes[0].call, messageId: 'missingErasure', data: { name: model } });
}
