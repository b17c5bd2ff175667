import assert from 'node:assert/strict';
import { packPlugin } from '../support/installed-project';
import { ProjectFolder } from '../support/project-folder';
import { starters } from './starter-list';
import { type Lint, StarterProject } from './starter-project';

const isWhole = process.env.GC25_STARTERS === 'all';

// Configurations as tools write them, linted with the packed plugin: `npm run test:starters` tries all, `npm test` some.
describe('the packed plugin in a project of', function() {
  this.timeout(300_000);
  let store: ProjectFolder;
  let tarball: string;
  before(() => {
    store = new ProjectFolder();
    ({ tarball } = packPlugin(store.path));
  });
  after(() => store?.remove());

  for (const starter of starters.filter(({ isFast }) => isWhole || isFast)) {
    describe(starter.tool, () => {
      let project: StarterProject;
      let without: Lint;
      before(() => {
        project = new StarterProject(starter, tarball);
        without = project.lint('without');
      });

      for (const place of ['first', 'last'] as const) {
        it(`reports once, keeps suppressions and changes nothing of others with the preset ${place}`, () => {
          const { ours, others, reasons } = project.lint(place);
          assert.deepEqual(others, without.others);
          assert.deepEqual(ours, [...starter.expected].sort());
          assert.deepEqual(reasons, ['reviewed']);
        });
      }
    });
  }
});
