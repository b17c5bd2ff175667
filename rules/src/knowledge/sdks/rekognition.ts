import type { Sdk } from '../types/sdk';

const v3 = (names: string): string => `@aws-sdk/client-rekognition:{${names}}()`;
const older =
  (name: string): string[] => [`aws-sdk:Rekognition().${name}`, `AWS.Rekognition().${name}`,
    `@aws-sdk/client-rekognition:Rekognition().${name}`];

/** Face analysis, search and comparison. */
export const rekognition: Sdk = {
  id: 'rekognition',
  name: 'Amazon Rekognition',
  source:
    '@aws-sdk/client-rekognition 3.1142.0 dist-types/commands, models/enums.d.ts and models/models_0.d.ts; aws-sdk 2 Rekognition client',
  apis: [
    {
      kind: 'use',
      does: 'emotion inference',
      path: [v3('DetectFacesCommand'), ...older('detectFaces'), '*.detectFaces'],
      options: [{ path: '0.Attributes', lists: ['ALL', 'EMOTIONS'], safe: "['DEFAULT']" }],
    },
    {
      kind: 'use',
      does: 'trait inference',
      path: [v3('DetectFacesCommand'), ...older('detectFaces'), '*.detectFaces'],
      options: [{ path: '0.Attributes', lists: ['GENDER', 'AGE_RANGE'], safe: "['DEFAULT']" }],
    },
    {
      kind: 'use',
      does: 'emotion inference',
      path: [v3('IndexFacesCommand'), ...older('indexFaces')],
      options: [{ path: '0.DetectionAttributes', lists: ['ALL', 'EMOTIONS'], safe: "['DEFAULT']" }],
    },
    {
      kind: 'use',
      does: 'emotion inference',
      path: [v3('StartFaceDetectionCommand'), ...older('startFaceDetection')],
      options: [{ path: '0.FaceAttributes', unsafe: ['ALL'], safe: "'DEFAULT'" }],
    },
    {
      kind: 'use',
      does: 'face recognition',
      path: [
        v3('IndexFacesCommand,SearchFacesCommand,SearchFacesByImageCommand,CompareFacesCommand,AssociateFacesCommand,SearchUsersCommand,SearchUsersByImageCommand,StartFaceSearchCommand,CreateCollectionCommand,CreateUserCommand'),
        ...older('{indexFaces,searchFaces,searchFacesByImage,compareFaces,associateFaces,searchUsers,searchUsersByImage,startFaceSearch,createCollection}'),
        '*.searchFacesByImage',
      ],
    },
    // 3D meshes have indexed faces too; only the collection parameter distinguishes the two.
    { kind: 'use', does: 'face recognition', path: ['*.indexFaces', '*.searchFaces'], needs: ['0.CollectionId'] },
    { kind: 'use', does: 'face recognition', path: '*.compareFaces', needs: ['0.SourceImage'] },
  ],
  constants: {
    '@aws-sdk/client-rekognition:Attribute.ALL': 'ALL',
    '@aws-sdk/client-rekognition:Attribute.EMOTIONS': 'EMOTIONS',
    '@aws-sdk/client-rekognition:Attribute.GENDER': 'GENDER',
    '@aws-sdk/client-rekognition:Attribute.AGE_RANGE': 'AGE_RANGE',
    '@aws-sdk/client-rekognition:FaceAttributes.ALL': 'ALL',
  },
};
