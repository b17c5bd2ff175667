import { type AstNode, getKeyName } from '../syntax/ast';
import { type Value, dynamic, known } from './value';

/** The value of a TypeScript enum's member, over all declarations of the enum; numbers count up from the member before. */
export function memberOfEnum(declarations: readonly AstNode[], key: string, read: (node: AstNode) => Value): Value {
  for (const declaration of declarations) {
    let next: Value<number> = known(0, declaration);
    for (const member of (declaration.body?.members ?? declaration.members) as AstNode[]) {
      const value: Value = member.initializer ? read(member.initializer as AstNode) : next;
      if (getKeyName(member.id, false) === key)
        return value.kind === 'known' && !member.initializer
          ? known(value.value, member.id ?? member)
          : value;
      next = value.kind === 'known' && typeof value.value === 'number' ? known(value.value + 1, member) : dynamic(member);
    }
  }
  return dynamic();
}
