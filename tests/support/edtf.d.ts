// The package has no types of its own.
declare module 'edtf' {
  interface Dated {
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): Dated;
  export function parse(text: string, options?: { readonly level?: number }): { readonly type: string };
}
