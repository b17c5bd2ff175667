import type { Finding } from '../../rules/src/hosts/node';

/** Line and column, both 1-based, in UTF-16 units. */
export type FindingPosition = Finding['start'];

export const isAfter = (a: FindingPosition, b: FindingPosition): boolean => a.line > b.line || (a.line === b.line && a.column > b.column);

/** Is a position inside a finding, its end included? */
export const covers = (finding: Finding, at: FindingPosition): boolean => !isAfter(finding.start, at) && !isAfter(at, finding.end);
