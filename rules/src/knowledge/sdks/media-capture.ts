import type { Sdk } from '../types/sdk';

/** Camera, microphone and screen as browsers and apps open them. */
export const mediaCapture: Sdk = {
  id: 'media-capture',
  name: 'camera and microphone',
  source:
    'Media Capture and Streams; Web Speech API; react-webcam 7.2.0, expo-camera 57.0.6 and react-native-vision-camera 5.2.3 and 4.7.3 types, expo-sensors 57.0.3 build/index.d.ts, react-native-sensors index.d.ts, @capacitor/motion dist/esm/definitions.d.ts, @kingstinct/react-native-healthkit 16.0.0 lib/typescript/healthkit.ios.d.ts, Generic Sensor API, MediaStream Recording, expo-av 15 Audio.d.ts, expo-audio 58.0.2 build/AudioModule.types.d.ts, react-speech-recognition 4.0.1 README, @picovoice/porcupine-react-native 4.0.0 porcupine_manager.d.ts, react-native-voice README',
  apis: [
    {
      kind: 'use',
      does: 'camera or microphone',
      path: ['navigator.mediaDevices.getUserMedia', 'navigator.{getUserMedia,webkitGetUserMedia,mozGetUserMedia}'],
    },
    {
      kind: 'use',
      does: 'camera picture',
      path: ['*.getScreenshot', '*.takePictureAsync', '*.takePhoto', '*.capturePhoto', '*.takeSnapshot'],
    },
    {
      kind: 'use',
      does: 'silent picture',
      path: '*.takePictureAsync',
      options: [{ path: '0.shutterSound', unsafe: [false], safe: 'true' }],
    },
    {
      kind: 'use',
      does: 'silent picture',
      path: ['*.takePhoto', '*.capturePhoto'],
      options: [{ path: '0.enableShutterSound', unsafe: [false], safe: 'true' }],
    },
    { kind: 'use', does: 'stream recording', path: 'MediaRecorder().start' },
    {
      kind: 'use',
      does: 'body movement',
      path: ['expo-sensors:{Accelerometer,Gyroscope,DeviceMotion,Pedometer}.{addListener,watchStepCount}',
        'react-native-sensors:{accelerometer,gyroscope,gravity,orientation}.subscribe', '@capacitor/motion:Motion.addListener'],
    },
    {
      kind: 'use',
      does: 'body movement',
      path: '{Accelerometer,Gyroscope,LinearAccelerationSensor}().addEventListener',
      when: ['reading'],
    },
    {
      kind: 'use',
      does: 'body data',
      path: '@kingstinct/react-native-healthkit:{subscribeToChanges,subscribeToQuantitySamples,subscribeToCategorySamples}',
    },
    { kind: 'use', does: 'shared screen', path: 'navigator.mediaDevices.getDisplayMedia' },
    {
      kind: 'use',
      does: 'camera or microphone',
      path: ['expo-av:Audio.Recording().startAsync', 'expo-av:Audio.Recording.createAsync', '@react-native-voice/voice:start',
        'react-native-audio-recorder-player:().startRecorder', 'expo-audio:useAudioRecorder().record'],
    },
    {
      kind: 'use',
      does: 'listening',
      path: ['SpeechRecognition().start', 'webkitSpeechRecognition().start', 'expo-speech-recognition:ExpoSpeechRecognitionModule.start',
        'react-speech-recognition:startListening',
        '@picovoice/porcupine-react-native:PorcupineManager.{fromKeywordPaths,fromBuiltInKeywords}().start'],
    },
    { kind: 'use', does: 'body sensor', path: 'navigator.bluetooth.requestDevice' },
  ],
};
