export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x202f || code === 0x2009;
}

/** Whether an opening mark may stand after it: space, bracket, dash, another opening mark. */
export function opensSide(code: number): boolean {
  return (
    isSpace(code) ||
    code === 40 ||
    code === 91 ||
    code === 45 ||
    code === 47 ||
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0x201c ||
    code === 0x2018 ||
    code === 34 ||
    code === 39 ||
    code === 0x201e ||
    code === 0xab ||
    code === 0xbb ||
    code === 96
  );
}

/** Whether it is a letter or digit, of any script. */
export function isWordCode(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code < 0x2000) ||
    (code > 0x2c00 && code < 0xff00 && !(code >= 0x3000 && code <= 0x303f))
  );
}
