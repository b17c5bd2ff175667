/**
 * The result of a binary operator over two known values, undefined where gc25 does not work it out: other types,
 * objects, mixed equality.
 */
export function calculate(operator: string, a: unknown, b: unknown): unknown {
  switch (operator) {
    case '===':
      return a === b;
    case '!==':
      return a !== b;
    case '==':
      return isLooselyPlain(a, b) ? a === b : undefined;
    case '!=':
      return isLooselyPlain(a, b) ? a !== b : undefined;
    default:
      break;
  }
  if (operator === '+' && (typeof a === 'string' || typeof b === 'string')) return String(a) + String(b);
  if (typeof a === 'string' && typeof b === 'string') return compare(operator, a, b);
  return typeof a === 'number' && typeof b === 'number' ? (compare(operator, a, b) ?? arithmetic(operator, a, b)) : undefined;
}

/** Same type, so that `==` converts nothing; null and undefined equal each other and are left out. */
const isLooselyPlain = (a: unknown, b: unknown): boolean => typeof a === typeof b && a !== null && b !== null && a !== undefined;

function compare<T extends string | number>(operator: string, a: T, b: T): boolean | undefined {
  switch (operator) {
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    case '>=':
      return a >= b;
    default:
      return undefined;
  }
}

function arithmetic(operator: string, a: number, b: number): number | undefined {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
    case '**':
      return a ** b;
    case '|':
      return a | b;
    case '&':
      return a & b;
    case '^':
      return a ^ b;
    case '<<':
      return a << b;
    case '>>':
      return a >> b;
    default:
      return undefined;
  }
}

/** The result of a unary operator over a known value; undefined for operators with an effect. */
export function calculateUnary(operator: string, value: unknown): unknown {
  switch (operator) {
    case '!':
      return !value;
    case 'typeof':
      return typeof value;
    case '-':
      return typeof value === 'bigint' ? -value : -Number(value);
    case '+':
      return typeof value === 'bigint' ? undefined : Number(value);
    case '~':
      return typeof value === 'bigint' ? ~value : ~Number(value);
    default:
      return undefined;
  }
}
