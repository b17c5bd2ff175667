const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lays settings over others: objects key by key, lists behind lists, else the later value. */
export function layOver(base: object, over: object): Record<string, unknown> {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = result[key];
    if (Array.isArray(before) && Array.isArray(value)) result[key] = [...(before as unknown[]), ...(value as unknown[])];
    else if (isRecord(before) && isRecord(value)) result[key] = layOver(before, value);
    else result[key] = value;
  }
  return result;
}
