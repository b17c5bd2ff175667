/** Levels of the deepest value that is looked through; what is deeper may have no end. */
const DEEPEST = 100;

/** Does the value come back from JSON as it was, but for keys without a value? */
export const isPlain = (value: unknown): boolean => isPlainAt(0, value);

function isPlainAt(depth: number, value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.every((each) => isPlainAt(depth + 1, each));
  const prototype: unknown = Object.getPrototypeOf(value);
  return (prototype === Object.prototype || prototype === null) && !('toJSON' in value) && !Object.hasOwn(value, '__proto__')
    && Object.values(value).every((each) => each === undefined || isPlainAt(depth + 1, each));
}
