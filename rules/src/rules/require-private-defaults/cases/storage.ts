import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'public URLs of portraits',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const face = (path) => supabase.storage.from('portraits').«getPublicUrl»(path);",
      expect: 'publicStorage',
    },
    {
      title: 'public URLs of screenshots and portraits',
      lang: ['js', 'ts'],
      strict: true,
      code: `export const shot = (path) => supabase.storage.from('screenshots').«getPublicUrl»(path);
export const face = (path) => supabase.storage.from('portraits').«getPublicUrl»(path);`,
      expect: 'publicStorage',
    },
    {
      title: 'a picture with public read access',
      lang: ['js', 'ts'],
      strict: true,
      code: "await s3.send(new PutObjectCommand({ Bucket: 'avatars', Key: key, Body: photo, «ACL: 'public-read'» }));",
      expect: 'publicStorage',
      data: { name: 'ACL: public-read' },
      suggest: { protect: "await s3.send(new PutObjectCommand({ Bucket: 'avatars', Key: key, Body: photo, ACL: 'private' }));" },
      doc: true,
    },
    {
      title: 'a file made public',
      lang: ['js', 'ts'],
      strict: true,
      code: 'await bucket.file(`uploads/${user.id}.png`).«makePublic»();',
      expect: 'publicStorage',
    },
    {
      title: 'an upload with `public: true`',
      lang: ['js', 'ts'],
      strict: true,
      code: "await bucket.upload(path, { destination: 'drawings/a.png', «public: true» });",
      expect: 'publicStorage',
      suggest: { protect: "await bucket.upload(path, { destination: 'drawings/a.png', public: false });" },
    },
    {
      title: 'a public bucket for avatars',
      lang: ['js', 'ts'],
      strict: true,
      code: "await supabase.storage.createBucket('avatars', { «public: true» });",
      expect: 'publicStorage',
    },
    {
      title: 'a public URL of an image',
      lang: ['js', 'ts'],
      strict: true,
      code: "const { data } = supabase.storage.from('homework').«getPublicUrl»(path);",
      expect: 'publicStorage',
    },
    {
      title: 'whatever is uploaded, with public read access',
      lang: ['js', 'ts'],
      strict: true,
      code: `const storage = multerS3({ s3, bucket, «acl: 'public-read'», key: (req, file, done) => done(null, file.originalname) });
await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: buffer, «ACL: 'public-read'» }));
const form = await createPresignedPost(s3, { Bucket: bucket, Key: path, Fields: { «acl: 'public-read'» } });`,
      expect: 'publicStorage',
    },
    {
      title: 'a drawing made public in two steps',
      lang: ['js', 'ts'],
      strict: true,
      code: `const bucket = storage.bucket('drawings');
const stored = bucket.file(name);
await stored.«makePublic»();`,
      expect: 'publicStorage',
    },
    {
      title: 'files of a sketch, which show no person',
      lang: ['js', 'ts'],
      strict: true,
      code: "await s3.send(new PutObjectCommand({ Bucket, Key: `${user.id}/${name}`, «ACL: 'public-read'» }));",
      expect: 'publicStorage',
    },
    {
      title: 'an upload helper that is given the bucket',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'src/lib/upload-file.ts',
      code: `export async function uploadFile(file, path, bucket) {
  await supabase.storage.from(bucket).upload(path, file);
  return supabase.storage.from(bucket).«getPublicUrl»(path);
}`,
      expect: 'publicStorage',
    },
  ],
  valid: [
    {
      title: 'a function of the project with the name of a storage method',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { getPublicUrl } from './files';
export const avatarUrl = (path) => getPublicUrl(path);`,
    },
    {
      title: 'public URLs of course images and attachments',
      lang: ['js', 'ts'],
      strict: true,
      code: `const a = supabase.storage.from('course-images').getPublicUrl(uploadedPath);
const b = supabase.storage.from('email-attachments').getPublicUrl(uploadedPath);`,
    },
    {
      title: 'the public avatar of a tutor',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'app/tutor/settings/page.ts',
      code: "export const url = (path) => supabase.storage.from('avatars').getPublicUrl(path);",
    },
    {
      title: 'public assets of the site',
      lang: ['js', 'ts'],
      strict: true,
      code: `await s3.send(new PutObjectCommand({ Bucket: 'site-assets', Key: 'logo.svg', Body: logo, ACL: 'public-read' }));
await bucket.upload('logo.svg', { public: true });`,
    },
    {
      title: 'one file of the program, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: "await s3.send(new PutObjectCommand({ Bucket: bucket, Key: 'terms.pdf', Body: terms, ACL: 'public-read' }));",
    },
    {
      title: 'pictures of products, in strict',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'src/products/store-file.ts',
      code: "export const store = (key, data) => s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: data, ACL: 'public-read' }));",
    },
    {
      title: 'a bucket named in the options',
      lang: ['js', 'ts'],
      strict: true,
      code: "await s3.send(new PutObjectCommand({ Bucket: 'avatars-library', Key: key, ACL: 'public-read' }));",
      options: { publicBuckets: ['avatars-library'] },
    },
    {
      title: 'a private image upload and a signed URL',
      lang: ['js', 'ts'],
      strict: true,
      code: `await s3.send(new PutObjectCommand({ Bucket: 'avatars', Key: key, Body: photo, ACL: 'private', CacheControl: 'public, max-age=60' }));
const { data } = await supabase.storage.from('homework').createSignedUrl(path, 60);`,
    },
    {
      title: 'a request that needs no login',
      lang: ['js', 'ts'],
      strict: true,
      code: `draft.save();
export const getUser = (id) => api.get(\`/users/\${id}\`, { public: true });`,
    },
    {
      title: 'a method of a custom store with the name of a storage method',
      lang: ['js', 'ts'],
      strict: true,
      code: "export const avatarUrl = (member) => usePhotoStore().getPublicUrl(member.avatarPhotoId, 'thumb');",
    },
    {
      title: 'the base URL of a storage bucket',
      lang: ['js', 'ts'],
      strict: true,
      code: "const base = supabase.storage.from('user-photos').getPublicUrl('').data.publicUrl;",
    },
    {
      title: 'the picture of a pet',
      lang: ['js', 'ts'],
      strict: true,
      code: `export async function uploadPetPhoto(path, file) {
  await supabase.storage.from('pet-photos').upload(path, file);
  return supabase.storage.from('pet-photos').getPublicUrl(path).data.publicUrl;
}`,
    },
  ],
});
