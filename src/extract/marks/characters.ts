const openers = '([-/“‘"\'„«»`';

export const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

/** Whether an opening mark may stand after it: space, bracket, dash, another opening mark. */
export const opensSide = (code: number): boolean =>
  isSpace(code) || (code >= 0x2010 && code <= 0x2015) || openers.includes(String.fromCharCode(code));

/** Whether it is a letter or digit, of any script. */
export const isWordCode = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code < 0x2000) ||
  (code > 0x2c00 && code < 0xff00 && !(code >= 0x3000 && code <= 0x303f));
