// Part of no ECMAScript edition, but of every browser, Node, Deno and Bun.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal, by FIPS 180-4 §6.2; its names are that standard's.
 * A lone surrogate counts as U+FFFD, as in every encoder.
 */
export function sha256(text: string): string {
  const message = new TextEncoder().encode(text);
  const padded = new DataView(new ArrayBuffer(((message.length + 72) >>> 6) << 6));
  new Uint8Array(padded.buffer).set(message);
  padded.setUint8(message.length, 0x80);
  padded.setUint32(padded.byteLength - 8, message.length / 2 ** 29);
  padded.setUint32(padded.byteLength - 4, message.length << 3);
  known ??= initialValues();
  const { constants } = known;
  const hash = known.hash.slice();
  const schedule = new Int32Array(64);
  for (let block = 0; block < padded.byteLength; block += 64) {
    for (let t = 0; t < 16; t++) schedule[t] = padded.getInt32(block + t * 4);
    addBlock(hash, schedule, constants);
  }
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function addBlock(hash: Int32Array, schedule: Int32Array, constants: Int32Array): void {
  for (let t = 16; t < 64; t++) {
    const early = schedule[t - 15] as number;
    const late = schedule[t - 2] as number;
    const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    schedule[t] = s1 + (schedule[t - 7] as number) + s0 + (schedule[t - 16] as number);
  }
  // One by one: what destructures or swaps lists here makes one a round, and takes several times as long.
  const at = (i: number): number => hash[i] as number;
  let a = at(0);
  let b = at(1);
  let c = at(2);
  let d = at(3);
  let e = at(4);
  let f = at(5);
  let g = at(6);
  let h = at(7);
  for (let t = 0; t < 64; t++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const sum = (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice;
    const t1 = (h + sum + (constants[t] as number) + (schedule[t] as number)) | 0;
    const t2 = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, i) => {
    hash[i] = at(i) + value;
  });
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

let known: { readonly hash: Int32Array; readonly constants: Int32Array } | undefined;

/** The first 32 bits of the fractional parts of square roots (§5.3.3) and cube roots (§4.2.2) of the first primes. */
function initialValues(): { hash: Int32Array; constants: Int32Array } {
  const hash = new Int32Array(8);
  const constants = new Int32Array(64);
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime > 0)) primes.push(n);
  for (const [i, prime] of primes.entries()) {
    // Beyond the eighth, writes to the shorter list are dropped.
    hash[i] = (Math.sqrt(prime) % 1) * 2 ** 32;
    constants[i] = (Math.cbrt(prime) % 1) * 2 ** 32;
  }
  return { hash, constants };
}
