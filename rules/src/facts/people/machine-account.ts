import { type AstNode, getEnclosingFunction, getKeyName } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsOf } from '../../program/syntax/words';
import { definitionOf } from '../../program/origin/definition';
import { pathNames } from '../../program/syntax/names';

/**
 * Is what looks like a person an account of the product's own: one it reads from its environment, sends mail with, or
 * calls services as?
 */
export function isMachineAccount(identifier: AstNode, file: FileContext): boolean {
  const origin = definitionOf(identifier, file);
  if (origin && !origin.isCallback && isConfigured(origin.from)) return true;
  const name = identifier.name as string;
  if (/^client email$/.test(wordsOf(name).join(' ')))
    return file.once(
      isMachineAccount,
      () =>
        file.nodes('Identifier', 'Literal').some((node) =>
          /^(?:private_?key|service_?account|project_?id)$/i.test(String(node.name ?? node.value))
        ),
    );
  return ['user', 'username', 'login'].includes(name.toLowerCase()) && (isBesideHost(identifier) || isMailLogin(identifier, file));
}

/** `process.env.X`, `Deno.env.get('X')`, `config.get('X') || …` */
function isConfigured(from: AstNode): boolean {
  if (from.type === 'LogicalExpression') return isConfigured(from.left as AstNode);
  const names = pathNames(from);
  return names.includes('env') || /^(?:process|config|configService|env|settings|secrets)$/.test(names[0] ?? '')
    || (names[0] === '' && names.includes('env'));
}

/** `function send(host, port, user, pass)` */
function isBesideHost(identifier: AstNode): boolean {
  const fn = getEnclosingFunction(identifier);
  const names = ((fn?.params ?? []) as AstNode[]).flatMap((parameter) => (parameter.type === 'Identifier'
    ? [parameter.name as string]
    : parameter.type === 'ObjectPattern'
    ? (parameter.properties as AstNode[]).flatMap(
      (property) => (property.type === 'Property' ? [getKeyName(property.key as AstNode, property.computed as boolean) ?? ''] : [])
    )
    : [])
  );
  return names.some((each) => /host/i.test(each)) && names.some((each) => ['port', 'pass', 'password'].includes(each.toLowerCase()));
}

/** `auth: { user, pass }` */
function isMailLogin(identifier: AstNode, file: FileContext): boolean {
  return (file.variableOf(identifier)?.references ?? []).some((reference) => {
    const property = (reference.identifier as unknown as AstNode).parent;
    if (property?.type !== 'Property' || property.parent?.type !== 'ObjectExpression') return false;
    return getKeyName(property.key as AstNode, property.computed as boolean) === 'user'
      && (property.parent.properties as AstNode[]).some((each) =>
        each.type === 'Property'
        && ['pass', 'password', 'clientId', 'host'].includes(getKeyName(each.key as AstNode, each.computed as boolean) ?? '')
      );
  });
}
