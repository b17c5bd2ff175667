import assert from 'node:assert/strict';
import fs from 'node:fs';
import { CommandProject, findingsOf, LOOP } from '../../support/command-project';
import { runCommand } from '../../support/run-command';

class Repository extends CommandProject {
  git(...args: string[]): string {
    const { code, stdout, stderr } = runCommand('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], this.path);
    assert.equal(code, 0, stderr);
    return stdout;
  }

  commit(files: Readonly<Record<string, string>>): this {
    this.write(files);
    this.git('add', '-A');
    this.git('commit', '-q', '-m', 'state');
    return this;
  }

  changed(...args: string[]): string[] {
    return Object.keys(findingsOf(this.run('--format', 'json', '--changed', ...args)));
  }
}

describe('files that git reports as changed', function() {
  this.timeout(60_000);
  let repository: Repository;
  const open = (): Repository => {
    repository = new Repository();
    repository.git('init', '-q', '-b', 'main');
    return repository;
  };
  afterEach(() => repository.remove());

  it('are staged, unstaged and new ones, whatever their names hold', () => {
    const names = ['staged.jsx', 'unstaged.jsx', 'both.jsx', 'same.jsx', 'gone.jsx', 'src/été 子 "q".jsx'];
    open().commit({ ...Object.fromEntries(names.map((name) => [name, LOOP])), '.gitignore': 'ignored.jsx\n' });
    assert.deepEqual(repository.changed(), []);
    repository.write({ 'staged.jsx': `${LOOP}\n`, 'both.jsx': `${LOOP}\n`, 'src/été 子 "q".jsx': `${LOOP}\n` });
    repository.git('add', '-A');
    repository.write({ 'unstaged.jsx': `${LOOP}\n`, 'both.jsx': `${LOOP}\n\n`, 'new ü.jsx': LOOP, 'ignored.jsx': LOOP });
    repository.removeEntry('gone.jsx');
    const found = ['both.jsx', 'new ü.jsx', 'src/été 子 "q".jsx', 'staged.jsx', 'unstaged.jsx'];
    assert.deepEqual(repository.changed(), found);
    assert.deepEqual(repository.changed('src', 'new*.jsx'), ['new ü.jsx', 'src/été 子 "q".jsx']);
  });

  it('are found from a folder inside the repository, and are those below it', () => {
    open().commit({ 'app/src/a.jsx': LOOP, 'lib/b.jsx': LOOP });
    repository.write({ 'app/src/a.jsx': `${LOOP}\n`, 'app/src/c.jsx': LOOP, 'lib/b.jsx': `${LOOP}\n`, 'lib/d.jsx': LOOP });
    const from = (...args: string[]): string[] =>
      Object.keys(findingsOf(repository.runIn('app', '--format', 'json', '--changed', ...args)));
    assert.deepEqual(from(), ['src/a.jsx', 'src/c.jsx']);
    assert.deepEqual(from('../lib'), [repository.at('lib/b.jsx'), repository.at('lib/d.jsx')]);
  });

  it('are all files where there is no commit', () => {
    open().write({ 'a.jsx': LOOP, 'b.jsx': LOOP });
    repository.git('add', 'a.jsx');
    assert.deepEqual(repository.changed(), ['a.jsx', 'b.jsx']);
  });

  it('with --since are those of the branch, not those that the other one changed meanwhile', () => {
    open().commit({ 'a.jsx': LOOP, 'b.jsx': LOOP, 'c.jsx': LOOP });
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit({ 'a.jsx': `${LOOP}\n`, 'd.jsx': LOOP });
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'b.jsx': `${LOOP}\n` });
    repository.git('checkout', '-q', 'topic');
    repository.write({ 'c.jsx': `${LOOP}\n`, 'e.jsx': LOOP });
    assert.deepEqual(repository.changed('--since', 'main'), ['a.jsx', 'c.jsx', 'd.jsx', 'e.jsx']);
    assert.deepEqual(repository.changed(), ['c.jsx', 'e.jsx']);
  });

  it('with --since are compared with what is written, also where it looks like a number', () => {
    open().commit({ 'a.jsx': LOOP }).git('tag', '0012e3');
    repository.commit({ 'b.jsx': LOOP });
    assert.deepEqual(repository.changed('--since', '0012e3'), ['b.jsx']);
    assert.deepEqual(repository.changed('--since=0012e3'), ['b.jsx']);
  });

