import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { NOT_INSTALLED } from '../bench-folder';
import { measureServer, type ServerProgram, type ServerUsage } from '../measured-server';
import { canReadProcesses } from '../process-tree';
import { ratios, type Row, rowOf } from '../rows';
import { tsxSource } from '../tsx-source';

export interface ServerOptions {
  readonly rounds: number;
  /** Folder with ESLint 9, jsx-a11y and vscode-eslint; undefined: they are not measured. */
  readonly tools?: string;
  readonly work: string;
  readonly progress: (text: string) => void;
  /** Lines of a file, and how many edits of it are measured. */
  readonly files: readonly { readonly lines: number; readonly edits: number }[];
}

const OWN = 'gc25';
const PEER = 'vscode-eslint + jsx-a11y';
const SERVER = path.resolve(__dirname, '../../../server');

function ownServer(work: string): ServerProgram {
  const folder = path.join(work, 'server-gc25');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "name": "product", "private": true }\n');
  // As it ships: beside the sources it would find packages that it does not bring.
  const shipped = path.join(work, 'server');
  for (const part of ['bin', 'dist']) fs.cpSync(path.join(SERVER, part), path.join(shipped, part), { recursive: true });
  return { name: OWN, args: [path.join(shipped, 'bin/gc25-language-server.cjs'), '--stdio'], folder, settings: {} };
}

const PEER_CONFIG = `import parser from '@typescript-eslint/parser';
import jsxA11y from 'eslint-plugin-jsx-a11y';
const languageOptions = { parser, parserOptions: { ecmaFeatures: { jsx: true } } };
export default [{ ...jsxA11y.flatConfigs.recommended, files: ['**/*.tsx'] }, { files: ['**/*.tsx'], languageOptions }];
`;

function peerServer(tools: string, work: string): ServerProgram {
  const folder = path.join(work, 'server-peer');
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'eslint.config.mjs'), PEER_CONFIG);
  return {
    name: PEER,
    args: [path.join(tools, 'node_modules/vscode-langservers-extracted/bin/vscode-eslint-language-server'), '--stdio'],
    folder,
    settings: {
      validate: 'on',
      run: 'onType',
      packageManager: 'npm',
      useESLintClass: true,
      experimental: { useFlatConfig: true },
      useFlatConfig: true,
      codeAction: { disableRuleComment: { enable: true, location: 'separateLine' }, showDocumentation: { enable: true } },
      codeActionOnSave: { mode: 'all' },
      format: false,
      quiet: false,
      onIgnoredFiles: 'off',
      options: {},
      rulesCustomizations: [],
      problems: { shortenToSingleLine: false },
      nodePath: path.join(tools, 'node_modules'),
      workingDirectory: { directory: folder },
      workspaceFolder: { name: 'product', uri: pathToFileURL(folder).href },
    },
  };
}

/** Our server and vscode-eslint over the same texts and edits, in turn. */
export async function measureServers({ rounds, tools, work, progress, files }: ServerOptions): Promise<Row[]> {
  const titles = files.map(({ lines }) => `${lines.toLocaleString('en')} lines of TSX`);
  if (!canReadProcesses())
    return titles.map((over): Row => ({ part: 'server', over, measure: 'CPU of an edit', unit: 'ms', note: 'measured on Linux only' }));
  const servers = [ownServer(work), ...(tools ? [peerServer(tools, work)] : [])];
  const rows: Row[] = [];
  for (const [index, { lines, edits }] of files.entries()) {
    const text = tsxSource(lines);
    const used = new Map(servers.map(({ name }) => [name, [] as ServerUsage[]]));
    for (let round = 0; round < rounds; round++)
      for (const server of round % 2 === 0 ? servers : [...servers].reverse()) {
        const usage = await measureServer(server, 'page.tsx', text, edits);
        used.get(server.name)?.push(usage);
        progress(`  round ${round + 1}: ${server.name}, ${titles[index]}: start ${usage.start} ms, edit ${usage.edit.toFixed(1)} ms, `
          + `${usage.memory.toFixed(0)} MiB, ${usage.diagnostics} diagnostics`);
      }
    rows.push(...rowsOf(titles[index], index === 0, used.get(OWN) ?? [], used.get(PEER)));
  }
  return rows;
}

function rowsOf(over: string, isFirst: boolean, own: readonly ServerUsage[], peer: readonly ServerUsage[] | undefined): Row[] {
  const about = { part: 'server', over } as const;
  const bars: { start?: number; memory?: number } = isFirst ? { start: 0.6, memory: 150 } : {};
  const edits = (list: readonly ServerUsage[]): number[] => list.map(({ edit }) => edit);
  const more = (name: string, list: readonly ServerUsage[], { start, memory }: Partial<typeof bars>): Row[] => [
    rowOf({ ...about, measure: `CPU of an edit, ${name}`, unit: 'ms' }, edits(list)),
    rowOf({ ...about, measure: `CPU to first diagnostics, ${name}`, unit: 's', bar: start }, list.map((usage) => usage.start / 1000)),
    rowOf({ ...about, measure: `memory after edits, ${name}`, unit: 'MiB', bar: memory }, list.map((usage) => usage.memory)),
  ];
  const share = { ...about, measure: 'CPU of an edit, gc25 of the peer', unit: 'ratio', bar: 0.5 } as const;
  return [
    peer ? rowOf(share, ratios(edits(own), edits(peer))) : { ...share, note: NOT_INSTALLED },
    ...more(OWN, own, bars),
    ...(peer ? more(PEER, peer, {}) : [{ ...about, measure: `CPU of an edit, ${PEER}`, unit: 'ms', note: NOT_INSTALLED } as const]),
  ];
}
