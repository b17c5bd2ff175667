import type { Sdk } from '../types/sdk';

const client = '@azure/cognitiveservices-face:FaceClient()';
const rest = '@azure-rest/ai-vision-face:()';
/** Where a person, or a face of one, is added to a group or list that is searched later. */
const groups = ['persongroups/{personGroupId}/persons', 'largepersongroups/{largePersonGroupId}/persons',
  'persongroups/{personGroupId}/persons/{personId}/persistedfaces',
  'largepersongroups/{largePersonGroupId}/persons/{personId}/persistedfaces', 'facelists/{faceListId}/persistedfaces',
  'largefacelists/{largeFaceListId}/persistedfaces'];

/** The newer client has emotion no longer; code that asks for it is old. */
export const azureFace: Sdk = {
  id: 'azure-face',
  name: 'Azure Face',
  source:
    '@azure-rest/ai-vision-face 1.0.0-beta.3 dist/esm/clientDefinitions.d.ts and parameters.d.ts; @azure/cognitiveservices-face 5.0.0 esm/faceClient.d.ts, operations and models',
  apis: [
    {
      kind: 'use',
      does: 'emotion inference',
      path: ['*.detectWithUrl', '*.detectWithStream'],
      options: [{ path: '1.returnFaceAttributes', lists: ['emotion', 'Emotion'] }],
    },
    {
      kind: 'use',
      does: 'emotion inference',
      path: `${rest}.path().post`,
      options: [{ path: '0.queryParameters.returnFaceAttributes', lists: ['emotion', 'smile'] }],
    },
    {
      kind: 'use',
      does: 'trait inference',
      path: ['*.detectWithUrl', '*.detectWithStream'],
      options: [{ path: '1.returnFaceAttributes', lists: ['age', 'Age', 'gender', 'Gender'] }],
    },
    {
      kind: 'use',
      does: 'trait inference',
      path: `${rest}.path().post`,
      options: [{ path: '0.queryParameters.returnFaceAttributes', lists: ['age'] }],
    },
    {
      kind: 'use',
      does: 'face recognition',
      path: `${rest}.path().post`,
      options: [{ path: '0.queryParameters.returnFaceId', unsafe: [true], safe: 'false' }],
    },
    {
      kind: 'use',
      does: 'face recognition',
      path:
        `${client}.{face.identify,face.verifyFaceToFace,face.verifyFaceToPerson,face.findSimilar,face.group,personGroupPerson.create,personGroupPerson.addFaceFromUrl,personGroupPerson.addFaceFromStream,largePersonGroupPerson.create,largePersonGroupPerson.addFaceFromUrl,largePersonGroupPerson.addFaceFromStream,faceList.addFaceFromUrl,faceList.addFaceFromStream}`,
    },
    { kind: 'use', does: 'face recognition', path: ['*.verifyFaceToFace', '*.verifyFaceToPerson', '*.findSimilar'], isHint: true },
    {
      kind: 'use',
      does: 'face recognition',
      path: `${rest}.path`,
      when: ['/identify', '/verify', '/findsimilars', '/group', '/detectLivenessWithVerify-sessions', ...groups.map((path) => `/${path}`)],
    },
  ],
};
