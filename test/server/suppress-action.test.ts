import assert from 'node:assert/strict';
import path from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createChecker, type FileResult } from '../../rules/src/hosts/node';
import { serverParsers } from '../../server/src/bundled-parsers';
import { actionsFor, type FindingAction } from '../../server/src/code-actions';
import { placeFinder } from '../../server/src/comment-place';
import { canDo, type ClientTraits, toCodeAction, traitsOf } from '../../server/src/protocol';
import { findEntryTarget } from '../../server/src/suppression-entry';

const folder = path.resolve(__dirname, 'no-such-folder');
const loadParser = serverParsers(true);
const checker = createChecker({ cwd: folder, loadParser });

const traits = (workspaceEdit: object): ClientTraits =>
  traitsOf({ processId: null, rootUri: null, capabilities: { workspace: { workspaceEdit } } });

async function suppressing(name: string, text: string): Promise<readonly FindingAction[]> {
  const file = path.join(folder, name);
  const result = checker.checkText(text, file);
  const check = async (edited: string): Promise<FileResult> => checker.checkText(edited, file);
  const actions = await actionsFor({
    text,
    file,
    folder,
    result,
    placeAt: placeFinder(text, file, loadParser),
    check,
    entryTarget: () => findEntryTarget(file, folder),
  }, result.findings);
  return actions.filter(({ title }) => title.startsWith('Suppress '));
}

describe('an action that suppresses a finding', () => {
  const TEXT = 'export const A = () => <video autoPlay loop />;\n';
  const document = TextDocument.create('file:///a.jsx', 'javascriptreact', 3, TEXT);
  const start = { line: 0, character: 0 };

  it('selects the reason where the client takes snippets', async () => {
    const [line] = await suppressing('a.jsx', TEXT);
    assert.deepEqual(toCodeAction(line, document, traits({ documentChanges: true, snippetEditSupport: true })).edit, {
      documentChanges: [{
        textDocument: { uri: 'file:///a.jsx', version: 3 },
        edits: [{
          range: { start, end: start },
          snippet: { kind: 'snippet', value: '// eslint-disable-next-line gc25/no-autoplay-loop -- ${1:reason}\n' },
        }],
      }],
    });
  });

  it('leaves a word to select elsewhere', async () => {
    const [line, file] = await suppressing('a.jsx', TEXT);
    const newText = '// eslint-disable-next-line gc25/no-autoplay-loop -- reason\n';
    assert.deepEqual(toCodeAction(line, document, traits({})).edit, {
      changes: { 'file:///a.jsx': [{ range: { start, end: start }, newText }] },
    });
    assert.equal(toCodeAction(file, document, traits({})).title, 'Suppress gc25/no-autoplay-loop in this file (give a reason)');
  });

  it('makes the configuration file for JSON where the client can', async () => {
    const json = '{ "android": { "permissions": ["com.google.android.gms.permission.AD_ID"] } }\n';
    const [entry, ...more] = await suppressing('app.json', json);
    assert.deepEqual(more, []);
    assert.equal(canDo(entry, traits({ documentChanges: true })), false);
    const able = traits({ documentChanges: true, resourceOperations: ['create'], snippetEditSupport: true });
    assert.equal(canDo(entry, able), true);
    const [create, change] = toCodeAction(entry, TextDocument.create('file:///c.json', 'json', 1, json), able).edit
      ?.documentChanges as unknown as [{ kind: string }, { edits: [{ snippet: { value: string } }] }];
    assert.equal(create.kind, 'create');
    const { value } = change.edits[0].snippet;
    assert.match(value, /"reason": "\$\{1:reason\}"/);
    const plain = JSON.parse(value.replace('${1:reason}', 'reason').replaceAll('\\}', '}')) as { suppressions: unknown };
    assert.deepEqual(plain.suppressions, [{ file: 'app.json', rule: entry.finding.ruleId, reason: 'reason' }]);
  });
});
