import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/read/document.ts';
import { readPost } from '../../src/read/read-post.ts';

const read = (value: unknown): Document =>
  readPost({ name: 'post.json', text: typeof value === 'string' ? value : JSON.stringify(value, null, 1) });
const shape = (document: Document): readonly string[] =>
  document.blocks.map(
    (b) => `${b.role} ${b.language} ${b.author} ${b.publishedAt}: ${document.text.slice(b.start, b.end)}`,
  );

describe('a post', () => {
  test('of the plain shape keeps its author, day and language', () => {
    const document = read({
      text: 'La baguette passe à 1,30 € 🥖\nC’est 8 % de plus.',
      author: 'Fournil Robin',
      created_at: '2024-07-15T23:10:00+02:00',
      lang: 'fr',
    });
    expect(document).toMatchObject({
      kind: 'post',
      language: 'fr',
      author: 'Fournil Robin',
      publishedAt: '2024-07-15',
      publishedSource: 'post',
    });
    expect(shape(document)).toEqual([
      'body fr null null: La baguette passe à 1,30 € 🥖',
      'body fr null null: C’est 8 % de plus.',
    ]);
  });

  test('leads back to its file, escapes included', () => {
    const raw = '{\n "text": "Up \\u0033 % \\ud83c\\udf89 \\"now\\", 40\\/50",\n "lang": "en" }';
    const document = read(raw);
    expect(document.text).toBe('Up 3 % 🎉 "now", 40/50');
    const at = document.text.indexOf('40');
    const from = document.locate(at);
    expect(raw.slice(from.offset, document.locate(at + 5).offset)).toBe('40\\/50');
    expect(from).toMatchObject({ line: 2, column: 45 });
  });

  test('without a language, or with a made-up one, is read by its words', () => {
    expect(
      read({ text: 'We sold half of them in the spring of that year, and none in the fall.', lang: 'und' }),
    ).toMatchObject({ language: 'en', languageSource: 'detected' });
  });
});

describe('the language of a post', () => {
  const inLanguages = (value: unknown): readonly string[] => read(value).blocks.map((block) => block.language);
  const english = 'Ferries took 500,000 people in 2023.';
  const french = 'Le bac a pris 500 000 personnes.';
  test.each([
    ['told for each', [english, 'en'], [french, 'fr'], ['en', 'fr']],
    ['told for none', [english, null], [french, null], ['en', 'fr']],
    ['told for none, the other way round', [french, null], [english, null], ['fr', 'en']],
    ['not known to the service', [english, 'und'], [french, 'zxx'], ['en', 'fr']],
  ] as const)('is its own in a list of two languages, %s', (_, [first, a], [second, b], languages) => {
    expect(inLanguages([first, second].map((text, i) => ({ text, lang: [a, b][i] ?? undefined })))).toEqual(languages);
  });

  test('is that of a text long enough to tell, whatever the service guessed', () => {
    const text = 'Le prix du pain est passé de 1,20 à 1,50 euro en un an, et celui du lait de 0,90 à 1 euro.';
    expect(read({ text, lang: 'en' })).toMatchObject({ language: 'fr', languageSource: 'detected' });
    expect(inLanguages({ text, lang: 'en' })).toEqual(['fr']);
    expect(inLanguages({ text: 'Total: 12 %', lang: 'fr' })).toEqual(['fr']);
  });

  test('gives way to the one that is asked for', () => {
    const document = readPost(
      { name: 'post.json', text: JSON.stringify({ text: english, lang: 'en' }) },
      { language: 'fr' },
    );
    expect(document).toMatchObject({ language: 'fr', languageSource: 'option' });
    expect(document.blocks[0]?.language).toBe('fr');
  });
});

