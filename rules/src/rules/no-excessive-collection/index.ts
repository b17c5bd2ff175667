import { type AstNode, getMemberName } from '../../program/syntax/ast';
import { isDutyPlace } from '../../facts/fields/field-owner';
import { formFields } from '../../facts/fields/form-field';
import { definitionOf } from '../../program/origin/definition';
import { getValueName } from '../../facts/people/names';
import { complains, getRefused } from '../../facts/occasions/refusal';
import { unaskedRun } from '../../facts/occasions/runs-unprompted';
import { usesOf } from '../../facts/sdk-calls/use';
import { createRule } from '../../rule/create-rule';
import { checkField } from './asked-fields';
import { meta, type Scope, sensitiveWords } from './meta';
import { isNamedThing } from './other-things';
import { checkSignup } from './sign-ups';

const MESSAGES = { 'address book': 'addressBook', 'photo library': 'library', clipboard: 'clipboard', 'installed apps': 'installedApps' } as const;
const DEEDS = Object.keys(MESSAGES) as (keyof typeof MESSAGES)[];

export default createRule({
  meta,
  check(on: Scope) {
    for (const { site, at, isUnsure } of usesOf(DEEDS, on.apis('use'), on.file)) {
      const does = site.fact.does as keyof typeof MESSAGES;
      if (does === 'clipboard' && unaskedRun(site.call, on.file) === 'no') continue;
      on.report({ at, site: site.call, isUnsure, messageId: MESSAGES[does], data: { name: on.file.getText(site.name) } });
    }
    if (isDutyPlace(on.path, on.options.domains)) return;
    const fields = formFields(on.elements(), on.file);
    const many = checkSignup(fields, on);
    for (const field of fields) if (!many.includes(field)) checkField(field, on);
    for (const statement of on.nodes('IfStatement')) {
      const refused = getRefused(statement, sensitiveWords(on), on.path, on.file);
      if (refused && complains(statement, on.file) && ![getValueName(refused), ...originNames(refused, on)].some((name) => isNamedThing(name, undefined, on.path))) on.report({ at: refused, site: statement, messageId: 'refusedField', data: { name: on.file.getText(refused) } });
    }
  },
});

/** What a refused value was read from: `studentIdNumber` of `String(req.body.studentIdNumber)`. */
function originNames(value: AstNode, on: Scope): string[] {
  const from = value.type === 'Identifier' ? definitionOf(value, on.file)?.from : undefined;
  return from ? on.nodes('MemberExpression', 'Identifier').filter((node) => from.range[0] <= node.range[0] && node.range[1] <= from.range[1]).map((node) => (node.type === 'Identifier' ? (node.name as string) : (getMemberName(node) ?? ''))) : [];
}
