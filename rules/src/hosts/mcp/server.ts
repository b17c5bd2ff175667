import { Console } from 'node:console';
import { fileURLToPath } from 'node:url';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { version } from '../../../package.json';
import type { Finding } from '../../rule/finding';
import { isCheckable } from '../node/files/file-kinds';
import { readText } from '../node/files/read-text';
import { type Answer, answerOf, checkedShape, refusal } from './answers';
import { checkPaths, checkText, type CheckOptions } from './checks';
import { explainRule, readParagraph } from './explanations';
import { Workspace } from './workspace';

/** No tool writes, and none reaches beyond this machine. */
const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

const INSTRUCTIONS =
  'gc25 finds code to review under General Comment No. 25 of the UN Committee on the Rights of the Child. A finding is a '
  + 'prompt for review, not a legal conclusion, and a check without findings does not mean that a product complies. All tools only read.';

const pathText = z.string().min(1).describe('Path in the workspace: absolute, or relative to its folder.');

/** Answers requests of the Model Context Protocol on standard input until that ends. `cwd` is the workspace of clients without roots. */
export async function serve(cwd: string, options: CheckOptions): Promise<void> {
  // Standard output belongs to the protocol, whatever code of a trusted project prints.
  globalThis.console = new Console(process.stderr);
  const server = createServer(cwd, options);
  const ended = new Promise<void>((resolve) => {
    server.server.onclose = resolve;
    process.stdin.once('end', () => void server.close());
  });
  // Parsers look for newer copies of what they need from the working directory, which belongs to the project.
  if (!options.isTrusted) process.chdir(__dirname);
  await server.connect(new StdioServerTransport());
  await ended;
}

function createServer(cwd: string, options: CheckOptions): McpServer {
  const server = new McpServer({ name: 'gc25', title: 'gc25: children’s rights linter', version }, { instructions: INSTRUCTIONS });
  const workspace = async (): Promise<Workspace> => new Workspace(await rootsOf(server) ?? [cwd]);

  server.registerTool('check_file', {
    title: 'Check a file',
    description: 'Checks one file of the workspace as it is on disk.',
    inputSchema: { path: pathText },
    outputSchema: checkedShape,
    annotations: READ_ONLY,
  }, async ({ path }) => checkOne(path, undefined, await workspace(), options));

  server.registerTool('check_text', {
    title: 'Check a text',
    description:
      'Checks a text as if it were the content of a file, which need not exist. The path decides on the language and the configuration.',
    inputSchema: { path: pathText, text: z.string() },
    outputSchema: checkedShape,
    annotations: READ_ONLY,
  }, async ({ path, text }) => checkOne(path, text, await workspace(), options));

  server.registerTool('list_findings', {
    title: 'List findings of the workspace',
    description: 'Checks the workspace, or some of its files and folders, and lists the findings. Suppressed findings are counted.',
    inputSchema: {
      paths: z.array(pathText).optional().describe('Files and folders; the whole workspace by default.'),
      paragraph: z.number().int().min(1).max(125).optional().describe('Only findings that cite this paragraph first.'),
      rule: z.string().optional().describe('Only findings of this rule.'),
      limit: z.number().int().min(1).max(MAX_LIMIT).optional().describe(`Findings to list; ${DEFAULT_LIMIT} by default.`),
    },
    outputSchema: checkedShape,
    annotations: READ_ONLY,
  }, async ({ paths, paragraph, rule, limit = DEFAULT_LIMIT }, { signal }) => {
    const own = await workspace();
    const places = (paths ?? own.roots).map((given) => own.resolve(given));
    const inside = places.flatMap((place) => (place.kind === 'inside' ? [place.file] : []));
    for (const place of places) if (place.kind === 'refused') return refusal(place.message);
    const id = rule?.replace(/^gc25\//, '');
    const isShown = (finding: Finding): boolean =>
      (paragraph === undefined || finding.paragraphs[0] === paragraph) && (id === undefined || finding.ruleId === id);
    return answerOf(await checkPaths(inside, own, options, signal), { root: own.roots[0], limit, isShown, withSuppressed: false });
  });

  server.registerTool('explain_rule', {
    title: 'Explain a rule',
    description: 'Says what a rule looks for, why, what to do instead, and when a suppression is right.',
    inputSchema: { rule: z.string().min(1).describe('Such as no-autoplay-loop.') },
    annotations: READ_ONLY,
  }, ({ rule }) => explainRule(rule));

  server.registerTool('read_paragraph', {
    title: 'Read a paragraph',
    description:
      'Gives the operative sentence of a paragraph of General Comment No. 25 with its citation, a summary, and the rules that cite it.',
    inputSchema: { number: z.number().int().describe('1 to 125.') },
    annotations: READ_ONLY,
  }, ({ number }) => readParagraph(number));

  return server;
}

/** The folders that the client works in; undefined where it does not say. */
async function rootsOf(server: McpServer): Promise<string[] | undefined> {
  if (!server.server.getClientCapabilities()?.roots) return undefined;
  const { roots } = await server.server.listRoots();
  const folders = roots.flatMap(({ uri }) => (uri.startsWith('file:') ? [fileURLToPath(uri)] : []));
  return folders.length > 0 ? folders : undefined;
}

/** Checks a file of the workspace, or a text in its place. */
async function checkOne(given: string, text: string | undefined, workspace: Workspace, options: CheckOptions): Promise<Answer> {
  const place = workspace.resolve(given);
  if (place.kind === 'refused') return refusal(place.message);
  if (!isCheckable(place.file)) return refusal(`"${given}" was not checked, because gc25 does not read files of its kind.`);
  const read = text === undefined ? readText(place.file) : { text };
  if ('problem' in read) return refusal(`"${given}": ${read.problem.message}`);
  const checked = await checkText(read.text, place.file, place.root, options);
  if (!checked) return refusal(`"${given}" was not checked, because the configuration ignores it.`);
  return answerOf(checked, { root: place.root, limit: MAX_LIMIT, isShown: () => true, withSuppressed: true });
}
