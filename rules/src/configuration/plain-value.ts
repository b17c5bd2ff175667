/** Deeper than any configuration; what lies below is left out, and so ends a value that contains itself. */
const DEEPEST = 12;

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value) as object | null;
  // An object of another realm has another Object.prototype, whose own prototype is null as well.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/**
 * A copy that holds nothing but what JSON knows. A configuration written in code may hold anything: functions, classes,
 * numbers that are none and properties that throw become null, which no part of the schema allows; undefined is not there.
 */
export function toPlain(value: unknown, depth = 0): unknown {
  try {
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value : null;
    if (typeof value !== 'object' || value === null || depth > DEEPEST) return null;
    // Holes of a list are no items of it.
    if (Array.isArray(value)) return Array.from(value, (item) => toPlain(item, depth + 1));
    return isPlain(value) ? plainObject(value, depth) : null;
  } catch {
    return null;
  }
}

function plainObject(value: object, depth: number): object {
  const copy = {};
  for (const key of Object.keys(value)) {
    const part = read(value, key);
    if (part === undefined) continue;
    // Assigning to "__proto__" would not create a key. A lone surrogate is not valid in a URI.
    Object.defineProperty(copy, key.replace(/\p{Surrogate}/gu, '\ufffd'), {
      value: toPlain(part, depth + 1),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return copy;
}

function read(value: object, key: string): unknown {
  try {
    return (value as Record<string, unknown>)[key];
  } catch {
    return null;
  }
}
