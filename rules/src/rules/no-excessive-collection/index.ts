import { isDutyPlace } from '../../detect/field-owner';
import { formFields } from '../../detect/form-field';
import { getValueName } from '../../detect/personal';
import { complains, getRefused } from '../../detect/refusal';
import { unaskedRun } from '../../detect/unasked';
import { usesOf } from '../../detect/use';
import { createRule } from '../../rule';
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
      if (refused && complains(statement, on.file) && !isNamedThing(getValueName(refused), undefined, on.path)) on.report({ at: refused, site: statement, messageId: 'refusedField', data: { name: on.file.getText(refused) } });
    }
  },
});
