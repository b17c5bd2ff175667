// Runs mocha with the real `vscode` API.
const path = require('node:path');
const Mocha = require('mocha');

exports.runFile = (name) => new Promise((resolve, reject) => {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: 'spec', color: false });
  mocha.addFile(path.join(__dirname, name));
  mocha.run((failures) => (failures > 0 ? reject(new Error(`${failures} test(s) failed`)) : resolve()));
});
