import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, getMemberName, unwrap, walk } from '../../program/syntax/ast';
import { identityWords, orderWords, rotatingWords } from '../../knowledge/words/device-words';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { Context } from './meta';

const HASHES = /^(?:sha\w*|md5|murmur\w*|xxhash\w*|hash\w*|createHash|createHmac)$/;
const ADDRESS = ['ip', 'ip address', 'ipaddress', 'client ip', 'remote address', 'remote addr', 'x forwarded for', 'x real ip', 'connecting ip'];
const BROWSER = ['user agent', 'useragent', 'ua'];

/** Hashes of the network address and the browser of a visitor: a fingerprint that a server takes. */
export function checkNetworkPrints(context: Context): void {
  for (const call of context.nodes('CallExpression')) {
    const name = getCalleeName(call) ?? '';
    const isUpdate = name === 'update' && HASHES.test(getCalleeName(unwrap(call.callee.object as AstNode | undefined) ?? call) ?? '');
    const data = (call.arguments as AstNode[])[0];
    if (!data || name.startsWith('create') || !(isUpdate || HASHES.test(name))) continue;
    const names = namesIn(data, context, 0);
    if (!names.some((each) => hasAnyPhrase(each, ADDRESS)) || !names.some((each) => hasAnyPhrase(each, BROWSER)) || names.some((each) => hasAnyWord(each, rotatingWords))) continue;
    const around = namesAround(call);
    if (around.some((each) => hasAnyWord(each, orderWords)) || hasAnyWord(context.path, orderWords)) continue;
    context.report({ at: call.callee.type === 'MemberExpression' ? (call.callee.property as AstNode) : (call.callee as AstNode), site: call, isUnsure: !around.some((each) => hasAnyWord(each, identityWords)), messageId: 'ownFingerprint', data: { name: isUpdate ? context.file.getText(call.callee.object as AstNode) : name, sources: 'address, user agent' } });
  }
}

/** Names and header names that an expression reads, its variables followed. */
function namesIn(root: AstNode, context: Context, steps: number): string[] {
  const names: string[] = [];
  walk(root, (node) => {
    if (node.type === 'MemberExpression') names.push(getMemberName(node) ?? '');
    else if (node.type === 'Literal' && typeof node.value === 'string') names.push(node.value);
    else if (node.type === 'NewExpression') names.push(getCalleeName(node) ?? '');
    else if (node.type === 'Identifier') {
      names.push(node.name as string);
      const init = steps < 2 ? ((context.file.variableOf(node)?.defs[0]?.node as unknown as AstNode | undefined)?.init as AstNode | undefined) : undefined;
      if (init) names.push(...namesIn(init, context, steps + 1));
    }
  }, context.file.sourceCode.visitorKeys);
  return names;
}

/** What the result is called: the variable, property or function it is given to. */
function namesAround(call: AstNode): string[] {
  const names: string[] = [];
  for (let node: AstNode | undefined = call; node && !/Statement$/.test(node.type); node = node.parent) {
    if (node.type === 'VariableDeclarator' && node.id?.type === 'Identifier') names.push(node.id?.name as string);
    else if (node.type === 'Property') names.push(getKeyName(node.key as AstNode, node.computed as boolean) ?? '');
    else if (node.type === 'AssignmentExpression') names.push(getMemberName(node.left as AstNode) ?? String(node.left.name ?? ''));
    else if (node.type === 'CallExpression' && node !== call) names.push(getCalleeName(node) ?? '');
  }
  const fn = getEnclosingFunction(call);
  return [...names, String(fn?.id?.name ?? fn?.parent?.id?.name ?? fn?.parent?.key?.name ?? '')];
}
