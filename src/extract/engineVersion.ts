/** Version of the package, which records name as their engine's; `npm run release:version` writes it. */
export const engineVersion = '0.0.0';
