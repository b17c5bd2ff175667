import fs from 'node:fs';
import path from 'node:path';
import { isProductPath } from '../../../rule/audience';

const SCRIPT = /\.(?:[mc]?[jt]sx?|vue|svelte|astro|gjs|gts)$/;
const CONFIGURATION = /\.config\.|^eslint|rc\.[cm]?js$/;
/** Files in other languages that may name a script, or call what it declares. */
const OTHER =
  new RegExp(String.raw`\.(?:html?|mdx|json|ya?ml|toml|xml|sh|graphql|gql|php|py|rb|erb|java|kt|cs|cshtml|razor|jsp|go|rs|swift|`
    + String.raw`ejs|hbs|handlebars|pug|jade|twig|njk|liquid|mustache|eta|tpl)$`);
const LEFT_OUT =
  /^(?:node_modules|bower_components|dist|build|out|coverage|target|Pods|package-lock\.json|gc25\.suppressions\.json|.*\.min\.js|\..*)$/;

/** What a file of a workspace is: a program, a script that configures a tool, or in another language. */
export type WorkspaceFileKind = 'program' | 'configuration' | 'other';

export interface WorkspaceFile {
  /** Absolute. */
  readonly file: string;
  readonly name: string;
  readonly kind: WorkspaceFileKind;
}

/** The files of a workspace that may name its scripts, without tests and what tools make. Throws where a folder cannot be read. */
export function* workspaceFiles(root: string, folder = root): Iterable<WorkspaceFile> {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const { name } = entry;
    if (LEFT_OUT.test(name)) continue;
    const file = path.join(folder, name);
    if (entry.isDirectory()) yield* workspaceFiles(root, file);
    else if (entry.isFile()) {
      const kind = kindOf(name);
      if (kind === 'other' || (kind && isProductPath(path.relative(root, file).replaceAll('\\', '/')))) yield { file, name, kind };
    }
  }
}

function kindOf(name: string): WorkspaceFileKind | undefined {
  if (SCRIPT.test(name)) return CONFIGURATION.test(name) ? 'configuration' : 'program';
  return OTHER.test(name) ? 'other' : undefined;
}
