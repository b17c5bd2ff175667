/** Vocabulary of what tells devices apart (GC25 ¶68; rule map, no-persistent-identifier). */

/** Members that differ so much between devices that two of them nearly name one. */
export const strongSources: readonly string[] = ['toDataURL', 'getImageData', 'UNMASKED_RENDERER_WEBGL', 'UNMASKED_VENDOR_WEBGL', 'OfflineAudioContext', 'createDynamicsCompressor', 'plugins', 'hardwareConcurrency', 'deviceMemory', 'getHighEntropyValues', 'getVoices', 'enumerateDevices', 'fonts', 'cpuClass', 'oscpu'];

/** Members that say a little each. */
export const weakSources: readonly string[] = ['userAgent', 'platform', 'language', 'languages', 'colorDepth', 'pixelDepth', 'devicePixelRatio', 'timeZone', 'getTimezoneOffset', 'maxTouchPoints', 'availWidth', 'availHeight', 'vendor', 'doNotTrack', 'cookieEnabled', 'screen', 'product', 'productSub', 'appVersion'];

/** Names of an identity of a device. */
export const fingerprintWords: readonly string[] = ['fingerprint', 'fingerprints', 'device fingerprint', 'browser fingerprint', 'canvas fingerprint', 'device signature', 'browser signature', 'device hash', 'browser hash'];

/** Words of fingerprints of files, keys and errors. */
export const otherFingerprints: readonly string[] = ['key', 'cert', 'certificate', 'ssh', 'gpg', 'pgp', 'tls', 'ssl', 'sha256', 'file', 'asset', 'bundle', 'build', 'error', 'issue', 'commit', 'content', 'image', 'audio', 'video', 'schema', 'query', 'cache', 'webpack', 'font', 'public', 'dtls', 'ice', 'sdp', 'song', 'track', 'icon', 'auth', 'unlock', 'touch', 'sensor', 'scanner', 'login', 'biometric'];

/** Names under which an identity of a device or visitor is kept for long. */
export const visitorIdWords: readonly string[] = ['visitor id', 'visitorid', 'device id', 'deviceid', 'client id', 'clientid', 'anonymous id', 'anonymousid', 'anon id', 'tracking id', 'track id', 'browser id', 'machine id', 'install id', 'installation id', 'uid', 'guid', 'uuid', 'ga', 'fbp', 'distinct id'];