  it('are counted beside those left out, and none is no failure', () => {
    open().commit({ 'a.jsx': LOOP, 'b.jsx': LOOP });
    const { code, stdout } = repository.run('--changed');
    assert.equal(code, 0);
    assert.match(stdout, /^No findings in 0 files, 2 unchanged files left out\.\n/m);
  });

  it('are told without running anything that the repository configures', function() {
    if (process.platform === 'win32') this.skip();
    open().commit({ 'a.jsx': LOOP, 'b.jsx': LOOP, 'sub/x.js': '' });
    const trap = repository.at('.git/trap.sh');
    fs.writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> '${repository.at('.git/traces')}'\ncat\n`, { mode: 0o755 });
    fs.mkdirSync(repository.at('.git/own-hooks'));
    for (const hook of ['post-index-change', 'fsmonitor-watchman', 'post-checkout', 'reference-transaction'])
      fs.copyFileSync(trap, repository.at('.git/own-hooks', hook));
    fs.writeFileSync(
      repository.at('.git/more'),
      `[core]\n fsmonitor = ${trap}\n hooksPath = ${repository.at('.git/own-hooks')}\n pager = ${trap}\n sshCommand = ${trap}\n`
        + `[diff]\n external = ${trap}\n[diff "d=1"]\n command = ${trap}\n textconv = ${trap}\n`
        + `[filter "f=1 ü"]\n clean = ${trap}\n smudge = ${trap}\n process = ${trap}\n required = true\n[filter "g"]\n clean = ${trap}\n`,
    );
    fs.appendFileSync(repository.at('.git/config'), `[include]\n path = ${repository.at('.git/more')}\n`);
    fs.mkdirSync(repository.at('.git/info'), { recursive: true });
    fs.writeFileSync(repository.at('.git/info/attributes'), '*.jsx filter=g diff=d=1\n*.js filter=f=1\n');
    repository.write({ 'a.jsx': `${LOOP}\n`, 'c.jsx': LOOP });
    // The same content with another time: git has to read it, through a filter where one is configured.
    fs.utimesSync(repository.at('b.jsx'), new Date(), new Date());
    assert.deepEqual(repository.changed(), ['a.jsx', 'c.jsx']);
    assert.deepEqual(repository.changed('--since', 'main'), ['a.jsx', 'c.jsx']);
    assert.equal(
      repository.has('.git/traces'),
      false,
      repository.has('.git/traces') ? fs.readFileSync(repository.at('.git/traces'), 'utf8') : '',
    );
    // The traps work.
    runCommand('git', ['status'], repository.path);
    assert.ok(repository.has('.git/traces'));
  });

  for (
    const [args, message] of [
      [['--changed', '--since', 'nowhere'], /^Git knows no commit "nowhere"; fetch it first, or name another with --since\.\n$/],
      [['--changed', '--since=--output=x'], /^--since takes a branch, tag or commit, not "--output=x"; run/],
      [['--since', 'main'], /^--since needs --changed; run/],
      [['--changed', '-', '--stdin-filename', 'a.jsx'], /^--changed is about files, so it cannot be used with standard input; run/],
    ] as const
  ) {
    it(`are not guessed from "${args.join(' ')}"`, () => {
      const { code, stdout, stderr } = open().commit({ 'a.jsx': LOOP }).run(...args);
      assert.deepEqual([code, stdout], [2, '']);
      assert.match(stderr, message);
    });
  }

  it('are not known without a common commit or a repository', () => {
    open().commit({ 'a.jsx': LOOP });
    repository.git('checkout', '-q', '--orphan', 'other');
    repository.commit({ 'b.jsx': LOOP });
    const apart = repository.run('--changed', '--since', 'main');
    assert.deepEqual([apart.code, apart.stdout], [2, '']);
    assert.match(apart.stderr, /^Git finds no commit that "main" and HEAD have in common; .+ shallow clone leaves out\.\n$/);
    repository.removeEntry('.git');
    const outside = repository.run('--changed');
    assert.deepEqual([outside.code, outside.stdout], [2, '']);
    assert.match(outside.stderr, /^--changed needs a git repository that git trusts here; run "git status" .+\.\n$/);
  });
});
