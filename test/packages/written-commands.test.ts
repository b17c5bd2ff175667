import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { InstalledProject, packPlugin } from '../support/installed-project';
import { ProjectFolder } from '../support/project-folder';
import { type CommandResult, runCommand } from '../support/run-command';

// What ships, as it is built: `npm run build` goes before, and the registry (or npm's cache) is needed.
const root = path.resolve(__dirname, '../..');
const PAGES = ['README.md', ...fs.readdirSync(path.join(root, 'docs/recipes')).sort().map((name) => `docs/recipes/${name}`)];
const LOOP = 'export const Clip = ({ clip }) => <video src={clip} autoPlay loop />;\n';

/**
 * The first installs from the registry, where this version is not yet; the second is another package, with tests of its own; the others
 * are for a checkout of this repository.
 */
const NOT_RUN = ['npm install --save-dev eslint eslint-plugin-gc25', 'gc25-language-server --stdio', 'npm ci && npm run demo',
  'npm ci && npm test'];
/** A command in a sentence, and not the name of one: it has options or a path. A server says nothing without a client. */
const IN_SENTENCE = /^(?:npx|npm exec|gc25(?! mcp)|eslint) (?:\S+ )*(?:-\S*|src)(?: |$)/;

/** Commands in the order of a page, with a file in the place of the word for one. */
function commandsOf(page: string): string[] {
  const text = fs.readFileSync(path.join(root, page), 'utf8');
  const prose = text.replace(/^```[\s\S]+?^```$/gm, '');
  const blocks = Array.from(text.matchAll(/^```sh\n([\s\S]+?)^```$/gm), ([, block]) => block.trimEnd().split('\n')).flat();
  const spans = Array.from(prose.matchAll(/`([^`\n]+)`/g), ([, span]) => span).filter((span) => IN_SENTENCE.test(span));
  return [...new Set([...blocks, ...spans])].map((command) => command.replace(/\bFILE\b/, 'src/clip.jsx'));
}

describe('the commands of the pages, as they are written', function() {
  this.timeout(300_000);
  let project: InstalledProject;
  let store: ProjectFolder;
  const git = (...args: string[]): CommandResult => runCommand('git', args, project.folder.path);
  const run = (script: string): CommandResult =>
    runCommand(
      'env',
      [`PATH=${project.folder.at('node_modules/.bin')}:${process.env.PATH}`, 'bash', '-eo', 'pipefail', '-c', script],
      project.folder.path,
    );
  before(() => {
    store = new ProjectFolder();
    project = new InstalledProject([packPlugin(store.path).tarball, 'eslint@10']);
    project.folder.write({ '.gitignore': 'node_modules\n', 'packages/a/clip.jsx': LOOP });
    project.reset({ 'src/clip.jsx': LOOP, 'src/log.js': 'console.log(user.password);\n', 'eslint.config.js': 'export default [];\n' });
    git('init', '--quiet');
    git('add', '.');
    git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '--quiet', '--message', 'first');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    assert.equal(run('cd packages/a && gc25 --no-cache --exit-zero --output json=.gc25/gc25.json').code, 0);
  });
  after(() => {
    project?.folder.remove();
    store?.remove();
  });

  it('are found, and all are run that a product runs', () => {
    const all = PAGES.flatMap(commandsOf);
    assert.ok(all.length >= 20, all.join('\n'));
    for (const command of NOT_RUN) assert.ok(all.includes(command), command);
  });

  for (const page of PAGES) {
    describe(page, () => {
      before(() => project.folder.removeEntry('eslint-suppressions.json'));
      for (const command of commandsOf(page).filter((each) => !NOT_RUN.includes(each))) {
        it(command, () => {
          const { code, stdout, stderr } = run(command);
          assert.ok(code === 0 || code === 1, `${code}: ${stdout}${stderr}`);
          assert.doesNotMatch(stderr, /run "gc25 --help"|no rule/i);
          assert.notEqual(stdout + stderr, '');
        });
      }
    });
  }
});
