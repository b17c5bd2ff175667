import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { need } from './need';
import { fixTitle, mended, message, sample } from './sample';

const here = import.meta.dirname;
const server = path.join(here, '../../server/bin/gc25-language-server.cjs');

const EDITORS = [
  {
    name: 'Neovim',
    program: 'nvim',
    args: ['--headless', '-u', 'NONE', '-n', '-i', 'NONE', '-S', path.join(here, 'nvim.lua')],
    file: 'intro.tsx',
  },
  // Emacs has no mode for TSX of its own; its JavaScript mode tells the server "javascript", and the name tells the rest.
  { name: 'Emacs', program: 'emacs', args: ['-q', '--batch', '-l', path.join(here, 'emacs.el')], file: 'intro.tsx' },
] as const;

describe('editors in a terminal', function() {
  this.timeout(120_000);
  for (const { name, program, args, file } of EDITORS) {
    it(`${name} shows and mends a finding`, function() {
      need(this, spawnSync(program, ['--version']).error ? `${program} is not installed` : undefined);
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gc25-terminal-'));
      const target = path.join(folder, file);
      fs.writeFileSync(target, sample);
      // It leaves a trace when it is run, which the editor's word of trust is needed for.
      fs.writeFileSync(
        path.join(folder, 'eslint.config.mjs'),
        "import fs from 'node:fs';\nfs.writeFileSync(new URL('./ran', import.meta.url), '');\nexport default [];\n",
      );
      fs.symlinkSync(path.join(here, '../../node_modules'), path.join(folder, 'node_modules'));
      try {
        const { status, stdout, stderr } = spawnSync(program, args, {
          encoding: 'utf8',
          cwd: folder,
          env: { ...process.env, SERVER: server, FILE: target },
          timeout: 100_000,
        });
        const output = `${stdout}\n${stderr}`;
        assert.equal(status, 0, output);
        assert.match(output, /diagnostic 2 /);
        assert.match(output, message);
        assert.ok(
          output.split('\n').some((line) => line.startsWith('action ') && fixTitle.test(line.slice('action '.length).trim())),
          output,
        );
        assert.equal(fs.readFileSync(target, 'utf8'), mended, output);
        assert.equal(fs.existsSync(path.join(folder, 'ran')), true, output);
      } finally {
        fs.rmSync(folder, { recursive: true, force: true });
      }
    });
  }
});
