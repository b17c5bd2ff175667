import { answerDecorators, checkingDecorators, storingDecorators, takingClasses,
  typeDecorators } from '../../knowledge/words/people/schema-words';
import { getApiPath, getModule } from '../../program/modules/api-path';
import { type AstNode, getKeyName, unwrap } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { lastName } from '../../program/syntax/names';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { FormField } from './field';

/** Properties of Mongoose and Typegoose may stay empty unless they say otherwise, and so may columns of sequelize-typescript. */
const LENIENT = new Set(['Prop', 'prop']);
const LENIENT_COLUMNS = 'sequelize-typescript';

interface Decorator {
  readonly name: string;
  readonly callee: AstNode;
  readonly args: readonly AstNode[];
}

function readDecorator(decorator: AstNode): Decorator {
  const expression = unwrap(decorator.expression as AstNode);
  const isCall = expression.type === 'CallExpression';
  return {
    name: lastName(expression),
    callee: (isCall ? expression.callee : expression) as AstNode,
    args: isCall ? (expression.arguments as AstNode[]) : [],
  };
}

/** `@Column() birthDate: Date`. A decorator that only documents what an answer holds asks for nothing. */
export function fieldOfEntity(property: AstNode, file: FileContext): FormField[] {
  const decorators = ((property.decorators ?? []) as AstNode[]).map(readDecorator);
  const owner = property.parent?.parent?.id?.name as string | undefined;
  const isTaken = hasAnyPhrase(owner ?? '', takingClasses);
  const tells = decorators.filter(({ name }) =>
    storingDecorators.has(name) || checkingDecorators.has(name) || (isTaken && name === 'ApiProperty')
  );
  if (tells.length === 0 || isOfAnswer(property)) return [];
  const names = [getKeyName(property.key as AstNode, property.computed as boolean) ?? ''];
  const isGiven = property.optional === true ? false : isRequired(decorators, tells, file);
  const onlyChecksType = tells.every(({ name }) => typeDecorators.has(name));
  return [{ kind: 'schema', names, at: property.key as AstNode, site: property, isRequired: isGiven, onlyChecksType, owner }];
}

/** `@ObjectType() class` describes what a query answers, unless it is a record or an input as well. */
function isOfAnswer(property: AstNode): boolean {
  const names = ((property.parent?.parent?.decorators ?? []) as AstNode[]).map((decorator) => readDecorator(decorator).name);
  return names.length > 0 && names.every((name) => answerDecorators.has(name));
}

function isRequired(decorators: readonly Decorator[], tells: readonly Decorator[], file: FileContext): boolean | undefined {
  const has = (name: string): boolean => decorators.some((decorator) => decorator.name === name);
  const options = decorators.flatMap(({ args }) => args.flatMap(entriesOf));
  const says = (key: string, value: boolean): boolean =>
    options.some((option) => option.key === key && firstOf(option.value)?.value === value);
  if (has('IsOptional') || says('nullable', true) || says('required', false) || options.some(({ key }) => key === 'default')) return false;
  // Whether such a check runs depends on the other fields.
  if (has('ValidateIf')) return undefined;
  if (says('required', true) || says('allowNull', false) || says('nullable', false)) return true;
  if (decorators.some(({ name, args }) => name === 'AllowNull' && args[0]?.value === false)) return true;
  return tells.some((decorator) => !isLenient(decorator, file));
}

/** `true` of `true` and of `[true, 'Please fill in']`. */
function firstOf(value: AstNode): AstNode | undefined {
  const expression = unwrap(value);
  return expression.type === 'ArrayExpression' ? unwrap(expression.elements[0] as AstNode | null) : expression;
}

const isLenient = ({ name, callee }: Decorator, file: FileContext): boolean =>
  LENIENT.has(name) || (name === 'Column' && getModule(getApiPath(callee, file) ?? '') === LENIENT_COLUMNS);