describe('a thread', () => {
  const texts = (...posts: readonly string[]): readonly string[] =>
    shape(read(posts.map((text) => ({ text, lang: 'en' })))).map((line) => line.replace(/^.*?null: /, ''));
  test.each([
    [
      ['1/3 We sold 500 boats.', '2/3 That is 25% more.', '3/3 So there.'],
      ['We sold 500 boats.', 'That is 25% more.', 'So there.'],
    ],
    [
      ['🧵 1/ We sold 500 boats.', '2/ Half of them here.'],
      ['We sold 500 boats.', 'Half of them here.'],
    ],
    [
      ['We sold 500 boats (1/2)', 'That is 25% more (2/2)'],
      ['We sold 500 boats', 'That is 25% more'],
    ],
  ])('is read without its counters: %j', (posts, expected) => {
    expect(texts(...posts)).toEqual(expected);
  });

  test.each([
    [['1/3 of the boats are old.', 'They need paint.']],
    [['Sold: 1/2', 'Rented: 1/4']],
    [['We sold 1/3 to the city.', 'And 2/3 to no one.']],
  ])('keeps fractions: %j', (posts) => {
    expect(texts(...posts)).toEqual(posts);
  });

  test('leads back to the file from behind a counter', () => {
    const raw = '[{"text":"1/2 Up 3 %"},{"text":"2/2 Then 4 %"}]';
    const document = read(raw);
    const at = document.text.indexOf('4 %');
    expect(raw.slice(document.locate(at).offset, document.locateEnd(at + 3).offset)).toBe('4 %');
  });
});

describe('posts of X', () => {
  const user = { id: '7', name: 'Ada Quill', username: 'adaq' };
  test('come with their author, long text and quoted post', () => {
    const document = read({
      data: {
        id: '21',
        text: 'Rents &amp; prices up…',
        note_tweet: { text: 'Rents &amp; prices up 12% &gt; 9%.' },
        author_id: '7',
        created_at: '2024-02-03T10:00:00.000Z',
        lang: 'en',
        referenced_tweets: [{ type: 'quoted', id: '9' }],
      },
      includes: {
        users: [user],
        tweets: [{ id: '9', text: 'Les loyers gagnent 30 %.', lang: 'fr', created_at: '2023-01-01T00:00:00Z' }],
      },
    });
    expect(document).toMatchObject({
      author: 'Ada Quill (@adaq)',
      url: 'https://x.com/adaq/status/21',
      publishedAt: '2024-02-03',
    });
    expect(shape(document)).toEqual([
      'body en null null: Rents & prices up 12% > 9%.',
      'embedded-post fr null 2023-01-01: Les loyers gagnent 30 %.',
    ]);
  });

  test('of a thread are joined in the order they were written, each with its day', () => {
    const document = read({
      data: [
        { id: '2', text: 'And 5% this year.', author_id: '7', created_at: '2024-01-02T00:00:00Z', lang: 'en' },
        { id: '1', text: 'Up 3% last year.', author_id: '7', created_at: '2023-12-31T00:00:00Z', lang: 'en' },
      ],
      includes: { users: [user] },
    });
    expect(shape(document)).toEqual([
      'body en Ada Quill (@adaq) 2023-12-31: Up 3% last year.',
      'body en Ada Quill (@adaq) 2024-01-02: And 5% this year.',
    ]);
    expect(document.publishedAt).toBe('2023-12-31');
  });

  test('that go on from the author’s own are read behind them, others’ left out', () => {
    const reply = (id: string, to: string, author: string, text: string): object => ({
      id,
      text,
      author_id: author,
      lang: 'en',
      referenced_tweets: [{ type: 'replied_to', id: to }],
    });
    const document = read({
      data: reply('3', '2', '7', 'That is 25% more.'),
      includes: {
        users: [user],
        tweets: [reply('2', '1', '7', 'We had 500 &amp; 400 before.'), { id: '1', text: 'How many?', author_id: '8' }],
      },
    });
    expect(document.text).toBe('We had 500 & 400 before.\n\nThat is 25% more.');
  });

  test('tell their day by their number where the service did not', () => {
    expect(read({ data: { id: '1777381520000000000', text: 'Up 3%.' } }).publishedAt).toBe('2024-04-08');
  });

  test('come with what describes their pictures', () => {
    const document = read({
      data: { id: '1', text: 'See chart.', attachments: { media_keys: ['3_1'] }, lang: 'en' },
      includes: { media: [{ media_key: '3_1', type: 'photo', alt_text: 'Rents: 400 euros in 2022, 500 in 2023' }] },
    });
    expect(shape(document)[1]).toBe('caption en null null: Rents: 400 euros in 2022, 500 in 2023');
  });

  test('that repost are checked as what they repost', () => {
    const document = read({
      data: { id: '3', text: 'RT @adaq: Up 3% la…', referenced_tweets: [{ type: 'retweeted', id: '1' }] },
      includes: { users: [user], tweets: [{ id: '1', text: 'Up 3% last year.', author_id: '7' }] },
    });
    expect(document.text).toBe('Up 3% last year.');
    expect(document.author).toBe('Ada Quill (@adaq)');
  });

  test.each([
    'window.YTD.tweets.part0 = [ {"tweet": {"id_str": "1", "full_text": "Up 3 &lt; 4 %", "created_at": "Sat Feb 18 12:33:11 +0000 2023", "lang": "en"}} ];',
    '[ {"id_str": "1", "full_text": "Up 3 &lt; 4 %", "created_at": "Sat Feb 18 12:33:11 +0000 2023", "lang": "en"} ]',
    'window.YTD.note_tweet.part0 = [ {"noteTweet": {"noteTweetId": "1", "createdAt": "2023-02-18T12:33:11.000Z", "core": {"text": "Up 3 < 4 %"}}} ]',
  ])('of an archive are read, never run: %s', (raw) => {
    expect(read(raw)).toMatchObject({ text: 'Up 3 < 4 %', publishedAt: '2023-02-18' });
  });
});

