import { type AstNode, getKeyName } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import type { FormField } from './form-field';

/** Decorators of columns and properties that are stored, and of checks on what is given. */
const STORES = /^@(?:Column|Prop|Property|Field|prop)\b/;
const CHECKS = /^@(?:IsNotEmpty|IsDefined|IsString|IsDate|IsDateString|IsISO8601|Length|MinLength|Matches|IsAlpha)\b/;
/** What may stay empty unless it says otherwise: Mongoose and Typegoose properties, columns of sequelize-typescript. */
const LENIENT = /^@(?:Prop|prop)\b/;
const LENIENT_COLUMN = /^@Column\b/;
const DOCUMENTS = /^@ApiProperty\b/;
const TAKES = /create|register|sign_?up|update|input|request|body|form/i;
const MAY_BE_LEFT_OUT = /nullable:\s*true|\bIsOptional\b|required:\s*false|\bdefault:/;
const MUST_BE_GIVEN = /required:\s*(?:true|\[\s*true)|allowNull:\s*false|AllowNull\([\s(]*false\b|nullable:\s*false/;

/** `@Column() birthDate: Date`. A decorator that only documents what an answer holds asks for nothing. */
export function fieldOfEntity(property: AstNode, file: FileContext): FormField[] {
  const decorators = ((property.decorators ?? []) as AstNode[]).map((decorator) => file.getCode(decorator));
  const owner = property.parent?.parent?.id?.name as string | undefined;
  const tells = decorators.filter((text) => STORES.test(text) || CHECKS.test(text) || (TAKES.test(owner ?? '') && DOCUMENTS.test(text)));
  if (tells.length === 0) return [];
  return [{ kind: 'schema', names: [getKeyName(property.key as AstNode, property.computed as boolean) ?? ''], at: property.key as AstNode, site: property, isRequired: property.optional === true ? false : isRequired(decorators, tells, file), owner }];
}

function isRequired(decorators: readonly string[], tells: readonly string[], file: FileContext): boolean | undefined {
  const text = decorators.join(' ');
  if (MAY_BE_LEFT_OUT.test(text)) return false;
  // Whether such a check runs depends on the other fields.
  if (/@ValidateIf\b/.test(text)) return undefined;
  const isLenient = (each: string): boolean => LENIENT.test(each) || (LENIENT_COLUMN.test(each) && /['"]sequelize-typescript['"]/.test(file.code));
  return MUST_BE_GIVEN.test(text) || tells.some((each) => !isLenient(each));
}
