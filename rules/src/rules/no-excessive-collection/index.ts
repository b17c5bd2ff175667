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
import { meta, type Context, sensitiveWords } from './meta';
import { isNamedThing } from './other-things';
import { checkSignup } from './sign-ups';

const MESSAGES = { 'address book': 'addressBook', 'photo library': 'library', clipboard: 'clipboard', 'installed apps': 'installedApps' } as const;
const DEEDS = Object.keys(MESSAGES) as (keyof typeof MESSAGES)[];

export default createRule({
  meta,
  check(context: Context) {
    for (const { site, at, isUnsure } of usesOf(DEEDS, context.apis('use'), context.file)) {
      const does = site.fact.does as keyof typeof MESSAGES;
      if (does === 'clipboard' && unaskedRun(site.call, context.file) === 'no') continue;
      context.report({ at, site: site.call, isUnsure, messageId: MESSAGES[does], data: { name: context.file.getText(site.name) } });
    }
    if (isDutyPlace(context.path, context.options.domains)) return;
    const fields = formFields(context.elements(), context.file);
    const many = checkSignup(fields, context);
    for (const field of fields) if (!many.includes(field)) checkField(field, context);
    for (const statement of context.nodes('IfStatement')) {
      const refused = getRefused(statement, sensitiveWords(context), context.path, context.file);
      if (refused && complains(statement, context.file) && ![getValueName(refused), ...originNames(refused, context)].some((name) => isNamedThing(name, undefined, context.path))) context.report({ at: refused, site: statement, messageId: 'refusedField', data: { name: context.file.getText(refused) } });
    }
  },
});

/** What a refused value was read from: `studentIdNumber` of `String(req.body.studentIdNumber)`. */
function originNames(value: AstNode, context: Context): string[] {
  const from = value.type === 'Identifier' ? definitionOf(value, context.file)?.from : undefined;
  return from ? context.nodes('MemberExpression', 'Identifier').filter((node) => from.range[0] <= node.range[0] && node.range[1] <= from.range[1]).map((node) => (node.type === 'Identifier' ? (node.name as string) : (getMemberName(node) ?? ''))) : [];
}