describe('posts of Bluesky', () => {
  const view = (text: string, handle: string, createdAt: string, key = 'abc'): object => ({
    uri: `at://did:plc:x/app.bsky.feed.post/${key}`,
    cid: 'c',
    author: { did: 'did:plc:x', handle, displayName: 'Ada' },
    record: { $type: 'app.bsky.feed.post', text, createdAt, langs: ['en'] },
    indexedAt: createdAt,
  });
  test.each([
    ['a view', view('Up 3%.', 'ada.example', '2024-06-01T00:00:00Z')],
    ['a list', { posts: [view('Up 3%.', 'ada.example', '2024-06-01T00:00:00Z')] }],
    ['a feed', { feed: [{ post: view('Up 3%.', 'ada.example', '2024-06-01T00:00:00Z') }] }],
    [
      'a thread with comments',
      {
        thread: {
          post: view('Up 3%.', 'ada.example', '2024-06-01T00:00:00Z'),
          replies: [{ post: view('No, 4%!', 'bob.example', '2024-06-01T01:00:00Z') }],
        },
      },
    ],
  ])('come as %s', (_, value) => {
    expect(read(value)).toMatchObject({
      text: 'Up 3%.',
      author: 'Ada (@ada.example)',
      publishedAt: '2024-06-01',
      url: 'https://bsky.app/profile/ada.example/post/abc',
    });
  });

  test('come as a record, or as a line of a stream', () => {
    const record = { $type: 'app.bsky.feed.post', text: 'Up 3%.', createdAt: '2024-06-01T00:00:00Z' };
    expect(read(record).text).toBe('Up 3%.');
    const line = (text: string): string =>
      JSON.stringify({ did: 'd', kind: 'commit', commit: { operation: 'create', record: { ...record, text } } });
    expect(read(`${line('Up 3%.')}\n${line('Down 2%.')}\n`).text).toBe('Up 3%.\n\nDown 2%.');
  });

  test('go on in the author’s own replies and quote others', () => {
    const quoted = {
      record: {
        $type: 'app.bsky.embed.record#viewRecord',
        author: { handle: 'bob.example' },
        value: { text: 'It was 9%.', createdAt: '2022-01-01T00:00:00Z', langs: ['en'] },
      },
    };
    const thread = {
      post: { ...view('Up 3%.', 'ada.example', '2024-06-01T00:00:00Z'), embed: quoted },
      replies: [{ post: view('In all 40.', 'ada.example', '2024-06-01T00:05:00Z') }],
    };
    expect(shape(read({ thread }))).toEqual([
      'body en Ada (@ada.example) 2024-06-01: Up 3%.',
      'embedded-post en @bob.example 2022-01-01: It was 9%.',
      'body en Ada (@ada.example) 2024-06-01: In all 40.',
    ]);
  });
});

