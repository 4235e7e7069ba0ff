// Part of no ECMAScript edition, but of every browser, Node, Deno and Bun.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal, by FIPS 180-4 §6.2; its names are that standard's.
 * A lone surrogate counts as U+FFFD, as in every encoder.
 */
export function sha256(text: string): string {
  const message = new TextEncoder().encode(text);
  const padded = new DataView(new ArrayBuffer((message.length + 72) & -64));
  new Uint8Array(padded.buffer).set(message);
  padded.setUint8(message.length, 0x80);
  padded.setBigUint64(padded.byteLength - 8, BigInt(message.length * 8));
  initial ??= initialValues();
  const hash = initial[0].slice();
  const schedule = new Int32Array(64);
  for (let block = 0; block < padded.byteLength; block += 64) {
    for (let t = 0; t < 16; t++) schedule[t] = padded.getUint32(block + t * 4);
    addBlock(hash, schedule, initial[1]);
  }
  return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function addBlock(hash: Int32Array, schedule: Int32Array, constants: Int32Array): void {
  const w = (t: number) => schedule[t] as number;
  for (let t = 16; t < 64; t++) {
    const s0 = rotate(w(t - 15), 7) ^ rotate(w(t - 15), 18) ^ (w(t - 15) >>> 3);
    const s1 = rotate(w(t - 2), 17) ^ rotate(w(t - 2), 19) ^ (w(t - 2) >>> 10);
    schedule[t] = s1 + w(t - 7) + s0 + w(t - 16);
  }
  let [a, b, c, d, e, f, g, h] = hash as unknown as [number, number, number, number, number, number, number, number];
  for (let t = 0; t < 64; t++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    // Told to be integers, since engines add what was in a list as fractions, which takes longer.
    const t1 = (h | 0) + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + (constants[t] as number) + w(t);
    const t2 = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority;
    h = g;
    g = f;
    f = e;
    e = ((d | 0) + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  const added = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) hash[i] = (hash[i] as number) + (added[i] as number);
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

let initial: ReturnType<typeof initialValues> | undefined;

/** The first 32 bits of the fractional parts of square roots (§5.3.3) and cube roots (§4.2.2) of the first primes. */
function initialValues(): readonly [hash: Int32Array, constants: Int32Array] {
  const hash = new Int32Array(8);
  const constants = new Int32Array(64);
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) {
    if (primes.some((prime) => n % prime === 0)) continue;
    // Beyond the eighth, writes to the shorter list are dropped.
    hash[primes.length] = (Math.sqrt(n) % 1) * 2 ** 32;
    constants[primes.length] = (Math.cbrt(n) % 1) * 2 ** 32;
    primes.push(n);
  }
  return [hash, constants];
}
