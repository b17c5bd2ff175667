import { type AstNode, getEnclosingFunction } from '../../program/syntax/ast';
import { birthDateWords, personalFields, realNameWords } from '../../knowledge/words/form-words';
import { isSchoolRegister } from '../../facts/fields/field-owner';
import { asksFor, type FormField } from '../../facts/fields/form-field';
import { hasAnyWord } from '../../program/syntax/words';
import { type Context, sensitiveWords } from './meta';

/** A sign-up of a child that asks for more personal fields than a start needs. Returns the fields that it speaks of. */
export function checkSignup(fields: readonly FormField[], context: Context): readonly FormField[] {
  const told: FormField[] = [];
  const groups = new Map<unknown, FormField[]>();
  for (const field of fields) if (asksFor(field, [...personalFields, ...sensitiveWords(context)]) && !/ids?$/i.test(field.names[0])) {
    const key = field.kind === 'input' ? formOf(field) : (field.site as AstNode).parent;
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  for (const [, group] of groups) {
    const about = `${group[0].owner ?? componentOf(group[0])} ${context.path}`;
    const isChilds = hasAnyWord(about, ['child', 'children', 'kid', 'kids', 'pupil', 'pupils', 'student', 'students', 'learner', 'junior', 'teen']) && hasAnyWord(about, ['signup', 'sign', 'register', 'registration', 'join', 'create', 'onboarding', 'profile', 'schema', 'form', 'account']);
    if (!isChilds || group.length <= context.options.maxFields || hasAnyWord(about, ['parent', 'guardian', 'teacher', 'admin'])) continue;
    // Legal names and birth dates have rules of their own; the report stands at another field where there is one.
    const at = group.find((field) => !asksFor(field, [...realNameWords, ...birthDateWords])) ?? group[0];
    context.report({ at: at.at, site: at.site, messageId: 'multipleAtSignup', isUnsure: group.some(isSchoolRegister), data: { count: String(group.length), names: group.slice(0, 6).map((field) => field.names[0].trim()).join(', ') } });
    told.push(...group);
  }
  return told;
}

/** The form around an input. */
function formOf(field: FormField): unknown {
  for (let element = field.element?.parent; element; element = element.parent) if (/^form$|Form$/.test(element.rawTag)) return element.node;
  return undefined;
}

/** The name of the component that shows an input: `KidSignup`. */
function componentOf(field: FormField): string {
  for (let fn = field.element && getEnclosingFunction(field.element.node); fn; fn = getEnclosingFunction(fn)) {
    const name = String(fn.id?.name ?? fn.parent?.id?.name ?? '');
    if (/^[A-Z]/.test(name)) return name;
  }
  return '';
}
