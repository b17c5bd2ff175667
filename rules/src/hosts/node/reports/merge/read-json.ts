import type { Problem } from '../../../../rule/finding';
import { type EarlierResult, type EarlierRun, isCoverage } from './earlier-run';

type JsonFinding = EarlierResult['findings'][number] & { readonly url?: string };

interface JsonOutput {
  readonly folder: string;
  readonly files: readonly (EarlierResult & { readonly findings: readonly JsonFinding[] })[];
  readonly problems: readonly Problem[];
  readonly summary: Pick<EarlierRun, 'coverage'>;
}

/** Reads the format `json`; undefined for other data. */
export function readJson(data: object): EarlierRun | undefined {
  if (!isOutput(data)) return undefined;
  const { folder, files, problems, summary } = data;
  return {
    folder,
    results: files.map(({ file, findings, suppressed = [], problems: own }) => ({
      file,
      findings: findings.map(withoutUrl),
      ...(suppressed.length > 0 ? { suppressed: suppressed.map(withoutUrl) } : {}),
      problems: own,
    })),
    problems,
    coverage: summary.coverage,
  };
}

function withoutUrl<T extends JsonFinding>({ url: _, ...finding }: T): Omit<T, 'url'> {
  return finding;
}

function isOutput(data: object): data is JsonOutput {
  const { folder, files, problems, summary } = data as Partial<JsonOutput>;
  return typeof folder === 'string' && Array.isArray(files) && Array.isArray(problems) && isCoverage(summary?.coverage);
}
