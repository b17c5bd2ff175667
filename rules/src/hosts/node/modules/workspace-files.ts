import fs from 'node:fs';
import path from 'node:path';

const SCRIPT = /\.(?:[mc]?[jt]sx?|vue|svelte|astro|gjs|gts)$/;
const CONFIGURATION = /\.config\.|^eslint|rc\.[cm]?js$/;
/** Files in other languages that may name a script, or call what it declares. */
const OTHER =
  new RegExp(String.raw`\.(?:html?|mdx|json|ya?ml|toml|xml|sh|graphql|gql|php|py|rb|erb|java|kt|cs|cshtml|razor|jsp|go|rs|swift|`
    + String.raw`ejs|hbs|handlebars|pug|jade|twig|njk|liquid|mustache|eta|tpl)$`);
const LEFT_OUT =
  /^(?:node_modules|bower_components|dist|build|out|coverage|target|Pods|package-lock\.json|eslint-suppressions\.json|.*\.min\.js|\..*)$/;

/** What a file of a workspace is: a program, a script that configures a tool, or in another language. */
export type WorkspaceFileKind = 'program' | 'configuration' | 'other';

export interface WorkspaceFile {
  /** Absolute. */
  readonly file: string;
  readonly name: string;
  readonly kind: WorkspaceFileKind;
}

/**
 * The files of a workspace that may name its scripts, tests included, without what tools make. The cache asks for them before anything of
 * rules is loaded. Throws where a folder cannot be read.
 */
export function* workspaceFiles(folder: string): Iterable<WorkspaceFile> {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const { name } = entry;
    if (LEFT_OUT.test(name)) continue;
    const file = path.join(folder, name);
    if (entry.isDirectory()) yield* workspaceFiles(file);
    else if (entry.isFile()) {
      const kind = kindOf(name);
      if (kind) yield { file, name, kind };
    }
  }
}

function kindOf(name: string): WorkspaceFileKind | undefined {
  if (SCRIPT.test(name)) return CONFIGURATION.test(name) ? 'configuration' : 'program';
  return OTHER.test(name) ? 'other' : undefined;
}
