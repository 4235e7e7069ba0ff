// Prints what imports of the built package weigh; the tests hold the ceilings and the README's table.
import { sizeTable } from './measureSizes.mjs';

console.log(await sizeTable());
