import type { Sdk } from '../types';

/** Face analysis, search and comparison. */
export const rekognition: Sdk = {
  id: 'rekognition',
  name: 'Amazon Rekognition',
  source: '@aws-sdk/client-rekognition 3.1142.0 dist-types/commands and models/enums.d.ts; aws-sdk 2 Rekognition client',
  apis: [
    { kind: 'use', does: 'emotion inference', path: ['@aws-sdk/client-rekognition:DetectFacesCommand()', 'aws-sdk:Rekognition().detectFaces', 'AWS.Rekognition().detectFaces', '*.detectFaces'], options: [{ path: '0.Attributes', lists: ['ALL', 'EMOTIONS'], safe: "['DEFAULT']" }] },
    { kind: 'use', does: 'face recognition', path: ['@aws-sdk/client-rekognition:{IndexFacesCommand,SearchFacesCommand,SearchFacesByImageCommand,CompareFacesCommand,AssociateFacesCommand,SearchUsersByImageCommand,StartFaceSearchCommand}()', '*.searchFacesByImage', '*.indexFaces', '*.compareFaces'] },
  ],
};
