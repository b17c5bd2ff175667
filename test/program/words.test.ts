import assert from 'node:assert/strict';
import { hasAnyPhrase, hasAnyWord, hasPhrase, hasWord, wordsOf } from '../../rules/src/program/values';

describe('words', () => {
  const rows: [string, string][] = [
    ['shareLocation', 'share location'],
    ['ShareLocation', 'share location'],
    ['share_location', 'share location'],
    ['SHARE_LOCATION', 'share location'],
    ['share-location', 'share location'],
    ['Share your location!', 'share your location'],
    ['userID', 'user id'],
    ['userIDs', 'user ids'],
    ['allowDMs', 'allow dms'],
    ['DMsAllowed', 'dms allowed'],
    ['HTMLVideoElement', 'html video element'],
    ['getURLParams', 'get url params'],
    ['isOver18', 'is over 18'],
    ['h264Profile', 'h 264 profile'],
    ['$store.is_kid__', 'store is kid'],
    ['TVshow', 't vshow'],
    ['', ''],
    ['!?', ''],
    ['présenceVisible', 'présence visible'],
    ['pre\u0301sence', 'présence'],
    ['नमस्ते दुनिया', 'नमस्ते दुनिया'],
    ['ЗакрытыйПрофиль', 'закрытый профиль'],
    ['公开 profil', '公开 profil'],
  ];
  for (const [name, expected] of rows) it(`of ${JSON.stringify(name)}`, () => assert.equal(wordsOf(name).join(' '), expected));

  it('are worked out once', () => assert.equal(wordsOf('aName'), wordsOf('aName')));

  it('match whole words only', () => {
    assert.ok(hasWord('adUnit', 'ad'));
    for (const name of ['thread', 'badge', 'upload', 'address']) assert.ok(!hasWord(name, 'ad'), name);
    assert.ok(!hasAnyWord('alphabet', ['bet', 'slot']));
    assert.ok(hasAnyWord('placeBet', ['bet', 'slot']));
    assert.ok(hasAnyWord('slotMachine', new Set(['bet', 'slot'])));
    assert.ok(!hasAnyWord('ads', ['ad']));
  });

  it('match phrases in order and side by side', () => {
    assert.ok(hasPhrase('defaultOptIn', 'opt in'));
    assert.ok(!hasPhrase('optEverythingIn', 'opt in'));
    assert.ok(!hasPhrase('inOpt', 'opt in'));
    assert.ok(!hasPhrase('anything', ''));
    assert.ok(hasAnyPhrase('auto_play_next', ['opt in', 'play next']));
  });
});