describe('posts of Mastodon', () => {
  const status = {
    id: '1',
    created_at: '2024-06-01T10:00:00.000Z',
    language: 'fr',
    url: 'https://m.example/@aline/1',
    account: { acct: 'aline', display_name: 'Aline' },
    content:
      '<p>Les loyers gagnent 3&nbsp;% &amp; plus<br>en 2024.</p><p>Voir <a href="https://e.example/a"><span class="invisible">https://</span><span class="ellipsis">e.example</span></a> avant midi</p>',
    reblog: null,
  };
  test('are read without their markup, and lead back to it', () => {
    const raw = JSON.stringify(status);
    const document = read(raw);
    expect(document).toMatchObject({ author: 'Aline (@aline)', language: 'fr', url: status.url });
    expect(document.blocks.map((b) => document.text.slice(b.start, b.end))).toEqual([
      'Les loyers gagnent 3\u00a0% & plus\nen 2024.',
      'Voir https://e.example avant midi',
    ]);
    const at = document.text.indexOf('3\u00a0%');
    expect(raw.slice(document.locate(at).offset, document.locate(at + 3).offset)).toBe('3&nbsp;%');
  });

  test('come with their warning and what describes their pictures', () => {
    const document = read({
      ...status,
      spoiler_text: 'Loyers : 12 chiffres',
      media_attachments: [{ type: 'image', description: 'Courbe de 400 à 500 euros' }, { description: null }],
    });
    expect(document.blocks.map((b) => b.role)).toEqual(['standfirst', 'body', 'body', 'caption']);
  });

  test.each(['private', 'direct'])('that are %s stay out of a collection, and are read alone', (visibility) => {
    const hidden = { ...status, content: '<p>Entre nous : 7 %.</p>', visibility };
    expect(read([status, hidden]).text).not.toContain('Entre nous');
    expect(read(hidden).text).toBe('Entre nous : 7 %.');
    expect(() => read([hidden, hidden])).toThrow(expect.objectContaining({ code: 'private-post' }));
  });

  test('that boost are checked as what they boost', () => {
    expect(read({ id: '2', content: '', account: { acct: 'x' }, reblog: status }).author).toBe('Aline (@aline)');
  });

  test('of an archive come without its boosts', () => {
    const outbox = {
      type: 'OrderedCollection',
      orderedItems: [
        {
          type: 'Create',
          published: '2023-01-02T00:00:00Z',
          object: {
            type: 'Note',
            content: '<p>Hausse de 3 %.</p>',
            published: '2023-01-02T00:00:00Z',
            contentMap: { fr: '<p>Hausse de 3 %.</p>' },
          },
        },
        { type: 'Announce', object: 'https://m.example/1' },
        {
          type: 'Create',
          to: ['https://m.example/users/a/followers'],
          object: { type: 'Note', content: '<p>Entre nous : 7 %.</p>', published: '2023-01-03T00:00:00Z' },
        },
      ],
    };
    expect(read(outbox)).toMatchObject({ text: 'Hausse de 3 %.', language: 'fr', publishedAt: '2023-01-02' });
  });
});

describe('JSON that is no post', () => {
  test.each([
    ['{"text": "a",\n\n "author": }', 'bad-json', 3],
    ['{"text": "a",\n "author": "b"', 'bad-json', 2],
    ['{"text": "a"}\n{"text": "b"}\n{"text": \n', 'bad-json', 3],
    ['{"rows": [1, 2]}', 'unknown-post', null],
    ['"only words"', 'unknown-post', null],
    ['{"text": 12}', 'unknown-post', null],
  ])('is refused: %s', (raw, code, line) => {
    expect(() => read(raw)).toThrow(expect.objectContaining({ name: 'RecountError', code, line }));
  });

  test('is empty when there is nothing in it', () => {
    expect(read('[]').blocks).toEqual([]);
  });
});
